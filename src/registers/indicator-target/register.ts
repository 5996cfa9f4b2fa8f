import { decimal, integer, longText, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite } from '../access.ts'

/** What the office is to reach in a year: the value of an indicator that a plan or a responsibility agreement asks for. */
export const indicatorTarget = defineRegister({
  name: 'indicator-target',
  label: { en: 'Targets', zh: '目标任务' },
  one: { en: 'target', zh: '目标任务' },
  purpose: {
    en: 'The value that an indicator is to reach in a year, as the plan or the responsibility agreement says.',
    zh: '年度计划或目标责任书规定的指标目标值。',
  },
  group: 'assessment',
  fields: {
    indicator: text({
      label: { en: 'Indicator', zh: '指标' },
      required: true,
      help: {
        en: 'The name of the indicator as the page Figures shows it, such as designation.high-tech.all.',
        zh: '“指标”页所示的指标名称，如designation.high-tech.all。',
      },
      pattern: {
        shape: /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/,
        allowed: { en: 'The name of an indicator, such as statistic.gdp.', zh: '请填写指标名称，如statistic.gdp。' },
      },
      max: 100,
    }),
    year: integer({ label: { en: 'Year', zh: '年度' }, required: true, min: 1949, max: 2999 }),
    value: decimal({
      label: { en: 'Target', zh: '目标值' },
      required: true,
      help: {
        en: 'In the indicator’s own unit: yuan, not ten thousand yuan; percent as 14.6.',
        zh: '按指标的基本单位填写：金额填元（非万元），百分比填14.6。',
      },
    }),
    note: longText({ label: { en: 'Note', zh: '备注' }, max: 2000 }),
  },
  title: ['indicator', 'year'],
  form: [{ label: { en: 'Target', zh: '目标' }, fields: ['indicator', 'year', 'value', 'note'] }],
  match: ['indicator', 'year'],
  unique: [['indicator', 'year']],
  access: { read: bureauReads, write: officersWrite },
})
