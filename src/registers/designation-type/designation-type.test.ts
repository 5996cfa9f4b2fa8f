import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { designationType } from './register.ts'

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(designationType, { ...good, ...changes })
  return [...problems, ...checkValues(designationType, values, localOfficer('999904'))].map(
    ({ code, place }) => `${code} @ ${place}`,
  )
}

const good = {
  code: 'high-tech-enterprise',
  name: '高新技术企业',
  levels: ['national', 'provincial', 'municipal'],
  holderKind: 'organisation',
  termYears: 3,
  regime: 'before-2008',
  document: '省高新技术企业认定办法',
  inForce: { from: '1991-03-06', until: '2008-04-13' },
}

describe('designation type rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    [
      'the old rules ended in 2008',
      { inForce: { from: '1991-03-06', until: '2009-06-30' } },
      ['rule-old-rules-end-by-2008 @ regime, inForce'],
    ],
    [
      'the new rules do not reach back before 2008',
      { regime: 'since-2008', inForce: { from: '2007-06-01' } },
      ['option-not-in-force @ regime'],
    ],
    ['the new rules of 2008', { regime: 'since-2008', inForce: { from: '2008-04-14' } }, []],
    ['a code is a kebab-case word', { code: 'High tech' }, ['wrong-shape @ code']],
    ['it has at least one level', { levels: [] }, ['missing @ levels']],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})

test('two sets of rules of one code may follow each other but not overlap', () => {
  expect(designationType.noOverlap).toEqual({ fields: ['code'], period: 'inForce' })
  expect(designationType.unique).toEqual([['code', 'regime']])
})
