import type { HolderChange } from '../../engines/titles/changes.ts'
import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, evidence, longText, reference } from '../../kernel/field/index.ts'
import { defineRegister, through } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import type { Words } from '../../kernel/words.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { designation } from '../designation/register.ts'

/** What changed about the holder of a title. */
export const holderChangeKinds = vocabulary('holder-change', { en: 'Change of a holder', zh: '持有单位变更事项' }, {
  renamed: { en: 'new name', zh: '更名' },
  moved: { en: 'moved away', zh: '迁出' },
  merged: { en: 'merged into another', zh: '被吸收合并' },
  'took-over': { en: 'took over another', zh: '吸收合并其他单位' },
  split: { en: 'split', zh: '分立' },
} satisfies Readonly<Record<HolderChange['kind'], Words>>)

/** That a change of its holder was reported to whoever gave a title. */
export const changeReport = defineRegister({
  name: 'change-report',
  label: { en: 'Change reports of titles', zh: '资质变更报告' },
  one: { en: 'change report', zh: '资质变更报告' },
  purpose: {
    en: 'Reports of new names, moves, mergers and splits to whoever gave the holder its title, one record for each title and change, with the paper as evidence.',
    zh: '资质持有单位更名、迁移、合并、分立后向认定机构的报告，每项资质、每次变更一条记录，附报告为佐证。',
  },
  group: 'situation',
  fields: {
    title: reference('designation', { label: { en: 'Title', zh: '资质' }, required: true }),
    kind: choice(holderChangeKinds, { label: { en: 'Change', zh: '变更事项' }, required: true }),
    changedOn: date({
      label: { en: 'Changed on', zh: '变更日期' },
      required: true,
      help: { en: 'The first day on which it was so.', zh: '变更后的首日。' },
    }),
    reportedOn: date({ label: { en: 'Reported on', zh: '报告日期' }, required: true }),
    file: evidence({ label: { en: 'The report', zh: '报告文件' } }),
    remarks: longText({ label: { en: 'Remarks', zh: '备注' }, max: 2000 }),
  },
  title: ['title', 'kind', 'changedOn'],
  form: [
    { label: { en: 'Change', zh: '变更' }, fields: ['title', 'kind', 'changedOn'] },
    { label: { en: 'Report', zh: '报告' }, fields: ['reportedOn', 'file', 'remarks'] },
  ],
  match: ['title', 'kind', 'changedOn'],
  unique: [['title', 'kind', 'changedOn']],
  time: { on: 'reportedOn' },
  rules: ({ changedOn, reportedOn }) => [
    {
      id: 'reported-after-change',
      must: when(reportedOn.isSet(), reportedOn.atLeast(changedOn)),
      message: { en: 'A change is reported on or after the day it happened.', zh: '报告日期不得早于变更日期。' },
      fields: ['changedOn', 'reportedOn'],
      source: {
        en: 'Measures for the certification of high-tech enterprises, Guokefahuo [2016] No. 32: a change is reported within three months after it',
        zh: '《高新技术企业认定管理办法》（国科发火〔2016〕32号）：发生变化之日起三个月内报告',
      },
    },
  ],
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
