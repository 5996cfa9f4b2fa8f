import { addDays } from '../../kernel/plain-date.ts'
import { between, type Sample } from '../../kernel/sample.ts'
import { noted } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'
import { plannedEvents } from './sample-plan.ts'

export const sample: Sample = world => {
  const random = world.random('outreach-event')
  const of = (key: string) => world.id('organisation', key)
  return plannedEvents.map(event => {
    const held = event.state === 'held'
    return {
      key: event.key,
      draft: {
        name: { zh: event.zh, en: event.en },
        campaign: event.campaign,
        large: event.large,
        startsOn: event.on,
        endsOn: addDays(event.on, event.days - 1),
        state: event.state,
        organiser: of(event.campaign === 'three-rural' ? departments.agriculture : departments.science),
        // The S&T association and the schools report the same events: they are named here and not entered again.
        coOrganisers: event.large
          ? [of(departments.association), of(departments.education), of(departments.agriculture)]
          : [of(departments.association)],
        place: world.id('place', event.place),
        venue: event.large ? '海云文化广场' : null,
        visitors: held ? between(random, event.large ? 2000 : 120, event.large ? 6000 : 900) : null,
        volunteers: held ? between(random, 6, event.large ? 80 : 24) : null,
        description: held ? null : '按上级要求取消群众性聚集活动。',
      },
      source: held ? '科普活动方案、现场照片和总结' : '关于取消活动的通知',
      recordedOn: noted(random, addDays(event.on, event.days), 12),
    }
  })
}
