import type { PoolClient } from 'pg'
import { formerNamesOf } from '../../engines/identity/name-history.ts'
import type { HolderChange } from '../../engines/titles/changes.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Period } from '../../kernel/field/period.ts'
import { type Translated, translatedWords } from '../../kernel/field/translated.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { KnownAt } from '../../kernel/population.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { listRecords } from '../read.ts'
import type { StoredRow } from '../row.ts'

/** New names, moves, mergers and splits of organisations, each with the first day on which it was so, as their records say. */
export async function holderChanges(client: PoolClient, actor: Actor, { knownAt }: KnownAt): Promise<readonly HolderChange[]> {
  const { rows } = await listRecords(client, actor, organisation, { asAt: null, knownAt }, { page: 1, size: 1_000_000 })
  const names = new Map(rows.map(({ id, values }) => [id, translatedWords(values['name'] as Translated).zh]))
  return rows.flatMap(row => changesOf(row, names))
}

function changesOf({ id, values }: StoredRow, names: ReadonlyMap<string, string>): readonly HolderChange[] {
  const term = values['term'] as Period
  const gone = term.until && addDays(term.until, 1)
  const into = values['mergedInto'] as string | null
  const from = values['splitFrom'] as string | null
  const own = names.get(id)!
  const change = (holder: string, day: PlainDate, kind: HolderChange['kind'], other: string): HolderChange => ({
    holder,
    day,
    kind,
    other,
  })
  return [
    ...formerNamesOf(String(values['formerNames'] ?? '')).flatMap(({ name, until }) =>
      until === null ? [] : [change(id, addDays(until, 1), 'renamed', name)],
    ),
    ...(gone && values['status'] === 'moved' ? [change(id, gone, 'moved', String(values['movedTo'] ?? ''))] : []),
    ...(gone && into && values['status'] === 'merged'
      ? [change(id, gone, 'merged', names.get(into) ?? ''), change(into, gone, 'took-over', own)]
      : []),
    ...(from ? [change(from, term.from, 'split', own)] : []),
  ]
}
