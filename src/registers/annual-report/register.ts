import { any, not, when } from '../../kernel/condition/index.ts'
import { choice, date, evidence, integer, longText, reference } from '../../kernel/field/index.ts'
import { defineRegister, through } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { designation } from '../designation/register.ts'
import { annualReportFlow, reportStates } from './flow.ts'

const measures = {
  en: 'Measures for the certification of high-tech enterprises, Guokefahuo [2016] No. 32: the report is on the year before',
  zh: '《高新技术企业认定管理办法》（国科发火〔2016〕32号）：填报上一年度发展情况',
}

/** What the holder of a title reports once a year to whoever gave it. */
export const annualReport = defineRegister({
  name: 'annual-report',
  label: { en: 'Annual reports of titles', zh: '资质年报' },
  one: { en: 'annual report', zh: '资质年报' },
  purpose: {
    en: 'The yearly reports that titles oblige their holders to file, one record for each title and year, with the file as evidence.',
    zh: '资质持有者按规定每年填报的年度报表，每项资质、每个年度一条记录，附报表为佐证。',
  },
  group: 'situation',
  fields: {
    title: reference('designation', { label: { en: 'Title', zh: '资质' }, required: true }),
    year: integer({
      label: { en: 'Year reported on', zh: '填报年度' },
      required: true,
      min: 1990,
      max: 2100,
      help: {
        en: 'The year that the report is about, not the one in which it is filed.',
        zh: '报表所反映的年度，而非填报的年份。',
      },
    }),
    dueOn: date({ label: { en: 'Due on', zh: '填报时限' }, required: true }),
    state: choice(reportStates, { label: { en: 'State', zh: '状态' }, required: true }),
    filedOn: date({ label: { en: 'Filed on', zh: '填报日期' } }),
    file: evidence({ label: { en: 'The report', zh: '报表文件' } }),
    remarks: longText({ label: { en: 'Remarks', zh: '审核意见' }, max: 2000 }),
  },
  title: ['title', 'year'],
  form: [
    { label: { en: 'Report', zh: '年报' }, fields: ['title', 'year', 'dueOn'] },
    { label: { en: 'Filing', zh: '填报' }, fields: ['state', 'filedOn', 'file', 'remarks'] },
  ],
  match: ['title', 'year'],
  unique: [['title', 'year']],
  rules: ({ filedOn, state }) => [
    {
      id: 'not-filed-has-no-day',
      must: when(state.in(['due', 'missed']), not(filedOn.isSet())),
      message: { en: 'A report that was not filed has no day of filing.', zh: '未填报的年报不填填报日期。' },
      fields: ['state', 'filedOn'],
      source: measures,
    },
  ],
  flow: () => annualReportFlow,
  access: {
    // The holder of the title reads them: the report names the title, the title its holder.
    read: c =>
      any(
        bureauReads(c),
        through(c.title, designation, title => ownOrganisation(c, title.organisation)),
      ),
    write: officersWrite,
  },
})
