import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { moveBetween } from '../../kernel/flow.ts'
import { policyFlow } from './flow.ts'
import { policy } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(policy, { ...good, ...changes })
  return [...problems, ...checkValues(policy, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = {
  title: '海云区科技创新基金管理办法（修订）',
  topic: 'innovation-fund',
  level: 'district',
  issuer: '海云区人民政府',
  documentNumber: '海政发〔2006〕12号',
  issuedOn: '2006-03-01',
  inForce: { from: '2006-03-01' },
  kind: 'amended',
  amends: id(1),
  state: 'in-force',
}

describe('policy rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['an amended version names the earlier one', { amends: null }, ['rule-amended-names-the-earlier @ kind, amends']],
    ['a new document amends nothing', { kind: 'new' }, ['rule-new-amends-nothing @ kind, amends']],
    [
      'it is not in force before it is issued',
      { inForce: { from: '2006-02-28' } },
      ['rule-in-force-after-issue @ issuedOn, inForce'],
    ],
    ['what was repealed has a last day', { state: 'repealed' }, ['rule-ended-has-last-day @ state, inForce']],
    [
      'round brackets are not a document number',
      { documentNumber: '海政发(2006)12号', state: 'drafted' },
      ['wrong-shape @ documentNumber'],
    ],
    ['what is in force was issued', { issuedOn: null }, ['missing-in-state @ issuedOn']],
    ['a draft', { state: 'drafted', documentNumber: null, issuedOn: null, inForce: null }, []],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})

test('nothing is issued without the legal review', () => {
  expect(moveBetween(policyFlow, 'drafted', 'issued')).toBeUndefined()
  expect(moveBetween(policyFlow, 'consulted', 'issued')).toBeUndefined()
  expect(moveBetween(policyFlow, 'reviewed', 'issued')?.records).toEqual(['documentNumber', 'issuedOn'])
})
