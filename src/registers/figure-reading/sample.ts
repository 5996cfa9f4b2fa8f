import type { Sample } from '../../kernel/sample.ts'

/** Three wordings of earlier drafts: two that the words alone would not have told, one that nothing here counts. */
const readings = [
  {
    subject: '送科技下基层受益群众',
    wording: '送科技下基层受益群众达1.1万人次。',
    unit: 'person-times',
    indicator: 'outreach-session.three-rural.person-times',
    period: 'since',
    note: '镇（街道）上报材料的说法，与科技“三下乡”培训人次同口径。',
    on: '2006-03-14',
  },
  {
    subject: 'science money of government',
    wording: 'The science money of the government reached 21.32 million yuan.',
    unit: 'CNY',
    indicator: 'budget-line.fiscal-st-funds',
    period: 'year-before',
    note: null,
    on: '2006-06-20',
  },
  {
    subject: '科技特派员',
    wording: '选派科技特派员9名。',
    unit: 'persons',
    indicator: null,
    period: null,
    note: '由农业部门管理，本局台账不统计。',
    on: '2006-09-05',
  },
] as const

/** What the sample's officers said while drafts were checked. None of it is in the words of its own summary. */
export const sample: Sample = () =>
  readings.map(({ on, ...draft }, index) => ({
    key: `figure-reading-${index + 1}`,
    draft,
    source: '稿件数字核对记录',
    recordedOn: on,
  }))
