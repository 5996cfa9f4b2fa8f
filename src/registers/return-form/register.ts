import { choice, evidence, longText, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

/** How often a return is handed in. */
export const returnRhythms = vocabulary(
  'return-rhythm',
  { en: 'How often', zh: '报送周期' },
  {
    annual: { en: 'every year', zh: '年报' },
    'half-year': { en: 'every half-year', zh: '半年报' },
    quarter: { en: 'every quarter', zh: '季报' },
    month: { en: 'every month', zh: '月报' },
    once: { en: 'once', zh: '一次性' },
  },
)

/** A return that the office hands in upwards: whose form it is, when it is due, and the office's own workbook that figures are filled into. */
export const returnForm = defineRegister({
  name: 'return-form',
  label: { en: 'Return forms', zh: '报表表样' },
  one: { en: 'return form', zh: '报表表样' },
  purpose: {
    en: 'The returns that the office hands in: whose they are, when they are due, and the workbook whose cells name the figures.',
    zh: '本局须报送的报表：下达单位、报送时限，以及在单元格中注明取数指标的工作簿。',
  },
  group: 'base',
  fields: {
    name: text({ label: { en: 'Name', zh: '报表名称' }, required: true, max: 200 }),
    upstream: text({ label: { en: 'Handed in to', zh: '报送单位' }, required: true, max: 200 }),
    rhythm: choice(returnRhythms, { label: { en: 'How often', zh: '报送周期' }, required: true }),
    due: text({
      label: { en: 'Due (month and day)', zh: '报送时限（月-日）' },
      help: {
        en: 'Month and day as 03-31; of several a year, each: 04-10 07-10 10-10 01-10.',
        zh: '按月-日填写，如03-31；一年多次的逐一填写：04-10 07-10 10-10 01-10。',
      },
      pattern: {
        shape: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])( (0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])){0,11}$/,
        allowed: { en: 'Write month and day as 03-31.', zh: '请按月-日填写，如03-31。' },
      },
      max: 80,
    }),
    workbook: evidence({
      label: { en: 'Workbook', zh: '表样文件' },
      help: {
        en: 'An .xlsx file whose cells hold figure tags. The last one given is filled.',
        zh: '单元格中含有取数标签的.xlsx文件；以最后一份为准。',
      },
    }),
    note: longText({ label: { en: 'Note', zh: '备注' }, max: 2000 }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Return', zh: '报表' }, fields: ['name', 'upstream', 'rhythm', 'due'] },
    { label: { en: 'Form', zh: '表样' }, fields: ['workbook', 'note'] },
  ],
  listed: ['name', 'upstream', 'rhythm', 'due'],
  match: ['name', 'upstream'],
  unique: [['name', 'upstream']],
  rules: () => [],
  access: { read: bureauReads, write: officersWrite },
})
