import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { type Checked, type KeptCheck, KeptChecks } from './kept-checks.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const megabyte = 1024 * 1024
const actor = localOfficer('999904')
const given = (bytes = 1) => ({
  actor,
  handed: { name: 'draft.txt', bytes: new Uint8Array(bytes) },
  pasted: false,
  query: {},
  standalone: false,
})
const never = () => new Promise<Checked>(() => undefined)
const coverage = { numerals: 0, inFigures: 0, inOthers: 0, unexplained: 0 }
const done = async (): Promise<Checked> => ({
  format: 'txt',
  draft: { text: '', parts: [], marked: [], scope: null },
  warnings: [],
  report: { text: '', standalone: true, scope: null, figures: [], others: [], findings: [], missing: [], coverage },
  readings: [],
})
const ids = (kept: KeptChecks) => kept.list(actor.id).map(({ id }) => id)

test('checks are kept for eight hours, the newest first', () => {
  const kept = new KeptChecks()
  const first = kept.keep(given(), never)
  vi.advanceTimersByTime(5 * 3_600_000)
  const second = kept.keep(given(), never)
  expect(ids(kept)).toEqual([second.id, first.id])
  vi.advanceTimersByTime(4 * 3_600_000)
  expect(ids(kept)).toEqual([second.id])
  expect(() => kept.get(first.id, actor.id)).toThrow('no-such-check')
  vi.advanceTimersByTime(5 * 3_600_000)
  expect(ids(kept)).toEqual([])
})

test('a check is shown to nobody but who handed it in', () => {
  const kept = new KeptChecks()
  const { id } = kept.keep(given(), never)
  expect(kept.list('somebody else')).toEqual([])
  expect(() => kept.get(id, 'somebody else')).toThrow('no-such-check')
  expect(() => kept.forget(id, 'somebody else')).toThrow('no-such-check')
  expect(kept.get(id, actor.id).id).toBe(id)
})

test('no more than 200 MB of them, but the newest however large', async () => {
  const kept = new KeptChecks()
  await kept.keep(given(90 * megabyte), done).done
  const second = kept.keep(given(90 * megabyte), done)
  await second.done
  const third = kept.keep(given(90 * megabyte), done)
  await third.done
  expect(ids(kept)).toEqual([third.id, second.id])
  const huge = kept.keep(given(300 * megabyte), done)
  expect(ids(kept)).toEqual([huge.id])
})

test('one that somebody waits for is not dropped for another: what is too much is refused', async () => {
  const kept = new KeptChecks()
  const old = kept.keep(given(), done)
  await old.done
  const working = Array.from({ length: 20 }, () => kept.keep(given(), never))
  expect(ids(kept)).toEqual(working.map(({ id }) => id).reverse())
  expect(() => kept.keep(given(), never)).toThrow('too-many-checks')
  kept.forget(working[0]!.id, actor.id)
  expect(kept.keep(given(), never).state).toBe('working')
  const few = new KeptChecks()
  few.keep(given(150 * megabyte), never)
  expect(() => few.keep(given(60 * megabyte), never)).toThrow('too-many-checks')
})

test('one that is dropped is stopped, and whoever waits for it is told', async () => {
  const kept = new KeptChecks()
  const stopped = (check: KeptCheck) =>
    new Promise<Checked>((_, reject) => {
      check.stop.signal.addEventListener('abort', () => reject(check.stop.signal.reason))
    })
  const check = kept.keep(given(), stopped)
  kept.forget(check.id, actor.id)
  await expect(check.done).rejects.toThrow('check-stopped')
  expect(check.state).toBe('failed')
})

test('one that nobody waits for is stopped, also when it is gone already', async () => {
  const kept = new KeptChecks()
  const check = kept.keep(given(), never)
  kept.abandon(check)
  expect([ids(kept), check.stop.signal.aborted]).toEqual([[], true])
  // The program stops: all checks go, then the connections of those who waited for them.
  const other = kept.keep(given(), never)
  kept.close()
  expect(() => kept.abandon(other)).not.toThrow()
  const finished = kept.keep(given(), done)
  await finished.done
  kept.abandon(finished)
  expect(ids(kept)).toEqual([finished.id])
})
