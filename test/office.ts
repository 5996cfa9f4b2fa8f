/** A bureau with one firm and one type of title, and drafts to record in it: what tests of saving share. */
import type { PoolClient } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { Refusal } from '../src/kernel/refusal.ts'
import type { AnyRegister } from '../src/kernel/register.ts'
import { designationType } from '../src/registers/designation-type/register.ts'
import { loadSamples } from '../src/registers/load.ts'
import { organisation } from '../src/registers/organisation/register.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import type { Given } from '../src/storage/check-draft.ts'
import { sampleWorld } from '../src/storage/sample.ts'
import { createRecord } from '../src/storage/save.ts'
import { Problems } from '../src/storage/save-refusals.ts'
import { cloneBureau, officer } from './bureau.ts'
import { asOwner } from './specimen.ts'

export let bureau: Bureau
export let organisationId: string
export let typeId: string
export const run = <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => bureau.run(officer, work)

export const given = (values: Given['values'], rest: Partial<Given> = {}): Given => ({
  values,
  source: 'Ledger 1',
  reason: 'as reported',
  ...rest,
})
export const create = (register: AnyRegister, values: Given['values']) =>
  run(client => createRecord(client, officer, register, given(values)))

/** The draft of the first sample record of a register that points to no other. */
export const draftOf = async (register: string) => {
  const { sample, register: of } = (await loadSamples()).find(one => one.register.name === register)!
  return sample(sampleWorld()).find(({ draft }) =>
    Object.entries(of.fields).every(([name, field]) => !field.target || draft[name] == null),
  )!.draft
}

export const contractDraft = (changes: Given['values'] = {}): Given['values'] => ({
  name: 'Heat pumps',
  kind: 'development',
  sellerInDistrict: true,
  seller: organisationId,
  buyerInDistrict: false,
  buyerName: 'A firm elsewhere',
  buyerRegion: '110101',
  signedOn: '2006-03-01',
  turnover: '1000',
  transactionValue: '800',
  state: 'applied',
  ...changes,
})
export const designationDraft = (changes: Given['values'] = {}): Given['values'] => ({
  type: typeId,
  level: 'municipal',
  holderKind: 'organisation',
  organisation: organisationId,
  state: 'valid',
  approvedOn: '2004-01-01',
  documentNumber: 'No. 1',
  term: { from: '2004-01-01', until: '2006-12-31' },
  ...changes,
})

/** Opens the bureau for the tests of a file, and closes it after them. */
export function openBureau(): void {
  beforeAll(async () => {
    bureau = await cloneBureau('empty_bureau')
    organisationId = (await create(organisation, await draftOf('organisation'))).id
    typeId = (await create(designationType, await draftOf('designation-type'))).id
  })
  afterAll(() => bureau.close())
}

export const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refusal) return error
  throw error ?? new Error('nothing was refused')
}
export const problems = async (work: Promise<unknown>) => {
  const refused = await refusal(work)
  if (!(refused instanceof Problems)) throw refused
  return refused.problems.map(({ code, place }) => `${place}: ${code}`).sort()
}
export const auditOf = (id: string) =>
  run(
    async client =>
      (
        await client.query('select action, version, actor from audit_entry where region = $1 and record = $2 order by at, id', [
          officer.region,
          id,
        ])
      ).rows,
  )
export const countOf = async (table: string) =>
  Number((await asOwner(bureau.store.ownerUrl, `select count(*) from ${table}`)).rows[0].count)
