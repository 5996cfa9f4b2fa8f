import { describe, expect, test } from 'vitest'
import { localOfficer } from '../../kernel/actor.ts'
import { checkValues, readDraft } from '../../kernel/draft.ts'
import { moveBetween } from '../../kernel/flow.ts'
import { projectFlow, won } from './flow.ts'
import { project } from './register.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes and places of all problems of a draft. */
const problems = (changes: Readonly<Record<string, unknown>>) => {
  const { values, problems } = readDraft(project, { ...good, ...changes })
  return [...problems, ...checkValues(project, values, localOfficer('999904'))].map(({ code, place }) => `${code} @ ${place}`)
}

const good = {
  name: '新型阀门产业化',
  programme: 'torch',
  level: 'national',
  key: true,
  organisation: id(1),
  code: '2005EB001',
  state: 'contracted',
  appliedOn: '2005-01-20',
  approvedOn: '2005-06-12',
  document: '国科火字〔2005〕66号',
  duration: { from: '2005-06-12', until: '2007-06-11' },
  total: '1200万元',
  granted: '60万元',
}

describe('project rules', () => {
  test('a good draft has no problem', () => expect(problems({})).toEqual([]))

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]]>([
    ['no key projects below the province', { level: 'municipal' }, ['rule-key-is-national-or-provincial @ key, level']],
    ['the grant is within the total', { granted: '1200.01万元' }, ['rule-grant-within-total @ granted, total']],
    ['approval follows application', { appliedOn: '2005-06-13' }, ['rule-applied-before-approved @ appliedOn, approvedOn']],
    [
      'acceptance follows approval',
      { state: 'accepted', acceptedOn: '2005-06-12' },
      ['rule-accepted-after-approved @ acceptedOn, approvedOn'],
    ],
    ['what was accepted has its day', { state: 'accepted' }, ['missing-in-state @ acceptedOn']],
    [
      'an extension goes beyond the duration',
      { state: 'extended', extendedTo: '2007-06-11' },
      ['rule-extended-beyond-duration @ extendedTo, duration'],
    ],
    [
      'a termination has a day and a reason',
      { state: 'terminated' },
      ['missing-in-state @ terminatedOn', 'missing-in-state @ endReason'],
    ],
    [
      'the Torch Programme takes no projects after 2016',
      { appliedOn: '2017-01-05', approvedOn: '2017-03-01', duration: null },
      ['option-not-in-force @ programme'],
    ],
    [
      'an application has no approval',
      { state: 'application', approvedOn: null, document: null, code: null, duration: null },
      [],
    ],
  ])('%s', (_, changes, expected) => expect(problems(changes)).toEqual(expected))
})

test('a project is accepted before it is closed, and an accepted one is not terminated', () => {
  expect(moveBetween(projectFlow, 'mid-term', 'closed')).toBeUndefined()
  expect(moveBetween(projectFlow, 'accepted', 'closed')?.name).toBe('close')
  expect(moveBetween(projectFlow, 'accepted', 'terminated')).toBeUndefined()
  expect(won).not.toContain('terminated')
})
