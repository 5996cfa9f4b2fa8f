import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { Parameters } from '../../kernel/condition/index.ts'
import { toJson, type Values } from '../../kernel/draft.ts'
import type { Translated } from '../../kernel/field/translated.ts'
import { identifier, snake } from '../../kernel/identifier.ts'
import { Population } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { now } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { findByIds, findByMatch, hasMatch, matchKey } from './find-known.ts'
import { NumberMap } from './number-map.ts'

/** Registers of at most so many records are known by heart while an import runs; of larger ones the server has statistics and uses its index. */
const most = 100_000

/**
 * Which records there are, by what a register matches: those of before, and those that this import made, of which the server knows too
 * little to find them fast. Keys are kept as numbers of 53 bits: a million take some 25 MB.
 */
export class KnownKeys {
  readonly #register: AnyRegister
  readonly #ids: Map<number, string[]> | null
  readonly #made = new NumberMap()

  private constructor(register: AnyRegister, ids: Map<number, string[]> | null) {
    this.#register = register
    this.#ids = ids
  }

  static async load(client: PoolClient, actor: Actor, register: AnyRegister): Promise<KnownKeys> {
    const parameters = new Parameters()
    const population = new Population(register, actor, now, parameters)
    const columns = register.match.flatMap(name =>
      register.fields[name]!.columns.map(({ suffix }) => `r.${identifier(name + suffix)}`),
    )
    const { rows } = await client.query(
      `select r.id, ${columns.join(', ')} from ${population.from()} where ${population.where()} limit ${most + 1}`,
      [...parameters.values],
    )
    if (rows.length > most) return new KnownKeys(register, null)
    const ids = new Map<number, string[]>()
    for (const row of rows)
      for (const key of keysOf(register, row)) {
        const known = ids.get(hash(key))
        if (known) known.push(row.id)
        else ids.set(hash(key), [row.id])
      }
    return new KnownKeys(register, ids)
  }

  /** The current records that drafts mean, by the draft's place in the list. */
  async find(client: PoolClient, actor: Actor, drafts: readonly Values[]): Promise<ReadonlyMap<number, readonly StoredRow[]>> {
    const register = this.#register
    if (!this.#ids) return findByMatch(client, actor, register, drafts)
    const wanted = drafts.map(values =>
      hasMatch(register, values) ? (this.#ids!.get(hash(matchKey(register, values))) ?? []) : [],
    )
    const rows = await findByIds(client, actor, register, [...new Set(wanted.flat())])
    return new Map(wanted.map((ids, place) => [place, ids.flatMap(id => rows.get(id) ?? [])]))
  }

  /** Notes a record that this import makes. */
  made(key: string, values: Values): void {
    this.#made.set(hash(key) + 1, this.#said(values))
  }

  /** Whether this import made a record with this key, and whether it says the same. */
  alreadyMade(key: string, values: Values): 'same' | 'other' | null {
    const found = this.#made.get(hash(key) + 1)
    if (found === undefined) return null
    return found === this.#said(values) ? 'same' : 'other'
  }

  #said(values: Values): number {
    return hash(JSON.stringify(toJson(this.#register, values))) >>> 0
  }
}

/** Every key by which a draft may mean a stored record: a name with either language, or both. */
function keysOf(register: AnyRegister, row: Readonly<Record<string, unknown>>): readonly string[] {
  let all: Record<string, unknown>[] = [{}]
  for (const name of register.match) {
    const field = register.fields[name]!
    const value = field.fromColumns(field.columns.map(({ suffix }) => row[snake(name) + suffix] ?? null))
    const { zh, en } = (field.kind === 'translated' && value ? value : {}) as Partial<Translated>
    const forms = zh && en ? [value, { zh, en: null }, { zh: null, en }] : [value]
    all = all.flatMap(values => forms.map(form => ({ ...values, [name]: form })))
  }
  return all.map(values => matchKey(register, values))
}

/** A text as a number of 53 bits (cyrb53): of a million texts two fall together once in ten thousand imports. */
function hash(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
