import { role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

/** Where the report on one year of a title stands. */
export const reportStates = vocabulary(
  'annual-report-state',
  { en: 'State of an annual report', zh: '年报状态' },
  {
    due: { en: 'due', zh: '待填报' },
    filed: { en: 'filed', zh: '已填报' },
    accepted: { en: 'accepted', zh: '审核通过' },
    returned: { en: 'sent back', zh: '退回修改' },
    missed: { en: 'not filed', zh: '逾期未报' },
  },
)

/** The states in which the duty to report is done. */
export const reported = ['filed', 'accepted'] as const

const who = role('officer', 'section-head')

/** due → filed → accepted or sent back; what was not filed in time stays missed unless that was recorded by mistake. */
export const annualReportFlow: Flow = {
  field: 'state',
  needs: { filed: ['filedOn'], accepted: ['filedOn'], returned: ['filedOn', 'remarks'] },
  moves: [
    {
      name: 'file',
      label: { en: 'Record the filing', zh: '登记填报' },
      from: ['due', 'returned'],
      to: 'filed',
      who,
      records: ['filedOn'],
    },
    { name: 'accept', label: { en: 'Accept', zh: '审核通过' }, from: ['filed'], to: 'accepted', who, records: [] },
    { name: 'return', label: { en: 'Send back', zh: '退回修改' }, from: ['filed'], to: 'returned', who, records: ['remarks'] },
    {
      name: 'miss',
      label: { en: 'Record that it was not filed', zh: '登记逾期未报' },
      from: ['due', 'returned'],
      to: 'missed',
      who,
      records: [],
    },
    {
      name: 'reopen',
      label: { en: 'Take back: recorded as not filed by mistake', zh: '更正（误登为未报）' },
      from: ['missed'],
      to: 'due',
      who,
      records: ['remarks'],
    },
  ],
}
