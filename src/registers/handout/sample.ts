import { between, pick, type Sample, split } from '../../kernel/sample.ts'
import { plannedEvents } from '../outreach-event/sample-plan.ts'
import { dayBetween, noted, numbered } from '../sample-days.ts'
import { communityKeys, townKeys } from '../sample-keys.ts'

const titles = {
  book: ['农村实用技术问答', '公民科学素质读本', '家庭安全用电', '防震减灾知识', '青少年科学启蒙', '专利知识百问'],
  leaflet: ['科普宣传折页', '科技政策明白纸', '健康生活常识', '农药安全使用', '节能减排宣传单'],
  disc: ['科普影视光盘', '农业技术讲座光盘'],
  poster: ['科普挂图'],
  seed: ['西兰花良种'],
} as const

/** Copies in all of each lot, and in how many handouts: 50,000 books given free, 103,460 leaflets. */
const lots = [
  { item: 'book', whole: 50_000, parts: 150, least: 40, free: true },
  { item: 'book', whole: 1_260, parts: 8, least: 20, free: false },
  { item: 'leaflet', whole: 103_460, parts: 190, least: 60, free: true },
  { item: 'disc', whole: 6_300, parts: 36, least: 20, free: true },
  { item: 'poster', whole: 1_840, parts: 22, least: 10, free: true },
  { item: 'seed', whole: 900, parts: 9, least: 20, free: true },
] as const

export const sample: Sample = world => {
  const random = world.random('handout')
  const events = plannedEvents.filter(event => event.state === 'held')
  const places = [...townKeys, ...communityKeys]
  return lots
    .flatMap(lot => split(random, lot.whole, lot.parts, lot.least).map(copies => ({ ...lot, copies })))
    .map(({ item, copies, free }, index) => {
      const event = index % 3 === 2 ? null : pick(random, events)
      const handedOutOn = event?.on ?? dayBetween(random, '2002-01-10', '2006-10-25')
      return {
        key: numbered('handout', index + 1),
        draft: {
          title: `${pick(random, titles[item])}（${index + 1}）`,
          item,
          copies,
          free,
          handedOutOn,
          place: world.id('place', event?.place ?? pick(random, places)),
          event: event && world.id('outreach-event', event.key),
          cost: item === 'book' ? `${copies * between(random, 4, 9)}` : null,
        },
        source: '科普资料发放登记表',
        recordedOn: noted(random, handedOutOn, 12),
      }
    })
}
