import { addDays } from '../../kernel/plain-date.ts'
import { between, type Sample } from '../../kernel/sample.ts'
import { numbered } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'

/** The years in which the fair was held: the first in 1999, the seventh in 2005. */
export const fairYears = [1999, 2000, 2001, 2002, 2003, 2004, 2005] as const

/** The day on which an edition opened. */
export const openedOn = (year: number): string => `${year}-11-18`

const ordinals = ['一', '二', '三', '四', '五', '六', '七'] as const

export const sample: Sample = world => {
  const random = world.random('fair-edition')
  const organiser = world.id('organisation', departments.science)
  const editions = fairYears.map((year, index) => ({
    key: numbered('fair', index + 1, 1),
    draft: {
      name: {
        zh: `第${ordinals[index]}届全国科技成果（海云）展示交易会`,
        en: `National S&T Achievements Fair (Haiyun), edition ${index + 1}`,
      },
      number: index + 1,
      scope: 'national',
      openedOn: openedOn(year),
      closedOn: addDays(openedOn(year), 2),
      state: 'held',
      organiser,
      coOrganisers: [world.id('organisation', departments.association)],
      venue: '海云会展中心',
      exhibitors: between(random, 120, 260) + index * 30,
      results: 1500 + index * 420 + between(random, 0, 200),
      needs: 90 + index * 35 + between(random, 0, 20),
      visitors: 12_000 + index * 2600 + between(random, 0, 900),
    },
    source: '交易会总结报告',
    recordedOn: addDays(openedOn(year), between(random, 12, 30)),
  }))
  return [
    ...editions,
    {
      // A trial of local exhibitors: no edition of the national fair.
      key: 'fair-trial',
      draft: {
        name: { zh: '海云科技成果展示会（试办）', en: 'Haiyun S&T Show (trial)' },
        scope: 'local',
        openedOn: '1998-11-20',
        closedOn: '1998-11-21',
        state: 'held',
        organiser,
        venue: '区工人文化宫',
        exhibitors: 34,
        results: 160,
        visitors: 2400,
      },
      source: '展示会总结',
      recordedOn: '1998-12-10',
    },
    {
      // Prepared for the spring of 2003 and called off.
      key: 'fair-cancelled',
      draft: {
        name: { zh: '全国科技成果（海云）春季专场', en: 'National S&T Achievements Fair (Haiyun), spring session' },
        scope: 'national',
        openedOn: '2003-05-16',
        state: 'cancelled',
        organiser,
        venue: '海云会展中心',
      },
      source: '关于取消春季专场的通知',
      recordedOn: '2003-05-22',
    },
  ]
}
