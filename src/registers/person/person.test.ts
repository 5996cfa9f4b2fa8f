import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { person } from './register.ts'

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(person, { ...good, ...changes })
  return [...problems, ...checkValues(person, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = { name: '陆知远', outside: true, arrivedOn: '2003-05-15', contact: '0576-8888 8888' }

describe('person rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['only incomers arrive', { outside: false }, ['rule-arrival-of-incomers @ arrivedOn, outside']],
    ['a contact is a number or an address', { contact: 'ask around' }, ['not-a-contact @ contact']],
    ['a plain entry', { outside: false, arrivedOn: null }, []],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})

test('name, year of birth and contact are personal data', () => {
  const personal = Object.entries(person.fields).filter(([, field]) => field.personal)
  expect(personal.map(([name]) => name)).toEqual(['name', 'birthYear', 'contact'])
})
