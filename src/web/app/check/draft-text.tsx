import { createContext, Fragment, memo, type ReactNode, useContext, useMemo } from 'react'
import { verdicts } from '../../kit/check/verdicts.ts'
import { useWords } from '../../kit/language.tsx'
import type { BriefFigure, CheckedDraft, Part, Words } from '../../kit/wire-check.ts'
import { type Block, type Chunk, chunksOf, firstEndingAfter, piecesOf, type Span } from './blocks.ts'
import { Mark, OtherMark } from './marks.tsx'

interface Props {
  readonly check: CheckedDraft
  readonly open: number | undefined
  /** Figures that ours is to be put in the place of. */
  readonly replaced: ReadonlySet<number>
}

const Report = createContext<CheckedDraft['report'] | null>(null)

/** The document's text, every figure marked by its verdict. Only what is near is laid out. */
export function DraftText({ check, open, replaced }: Props) {
  const { report, parts } = check
  const chunks = useMemo(() => chunksOf(report.text, parts), [report.text, parts])
  const chinese = useMemo(() => /\p{Script=Han}/u.test(report.text.slice(0, 4000)), [report.text])
  return (
    <Report value={report}>
      <article className="document draft" lang={chinese ? 'zh-CN' : 'en'}>
        {chunks.map(chunk => {
          const [first, after] = [firstEndingAfter(report.figures, chunk.start), firstEndingAfter(report.figures, chunk.end)]
          const inside = (index: number) => index >= first && index < after
          return (
            <ChunkView
              key={chunk.start}
              chunk={chunk}
              open={open !== undefined && inside(open) ? open : undefined}
              replaced={[...replaced].filter(inside).join()}
            />
          )
        })}
      </article>
    </Report>
  )
}

interface ChunkProps {
  readonly chunk: Chunk
  readonly open: number | undefined
  /** Indexes joined by commas: as text, so that an equal list does not draw the chunk again. */
  readonly replaced: string
}

const ChunkView = memo(function ChunkView({ chunk, open, replaced }: ChunkProps) {
  const set = useMemo(() => new Set(replaced.split(',').filter(Boolean).map(Number)), [replaced])
  return (
    // About 42 characters stand in a line of 30 px; what is not laid out yet takes that much room.
    <div className="chunk" style={{ containIntrinsicBlockSize: `auto ${Math.ceil((chunk.end - chunk.start) / 42) * 30}px` }}>
      {chunk.blocks.map(block => (
        <BlockView key={block.start} block={block} open={open} replaced={set} />
      ))}
    </div>
  )
})

const headings = ['h2', 'h2', 'h3', 'h4'] as const

const asides: Readonly<Partial<Record<Part['kind'], Words>>> = {
  header: { en: 'Page header', zh: '页眉' },
  footer: { en: 'Page footer', zh: '页脚' },
  footnote: { en: 'Footnote', zh: '脚注' },
  endnote: { en: 'Endnote', zh: '尾注' },
  'text-box': { en: 'Text box', zh: '文本框' },
}

interface BlockProps {
  readonly block: Block
  readonly open: number | undefined
  readonly replaced: ReadonlySet<number>
}

function BlockView({ block, open, replaced }: BlockProps) {
  const t = useWords()
  const pieces = (span: Span) => <Pieces span={span} open={open} replaced={replaced} />
  if (block.kind === 'table') return <TableView block={block} pieces={pieces} />
  if (block.kind === 'heading') {
    const Heading = headings[block.level] ?? 'h4'
    return <Heading>{pieces(block)}</Heading>
  }
  const aside = asides[block.kind]
  if (aside)
    return (
      <div className={`draft-aside ${block.kind}`}>
        <span className="draft-aside-name">{t(aside)}</span>
        {pieces(block)}
      </div>
    )
  return <p className={block.kind === 'list-item' ? 'draft-item' : 'text'}>{pieces(block)}</p>
}

function TableView({
  block,
  pieces,
}: {
  readonly block: Extract<Block, { kind: 'table' }>
  readonly pieces: (span: Span) => ReactNode
}) {
  const t = useWords()
  const { text } = useContext(Report)!
  const isNumber = (cell: readonly Span[]) =>
    cell.length === 1 && /^[-−+]?[\d０-９,，.．]{1,24}\s?[%％]?$/.test(text.slice(cell[0]!.start, cell[0]!.end).trim())
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t({ en: 'Table', zh: '表格' })}>
      <table className={block.split ? 'split' : ''}>
        <tbody>
          {block.rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a document do not move
            <tr key={line}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a document do not move
                <td key={at} className={isNumber(cell) ? 'number' : ''}>
                  {cell.map((span, index) => (
                    <Fragment key={span.start}>
                      {index > 0 && <br />}
                      {pieces(span)}
                    </Fragment>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Pieces({ span, open, replaced }: { readonly span: Span } & Omit<BlockProps, 'block'>) {
  const t = useWords()
  const { text, figures, others } = useContext(Report)!
  return piecesOf(text, span, figures, others).map(piece => {
    if (piece.other) return <OtherMark key={piece.start} what={piece.other} text={piece.text} />
    if (piece.figure === undefined) return <Fragment key={piece.start}>{piece.text}</Fragment>
    const figure: BriefFigure = figures[piece.figure]!
    return (
      <Mark
        key={piece.start}
        index={piece.figure}
        figure={figure}
        text={piece.text}
        open={open === piece.figure}
        replaced={replaced.has(piece.figure)}
        label={`${piece.text}: ${t(verdicts[figure.verdict].label)}`}
      />
    )
  })
}
