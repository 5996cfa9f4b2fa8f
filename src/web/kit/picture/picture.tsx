import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useClocks } from '../clocks.ts'
import { sayDay } from '../dates.ts'
import { useWords } from '../language.tsx'
import { useMeta } from '../queries.ts'
import { Loaded } from '../states.tsx'
import { isShown, type Mark, type PictureData, usePicture } from './api.ts'
import { PictureTable } from './table.tsx'
import './picture.css'

const Chart = lazy(() => import('./chart.tsx').then(module => ({ default: module.Chart })))

interface Props {
  readonly id: string
  /** A small picture beside others: its table is out of sight until the focus is in it. */
  readonly small?: boolean
  /** Whether the table is shown under the picture. */
  readonly table?: boolean
}

/** The day that pictures are of: the address's, else the summary's. */
export function usePictureClocks() {
  const { summaries } = useMeta()
  const asAt = summaries[0]?.asAt
  return { ...(asAt ? { asAt } : {}), ...useClocks() }
}

/** One picture by its name, with its table; its marks lead to their records on the picture's own page. */
export function Picture({ id, small = false, table = false }: Props) {
  const answer = usePicture(id, usePictureClocks())
  return <Loaded answer={answer}>{picture => <Drawn picture={picture} small={small} table={table} />}</Loaded>
}

function Drawn({ picture, small, table }: { readonly picture: PictureData; readonly small: boolean; readonly table: boolean }) {
  const t = useWords()
  const navigate = useNavigate()
  const open = (mark: Mark) =>
    void navigate({
      to: '/pictures/$id',
      params: { id: picture.id },
      search: ((before: object) => ({ ...before, mark: mark.key })) as never,
      resetScroll: false,
    })
  if (!picture.marks.some(isShown))
    return (
      <p className="picture-none muted">
        {t({
          en: `No record gives a figure here by ${sayDay(picture.asAt, 'en')}. ${picture.source.en}: enter or import what belongs there.`,
          zh: `截至${sayDay(picture.asAt, 'zh')}没有记录可得出数值。请在${picture.source.zh}中录入或导入。`,
        })}
      </p>
    )
  return (
    <figure className="picture">
      <Suspense fallback={<div className="picture-chart" style={{ height: small ? 240 : 400 }} aria-busy="true" />}>
        <Chart picture={picture} small={small} open={open} />
      </Suspense>
      <PictureTable picture={picture} tucked={!table} />
    </figure>
  )
}
