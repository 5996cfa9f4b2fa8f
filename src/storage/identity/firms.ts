import type { PoolClient } from 'pg'
import type { Firm } from '../../engines/identity/firm.ts'
import { formerNamesOf } from '../../engines/identity/name-history.ts'
import { NameReader } from '../../engines/identity/normal-name.ts'
import type { Actor } from '../../kernel/actor.ts'
import { formerCodesOf } from '../../kernel/field/former-codes.ts'
import type { Period } from '../../kernel/field/period.ts'
import type { Translated } from '../../kernel/field/translated.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { place } from '../../registers/place/register.ts'
import { listRecords, now } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { knownApart } from './apart.ts'

const everything = { page: 1, size: 1_000_000 }

/** Every organisation on the books as the finding of duplicates needs it, with the version it is of. */
export async function loadFirms(
  client: PoolClient,
  actor: Actor,
): Promise<{ readonly firms: readonly Firm[]; readonly rows: ReadonlyMap<string, StoredRow>; readonly reader: NameReader }> {
  const { rows } = await listRecords(client, actor, organisation, now, everything)
  const places = await listRecords(client, actor, place, now, everything)
  const apart = await knownApart(client, actor, organisation)
  return {
    firms: rows.map(row => firmOf(row, apart.get(row.id) ?? [])),
    rows: new Map(rows.map(row => [row.id, row])),
    reader: new NameReader(places.rows.map(({ values }) => values['name'] as Translated)),
  }
}

/** An organisation as it is compared; `apart` are those that it is known not to be. */
export function firmOf({ id, values }: Pick<StoredRow, 'id' | 'values'>, apart: readonly string[]): Firm {
  const { zh, en } = values['name'] as Translated
  const { from, until } = values['term'] as Period
  const text = (name: string) => (values[name] ?? null) as string | null
  const licence = text('licence')
  return {
    id,
    zh,
    en,
    formerNames: formerNamesOf(text('formerNames') ?? '').map(({ name }) => name),
    code: text('identifier'),
    formerCodes: [...formerCodesOf(text('formerCodes') ?? '').map(({ code }) => code), ...(licence ? [licence] : [])],
    address: text('address'),
    town: text('town'),
    industry: text('industry'),
    kind: String(values['kind']),
    from,
    until,
    others: [...apart, ...[text('mergedInto'), text('splitFrom')].filter(other => other !== null)],
  }
}
