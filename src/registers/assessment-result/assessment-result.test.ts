import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { assessmentResult } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(assessmentResult, { ...good, ...changes })
  return [...problems, ...checkValues(assessmentResult, values, localOfficer('999904'))].map(
    ({ code, place }) => `${code} @ ${place}`,
  )
}

const good = {
  scheme: 'city-objectives',
  block: 'science',
  year: 2005,
  unit: id(1),
  score: '10',
  fullScore: '10',
  publishedOn: '2006-02-16',
}

describe('assessment result rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a score is within the full score', { score: '10.1' }, ['rule-score-within-full @ score, fullScore']],
    ['a score needs the full score', { fullScore: null }, ['rule-score-needs-full @ fullScore']],
    [
      'the provincial assessment gives grades',
      { scheme: 'leaders-responsibility', block: 'total' },
      ['rule-leaders-responsibility-graded @ grade'],
    ],
    [
      'a grade without a score',
      { scheme: 'leaders-responsibility', block: 'total', grade: '优秀', score: null, fullScore: null },
      [],
    ],
    ['a block that does not exist', { block: 'sports' }, ['not-an-option @ block']],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})
