import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { claim } from './register.ts'

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(claim, { ...good, ...changes })
  return [...problems, ...checkValues(claim, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = {
  code: 'club-first-in-city',
  sentence: '成立全市首家企业家俱乐部',
  about: '企业家俱乐部',
  superlative: 'first-of-its-kind',
  scope: 'municipal',
  document: '岚城市民政局社会团体登记证明',
  statedOn: '2004-10-12',
}

describe('claim rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['a claim needs something that shows it', { document: null }, ['rule-needs-evidence @ evidenceFiles, document']],
    ['a file will do', { document: null, evidenceFiles: ['a'.repeat(64)] }, []],
    [
      'it is checked before it ceases to be true',
      { withdrawnOn: '2004-10-11' },
      ['rule-withdrawn-after-stated @ withdrawnOn, statedOn'],
    ],
    ['a claim needs its code', { code: null }, ['missing @ code']],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})
