import { addDays } from '../../kernel/plain-date.ts'
import { between, pick, type Sample, type SampleWorld } from '../../kernel/sample.ts'
import { isOld, later, noted, numbered, sampleDay } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'
import { plannedVisits } from '../visit/sample.ts'

const subjects = {
  funds: '技改项目流动资金不足',
  land: '研发中心扩建用地紧张',
  talent: '缺少模具设计高级技工',
  technology: '关键零部件热处理工艺不稳定',
  power: '用电高峰期限电影响试制',
  policy: '高新技术企业申报材料不熟悉',
} as const

const kinds = Object.keys(subjects) as (keyof typeof subjects)[]

/** The difficulties of the sample: two visits in five bring one; some were raised before and are not counted again. */
export function plannedDifficulties(world: SampleWorld) {
  const random = world.random('difficulty')
  return plannedVisits(world)
    .filter(() => random() < 0.4)
    .map((visit, index) => ({ key: numbered('difficulty', index + 1), visit, kind: kinds[index % kinds.length]! }))
}

export const sample: Sample = world => {
  const random = world.random('difficulty.course')
  return plannedDifficulties(world).map(({ key, visit, kind }, index, all) => {
    const earlier = index % 11 === 10 ? all[index - 10]! : null
    const solvedOn = addDays(visit.on, index % 4 === 0 ? 0 : between(random, 10, 120))
    const verifiedOn = addDays(solvedOn, between(random, 3, 20))
    const solved = verifiedOn <= sampleDay && index % 7 !== 3
    const state = solved
      ? index % 5 === 0
        ? 'verified'
        : 'closed'
      : index % 14 === 3 || isOld(visit.on)
        ? 'escalated'
        : index % 4 === 0 && solvedOn <= sampleDay
          ? 'solved-on-the-spot'
          : 'assigned'
    const known = solved || state === 'solved-on-the-spot'
    return {
      key,
      draft: {
        subject: subjects[kind],
        visit: world.id('visit', visit.key),
        organisation: world.id('organisation', visit.firm),
        kind,
        raisedOn: visit.on,
        earlier: earlier && world.id('difficulty', earlier.key),
        detail: `${subjects[kind]}，企业请求协调解决。`,
        state,
        handler: world.id('organisation', pick(random, [departments.science, departments.finance])),
        // What was passed upwards years ago waits for others.
        dueOn: state === 'escalated' && isOld(visit.on) ? null : addDays(visit.on, 60),
        solvedOn: known ? solvedOn : null,
        verifiedOn: solved ? verifiedOn : null,
      },
      source: '企业困难问题办理单',
      recordedOn: solved ? later(verifiedOn, between(random, 1, 6)) : noted(random, visit.on, 8),
    }
  })
}
