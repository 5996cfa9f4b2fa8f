import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { between, pick, type Sample, type SampleWorld } from '../../kernel/sample.ts'
import { noted, numbered, sampleDay } from '../sample-days.ts'
import { firmKey } from '../sample-keys.ts'

const bodies = ['party-committee', 'government', 'peoples-congress', 'cppcc'] as const

interface PlannedVisit {
  readonly key: string
  readonly on: PlainDate
  readonly firm: string
  readonly activity: 'high-tech-line' | 'routine-service' | 'on-the-spot' | 'inspection'
  readonly bodies: readonly (typeof bodies)[number][]
}

/** About three visits a month from 2002 on; leaders of all four bodies go on the high-tech line, officers alone on routine visits. */
export function plannedVisits(world: SampleWorld): readonly PlannedVisit[] {
  const random = world.random('visit')
  const visits: PlannedVisit[] = []
  let on: PlainDate = '2002-03-05'
  for (let index = 0; on <= sampleDay; index++) {
    const activity = pick(random, [
      'high-tech-line',
      'high-tech-line',
      'high-tech-line',
      'routine-service',
      'on-the-spot',
      'inspection',
    ] as const)
    visits.push({
      key: numbered('visit', index + 1),
      on,
      // Sixty firms in turn: each is seen again and counts once.
      firm: firmKey(1 + ((index * 7) % 60)),
      activity,
      bodies: activity === 'routine-service' ? [] : bodies.filter((_, at) => at === index % 4 || random() < 0.3),
    })
    on = addDays(on, between(random, 4, 16))
  }
  return visits
}

export const sample: Sample = world => {
  const random = world.random('visit.record')
  return plannedVisits(world).map(visit => ({
    key: visit.key,
    draft: {
      visitedOn: visit.on,
      organisation: world.id('organisation', visit.firm),
      activity: visit.activity,
      bodies: visit.bodies,
      participants: '科技局、经贸局、有关镇（街道）',
      report: '听取企业技术创新情况汇报，察看车间和研发场所。',
    },
    source: '走访活动记录表',
    recordedOn: noted(random, visit.on, 10),
  }))
}
