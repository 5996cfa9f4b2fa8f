import type { PoolClient } from 'pg'
import type { Actor } from '../../src/kernel/actor.ts'
import { checkValues, readDraft, toJson } from '../../src/kernel/draft.ts'
import { registers } from '../../src/registers/index.ts'
import { listRecords, now } from '../../src/storage/read.ts'
import { missingTargets } from '../../src/storage/references.ts'

const drawn = 20

/** Reads some grown records of every register as drafts, with all rules and references; a problem is a bug of the growth. How many were read. */
export async function checkRegion(client: PoolClient, actor: Actor): Promise<number> {
  let read = 0
  for (const register of registers) {
    const { rows, total } = await listRecords(client, actor, register, now, { page: 1, size: drawn })
    const later = await listRecords(client, actor, register, now, { page: Math.max(1, Math.floor(total / drawn)), size: drawn })
    for (const row of [...rows, ...later.rows]) {
      const { values, problems } = readDraft(register, toJson(register, row.values))
      const all = [
        ...problems,
        ...checkValues(register, values, actor),
        ...(await missingTargets(client, actor, register, values)),
      ]
      if (all.length)
        throw new Error(
          `Grown ${register.name} ${row.id}: ${all.map(({ place, read, message }) => `${place} ${read}: ${message.en}`).join(' | ')}`,
        )
      read++
    }
  }
  return read
}
