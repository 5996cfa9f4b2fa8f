import { pick, type Sample } from '../../kernel/sample.ts'
import { dayBetween, later, noted, numbered } from '../sample-days.ts'
import { communityKeys, inventedNames, streetKeys, townKeys } from '../sample-keys.ts'
import { volunteerSkills } from './register.ts'

/** Volunteers active on the sample's day, and those who left before it. */
const active = 600
const left = 80

export const sample: Sample = world => {
  const random = world.random('volunteer')
  const places = [...townKeys, ...streetKeys, ...communityKeys]
  return inventedNames(random, active + left).map((name, index) => {
    const gone = index >= active
    const from = dayBetween(random, '2003-05-01', gone ? '2005-06-30' : '2006-10-10')
    const until = gone ? later(from, 120 + Math.floor(random() * 330)) : null
    const draft = {
      name,
      number: numbered('HYKP', index + 1, 4),
      active: { from, until: null },
      place: world.id('place', pick(random, places)),
      skills: [pick(random, volunteerSkills.codes)],
    }
    return {
      key: numbered('volunteer', index + 1),
      draft,
      source: '科普志愿者登记表',
      recordedOn: noted(random, from, 20),
      ...(until && {
        revisions: [{ changes: { active: { from, until } }, recordedOn: later(until, 10), reason: '志愿者退出' }],
      }),
    }
  })
}
