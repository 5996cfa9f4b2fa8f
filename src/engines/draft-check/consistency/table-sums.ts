import { fill } from '../../../kernel/words.ts'
import { at, isWholeCell, type Table } from '../context/tables.ts'
import type { Finding } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import { intervalOf, isPlain, meets, sumOf, total } from './interval.ts'
import type { Matter } from './matter.ts'
import { raw, sayLike } from './say.ts'

const totals = /^\s*(?:合\s*计|总\s*计|共\s*计|小\s*计|总\s*数|total|sub-?total|grand total|sum|in total)\s*(?:[（(].*)?$/iu
const subtotals = /小\s*计|sub-?total/iu
const ofWhich =
  /^[\s#]*(?:其中|of which|including|#)|占比|比重|增长|增幅|人均|平均|率|排名|位次|年份|序号|编号|备注|\b(?:share|rate|growth|change|average|mean|rank|per |ratio|percent|no\.?$|%)|[%％±]/iu

/** One line of a table: its cells in order with their heads. */
interface Line {
  readonly places: readonly { readonly head: string; readonly figure: number | null; readonly empty: boolean }[]
}

/** Rows and columns of totals in tables against what they add up. */
export function findTableSums(matter: Matter): readonly Finding[] {
  return [...matter.outline.tables.values()].flatMap(table => [...downwards(matter, table), ...across(matter, table)])
}

function downwards(matter: Matter, table: Table): readonly Finding[] {
  const headOf = (row: number) => table.headsBefore(row, table.columns).map(part => matter.outline.wordsOf(part))
  const rows = range(table.firstRow, table.rows)
  if (!rows.some(row => headOf(row).some(head => totals.test(head)))) return []
  return range(1, table.columns).flatMap(column => {
    const over = table
      .headsOver(table.firstRow, column)
      .map(part => matter.outline.wordsOf(part))
      .join(' ')
    if (ofWhich.test(over)) return []
    return inLine(matter, {
      places: rows.map(row =>
        place(matter, table, row, column, headOf(row).find(head => totals.test(head)) ?? headOf(row)[0] ?? ''),
      ),
    })
  })
}

function across(matter: Matter, table: Table): readonly Finding[] {
  const columns = range(1, table.columns)
  const heads = columns.map(column => table.headsOver(table.firstRow, column).map(part => matter.outline.wordsOf(part)))
  if (!heads.some(list => list.some(head => totals.test(head)))) return []
  return range(table.firstRow, table.rows).flatMap(row => {
    if (
      table
        .headsBefore(row, table.columns)
        .some(part => ofWhich.test(matter.outline.wordsOf(part)) && !totals.test(matter.outline.wordsOf(part)))
    )
      return []
    return inLine(matter, {
      places: columns.map((column, index) =>
        place(matter, table, row, column, heads[index]?.find(head => totals.test(head)) ?? heads[index]?.join(' ') ?? ''),
      ),
    })
  })
}

function place(
  { figures, layout, outline }: Matter,
  table: Table,
  row: number,
  column: number,
  head: string,
): Line['places'][number] {
  const part = table.cells.get(at(row, column))
  const inside = part === undefined ? [] : table.figuresOf(part)
  const found = outline.parts[part ?? -1]
  const only =
    inside.length === 1 && found && isWholeCell(found, layout.text, figures[inside[0] ?? -1]) ? (inside[0] ?? null) : null
  const text = part === undefined ? '' : outline.wordsOf(part)
  return { head, figure: only, empty: only === null && /^[\s\-—–/\\.·]*$/u.test(text) }
}

/** A line's totals against its other places. Where several readings of a table are possible, one that fits is enough. */
function inLine(matter: Matter, { places }: Line): readonly Finding[] {
  const { figures } = matter
  const marked = places.map((entry, index) => ({
    ...entry,
    index,
    isTotal: totals.test(entry.head),
    isSub: subtotals.test(entry.head),
  }))
  const grand = marked.filter(entry => entry.isTotal && !entry.isSub)
  const whole = figures[grand[0]?.figure ?? -1]
  if (grand.length !== 1 || grand[0]?.figure == null || !whole || whole.unit === 'percent' || whole.role !== 'amount') return []
  const [subs, rest] = [marked.filter(entry => entry.isSub), marked.filter(entry => !entry.isTotal)]
  const parts = rest.filter(entry => !ofWhich.test(entry.head))
  if (parts.some(entry => entry.figure === null && !entry.empty)) return []
  const readings = [parts, rest, subs.length >= 2 ? subs : []].map(list =>
    list.flatMap(({ figure }) => (figure === null ? [] : [figure])),
  )
  const fitting = readings.filter(list => list.length >= 2 && list.every(index => comparable(figures[index], whole)))
  if (fitting.length === 0 || !comparableAll(readings[0] ?? [], figures, whole)) return []
  const sums = fitting.map(list => sumOf(list.map(index => intervalOf(figures[index] as ReadFigure))))
  if (sums.some(sum => meets(sum, intervalOf(whole)))) return []
  // A total that stands first may be the head of a nested list: parts of parts are then counted twice.
  const list = subs.length >= 2 ? (readings[2] ?? []) : (readings[0] ?? [])
  if (list.length < 2 || (nested(parts.map(entry => entry.head)) && subs.length === 0)) return []
  const members = list.map(index => figures[index] as ReadFigure)
  const sum = total(members)
  return [
    {
      kind: 'sum',
      figures: [grand[0].figure, ...list],
      words: fill(
        {
          en: 'The {count} entries of the table above or beside this total add up to {sum}, not to {whole}. Check the total and its entries.',
          zh: '表中{count}个分项之和为{sum}，与合计{whole}不符，请核对合计及各分项。',
        },
        { count: list.length, sum: sayLike(sum, whole), whole: raw(whole) },
      ),
      expected: members.every(isPlain) ? sum.toFixed() : null,
    },
  ]
}

/** Whether a cell may be added to a total: one unit, or bare numbers of one line, whose unit the heads say once for all. */
function comparable(figure: ReadFigure | undefined, whole: ReadFigure): boolean {
  if (figure?.role !== 'amount') return false
  return figure.unit === whole.unit || (bare(figure) && bare(whole) && figure.unit !== 'percent' && whole.unit !== 'percent')
}
const comparableAll = (list: readonly number[], figures: readonly ReadFigure[], whole: ReadFigure): boolean =>
  list.every(index => comparable(figures[index], whole))
const bare = ({ raw: printed }: ReadFigure): boolean => /^[\d.,\s]+$/.test(printed)

/** Whether heads are numbered in more than one way or set in: some are parts of others. */
function nested(heads: readonly string[]): boolean {
  const styles = new Set(
    heads.map(head =>
      /^[一二三四五六七八九十]+、/u.test(head)
        ? 'zh'
        : /^[（(]/u.test(head)
          ? 'bracket'
          : /^\d+[.、]/u.test(head)
            ? 'digit'
            : /^[\s　]{1,}/u.test(head)
              ? 'set in'
              : 'plain',
    ),
  )
  return styles.size > 1
}

const range = (from: number, until: number): readonly number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index)
