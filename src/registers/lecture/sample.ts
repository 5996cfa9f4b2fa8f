import { between, type Sample, type SampleRecord } from '../../kernel/sample.ts'
import { noted, numbered } from '../sample-days.ts'
import { inventedNames } from '../sample-keys.ts'

const topics = [
  ['企业自主创新之路', 'Paths of innovation for enterprises'],
  ['全球化与县域经济', 'Globalisation and the county economy'],
  ['家族企业的传承与治理', 'Succession and governance of family firms'],
  ['知识产权战略', 'Strategies of intellectual property'],
  ['制造业信息化', 'Information technology in manufacturing'],
  ['循环经济', 'The circular economy'],
  ['品牌与质量', 'Brands and quality'],
  ['资本市场与科技企业', 'Capital markets and technology firms'],
] as const

export const sample: Sample = world => {
  const random = world.random('lecture')
  const names = inventedNames(random, 40)
  const lectures: SampleRecord[] = []
  for (const year of [2004, 2005, 2006])
    topics.forEach(([zh, en], index) => {
      const heldOn = `${year}-${String(index + 2).padStart(2, '0')}-${String(between(random, 8, 26)).padStart(2, '0')}`
      // One lecture of 2005 was called off and must not count.
      const cancelled = year === 2005 && index === 6
      lectures.push({
        key: numbered('lecture', lectures.length + 1),
        draft: {
          topic: { zh: `${zh}（${year}）`, en: `${en} (${year})` },
          programme: world.id('training-programme', 'programme-lectures'),
          heldOn,
          speaker: names[lectures.length],
          speakerFrom: index % 3 === 0 ? '东屿大学' : '国家宏观经济研究机构',
          foreign: index % 5 === 4,
          audiences: ['entrepreneurs', 'cadres'],
          attendance: cancelled ? null : between(random, 220, 460),
          venue: '海云大会堂',
          cancelled,
        },
        source: '讲座签到册及海报',
        recordedOn: noted(random, heldOn, 9),
      })
    })
  // A single talk before the series, of another programme.
  lectures.push({
    key: numbered('lecture', lectures.length + 1),
    draft: {
      topic: { zh: '入世与科技进步报告会', en: 'Talk on WTO accession and technical progress' },
      programme: world.id('training-programme', 'programme-cadres'),
      heldOn: '2002-05-17',
      speaker: names[30],
      audiences: ['cadres'],
      attendance: 300,
      venue: '区委党校礼堂',
      cancelled: false,
    },
    source: '报告会通知',
    recordedOn: '2002-05-24',
  })
  return lectures
}
