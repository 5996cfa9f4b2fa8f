import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { centre } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(centre, { ...good, ...changes })
  return [...problems, ...checkValues(centre, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = {
  name: '恒川阀门研究开发中心',
  host: id(1),
  field: 'manufacturing',
  staff: 24,
  seniorStaff: 5,
  term: { from: '2001-03-10' },
}

describe('centre rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['senior staff are part of the staff', { seniorStaff: 25 }, ['rule-senior-within-staff @ staff, seniorStaff']],
    ['a centre has a host', { host: null }, ['missing @ host']],
    ['all of the staff may be senior', { seniorStaff: 24 }, []],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})
