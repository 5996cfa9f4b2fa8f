import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Checked, type KeptCheck, KeptChecks } from './kept-checks.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const megabyte = 1024 * 1024
const given = (bytes = 1) => ({
  handed: { name: 'draft.txt', bytes: new Uint8Array(bytes) },
  pasted: false,
  query: {},
  standalone: false,
})
const never = () => new Promise<Checked>(() => undefined)
const ids = (kept: KeptChecks) => kept.list().map(({ id }) => id)

test('checks are kept for eight hours, the newest first', () => {
  const kept = new KeptChecks()
  const first = kept.keep(given(), never)
  vi.advanceTimersByTime(5 * 3_600_000)
  const second = kept.keep(given(), never)
  expect(ids(kept)).toEqual([second.id, first.id])
  vi.advanceTimersByTime(4 * 3_600_000)
  expect(ids(kept)).toEqual([second.id])
  expect(() => kept.get(first.id)).toThrow('no-such-check')
  vi.advanceTimersByTime(5 * 3_600_000)
  expect(ids(kept)).toEqual([])
})

test('no more than 200 MB of them, but the newest however large', () => {
  const kept = new KeptChecks()
  kept.keep(given(90 * megabyte), never)
  const second = kept.keep(given(90 * megabyte), never)
  const third = kept.keep(given(90 * megabyte), never)
  expect(ids(kept)).toEqual([third.id, second.id])
  const huge = kept.keep(given(300 * megabyte), never)
  expect(ids(kept)).toEqual([huge.id])
})

test('one that is dropped is stopped, and whoever waits for it is told', async () => {
  const kept = new KeptChecks()
  const stopped = (check: KeptCheck) =>
    new Promise<Checked>((_, reject) => {
      check.stop.signal.addEventListener('abort', () => reject(check.stop.signal.reason))
    })
  const check = kept.keep(given(), stopped)
  kept.forget(check.id)
  await expect(check.done).rejects.toThrow('check-stopped')
  expect(check.state).toBe('failed')
})
