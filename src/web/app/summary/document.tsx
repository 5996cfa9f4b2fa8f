import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type { Block, Inline } from '../../../engines/summary/tree.ts'
import { useWords } from '../../kit/language.tsx'
import type { FigureHead, FigureRefusal, Summary } from '../../kit/wire.ts'

/** What the text needs to know to draw a figure inside it. */
interface Reading {
  readonly figures: ReadonlyMap<string, FigureHead>
  readonly refusals: ReadonlyMap<string, FigureRefusal>
  readonly open: string | undefined
  readonly onOpen: (key: string) => void
  /** The permanent link of a figure. */
  readonly linkTo: (key: string) => string
  /** Footnote numbers by figure, when all provenance is shown. */
  readonly numbers: ReadonlyMap<string, number> | null
  /** Figures that are not what the last edition says. */
  readonly moved: ReadonlySet<string>
}

const Context = createContext<Reading | null>(null)

/** A summary as a document to read, every figure a button that opens its trace. */
export function SummaryDocument({ summary, reading, children }: { summary: Summary; reading: Reading; children?: ReactNode }) {
  return (
    <Context value={reading}>
      <article className="document" lang={summary.language === 'zh' ? 'zh-CN' : 'en'}>
        <h1>{summary.title}</h1>
        {summary.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a rendered text do not move
          <BlockView key={index} block={block} index={index} />
        ))}
        <p className="closing">
          {summary.office}
          <br />
          {summary.date}
        </p>
        {children}
        {summary.note && <p className="note">{summary.note}</p>}
      </article>
    </Context>
  )
}

/** The address of a heading inside the page. */
export const headingId = (index: number): string => `part-${index}`

/** The text of inlines without their marks. */
export const plainText = (content: readonly Inline[]): string => content.map(each => each.text).join('')

const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

function BlockView({ block, index }: { readonly block: Block; readonly index: number }) {
  if (block.type === 'heading') {
    const Heading = headings[block.level]
    return (
      <Heading id={headingId(index)}>
        <Inlines content={block.content} />
      </Heading>
    )
  }
  if (block.type === 'paragraph')
    return (
      <p className="text">
        <Inlines content={block.content} />
      </p>
    )
  if (block.type === 'list') {
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List>
        {block.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of a rendered text do not move
          <li key={at}>
            <Inlines content={item} />
          </li>
        ))}
      </List>
    )
  }
  return <TableView block={block} />
}

const isNumeric = (cell: readonly Inline[]) =>
  cell.some(each => each.type === 'figure') || /^[-−+]?[\d,.]+%?$/.test(plainText(cell).trim())

/* The cells of a rendered table do not move: their places are their keys. */
function TableView({ block }: { readonly block: Extract<Block, { type: 'table' }> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={block.head.map(plainText).join(', ')}>
      <table>
        <thead>
          <tr>
            {block.head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <th key={at} scope="col">
                <Inlines content={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={line}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={at} className={isNumeric(cell) ? 'number' : ''}>
                  <Inlines content={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Inlines({ content }: { readonly content: readonly Inline[] }) {
  return content.map((each, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the inlines of a rendered text do not move
    <Fragment key={at}>{inline(each)}</Fragment>
  ))
}

function inline(each: Inline): ReactNode {
  if (each.type === 'figure') return <FigureMark name={each.key} text={each.text} />
  if (each.type === 'claim') return <span className="claim">{each.text}</span>
  if (each.type === 'gap') return <Gap name={each.key} text={<em>{each.text}</em>} />
  const text = each.emphasis ? <em>{each.text}</em> : each.text
  return each.strong ? <strong>{text}</strong> : text
}

/** A figure that is refused opens its reason; a claim without proof stays as the server says it. */
function Gap({ name, text }: { readonly name: string; readonly text: ReactNode }) {
  const { refusals } = useContext(Context)!
  return refusals.has(name) ? <FigureMark name={name} text="" /> : text
}

function FigureMark({ name, text }: { readonly name: string; readonly text: string }) {
  const t = useWords()
  const { figures, refusals, open, onOpen, linkTo, numbers, moved } = useContext(Context)!
  const refusal = refusals.get(name)
  const number = numbers?.get(name)
  const figure = figures.get(name)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a real button is a block to the line breaker: Chinese commas would begin lines */}
      <a
        role="button"
        className={refusal ? 'figure refused' : 'figure'}
        href={linkTo(name)}
        data-figure={name}
        aria-expanded={open === name}
        aria-label={figure ? `${text}: ${t(figure.label)}` : undefined}
        onClick={event => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onOpen(name)
        }}
        onKeyDown={event => {
          if (event.key !== ' ') return
          event.preventDefault()
          onOpen(name)
        }}
      >
        {refusal ? t({ en: 'not stated', zh: '未能得出' }) : text}
        {moved.has(name) && (
          <span className="moved" title={t({ en: 'Changed since the last edition', zh: '与上一定稿不同' })}>
            △
          </span>
        )}
      </a>
      {number !== undefined && (
        <>
          {'\u2060'}
          <sup className="footnote-mark">{number}</sup>
        </>
      )}
    </>
  )
}
