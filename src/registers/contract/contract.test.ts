import { describe, expect, test } from 'vitest'
import { draftCodes, someId } from '../../../test/draft-codes.ts'
import { moveBetween, movesFrom } from '../../kernel/flow.ts'
import { contractFlow, contractStates } from './flow.ts'
import { contract } from './register.ts'

const codes = draftCodes(contract, {
  name: '泵阀研制合同',
  kind: 'development',
  sellerInDistrict: false,
  sellerName: '东屏大学',
  sellerRegion: '999102',
  buyerInDistrict: true,
  buyer: someId(1),
  signedOn: '2005-11-19',
  turnover: '100万元',
  transactionValue: '80万元',
  state: 'registered',
  appliedOn: '2005-12-01',
  registeredOn: '2005-12-20',
  registrationNumber: '2005999904000001',
})

describe('contract: rules', () => {
  test('a good draft has no problem', () => expect(codes({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['transaction value within turnover', { transactionValue: '101万元' }, ['rule-transaction-value-within-turnover']],
    ['equal is allowed', { transactionValue: '100万元' }, []],
    ['an outside seller has a division code', { sellerRegion: null }, ['rule-outside-seller-has-name-and-code']],
    ['a buyer of the district is chosen', { buyer: null }, ['rule-buyer-in-district-is-chosen']],
    ['a seller of the district is chosen', { sellerInDistrict: true }, ['rule-seller-in-district-is-chosen']],
    ['an outside buyer has name and code', { buyerInDistrict: false }, ['rule-outside-buyer-has-name-and-code']],
    ['a division code that had ended by then', { sellerRegion: '999926' }, ['code-not-in-force']],
    ['a division code that was not given yet', { sellerRegion: '999986', signedOn: '2001-11-19' }, ['code-not-in-force']],
    [
      'a division code of no province',
      { sellerRegion: '169102' },
      ['not-a-division-code', 'rule-outside-seller-has-name-and-code'],
    ],
    ['a patent with a wrong check digit', { patent: '201710601862.4' }, ['not-a-patent-number']],
    ['a granted patent', { patent: 'ZL97101765.4' }, []],
    ['sixteen digits', { registrationNumber: '2005' }, ['wrong-shape', 'missing-in-state']],
    ['applied before signed', { appliedOn: '2005-11-01' }, ['rule-applied-after-signed']],
    ['registered before applied', { registeredOn: '2005-11-25' }, ['rule-registered-after-applied']],
    ['licence contracts begin with the Civil Code', { kind: 'licence' }, ['option-not-in-force']],
    [
      'licence contracts today',
      { kind: 'licence', signedOn: '2022-03-01', appliedOn: '2022-03-20', registeredOn: '2022-04-01' },
      [],
    ],
    [
      'training contracts end with the 2026 measures',
      { kind: 'training', signedOn: '2026-03-01', appliedOn: '2026-03-20', registeredOn: '2026-04-01' },
      ['option-not-in-force'],
    ],
    [
      'an application may wait for the signed copy',
      { state: 'applied', signedOn: null, registeredOn: null, registrationNumber: null },
      [],
    ],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected))
})

describe('contract: flow', () => {
  test.each([
    ['applied', 'accepted', true],
    ['applied', 'registered', false],
    ['approved', 'registered', true],
    ['registered', 'refused', false],
    ['changed', 'cancelled', true],
  ])('%s → %s: %s', (from, to, possible) => expect(moveBetween(contractFlow, from, to) !== undefined).toBe(possible))

  test('every state is left or is an end', () => {
    const ends = contractStates.codes.filter(state => movesFrom(contractFlow, state).length === 0)
    expect(ends).toEqual(['refused', 'cancelled'])
  })
})
