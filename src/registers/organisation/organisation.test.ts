import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { moveBetween } from '../../kernel/flow.ts'
import { organisationFlow } from './flow.ts'
import { organisation } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(organisation, { ...good, ...changes })
  return [...problems, ...checkValues(organisation, values, localOfficer('999904'))].map(
    ({ code, place }) => `${code} @ ${place}`,
  )
}

const good = {
  name: { zh: '岚城市恒川阀门有限公司', en: 'Lancheng Hengchuan Valve Co., Ltd.' },
  kind: 'enterprise',
  local: true,
  identifier: '551385082',
  identifierScheme: 'organisation-code',
  town: id(1),
  industry: 'C3543',
  term: { from: '1996-04-01' },
  status: 'active',
}

describe('organisation rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    [
      'no unified code before October 2015',
      { identifier: '91110108551385082Q', identifierScheme: 'credit-code', identifierFrom: '2015-09-30' },
      ['rule-no-credit-code-before-2015 @ identifierScheme, identifierFrom'],
    ],
    [
      'a unified code from its first day',
      { identifier: '91110108551385082Q', identifierScheme: 'credit-code', identifierFrom: '2015-10-01' },
      [],
    ],
    [
      'a unified code needs its day',
      { identifier: '91110108551385082Q', identifierScheme: 'credit-code' },
      ['rule-credit-code-day @ identifierFrom'],
    ],
    ['a wrong check character is refused', { identifier: '551385081' }, ['not-an-organisation-code @ identifier']],
    ['a code needs its kind', { identifierScheme: null }, ['rule-code-needs-scheme @ identifier, identifierScheme']],
    ['a deregistered firm needs its last day', { status: 'deregistered' }, ['rule-gone-has-last-day @ term, status']],
    [
      'a firm with a last day is not active',
      { term: { from: '1996-04-01', until: '2005-06-30' } },
      ['rule-living-has-no-last-day @ term, status'],
    ],
    [
      'a merged firm names where it went',
      { status: 'merged', term: { from: '1996-04-01', until: '2005-06-30' } },
      ['missing-in-state @ mergedInto'],
    ],
    ['a renamed firm names its former names', { status: 'renamed' }, ['missing-in-state @ formerNames']],
    ['a local firm has a town', { town: null }, ['rule-local-enterprise-has-town @ town']],
    ['a university elsewhere needs none', { kind: 'university', local: false, town: null }, []],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})

test('a renamed organisation goes on living; a merged one only comes back by reinstatement', () => {
  expect(moveBetween(organisationFlow, 'renamed', 'renamed')?.name).toBe('rename')
  expect(moveBetween(organisationFlow, 'renamed', 'deregistered')?.name).toBe('deregister')
  expect(moveBetween(organisationFlow, 'merged', 'active')?.name).toBe('reinstate')
  expect(moveBetween(organisationFlow, 'merged', 'renamed')).toBeUndefined()
})
