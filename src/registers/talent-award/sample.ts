import { addDays } from '../../kernel/plain-date.ts'
import { between, pick, type Sample } from '../../kernel/sample.ts'
import { dayBetween, later, noted, numbered, sampleDay } from '../sample-days.ts'
import { incomingCount, someFirm } from '../sample-keys.ts'

export const sample: Sample = world => {
  const random = world.random('talent-award')
  return Array.from({ length: 130 }, (_, index) => {
    const kind = pick(random, ['settling', 'rent', 'research', 'living', 'team-support', 'introduction'] as const)
    const personal = kind !== 'team-support' && kind !== 'introduction'
    const appliedOn = dayBetween(random, '2004-02-10', sampleDay)
    const grantedOn = addDays(appliedOn, between(random, 15, 70))
    const state = index % 14 === 13 ? 'refused' : grantedOn > sampleDay ? 'applied' : index % 29 === 20 ? 'ended' : 'granted'
    const granted = state === 'granted' || state === 'ended'
    return {
      key: numbered('talent-award', index + 1),
      draft: {
        fund: world.id('fund', 'fund-talent'),
        kind,
        person: personal ? world.id('person', numbered('person', (index % incomingCount) + 1)) : null,
        employer: world.id('organisation', someFirm(random)),
        amount: `${between(random, 5, 120) * 1000}`,
        appliedOn,
        grantedOn: granted ? grantedOn : null,
        state,
        clause: `第${between(random, 4, 18)}条`,
        grounds: state === 'refused' ? '不符合引进时间条件。' : state === 'ended' ? '受资助人调离本区。' : null,
      },
      source: '人才资金资助审批表',
      recordedOn: granted ? later(grantedOn, between(random, 2, 12)) : noted(random, appliedOn),
    }
  })
}
