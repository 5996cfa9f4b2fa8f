import { between, pick, type Sample } from '../../kernel/sample.ts'
import { dayBetween, noted, numbered, sampleDay } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'

const activities = [
  ['salon', '企业家沙龙', 'Entrepreneurs’ salon'],
  ['study-tour', '先进企业考察', 'Study tour to advanced firms'],
  ['matching', '院企对接会', 'Meeting with institutes'],
  ['forum', '创新论坛', 'Innovation forum'],
] as const

export const sample: Sample = world => {
  const random = world.random('association-activity')
  const founding = {
    key: 'activity-000',
    draft: {
      name: { zh: '海云企业家俱乐部成立大会', en: 'Founding assembly of the Haiyun Entrepreneurs’ Club' },
      association: world.id('organisation', departments.club),
      kind: 'founding',
      heldOn: '2004-09-18',
      attendance: 160,
      venue: '海云大会堂',
    },
    source: '社团登记证书、大会材料',
    recordedOn: '2004-09-27',
  }
  const others = Array.from({ length: 44 }, (_, index) => {
    const club = index % 3 !== 2
    const [kind, zh, en] = pick(random, activities)
    const heldOn = dayBetween(random, club ? '2004-10-01' : '2003-05-01', sampleDay)
    return {
      key: numbered('activity', index + 1),
      draft: {
        name: { zh: `${zh}（${index + 1}）`, en: `${en} (${index + 1})` },
        association: world.id('organisation', club ? departments.club : `association-${(index % 2) * 2 + 2}`),
        kind,
        heldOn,
        partners: index % 4 === 0 ? [world.id('organisation', departments.science)] : null,
        attendance: between(random, 18, 120),
        venue: '科技大楼会议室',
      },
      source: '社团活动记录',
      recordedOn: noted(random, heldOn, 14),
    }
  })
  return [founding, ...others]
}
