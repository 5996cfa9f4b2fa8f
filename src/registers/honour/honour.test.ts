import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { honour } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(honour, { ...good, ...changes })
  return [...problems, ...checkValues(honour, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = {
  title: 'science-work-collective',
  name: '2005年度岚城市科技工作先进集体',
  level: 'municipal',
  awarder: '岚城市人民政府',
  place: id(1),
  awardedOn: '2006-02-21',
  assessed: { from: '2005-01-01', until: '2005-12-31' },
}

describe('honour rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['the award follows the assessed period', { awardedOn: '2005-12-30' }, ['rule-award-after-assessed @ awardedOn, assessed']],
    ['on the period’s last day at the earliest', { awardedOn: '2005-12-31' }, []],
    ['the assessed period ends', { assessed: { from: '2005-01-01' } }, ['rule-assessed-period-ends @ assessed']],
    ['no revocation before the award', { revokedOn: '2006-02-20' }, ['rule-revoked-after-award @ revokedOn, awardedOn']],
    ['the city names no strong districts', { title: 'strong-region' }, ['rule-no-district-strong-region @ title, level']],
    ['an honour without an assessed period', { assessed: null }, []],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})
