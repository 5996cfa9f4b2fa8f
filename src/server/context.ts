import { AsyncLocalStorage } from 'node:async_hooks'
import type { PoolClient } from 'pg'
import { haiyun } from '../../samples/haiyun.ts'
import type { Actor } from '../kernel/actor.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { registers } from '../registers/index.ts'
import type { Bureau } from '../storage/bureau.ts'
import { today } from '../storage/clock.ts'
import type { TransactionOptions } from '../storage/connection.ts'
import { findRegister } from '../storage/find-register.ts'
import { isRecordId } from '../storage/record-id.ts'

/** What every route works with. */
export interface ServerContext {
  readonly bureau: Bureau
  readonly region: string
  /** The person whose request is being answered. Work that outlives its request keeps the actor it began with. */
  readonly actor: Actor
  /** Runs work in one transaction as that person. */
  run<Result>(work: (client: PoolClient) => Promise<Result>, options?: TransactionOptions): Promise<Result>
}

const asking = new AsyncLocalStorage<Actor>()

/** Answers a request as a person: within `work` the context's actor is this one. */
export const actingAs = <Result>(actor: Actor, work: () => Result): Result => asking.run(actor, work)

export function serverContext(bureau: Bureau, region: string): ServerContext {
  const current = () => {
    const actor = asking.getStore()
    if (!actor) throw new Error('Nobody is asking: this is outside a request.')
    return actor
  }
  return {
    bureau,
    region,
    get actor() {
      return current()
    },
    run: (work, options) => bureau.run(current(), work, options),
  }
}

/** The register of an address, or a refusal that names the nearest. */
export const registerOf = (name: string): AnyRegister => findRegister(registers, name)

/** A record's id from an address: anything that is no id is no record either. */
export const idOf = (text: string): string => (isRecordId(text) ? text : noSuchRecord())

/** The same answer whether the record never was, was withdrawn, or is not this person's to see. */
export const noSuchRecord = (): never =>
  refuse(
    'no-such-record',
    {
      en: 'There is no such record. It may have been withdrawn, or the link is wrong.',
      zh: '没有该记录：可能已被撤回，或链接有误。',
    },
    { exitCode: 4 },
  )

/** The year and day of the region's summary: those of the sample district's own, else today, unless a day is asked for. */
export function summaryScope(region: string, asAt: string | null): { readonly year: number; readonly asAt: string } {
  const day = asAt ?? (region === haiyun.region ? haiyun.asAt : today())
  return { year: Number(day.slice(0, 4)), asAt: day }
}
