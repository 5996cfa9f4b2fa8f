import type { Actor } from '../../kernel/actor.ts'
import type { Words } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../bureau.ts'
import { titlesOf } from '../titles.ts'
import { type AccountBook, machine } from './book.ts'
import { accountNames } from './manage.ts'

/** What to show of the journal; null or empty means: all. `from` and `until` are instants, the second one not included. */
export interface JournalFilter {
  readonly actor: string | null
  readonly action: string | null
  readonly register: string | null
  readonly record: string | null
  readonly from: string | null
  readonly until: string | null
  readonly page: number
  readonly size: number
}

interface Entry {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly register: string | null
  readonly record: string | null
  readonly version: number | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** A page of the journal, newest first, as far as row security shows it to the person; with names of people and titles of records. */
export async function readJournal(bureau: Bureau, book: AccountBook, actor: Actor, filter: JournalFilter) {
  const where = `region = $1 and ($2::text is null or actor = $2) and ($3::text is null or action = $3) and ($4::text is null or register = $4)
    and ($5::uuid is null or record = $5) and ($6::timestamptz is null or at >= $6) and ($7::timestamptz is null or at < $7)`
  const values = [actor.region, filter.actor, filter.action, filter.register, filter.record, filter.from, filter.until]
  const { entries, total, titles } = await bureau.run(actor, async client => {
    const counted = await client.query<{ total: number }>(`select count(*)::int as total from audit_entry where ${where}`, values)
    const { rows } = await client.query<Entry>(
      `select id, at, actor, action, register, record, version, detail from audit_entry where ${where} order by at desc, id desc limit $8 offset $9`,
      [...values, filter.size, (filter.page - 1) * filter.size],
    )
    const pointers = rows.flatMap(({ register, record }) =>
      register !== null && record !== null && registers.some(one => one.name === register)
        ? [{ target: register, id: record }]
        : [],
    )
    const titles = await titlesOf(client, actor, registers, pointers)
    return { entries: rows, total: counted.rows[0]!.total, titles }
  })
  const names = await accountNames(book, [...new Set(entries.map(entry => entry.actor))])
  return {
    total,
    entries: entries.map(entry => ({
      ...entry,
      name: names.get(entry.actor) ?? (entry.actor === machine.id ? machine.name : null),
      title: ((entry.record && titles.get(entry.record)?.title) || null) as Words | null,
    })),
  }
}
