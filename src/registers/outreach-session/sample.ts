import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { between, pick, type Sample, type SampleRecord, split } from '../../kernel/sample.ts'
import { lecturerCount } from '../lecturer/sample.ts'
import { heldEvents, type PlannedEvent } from '../outreach-event/sample-plan.ts'
import { dayBetween, noted, numbered } from '../sample-days.ts'
import { communityKeys, streetKeys, townKeys, villageKeys } from '../sample-keys.ts'
import { type SessionGroup, sessionGroups } from './sample-groups.ts'

const topics: Readonly<Record<SessionGroup['audience'], readonly string[]>> = {
  cadres: ['科学发展观与科技进步', '知识产权知识', '循环经济知识', '科技政策解读', '电子政务操作'],
  farmers: ['西兰花栽培技术', '枇杷疏果套袋', '蛋鸭养殖防疫', '水稻病虫害防治', '大棚蔬菜栽培', '海水养殖技术'],
  residents: ['家庭急救知识', '食品安全', '防震减灾', '垃圾分类与环保', '健康饮食'],
  pupils: ['航模制作', '机器人入门', '天文观测', '科学小实验'],
  'enterprise-staff': ['科技项目申报', '专利信息检索', '研发费用归集'],
}

const placesOf: Readonly<Record<SessionGroup['places'], readonly string[]>> = {
  rural: [...townKeys, ...villageKeys],
  urban: [...streetKeys, ...communityKeys],
  schools: streetKeys,
}

/** The sessions of one group. A session of a campaign happens at one of its events. */
function ofGroup(
  group: SessionGroup,
  refer: (register: string, key: string) => string,
  random: () => number,
): readonly Omit<SampleRecord, 'key'>[] {
  const { count, persons, personTimes, audience, cancelled } = group
  const rosters = persons === null ? null : split(random, persons, count, 12)
  const repeats = split(random, personTimes - (persons ?? 0), count, persons === null ? 20 : 0)
  return Array.from({ length: count }, (_, index) => {
    const year = group.years[index % group.years.length]!
    const events: readonly PlannedEvent[] = group.campaign ? heldEvents(group.campaign, year) : []
    const event = events.length ? pick(random, events) : null
    const heldOn: PlainDate = event
      ? addDays(event.on, index % Math.max(1, event.days))
      : dayBetween(random, `${year}-01-12`, `${year}-12-20`)
    const roster = rosters?.[index] ?? null
    const times = (roster ?? 0) + repeats[index]!
    return {
      draft: {
        // Numbered, so that two sessions of one day and place are two.
        topic: `${pick(random, topics[audience])}（第${index + 1}期）`,
        audience,
        event: event && refer('outreach-event', event.key),
        programme: group.programme ? refer('training-programme', group.programme) : null,
        heldOn,
        sittings: roster === null ? null : roster === times ? 1 : between(random, 2, 6),
        place: refer('place', pick(random, placesOf[group.places])),
        lecturer: index % 5 === 4 ? null : refer('lecturer', numbered('lecturer', between(random, 1, lecturerCount))),
        organiser: null,
        state: cancelled ? 'cancelled' : 'held',
        personTimes: times,
        persons: roster,
      },
      source: roster === null ? '培训记录（无签到名册）' : '培训签到名册',
      recordedOn: noted(random, heldOn, 15),
    }
  })
}

export const sample: Sample = world => {
  const random = world.random('outreach-session')
  return sessionGroups
    .flatMap(group => ofGroup(group, world.id, random))
    .map((session, index) => ({ key: numbered('session', index + 1), ...session }))
}
