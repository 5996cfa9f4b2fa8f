import type { PoolClient } from 'pg'
import { FirmIndex } from '../../engines/identity/firm-index.ts'
import { withFormerNames } from '../../engines/identity/name-history.ts'
import type { ScorePart } from '../../engines/identity/score.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Values } from '../../kernel/draft.ts'
import { type Translated, translatedWords } from '../../kernel/field/translated.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, joinWords, type Words } from '../../kernel/words.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { firmOf, loadFirms } from '../identity/firms.ts'

/** A record, or another row of the sheet, that a row looks like. */
export interface Candidate {
  /** The record's id; null for a row of the sheet. */
  readonly record: string | null
  readonly line: number | null
  readonly title: Words
  readonly points: number
  readonly parts: readonly ScorePart[]
}

/** A row that would be a new record and looks like one that there is. */
export interface AlikeRow {
  readonly line: number
  readonly title: Words
  readonly candidates: readonly Candidate[]
}

/** So many candidates of a row are worth reading. */
const mostCandidates = 3
/** From so many points on somebody is asked: a name that is the same but for region and legal form is enough, one that differs in a character is not. */
const least = 35
const rowId = (line: number) => `row ${line}`

/** Finds records and rows that may be the same organisation as a row. Other registers have no such finding. */
export class AlikeFinder {
  readonly #index: FirmIndex
  readonly #titles: Map<string, Words>

  private constructor(index: FirmIndex, titles: Map<string, Words>) {
    this.#index = index
    this.#titles = titles
  }

  /** Null for registers whose records are not compared. */
  static async load(client: PoolClient, actor: Actor, register: AnyRegister): Promise<AlikeFinder | null> {
    if (register.name !== organisation.name) return null
    const { firms, rows, reader } = await loadFirms(client, actor)
    const titles = new Map([...rows].map(([id, { values }]) => [id, translatedWords(values['name'] as Translated)]))
    return new AlikeFinder(new FirmIndex(reader, firms), titles)
  }

  /** What a new row looks like; later rows are compared with it too. Null where nothing is alike. */
  of(line: number, values: Values): AlikeRow | null {
    const firm = firmOf({ id: rowId(line), values }, [])
    const title = translatedWords(values['name'] as Translated)
    const found = this.#index.near(firm, least)
    this.#index.add(firm)
    this.#titles.set(firm.id, title)
    if (!found.length) return null
    const candidates = found.slice(0, mostCandidates).map(({ id, points, parts }): Candidate => {
      const other = id.startsWith('row ') ? Number(id.slice(4)) : null
      return { record: other === null ? id : null, line: other, title: this.#titles.get(id)!, points, parts }
    })
    return { line, title, candidates }
  }
}

/** Rows that look like a record, as remarks on the row for a workbook that goes back to whoever sent it. */
export const alikeProblems = (rows: readonly AlikeRow[]) =>
  rows.map(({ line, candidates }) => ({ line, at: null, message: joinWords(candidates.map(alikeWords), { en: '; ', zh: '；' }) }))

/** "Looks like “…” (85 of 100: same code)". */
export function alikeWords({ title, line, points, parts }: Candidate): Words {
  const why = joinWords(
    parts.filter(part => part.points > 0).map(part => part.words),
    { en: ', ', zh: '、' },
  )
  const other = line === null ? title : { en: `row ${line}, ${title.en}`, zh: `第${line}行${title.zh}` }
  return fill(
    { en: 'Looks like “{other}” ({points} of 100: {why})', zh: '与“{other}”相近（{points}分：{why}）' },
    { other, points, why },
  )
}

/** The former names of a record that takes another name from a row: its own stays one by which it can be found. */
export function formerNamesAfter(known: Values, given: Values): string | null {
  const [before, after] = [known['name'] as Translated, given['name'] as Translated | null]
  const text = (known['formerNames'] ?? null) as string | null
  if (!after) return text
  const lost = (['zh', 'en'] as const).flatMap(part => {
    const name = before[part]
    return name !== null && after[part] !== null && after[part] !== name ? [{ name, until: null }] : []
  })
  return withFormerNames(text, lost)
}
