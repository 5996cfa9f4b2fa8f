import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { designationFlow, designationStates, given } from './flow.ts'
import { designation } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(designation, { ...good, ...changes })
  return [...problems, ...checkValues(designation, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = {
  type: id(1),
  level: 'provincial',
  holderKind: 'organisation',
  organisation: id(2),
  state: 'valid',
  appliedOn: '2004-09-01',
  approvedOn: '2004-12-20',
  documentNumber: '东科发〔2004〕211号',
  term: { from: '2004-12-20', until: '2007-12-19' },
}

describe('designation rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    [
      'an organisation’s title names no centre',
      { centre: id(3) },
      ['rule-held-by-organisation @ holderKind, organisation, centre'],
    ],
    [
      'an organisation’s title names the organisation',
      { organisation: null },
      ['rule-held-by-organisation @ holderKind, organisation, centre'],
    ],
    [
      'a centre’s title names the centre only',
      { holderKind: 'centre' },
      ['rule-held-by-centre @ holderKind, organisation, centre'],
    ],
    ['a centre’s title', { holderKind: 'centre', organisation: null, centre: id(3) }, []],
    ['the region’s title names nobody', { holderKind: 'region' }, ['rule-held-by-region @ holderKind, organisation, centre']],
    ['the region’s title', { holderKind: 'region', organisation: null }, []],
    [
      'the term does not begin before the approval',
      { approvedOn: '2004-12-21' },
      ['rule-approved-before-term @ approvedOn, term'],
    ],
    [
      'the approval does not precede the application',
      { appliedOn: '2004-12-21' },
      ['rule-applied-before-approved @ appliedOn, approvedOn'],
    ],
    ['what is valid has a document', { documentNumber: null }, ['missing-in-state @ documentNumber']],
    [
      'what lapsed has a day and an end',
      { state: 'lapsed', term: { from: '2004-12-20' } },
      ['missing-in-state @ endedOn', 'rule-ended-has-last-day @ state, term'],
    ],
    [
      'a revoked title’s term is cut short',
      { state: 'revoked', endedOn: '2006-03-15', endReason: '提供虚假材料' },
      ['rule-revoked-after-term @ term, endedOn'],
    ],
    [
      'a revocation',
      { state: 'revoked', endedOn: '2006-03-15', endReason: '提供虚假材料', term: { from: '2004-12-20', until: '2006-03-14' } },
      [],
    ],
    ['an application has no term', { state: 'applied' }, ['rule-not-given-has-no-term @ state, term']],
    ['an application', { state: 'applied', approvedOn: null, documentNumber: null, term: null }, []],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})

describe('designation flow', () => {
  test('the way from the application to the title has no short cut', () => {
    const way = ['applied', 'recommended', 'reviewed', 'publicised', 'approved', 'valid', 'expiring']
    for (const [index, from] of way.entries())
      for (const to of way) expect(Boolean(moveBetween(designationFlow, from, to)), `${from} → ${to}`).toBe(to === way[index + 1])
  })

  test('ends are final, and only titles that were given count', () => {
    for (const state of ['renewed', 'lapsed', 'revoked', 'withdrawn']) expect(movesFrom(designationFlow, state)).toEqual([])
    expect(designationStates.codes.filter(code => !(given as readonly string[]).includes(code))).toEqual([
      'applied',
      'recommended',
      'reviewed',
      'publicised',
      'withdrawn',
    ])
    expect(moveBetween(designationFlow, 'valid', 'revoked')?.records).toEqual(['term', 'endedOn', 'endReason'])
  })
})
