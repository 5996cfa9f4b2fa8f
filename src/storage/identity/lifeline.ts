import type { PoolClient } from 'pg'
import { type LifeEvent, lifeline, type Other } from '../../engines/identity/lifeline.ts'
import { formerNamesOf } from '../../engines/identity/name-history.ts'
import type { Actor } from '../../kernel/actor.ts'
import { column } from '../../kernel/condition/index.ts'
import { formerCodesOf } from '../../kernel/field/former-codes.ts'
import type { Period } from '../../kernel/field/period.ts'
import { type Translated, translatedWords } from '../../kernel/field/translated.ts'
import { registers } from '../../registers/index.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { dayIn } from '../clock.ts'
import { listRecords, now, readVersions } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { titlesOf } from '../titles.ts'
import { mergesOf } from './merges.ts'

/** What happened to an organisation under all its names and through all its records; null where there never was one. */
export async function lifelineOf(client: PoolClient, actor: Actor, id: string): Promise<readonly LifeEvent[] | null> {
  const versions = await readVersions(client, organisation, actor, id)
  const last = versions.at(-1)
  if (!last) return null
  const { values } = last
  const text = (name: string) => (values[name] ?? null) as string | null
  const merges = (await mergesOf(client, actor, id)).filter(({ winner, undone }) => winner === id && !undone)
  const named = [text('mergedInto'), text('splitFrom'), ...merges.map(({ loser }) => loser)].filter(other => other !== null)
  const titles = await titlesOf(
    client,
    actor,
    registers,
    named.map(other => ({ target: organisation.name, id: other })),
  )
  const nameOf = (other: string) => ({ id: other, name: titles.get(other)?.title ?? organisation.one })
  const code = text('identifier')
  return lifeline({
    term: values['term'] as Period,
    status: String(values['status']),
    movedTo: text('movedTo'),
    mergedInto: text('mergedInto') === null ? null : nameOf(text('mergedInto')!),
    splitFrom: text('splitFrom') === null ? null : nameOf(text('splitFrom')!),
    formerNames: formerNamesOf(text('formerNames') ?? ''),
    code: code === null ? null : { code, from: text('identifierFrom') },
    formerCodes: formerCodesOf(text('formerCodes') ?? ''),
    recordedNames: recordedNames(versions),
    absorbed: await referring(client, actor, 'mergedInto', id, ({ until }) => until),
    splitOff: await referring(client, actor, 'splitFrom', id, ({ from }) => from),
    duplicates: merges.map(({ loser, at }) => ({ ...nameOf(loser), day: dayIn(at) })),
  })
}

/** The names that versions had and the last one has not, each with the day on which another was recorded. */
function recordedNames(versions: readonly StoredRow[]): readonly { readonly name: string; readonly changedOn: string }[] {
  const nameOf = ({ values }: StoredRow) => {
    const { zh, en } = values['name'] as Translated
    return zh ?? en ?? ''
  }
  const current = nameOf(versions.at(-1)!)
  const names = new Map<string, string>()
  for (const [index, version] of versions.slice(0, -1).entries()) {
    const next = versions[index + 1]!
    const name = nameOf(version)
    if (name !== nameOf(next) && name !== current) names.set(name, dayIn(next.recordedAt))
  }
  return [...names].map(([name, changedOn]) => ({ name, changedOn }))
}

/** The organisations that name this one in a field, with a day of their existence. */
async function referring(
  client: PoolClient,
  actor: Actor,
  field: 'mergedInto' | 'splitFrom',
  id: string,
  day: (term: Period) => string | null,
): Promise<readonly Other[]> {
  const where = { op: 'is', column: column(field, organisation.fields[field]).ref, value: { literal: id } } as const
  const { rows } = await listRecords(client, actor, organisation, now, { where, page: 1, size: 1000 })
  return rows.map(({ id: other, values }) => ({
    id: other,
    name: translatedWords(values['name'] as Translated),
    day: day(values['term'] as Period),
  }))
}
