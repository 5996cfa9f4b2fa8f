import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { checkValues, readDraft } from '../kernel/draft.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { SampleRecord, SampleWorld } from '../kernel/sample.ts'
import { loadSamples } from '../registers/load.ts'
import { type BulkVersion, insertIdentities, insertVersions } from './bulk.ts'
import { type EvidenceStore, registerEvidence } from './evidence.ts'
import { uuid7 } from './record-id.ts'

/** 1 January 2000: sample ids are UUIDv7 of that day, made from the record's key alone, so that they are the same everywhere. */
const idsFrom = Date.UTC(2000, 0, 1)

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The world that samples are made in; the seed changes every id and every random stream. */
export function sampleWorld(seed = 'haiyun'): SampleWorld {
  return {
    id(register, key) {
      const digest = hash(`${seed}/${register}/${key}`)
      return uuid7(idsFrom + (digest.readUInt32BE(0) % 86_400_000), digest.readUInt16BE(4) & 0xfff, digest.subarray(8, 16))
    },
    random(name) {
      let state = hash(`${seed}#${name}`).readUInt32BE(0)
      // mulberry32: small, and the same on every machine.
      return () => {
        state = (state + 0x6d2b79f5) | 0
        let t = Math.imul(state ^ (state >>> 15), 1 | state)
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
        return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
      }
    },
  }
}

/** Makes another region's records of the sample's: left out, renamed, with other amounts. */
export type Reshape = (register: AnyRegister, records: readonly SampleRecord[]) => readonly SampleRecord[]

const asItIs: Reshape = (_, records) => records

/** The versions of every sample record, read and checked like any other draft; a draft with a problem is a bug of the sample. */
export async function sampleVersions(actor: Actor, world: SampleWorld, reshape = asItIs) {
  const samples = await loadSamples()
  return samples.map(({ register, sample }) => ({
    register,
    versions: reshape(register, sample(world)).flatMap((one, index) => versionsOf(register, one, world, actor, index)),
  }))
}

function versionsOf(
  register: AnyRegister,
  record: SampleRecord,
  world: SampleWorld,
  actor: Actor,
  index: number,
): readonly BulkVersion[] {
  const states = [
    { changes: {}, recordedOn: record.recordedOn, reason: '' },
    ...[...(record.revisions ?? [])].sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : 1)),
  ]
  const attachments = (record.evidence ?? []).map(file => digestOf(file.content))
  let draft: Readonly<Record<string, unknown>> = record.draft
  return states.map((state, at) => {
    draft = { ...draft, ...state.changes }
    const next = states[at + 1]
    const { values, problems } = readDraft(register, draft)
    const all = [...problems, ...(problems.length ? [] : checkValues(register, values, actor))]
    if (all.length)
      throw new Error(
        `Sample ${register.name} "${record.key}": ${all.map(problem => `${problem.place} ${problem.read}: ${problem.message.en}`).join(' | ')}`,
      )
    return {
      id: world.id(register.name, record.key),
      version: at + 1,
      recordedAt: instantOf(state.recordedOn, index),
      supersededAt: next ? instantOf(next.recordedOn, index) : 'infinity',
      author: record.author ?? '陈敏',
      given: { values: draft, source: record.source, reason: state.reason, attachments },
      values,
    }
  })
}

/** A working hour of the day in the bureau's time zone (UTC+8), spread so that records do not all share a moment. */
const instantOf = (day: string, index: number): string =>
  new Date(Date.parse(`${day}T01:00:00Z`) + (index % 25_000) * 1000).toISOString()

const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex')

/** Stores the made-up files of the samples: the bytes first, so that no entry is ever without them. */
async function loadEvidence(client: PoolClient, actor: Actor, world: SampleWorld, store: EvidenceStore): Promise<void> {
  for (const { sample } of await loadSamples())
    for (const { name, content } of sample(world).flatMap(record => record.evidence ?? [])) {
      const kept = await store.keep(Readable.from([Buffer.from(content)]))
      await registerEvidence(client, actor, { ...kept, name, mediaType: 'text/plain' })
    }
}

/** Loads the sample of every register with its files, in the caller's transaction. Returns the number of records. */
export async function loadSample(
  client: PoolClient,
  actor: Actor,
  store: EvidenceStore,
  world = sampleWorld(),
  reshape = asItIs,
): Promise<number> {
  await loadEvidence(client, actor, world, store)
  const samples = await sampleVersions(actor, world, reshape)
  for (const { register, versions } of samples)
    await insertIdentities(
      client,
      actor,
      register,
      versions.filter(one => one.version === 1).map(one => one.id),
    )
  for (const { register, versions } of samples) await insertVersions(client, actor, register, versions)
  return samples.reduce((sum, { versions }) => sum + versions.filter(one => one.version === 1).length, 0)
}
