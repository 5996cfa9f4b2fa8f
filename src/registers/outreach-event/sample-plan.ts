import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { sampleDay } from '../sample-days.ts'
import { communityKeys, streetKeys, townKeys } from '../sample-keys.ts'

export interface PlannedEvent {
  readonly key: string
  readonly campaign: 'science-week' | 'popularisation-month' | 'three-rural' | 'popularisation-day' | 'communities'
  readonly zh: string
  readonly en: string
  readonly on: PlainDate
  readonly days: number
  readonly place: string
  readonly large: boolean
  readonly state: 'held' | 'cancelled'
}

/** In May 2003 large gatherings were called off; in other years the campaigns had their main events. */
const withoutGatherings = (year: number, campaign: string): boolean => year === 2003 && campaign === 'science-week'

function ofYear(year: number): readonly PlannedEvent[] {
  const event = (
    campaign: PlannedEvent['campaign'],
    index: number,
    monthDay: string,
    zh: string,
    en: string,
    place: string,
    large = false,
    days = 1,
  ): PlannedEvent => ({
    key: `event-${campaign}-${year}-${index}`,
    campaign,
    zh: `${year}年${zh}`,
    en: `${en} ${year}`,
    on: `${year}-${monthDay}`,
    days,
    place,
    large,
    state: withoutGatherings(year, campaign) ? 'cancelled' : 'held',
  })
  const street = (index: number) => streetKeys[(year + index) % streetKeys.length]!
  const town = (index: number) => townKeys[(year + index) % townKeys.length]!
  const community = (index: number) => communityKeys[(year * 3 + index) % communityKeys.length]!
  return [
    event('science-week', 1, '05-15', '科技活动周开幕式', 'Opening of Science and Technology Week', street(0), true),
    event('science-week', 2, '05-17', '科技咨询广场活动', 'Science advice on the square', street(1)),
    event('science-week', 3, '05-18', '青少年科技制作展', 'Pupils’ science models', street(2)),
    event('science-week', 4, '05-19', '科技进企业', 'Science into the enterprises', street(3)),
    // The month of the district began in 2004.
    ...(year >= 2004
      ? [
          event('popularisation-month', 1, '09-10', '科普活动月启动仪式', 'Opening of Popularisation Month', street(4), true),
          event('popularisation-month', 2, '09-16', '科普文艺巡演', 'Popular-science shows', community(0)),
          event('popularisation-month', 3, '09-23', '防震减灾宣传', 'Earthquake safety', community(1)),
        ]
      : []),
    ...(year >= 2003
      ? [1, 2, 3, 4, 5].map(index =>
          event(
            'three-rural',
            index,
            `${['01-10', '03-02', '04-20', '07-08', '10-12'][index - 1]}`,
            `科技“三下乡”（${index}）`,
            `S&T to the countryside (${index})`,
            town(index),
          ),
        )
      : []),
    ...(year >= 2004
      ? [event('popularisation-day', 1, '09-17', '全国科普日活动', 'National Popularisation Day', street(5))]
      : []),
    event('communities', 1, '06-05', '科普进社区', 'Science into the communities', community(2)),
    event('communities', 2, '08-12', '社区科普夏令营', 'Community science camp', community(3), false, 5),
  ]
}

/** Every outreach event of the sample until its day. An event of several organisers is in it once. */
export const plannedEvents: readonly PlannedEvent[] = [2001, 2002, 2003, 2004, 2005, 2006]
  .flatMap(ofYear)
  .filter(event => addDays(event.on, event.days) <= sampleDay)

/** The events of a campaign in a year that were held. */
export const heldEvents = (campaign: PlannedEvent['campaign'], year: number): readonly PlannedEvent[] =>
  plannedEvents.filter(event => event.campaign === campaign && event.on.startsWith(String(year)) && event.state === 'held')
