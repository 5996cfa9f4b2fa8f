import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { between, pick, type Sample } from '../../kernel/sample.ts'
import { plannedDecisions } from '../decision/sample.ts'
import { plannedDifficulties } from '../difficulty/sample.ts'
import { isOld, later, noted, numbered, sampleDay } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'

const owners = [departments.science, departments.finance, departments.talent, departments.association] as const

export const sample: Sample = world => {
  const random = world.random('task')
  const origins: readonly { origin: string; field: string | null; target: string; on: PlainDate; subject: string }[] = [
    ...plannedDecisions.map(one => ({
      origin: 'decision',
      field: 'decision',
      target: one.key,
      on: one.meeting.heldOn,
      subject: `落实：${one.resolution[1]}`,
    })),
    ...plannedDifficulties(world)
      .filter((_, index) => index % 3 === 0)
      .map(one => ({
        origin: 'difficulty',
        field: 'difficulty',
        target: one.key,
        on: one.visit.on,
        subject: '协调解决企业困难',
      })),
    ...[2003, 2004, 2005, 2006].map(year => ({
      origin: 'plan',
      field: null,
      target: '',
      on: `${year}-01-16`,
      subject: `完成${year}年度科技统计报表`,
    })),
  ]
  return origins.map(({ origin, field, target, on, subject }, index) => {
    const assignedOn = later(on, between(random, 1, 5))
    const doneOn = addDays(assignedOn, between(random, 20, 110))
    const verifiedOn = addDays(doneOn, between(random, 2, 15))
    const dropped = index % 23 === 22
    const done = !dropped && verifiedOn <= sampleDay && index % 10 !== 9
    const state = dropped ? 'dropped' : done ? (index % 6 === 0 ? 'done' : 'verified') : index % 2 ? 'under-way' : 'assigned'
    return {
      key: numbered('task', index + 1),
      draft: {
        subject,
        origin,
        ...(field && { [field]: world.id(field, target) }),
        owner: world.id('organisation', pick(random, owners)),
        assignedOn,
        // What was not done in its year has been given until the end of this one.
        dueOn: !done && isOld(on) ? '2006-12-29' : addDays(assignedOn, 90),
        state,
        doneOn: done ? doneOn : null,
        verifiedOn: state === 'verified' ? verifiedOn : null,
        result: done ? '已按要求完成。' : dropped ? '与其他任务合并，撤销。' : null,
      },
      source: '督查督办台账',
      recordedOn: done ? later(verifiedOn, 3) : noted(random, assignedOn, 6),
    }
  })
}
