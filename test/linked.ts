import { columnsOf } from '../src/kernel/condition/index.ts'
import type { AnyRegister } from '../src/kernel/register.ts'
import { registers } from '../src/registers/index.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { listRecords, now } from '../src/storage/read.ts'
import { officer } from './bureau.ts'

type Values = Readonly<Record<string, unknown>>

/** What a record of the register refers to, by the field that does, as far as its access asks: for `rowLookup`. */
export async function linkedIn(
  bureau: Bureau,
  register: AnyRegister,
): Promise<(values: Values) => Readonly<Record<string, Values | undefined>>> {
  const steps = [...columnsOf(register.access.read), ...columnsOf(register.access.write)].flatMap(({ via }) => via)
  const found = new Map<string, ReadonlyMap<string, Values>>()
  for (const { field, register: name } of steps) {
    const target = registers.find(one => one.name === name)!
    const { rows } = await bureau.run(officer, client => listRecords(client, officer, target, now, { page: 1, size: 100_000 }))
    found.set(field, new Map(rows.map(({ id, values }) => [id, values])))
  }
  return values => Object.fromEntries([...found].map(([field, rows]) => [field, rows.get(String(values[field]))]))
}
