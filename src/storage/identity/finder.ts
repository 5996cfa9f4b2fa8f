import type { PoolClient } from 'pg'
import { duplicatesOf, searchDuplicates } from '../../engines/identity/duplicates.ts'
import { NameReader } from '../../engines/identity/normal-name.ts'
import { type DuplicatePair, pairsOf, searchPairs } from '../../engines/identity/pairs.ts'
import { thresholds } from '../../engines/identity/score.ts'
import { ofThings, type Thing } from '../../engines/identity/things.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Identity } from '../../kernel/identity.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill } from '../../kernel/words.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { listRecords, now } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { knownApart } from './apart.ts'
import { loadFirms } from './firms.ts'

/** Everything of a register that may be in the book twice, ready to be compared. */
export interface Finder {
  readonly rows: ReadonlyMap<string, StoredRow>
  /** Every pair with so many points or more, in steps. */
  readonly search: (least: number) => Generator<undefined, readonly DuplicatePair[]>
  /** What one record looks like; null where there is no such record. */
  readonly of: (id: string) => readonly DuplicatePair[] | null
}

const everything = { page: 1, size: 1_000_000 }

/** The records of a register that an actor reads, as they are compared: organisations with all that is known of firms, others by what they declare. */
export async function loadFinder(client: PoolClient, actor: Actor, register: AnyRegister): Promise<Finder> {
  const identity = identityOf(register)
  if (register.name === organisation.name) {
    const { firms, rows, reader } = await loadFirms(client, actor)
    const of = (id: string) => {
      const firm = firms.find(one => one.id === id)
      return firm ? duplicatesOf(firm, firms, reader) : null
    }
    return { rows, search: least => searchDuplicates(firms, reader, least), of }
  }
  const { rows } = await listRecords(client, actor, register, now, everything)
  const apart = await knownApart(client, actor, register)
  const things = rows.map(row => thingOf(register, identity, row, apart.get(row.id) ?? []))
  const label = (name: string) => register.fields[name]!.label
  const terms = {
    codes: (identity.codes ?? []).map(label),
    traits: (identity.traits ?? []).map(({ field, ...weight }) => ({ ...weight, label: label(field) })),
  }
  const how = ofThings(terms, new NameReader([]))
  return {
    rows: new Map(rows.map(row => [row.id, row])),
    search: least => searchPairs(things, how, least),
    of: id => {
      const thing = things.find(one => one.id === id)
      return thing ? pairsOf(thing, things, how, thresholds.possible) : null
    },
  }
}

/** What a register declares about finding and merging what was entered twice, or a refusal where it declares none. */
export const identityOf = ({ identity, one }: AnyRegister): Identity =>
  identity ??
  refuse(
    'never-twice',
    fill(
      {
        en: 'Records of this register ({one}) are told by more than a name, and are not merged. Withdraw the one that is entered twice.',
        zh: '该台账（{one}）不以名称区分记录，不能合并。重复登记的请移出台账。',
      },
      { one },
    ),
  )

function thingOf(register: AnyRegister, identity: Identity, { id, values }: StoredRow, apart: readonly string[]): Thing {
  /** What a field says, as texts: a name in two languages is two, a list as many as it has. */
  const texts = (name: string): readonly string[] => {
    const value = values[name] ?? null
    if (value === null) return []
    const json = register.fields[name]!.toJson(value)
    const parts = register.fields[name]!.kind === 'translated' ? Object.values(json as object) : [json].flat()
    return parts.filter(part => part !== null).map(part => (typeof part === 'string' ? part : JSON.stringify(part)))
  }
  return {
    id,
    names: identity.names.flatMap(texts),
    codes: (identity.codes ?? []).map(name => texts(name)[0] ?? null),
    traits: (identity.traits ?? []).map(({ field }) => texts(field)),
    others: [
      ...apart,
      ...Object.keys(register.fields).flatMap(name => (register.fields[name]!.target === register.name ? texts(name) : [])),
    ],
  }
}
