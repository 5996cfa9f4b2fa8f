import { when } from '../../kernel/condition/index.ts'
import { choice, longText, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

/** Which time of an indicator a wording means, relative to the document's own year and day. */
export const readingPeriods = vocabulary(
  'reading-period',
  { en: 'Time meant', zh: '所指时段' },
  {
    'as-at': { en: 'state on the document’s day', zh: '稿件日期的时点数' },
    year: { en: 'the document’s year', zh: '稿件当年' },
    'year-before': { en: 'the year before', zh: '上年' },
    'past-years': { en: 'the past years that the text names', zh: '文中所说的近几年' },
    since: { en: 'from the first record on', zh: '累计（自首条记录起）' },
    edition: { en: 'the latest round or edition', zh: '最近一届' },
  },
)

/** What officers said that a wording means when drafts were checked: asked before the checker's own reading, from the next draft on. */
export const figureReading = defineRegister({
  name: 'figure-reading',
  label: { en: 'Figure readings', zh: '数字释义' },
  one: { en: 'figure reading', zh: '数字释义' },
  purpose: {
    en: 'What a wording in drafts means, as an officer said: the checker of drafts uses it the next time.',
    zh: '稿件中某种说法所指的指标，由工作人员认定，核对稿件时优先采用。',
  },
  group: 'base',
  fields: {
    subject: text({
      label: { en: 'Words recognised', zh: '识别用语' },
      required: true,
      help: {
        en: 'As the checker writes them: small letters, without numbers; the level comes last, after a bar.',
        zh: '由核对程序生成：不含数字，级别以竖线附在末尾。',
      },
      max: 300,
    }),
    wording: text({ label: { en: 'As it was written', zh: '原文' }, max: 500 }),
    unit: text({
      label: { en: 'Unit', zh: '计量单位' },
      required: true,
      help: { en: 'The code of the unit: enterprises, CNY, percent.', zh: '计量单位代码，如enterprises、CNY、percent。' },
      max: 40,
    }),
    indicator: text({
      label: { en: 'Indicator meant', zh: '所指指标' },
      help: {
        en: 'The name of the indicator, such as statistic.gdp. Left empty: nothing that the registers hold.',
        zh: '指标名称，如statistic.gdp；留空表示台账中没有对应指标。',
      },
      pattern: {
        shape: /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/,
        allowed: { en: 'The name of an indicator, such as statistic.gdp.', zh: '请填写指标名称，如statistic.gdp。' },
      },
      max: 100,
    }),
    period: choice(readingPeriods, {
      label: { en: 'Time meant', zh: '所指时段' },
      help: { en: 'Left empty, the text says it.', zh: '留空则按原文判断。' },
    }),
    note: longText({ label: { en: 'Note', zh: '备注' }, max: 2000 }),
  },
  title: ['subject', 'unit'],
  form: [
    { label: { en: 'Wording', zh: '说法' }, fields: ['subject', 'unit', 'wording'] },
    { label: { en: 'Meaning', zh: '含义' }, fields: ['indicator', 'period', 'note'] },
  ],
  listed: ['subject', 'unit', 'indicator', 'period', 'wording'],
  match: ['subject', 'unit'],
  unique: [['subject', 'unit']],
  rules: ({ indicator, period }) => [
    {
      id: 'time-of-an-indicator',
      must: when(period.isSet(), indicator.isSet()),
      message: {
        en: 'A time belongs to an indicator: name the indicator, or leave the time empty.',
        zh: '所指时段须与指标一并填写：请填写指标，或将时段留空。',
      },
      fields: ['period', 'indicator'],
      source: { en: 'Office rule: checking of drafts', zh: '本局稿件数字核对规定' },
    },
  ],
  access: { read: bureauReads, write: officersWrite },
})
