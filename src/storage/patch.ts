import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { toJson } from '../kernel/draft.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { joinWords } from '../kernel/words.ts'
import type { Given } from './check-draft.ts'
import { readCurrent, readVersions } from './read.ts'
import type { StoredRow } from './row.ts'
import { changeRecord, withdrawRecord } from './save.ts'
import { Conflict } from './save-refusals.ts'

/** Changes some fields of a record and leaves the others; source, files and a reason that names the fields are filled in where none is given. */
export async function patchRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  seen: number,
  given: Given,
): Promise<StoredRow> {
  const before = await readCurrent(client, register, actor, id)
  if (!before || before.version !== seen) throw new Conflict(before)
  const fields = joinWords(Object.keys(given.values).map(name => register.fields[name]?.label ?? { en: name, zh: name }))
  return changeRecord(client, actor, register, id, seen, {
    values: { ...toJson(register, before.values), ...given.values },
    source: given.source.trim() || before.source,
    reason: given.reason?.trim() || `修改${fields.zh} / change of ${fields.en}`,
    attachments: given.attachments?.length ? given.attachments : before.attachments,
  })
}

/** Takes the last save back: what stood before is saved again as the next version; a record just entered is withdrawn. Refuses when somebody saved since. */
export async function undoSave(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  saved: number,
  reason = '撤销上次保存 / last save undone',
): Promise<StoredRow | null> {
  const versions = await readVersions(client, register, actor, id)
  const current = versions.at(-1)
  if (!current || current.version !== saved || current.supersededAt !== 'infinity') throw new Conflict(current ?? null)
  const before = versions.at(-2)
  if (!before) {
    await withdrawRecord(client, actor, register, id, saved, reason)
    return null
  }
  const { source, attachments } = before
  return changeRecord(client, actor, register, id, saved, {
    values: toJson(register, before.values),
    source,
    reason,
    attachments,
  })
}
