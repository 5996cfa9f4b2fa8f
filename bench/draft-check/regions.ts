import { createHash } from 'node:crypto'
import { Decimal } from 'decimal.js'
import { haiyun } from '../../samples/haiyun.ts'
import { localOfficer } from '../../src/kernel/actor.ts'
import type { AnyRegister } from '../../src/kernel/register.ts'
import type { SampleRecord } from '../../src/kernel/sample.ts'
import type { Words } from '../../src/kernel/words.ts'
import { registers } from '../../src/registers/index.ts'
import { inTransaction, makePool } from '../../src/storage/connection.ts'
import { EvidenceStore } from '../../src/storage/evidence.ts'
import { addRegion } from '../../src/storage/regions.ts'
import { loadSample, type Reshape, sampleWorld } from '../../src/storage/sample.ts'

/** A region whose drafts the corpus holds: the sample district with a part of its lists left out and its amounts scaled. */
export interface CorpusRegion {
  readonly code: string
  readonly name: Words
  readonly office: Words
  /** The year and day that its documents speak of where they do not say otherwise. */
  readonly year: number
  readonly asAt: string
  /** The share of records left out of lists that nothing refers to. */
  readonly without: number
  /** By which amounts and statistics are multiplied. */
  readonly factor: string
}

export const corpusRegions = {
  haiyun: {
    code: haiyun.region,
    name: haiyun.name,
    office: haiyun.office,
    year: haiyun.year,
    asAt: haiyun.asAt,
    without: 0,
    factor: '1',
  },
  beilan: {
    code: '999905',
    name: { en: 'Beilan County', zh: '北岚县' },
    office: { en: 'Beilan County Science and Technology Bureau', zh: '北岚县科学技术局' },
    year: 2005,
    asAt: '2005-12-31',
    without: 0.25,
    factor: '0.6173',
  },
  qingtan: {
    code: '999906',
    name: { en: 'Qingtan District', zh: '青滩区' },
    office: { en: 'Qingtan District Science and Technology Bureau', zh: '青滩区科学技术局' },
    year: 2006,
    asAt: '2006-06-30',
    without: 0.12,
    factor: '1.3719',
  },
} as const satisfies Readonly<Record<string, CorpusRegion>>

/** Adds the regions beside the sample district, which must be there, and loads their records. */
export async function addCorpusRegions(ownerUrl: string, appUrl: string, dataFolder: string): Promise<void> {
  const pool = makePool(appUrl, { max: 1 })
  try {
    for (const [seed, region] of Object.entries(corpusRegions)) {
      if (region.code === haiyun.region) continue
      await addRegion(ownerUrl, { ...region, parent: haiyun.parent, sample: true })
      const actor = localOfficer(region.code)
      await inTransaction(pool, actor, client =>
        loadSample(client, actor, new EvidenceStore(dataFolder), sampleWorld(seed), reshaping(seed, region)),
      )
    }
  } finally {
    await pool.end()
  }
}

/** Registers that a record of another may name: all of theirs must stay. */
const referredTo = new Set(registers.flatMap(({ fields }) => Object.values(fields).map(field => field.target)))

const reshaping =
  (seed: string, region: CorpusRegion): Reshape =>
  (register, records) =>
    records
      .filter(
        ({ key }) =>
          referredTo.has(register.name) || few.has(register.name) || chance(`${seed}/${register.name}/${key}`) >= region.without,
      )
      .map(record => renamed(scaled(register, record, region), region))

/** Reported series and the region's own results are few: leaving any out would leave figures without records. */
const few = new Set(['statistic', 'assessment-result', 'budget-line', 'claim'])

/** From 0 up to 1, always the same for the same text. */
const chance = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32

function scaled(register: AnyRegister, record: SampleRecord, { factor }: CorpusRegion): SampleRecord {
  if (factor === '1' || register.name === 'fund') return record
  const change = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' && isAmount(register, name, { ...record.draft, ...values }) ? times(value, factor) : value,
      ]),
    )
  return {
    ...record,
    draft: change(record.draft),
    ...(record.revisions && { revisions: record.revisions.map(one => ({ ...one, changes: change(one.changes) })) }),
  }
}

/** Money everywhere, and statistics of money or persons. */
function isAmount(register: AnyRegister, field: string, draft: Readonly<Record<string, unknown>>): boolean {
  if (register.name === 'statistic')
    return field === 'value' && draft.series !== 'usd-rate' && /^(CNY|USD|persons)/.test(String(draft.unit))
  return register.fields[field]?.kind === 'money'
}

/** To four significant digits, as such values are published; a scale word after the number (2039万元) stays. */
const times = (value: string, factor: string): string =>
  value.replace(/^[\d.]+/, number => new Decimal(number).mul(factor).toSignificantDigits(4).toFixed())

/** The sample district's name wherever it stands. */
function renamed(record: SampleRecord, { name }: CorpusRegion): SampleRecord {
  const [en, zh] = [name.en.split(' ')[0]!, name.zh.slice(0, 2)]
  const text = JSON.stringify({ ...record, evidence: undefined })
    .replaceAll('Haiyun', en)
    .replaceAll('海云', zh)
  return { ...(JSON.parse(text) as SampleRecord), ...(record.evidence && { evidence: record.evidence }) }
}
