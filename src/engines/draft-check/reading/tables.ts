import type { Decimal } from 'decimal.js'
import { Exact } from '../../figures/number-words.ts'
import { chineseScales, englishScaleWords } from '../../figures/scale.ts'
import type { Draft, Part } from '../draft.ts'
import type { Folded } from './folded.ts'
import type { Mention } from './mention.ts'
import { unitOfNoun } from './nouns-en.ts'
import { lastNoun } from './nouns-zh.ts'
import { chineseMeasures, chineseUnits, englishUnits } from './unit-words.ts'

/** A unit with its scale, as heads of tables state it: 数量（家）, 金额（万元）, million yuan. */
interface HeadUnit {
  readonly unit: string
  readonly scale: Decimal
  /** Whether the unit was a word of its own, or only a noun within the head. */
  readonly exact: boolean
  readonly measure: string
}

const one = new Exact(1)
/** A cell of more characters holds prose, not one number. */
const longestCell = 60

/** Gives a bare number of a table cell the unit and scale of its row, its column or the line above the table. */
export function unitsFromTables(folded: Folded, draft: Draft, mentions: readonly Mention[]): void {
  const cells = draft.parts.filter(part => part.cell !== undefined)
  if (cells.length === 0) return
  const heads = new Heads(draft, cells)
  let index = 0
  for (const mention of mentions) {
    const start = folded.at[mention.start] ?? 0
    while (index < cells.length && (cells[index]?.end ?? 0) <= start) index += 1
    const part = cells[index]
    if (part?.cell === undefined || part.start > start || part.end - part.start > longestCell) continue
    const alone = draft.text.slice(part.start, part.end).replace(/[\s,，.．'\d\-−–+％%*↑↓()（）]/g, '').length <= 2
    if (!alone || mention.source === 'word') continue
    const head = heads.unitFor(part.cell)
    if (head === null) continue
    Object.assign(mention, { unit: head.unit, source: 'word', measure: mention.measure || head.measure })
    if (mention.token.scale.eq(one)) {
      mention.value = mention.value.mul(head.scale)
      mention.step = mention.step.mul(head.scale)
      if (mention.upTo !== null) mention.upTo = mention.upTo.mul(head.scale)
    }
  }
}

type Cell = NonNullable<Part['cell']>

class Heads {
  readonly #text = new Map<string, string>()
  readonly #units = new Map<string, HeadUnit | null>()
  readonly #titles = new Map<number, HeadUnit | null>()
  readonly #unitColumn = new Map<number, number>()

  constructor(draft: Draft, cells: readonly Part[]) {
    const seen = new Set<number>()
    cells.forEach(part => {
      const cell = part.cell
      if (cell === undefined) return
      const words = draft.text.slice(part.start, part.end).trim()
      if (cell.row === 0 && /^(?:计量)?单位$|^units?$/i.test(words)) this.#unitColumn.set(cell.table, cell.column)
      this.#text.set(key(cell.table, cell.row, cell.column), words)
      if (seen.has(cell.table)) return
      seen.add(cell.table)
      const above = draft.text.slice(Math.max(0, part.start - 200), part.start)
      const stated =
        [...above.matchAll(/(?:单位|[Uu]nits?|金额单位)\s?[:：]\s?([^\n）)]{1,24})/g)].at(-1)?.[1] ??
        /[(（]((?:in )?[^()（）\n]{1,24})[)）]\s*$/.exec(above)?.[1]
      this.#titles.set(cell.table, stated === undefined ? null : unitOfHead(stated, true))
    })
  }

  unitFor(cell: Cell): HeadUnit | null {
    if (cell.row === 0 || cell.column === 0) return null
    const column = this.#unitColumn.get(cell.table)
    const fromColumn = column === undefined ? null : this.#unit(cell.table, cell.row, column, true)
    const row = this.#unit(cell.table, cell.row, 0, false)
    const top = this.#unit(cell.table, 0, cell.column, false)
    for (const head of [
      // A column of growth rates stays one beside a column that states the units of the rows.
      top?.exact && top.unit === 'percent' ? top : null,
      fromColumn?.exact ? fromColumn : null,
      top?.exact ? top : null,
      row?.exact ? row : null,
      this.#titles.get(cell.table) ?? null,
      row,
    ])
      if (head) return this.#named(head, cell)
    // 其中：国家级 below 争取上级立项（项）: a row without a unit of its own goes with the one above.
    for (let above = cell.row - 1; above > 0 && above > cell.row - 12; above -= 1) {
      const head = this.#unit(cell.table, above, 0, false)
      if (head?.exact) return head
    }
    return top
  }

  /** 家 in the head of a column says what by the row: 高新技术企业. */
  #named(head: HeadUnit, cell: Cell): HeadUnit {
    if (chineseMeasures.get(head.measure) !== head.unit) return head
    const noun = lastNoun(this.#text.get(key(cell.table, cell.row, 0)) ?? '', head.measure)
    return noun === null ? head : { ...head, unit: noun.unit }
  }

  #unit(table: number, row: number, column: number, whole: boolean): HeadUnit | null {
    const place = key(table, row, column)
    const known = this.#units.get(place)
    if (known !== undefined) return known
    const unit = unitOfHead(this.#text.get(place) ?? '', whole)
    this.#units.set(place, unit)
    return unit
  }
}

const key = (table: number, row: number, column: number) => `${table} ${row} ${column}`

/** The unit that a head states: in brackets, behind a comma, as the whole text, or by the noun it names. */
export function unitOfHead(head: string, whole: boolean): HeadUnit | null {
  const text = head.normalize('NFKC').trim()
  if (text === '') return null
  if (/[\p{Script=Han}±]\s?[±(]{0,2}%\)?$/u.test(text)) return { unit: 'percent', scale: one, exact: true, measure: '%' }
  const noun = nounUnit(text)
  const inside =
    /[(（[]([^()（）]{1,24})[)）\]]\s*$/.exec(text)?.[1] ?? (whole ? text : /[,，/] ?([^,，/]{1,24})$/.exec(text)?.[1])
  const stated = inside === undefined ? null : statedUnit(inside.trim().replace(/^in /i, ''))
  if (stated !== null) {
    if (!chineseMeasures.has(stated.measure)) return stated
    const named = lastNoun(text.slice(0, text.length - inside!.length - 1), stated.measure)
    return named === null ? stated : { ...stated, unit: named.unit }
  }
  const direct = statedUnit(text)
  if (direct !== null) return direct
  if (/^(?:得分|自评分|分值|权重分|score|points)$/i.test(text)) return { unit: 'points', scale: one, exact: true, measure: '分' }
  const first = /^(Ha|km|mu|tonnes?|hectares?)\b/i.exec(text)?.[1]
  if (first !== undefined) return statedUnit(first.toLowerCase())
  return noun === null ? null : { unit: noun, scale: one, exact: false, measure: '' }
}

function statedUnit(words: string): HeadUnit | null {
  const english = /^(?:(\d{1,3}(?:,\d{3})+) |([a-z]+) )?(.+)$/i.exec(words)
  const factor =
    english?.[1] !== undefined
      ? new Exact(english[1].replaceAll(',', ''))
      : english?.[2] === undefined
        ? undefined
        : englishScaleWords.get(english[2].toLowerCase().replace(/s$/, ''))
  const rest = factor === undefined ? words : (english?.[3] ?? '')
  for (const { form, unit } of englishUnits) {
    form.lastIndex = 0
    const found = form.exec(rest)
    if (found !== null && found[0].length === rest.length) return { unit, scale: factor ?? one, exact: true, measure: rest }
  }
  for (let length = 0; length <= Math.min(2, words.length - 1); length += 1) {
    const scale = length === 0 ? one : chineseScales.get(words.slice(0, length))
    const name = words.slice(length)
    const unit = chineseUnits.get(name) ?? chineseMeasures.get(name)
    if (scale !== undefined && unit !== undefined) return { unit, scale, exact: true, measure: name }
  }
  const noun = /^[A-Za-z-]+$/.test(rest) ? unitOfNoun(rest) : null
  return noun === null ? null : { unit: noun, scale: factor ?? one, exact: true, measure: rest }
}

/** The head noun of a row or column head: HTEs, national → enterprises. */
function nounUnit(text: string): string | null {
  if (/\p{Script=Han}/u.test(text)) return lastNoun(text.replace(/[(（].*$/, ''), '')?.unit ?? null
  let found: string | null = null
  for (const [word] of (text.split(/[,(:]| of | in | by /)[0] ?? '').matchAll(/[A-Za-z&-]+/g)) found = unitOfNoun(word) ?? found
  return found
}
