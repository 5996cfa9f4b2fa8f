import type { Sample } from '../../kernel/sample.ts'
import { plannedMeetings } from '../meeting/sample.ts'
import { noted, numbered } from '../sample-days.ts'

const resolutions = [
  ['budget', '安排年度科技三项费用', '同意财政部门提出的年度科技三项费用安排方案。', '480万元'],
  ['budget', '落实科技成果交易会办展经费', '交易会办展经费98万元列入年度预算。', '98万元'],
  ['project', '支持企业研发中心建设', '对新认定的研发中心给予一次性补助。', null],
  ['talent', '启动科技人才普查准备', '由科技局、组织部共同组织科技人才普查。', null],
  ['popularisation', '建设社区标准科普画廊', '城区各社区分批建设标准科普画廊。', '35万元'],
  ['organisation', '建立领导联系高新技术企业制度', '四套班子领导每人联系一家高新技术企业。', null],
] as const

/** The meetings that resolved something: the chief's office and the annual conferences with science on the agenda. */
const deciding = plannedMeetings.filter(
  meeting => meeting.science && (meeting.kind === 'chiefs-office' || meeting.kind === 'annual-st-conference'),
)

/** The decisions of the sample, for the tasks that follow from them. */
export const plannedDecisions = deciding.flatMap((meeting, at) =>
  [0, 1, 2].map(offset => ({
    key: numbered('decision', at * 3 + offset + 1),
    meeting,
    resolution: resolutions[(at * 3 + offset) % resolutions.length]!,
  })),
)

export const sample: Sample = world => {
  const random = world.random('decision')
  return plannedDecisions.map(({ key, meeting, resolution: [kind, subject, wording, amount] }) => ({
    key,
    draft: {
      subject,
      meeting: world.id('meeting', meeting.key),
      decidedOn: meeting.heldOn,
      kind,
      wording,
      amount,
    },
    source: `${meeting.zh}纪要`,
    recordedOn: noted(random, meeting.heldOn, 12),
  }))
}
