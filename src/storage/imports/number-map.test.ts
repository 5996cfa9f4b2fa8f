import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberMap } from './number-map.ts'

test('it holds what a Map holds, also when it has grown', () => {
  const key = fc.oneof(
    fc.integer({ min: 1, max: 50 }),
    fc.maxSafeInteger().map(one => Math.abs(one) + 1),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 3000 }), given => {
      const [map, ours] = [new Map<number, number>(), new NumberMap()]
      for (const [one, value] of given) {
        map.set(one, value)
        ours.set(one, value)
      }
      for (const [one, value] of map) expect(ours.get(one)).toBe(value)
      expect(ours.get(51)).toBe(map.get(51))
    }),
    { numRuns: 50 },
  )
  const many = new NumberMap()
  for (let one = 1; one <= 100_000; one++) many.set(one * 7_919_777, one)
  for (let one = 1; one <= 100_000; one += 997) expect(many.get(one * 7_919_777)).toBe(one)
})
