import type { AnyRegister } from '../../kernel/register.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { folded } from './cell.ts'
import { isClear, sheetHeads, systemHeads } from './heads.ts'
import { areSynonyms } from './synonyms.ts'
import { readUnit, type Unit } from './units.ts'

/** What a column holds: a field (of a name, one language), something of the record itself, or nothing that is kept. */
export type Meaning =
  | { readonly field: string; readonly language: Language | null }
  | { readonly system: 'id' | 'version' | 'source' }
  | { readonly ignored: 'counter' | 'chosen' }

/** How a column was understood, the surest first. */
export const ways = ['chosen', 'head', 'label', 'remembered', 'synonym'] as const
export type Way = (typeof ways)[number]

/** A column of a sheet as it was understood; `meaning` is null where nothing fits. */
export interface SheetColumn {
  /** Counted from 0. */
  readonly at: number
  /** The heading as it stands in the sheet; headings over several rows are joined by a blank. */
  readonly head: string
  readonly meaning: Meaning | null
  readonly way: Way | null
  /** What the heading says of the numbers below it: 金额（万元）. */
  readonly unit: Unit | null
}

/** Headings that officers chose a column for before, as `foldedHead` writes them; null: left out. */
export type Remembered = ReadonlyMap<string, { readonly field: string; readonly language: Language | null } | null>

/** A heading as it is remembered and compared: without marks such as * or (必填), and without its unit. */
export const foldedHead = (head: string): string => parts(head).plain

const notes = /[（(](?:必填|选填|可选|必选|required|optional|格式[^（）()]*|yyyy[^（）()]*|如[^（）()]*|下拉选择?)[)）]/gi

/** A heading without marks, and the unit that its bracket, or what follows a slash, names. */
function parts(head: string): { readonly plain: string; readonly unit: Unit | null } {
  const written = folded(head.replace(notes, ''))
    .replace(/^[*＊★]+|[*＊★:：]+$/g, '')
    .replace(/^\d{1,2}[.、]/, '')
  const bracket = /^(.*?)[([【](?:单位:)?([^()[\]【】]{1,12})[)\]】]$/.exec(written) ?? /^(.+)[/、,](.{1,6})$/.exec(written)
  const unit = bracket ? readUnit(bracket[2]!) : null
  return unit && bracket![1] ? { plain: bracket![1], unit } : { plain: written, unit: null }
}

/** The head of the column that an error workbook adds; it is passed over when that comes back. */
export const problemsHead: Words = { en: 'Import problems', zh: '导入问题' }

const counters = new Set([
  folded(problemsHead.en),
  problemsHead.zh,
  '序号',
  '编号序号',
  '序',
  '行号',
  '排序',
  'no',
  'no.',
  '#',
  'serialno.',
  'serialnumber',
  's/n',
  'sn',
  'row',
])

/** Understands headings against a register's declaration, its exported heads, synonyms, and what officers chose before. */
export class Headings {
  readonly #register: AnyRegister
  readonly #known = new Map<string, { readonly meaning: Meaning; readonly way: Way }>()
  readonly #remembered: Remembered

  constructor(register: AnyRegister, remembered: Remembered = new Map()) {
    this.#register = register
    this.#remembered = remembered
    for (const [head, system] of Object.entries(systemHeads)) this.#add(head, { system }, 'head')
    for (const language of ['en', 'zh'] as const)
      for (const { head, field, language: part } of sheetHeads(register, language))
        this.#add(head, { field, language: part }, 'head')
    for (const [field, { label }] of Object.entries(register.fields))
      for (const name of [field, label.en, label.zh])
        if (name === field || isClear(register, name))
          this.#add(name, { field, language: null }, name === field ? 'head' : 'label')
  }

  #add(head: string, meaning: Meaning, way: Way): void {
    if (!this.#known.has(folded(head))) this.#known.set(folded(head), { meaning, way })
  }

  /** Every heading that is known without guessing. */
  get known(): readonly string[] {
    return [...this.#known.keys()]
  }

  /** What a heading means, or null. */
  understand(head: string): { readonly meaning: Meaning | null; readonly way: Way | null; readonly unit: Unit | null } {
    const exact = this.#known.get(folded(head))
    if (exact) return { ...exact, unit: null }
    const { plain, unit } = parts(head)
    const found = this.#known.get(plain)
    if (found) return { ...found, unit }
    if (plain === '') return { meaning: null, way: null, unit }
    const remembered = this.#remembered.get(plain)
    if (remembered !== undefined) return { meaning: remembered ?? { ignored: 'chosen' }, way: 'remembered', unit }
    if (counters.has(plain)) return { meaning: { ignored: 'counter' }, way: 'synonym', unit }
    const field = this.#synonym(plain)
    return field ? { meaning: { field, language: null }, way: 'synonym', unit } : { meaning: null, way: null, unit }
  }

  /** The one field that a heading is a synonym of; none where two could be meant. */
  #synonym(head: string): string | null {
    const { fields, title, one, label } = this.#register
    const named = title[0]
    // "Enterprise name" heads the names of a register of enterprises, and the enterprise in any other.
    const own = [one.zh, one.en, label.zh, `${one.zh}名称`, `${one.en} name`]
    if (named && !fields[named]!.target && own.some(word => areSynonyms(head, word))) return named
    const fitting = Object.entries(fields).filter(
      ([, field]) => areSynonyms(head, field.label.zh) || areSynonyms(head, field.label.en),
    )
    const nearest = fitting.length > 1 ? fitting.filter(([, field]) => field.required) : fitting
    if (fitting.length) return nearest.length === 1 ? nearest[0]![0] : null
    const targets = Object.entries(fields).filter(([, field]) => field.target === 'organisation' && areSynonyms(head, '单位'))
    return targets.length === 1 ? targets[0]![0] : null
  }
}
