import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { place } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(place, { ...good, ...changes })
  return [...problems, ...checkValues(place, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = {
  name: '金滩镇',
  kind: 'town',
  code: '999904100',
  parent: id(1),
  own: false,
  term: { from: '1994-08-22' },
}

describe('place rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a town needs what it belongs to', { parent: null }, ['rule-below-county-has-parent @ parent']],
    ['a town is not the own region', { own: true }, ['rule-own-is-county @ own, kind']],
    ['a town is no main urban area', { coreUrban: true }, ['rule-core-urban-is-county @ coreUrban, kind']],
    [
      'a county is not marked urban',
      { kind: 'county', urban: true, coreUrban: true, own: true },
      ['rule-urban-is-community @ urban, kind'],
    ],
    ['a code has six, nine or twelve digits', { code: '99990' }, ['wrong-shape @ code']],
    ['whether it is the own region must be known', { own: null }, ['missing @ own']],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})
