import { useMemo, useRef } from 'react'
import type { Block, Inline } from '../../../engines/summary/tree.ts'
import { useSearch, writeSearch } from '../../kit/address.ts'
import type { Summary } from '../../kit/wire.ts'
import { SummaryDocument } from './document.tsx'
import { FigureHover } from './figure-hover.tsx'
import { useFigureKeys } from './figure-keys.ts'
import { Provenance } from './provenance.tsx'

interface Props {
  readonly summary: Summary
  readonly open: string | undefined
  readonly onOpen: (key: string | undefined) => void
  readonly provenance: boolean
  readonly moved: ReadonlySet<string>
}

/** The document with its figures alive: hover, keys, footnotes. Shared by the summary and its editions. */
export function SummaryView({ summary, open, onOpen, provenance, moved }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const figures = useMemo(() => new Map(summary.figures.map(each => [each.key, each])), [summary.figures])
  const refusals = useMemo(() => new Map(summary.refusals?.map(each => [each.key, each])), [summary.refusals])
  const numbers = useMemo(() => (provenance ? number(summary.blocks) : null), [provenance, summary.blocks])
  useFigureKeys(open, onOpen)
  const search = useSearch()
  const linkTo = (key: string) => writeSearch({ ...search, figure: key })
  return (
    <div ref={ref}>
      <SummaryDocument summary={summary} reading={{ figures, refusals, open, onOpen, linkTo, numbers, moved }}>
        {numbers && <Provenance figures={figures} numbers={numbers} />}
      </SummaryDocument>
      <FigureHover within={ref} figures={figures} refusals={refusals} />
    </div>
  )
}

/** Footnote numbers in the order in which figures first appear. */
export function number(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const keys = blocks.flatMap(inlinesOf).flatMap(each => (each.type === 'figure' ? [each.key] : []))
  return new Map([...new Set(keys)].map((key, index) => [key, index + 1]))
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === 'list') return block.items.flat()
  if (block.type === 'table') return [...block.head.flat(), ...block.rows.flat(2)]
  return block.content
}
