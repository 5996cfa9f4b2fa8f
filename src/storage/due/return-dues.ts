import type { PoolClient } from 'pg'
import type { Due } from '../../engines/due/due.ts'
import { openDays } from '../../engines/returns/due-days.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { versionTable } from '../../kernel/population.ts'
import { returnForm } from '../../registers/return-form/register.ts'
import { dayIn } from '../clock.ts'
import { listRecords, now } from '../read.ts'
import type { StoredRow } from '../row.ts'
import type { DueSpan } from './deadlines.ts'

/** A form and the days on which it is still to be handed in, as {@link openDays} has them. */
export interface OpenForm {
  readonly form: StoredRow
  readonly open: readonly PlainDate[]
}

/** The forms of the returns that the office hands in, each with what is open on a day, from the day on which the form was recorded. */
export async function openForms(client: PoolClient, actor: Actor, today: PlainDate): Promise<readonly OpenForm[]> {
  const { rows: forms } = await listRecords(client, actor, returnForm, now, { page: 1, size: 1000 })
  if (forms.length === 0) return []
  const { rows: known } = await client.query<{ id: string; at: Date | string }>(
    `select id, min(recorded_at) as at from ${versionTable(returnForm.name)} where region = $1 group by id`,
    [actor.region],
  )
  const since = new Map(known.map(({ id, at }) => [id, dayOf(at)]))
  const { rows: filled } = await client.query<{ form: string; at: Date | string }>(
    'select form, min(at) as at from filled_return where region = $1 group by form, as_at',
    [actor.region],
  )
  const byForm = Map.groupBy(filled, ({ form }) => form)
  return forms.map(form => {
    const { id, values } = form
    const days = {
      due: (values['due'] ?? null) as string | null,
      once: values['rhythm'] === 'once',
      since: since.get(id) ?? today,
      filled: (byForm.get(id) ?? []).map(({ at }) => dayOf(at)),
    }
    return { form, open: openDays(days, today) }
  })
}

/** The returns that the office has to hand in. */
export async function returnDues(client: PoolClient, actor: Actor, { today }: DueSpan): Promise<readonly Due[]> {
  return (await openForms(client, actor, today)).flatMap(({ form: { id }, open }) =>
    open.map(
      (due): Due => ({
        ...{ record: id, period: due, kind: 'return', due, register: returnForm.name, id, owner: null },
        nextStep: { en: 'Fill the return and hand it in', zh: '填报并按时报送' },
        address: `/returns/${id}`,
      }),
    ),
  )
}

const dayOf = (at: Date | string) => dayIn(at instanceof Date ? at.toISOString() : new Date(at).toISOString())
