import { addDays } from '../../kernel/plain-date.ts'
import { between, pick, type Sample } from '../../kernel/sample.ts'
import { plannedMeetings } from '../meeting/sample.ts'
import { dayBetween, isOld, later, noted, numbered, sampleDay } from '../sample-days.ts'
import { departments, inventedNames, someFirm } from '../sample-keys.ts'

const subjects = [
  '加大企业研发投入补助力度',
  '简化科技项目申报材料',
  '引进高校共建实验室',
  '增加社区科普场所开放时间',
  '解决外来科技人才子女入学',
  '开展农民实用技术培训',
  '加强专利维权援助',
  '建立科技信息共享平台',
  '扩大创新基金资助范围',
  '办好科技成果交易会对接专场',
] as const

const symposia = plannedMeetings.filter(meeting => meeting.kind === 'st-symposium' || meeting.kind === 'talent-symposium')

/** How many opinions the sample has, for the tasks that follow from them. */
export const opinionCount = 84

export const sample: Sample = world => {
  const random = world.random('opinion')
  const names = inventedNames(random, opinionCount)
  return names.map((name, index) => {
    const channel = pick(random, ['symposium', 'symposium', 'congress-deputy', 'cppcc-member', 'enterprise', 'public'] as const)
    const meeting = channel === 'symposium' ? pick(random, symposia) : null
    const receivedOn = meeting?.heldOn ?? dayBetween(random, '2002-01-10', sampleDay)
    const answeredOn = addDays(receivedOn, between(random, 15, 80))
    const answered = answeredOn <= sampleDay && index % 12 !== 0
    const state = answered
      ? index % 3 === 0
        ? 'answered'
        : 'closed'
      : index % 24 === 0 || isOld(receivedOn)
        ? 'received'
        : 'assigned'
    return {
      key: numbered('opinion', index + 1),
      draft: {
        subject: `${subjects[index % subjects.length]}（${index + 1}）`,
        channel,
        meeting: meeting && world.id('meeting', meeting.key),
        raisedBy: name,
        organisation: channel === 'enterprise' ? world.id('organisation', someFirm(random)) : null,
        receivedOn,
        wording: `建议${subjects[index % subjects.length]}。`,
        state,
        assignedTo: state === 'received' ? null : world.id('organisation', departments.science),
        dueOn: state === 'received' ? null : addDays(receivedOn, 90),
        answeredOn: answered ? answeredOn : null,
        outcome: answered ? pick(random, ['adopted', 'adopted', 'partly-adopted', 'not-adopted']) : null,
        answer: answered ? '已研究办理并当面答复。' : null,
      },
      source: '意见建议办理登记表',
      recordedOn: answered ? later(answeredOn, between(random, 1, 9)) : noted(random, receivedOn),
    }
  })
}
