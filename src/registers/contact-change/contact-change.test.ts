import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { organisation } from '../organisation/register.ts'
import { contactChange } from './register.ts'

const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(contactChange, { ...good, ...changes })
  return [...problems, ...checkValues(contactChange, values, localOfficer('999904'))].map(
    ({ code, place }) => `${code} @ ${place}`,
  )
}

const good = {
  organisation: '0190b5a0-0000-7000-8000-000000000001',
  proposedOn: '2006-03-06',
  address: '岚城市海云区工业路88号',
  state: 'proposed',
}

describe('changes of contact data', () => {
  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a good proposal', {}, []],
    ['one that changes nothing', { address: null }, ['rule-says-what-changes @ address, contact, contactPerson']],
    ['a person alone is enough', { address: null, contactPerson: '贺望舒' }, []],
    ['accepted without a day', { state: 'accepted' }, ['missing-in-state @ decidedOn']],
    ['refused without grounds', { state: 'refused', decidedOn: '2006-03-08' }, ['missing-in-state @ grounds']],
    [
      'decided before it was proposed',
      { state: 'accepted', decidedOn: '2006-03-01' },
      ['rule-decided-after-proposed @ proposedOn, decidedOn'],
    ],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))

  test('what it passes on are fields of the organisation, of the same kind', () => {
    for (const name of contactChange.passesOn!.fields)
      expect(Object.entries(organisation.fields).find(([field]) => field === name)?.[1].kind).toBe(
        Object.entries(contactChange.fields).find(([field]) => field === name)?.[1].kind,
      )
  })
})
