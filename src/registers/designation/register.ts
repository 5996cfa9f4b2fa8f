import { all, any, not, when } from '../../kernel/condition/index.ts'
import { choice, date, period, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { holderKinds } from '../designation-type/register.ts'
import { levels } from '../vocabularies.ts'
import { designationFlow, designationStates } from './flow.ts'

const approvalRule = {
  en: 'Approval documents name the first day of the term; a title has no effect before its approval',
  zh: '批准文件载明有效期起始日；资质在批准前不生效',
}
const holderRule = {
  en: 'Office rule: a title has one holder, and centres are counted apart from their host enterprises',
  zh: '本局规定：一项资质只有一个持有者，研发中心与依托企业分别统计',
}

/** A title of one level and one term, held by one organisation, R&D centre or the region. */
export const designation = defineRegister({
  name: 'designation',
  label: { en: 'Designations', zh: '资质认定' },
  one: { en: 'designation', zh: '资质认定' },
  purpose: {
    en: 'Titles applied for and held, one record for each level and each term. A renewal is a new record that names the earlier one.',
    zh: '申报和获得的资质（称号），每个级别、每个有效期一条记录；续期另建记录并注明前一条。',
  },
  group: 'situation',
  fields: {
    type: reference('designation-type', { label: { en: 'Type', zh: '类型' }, required: true }),
    level: choice(levels, { label: { en: 'Level', zh: '级别' }, required: true }),
    holderKind: choice(holderKinds, { label: { en: 'Held by', zh: '持有者类型' }, required: true }),
    organisation: reference('organisation', { label: { en: 'Organisation', zh: '持有单位' } }),
    centre: reference('centre', { label: { en: 'R&D centre', zh: '研发中心' } }),
    state: choice(designationStates, { label: { en: 'State', zh: '状态' }, required: true }),
    appliedOn: date({ label: { en: 'Applied on', zh: '申报日期' } }),
    approvedOn: date({ label: { en: 'Approved on', zh: '批准日期' } }),
    documentNumber: text({ label: { en: 'Approval document', zh: '批准文号' }, max: 100 }),
    certificate: text({ label: { en: 'Certificate number', zh: '证书编号' }, max: 60 }),
    term: period({
      label: { en: 'Term', zh: '有效期' },
      help: {
        en: 'The days on which the title holds. A revoked title’s term ends on the last day before the revocation.',
        zh: '资质有效的起止日；被撤销的，截止日为撤销前最后一日。',
      },
    }),
    previous: reference('designation', { label: { en: 'Renews', zh: '续期自' } }),
    endedOn: date({
      label: { en: 'Lapse or revocation taken note of on', zh: '失效（撤销）日期' },
      help: { en: 'The day of the revocation or of the notice that it lapsed.', zh: '撤销决定或失效通告的日期。' },
    }),
    endReason: text({ label: { en: 'Reason of the end', zh: '终止原因' }, max: 300 }),
  },
  title: ['type', 'level', 'organisation', 'centre'],
  form: [
    { label: { en: 'Title', zh: '资质' }, fields: ['type', 'level', 'holderKind', 'organisation', 'centre'] },
    {
      label: { en: 'Approval', zh: '认定' },
      fields: ['state', 'appliedOn', 'approvedOn', 'documentNumber', 'certificate', 'term', 'previous'],
    },
    { label: { en: 'End', zh: '终止' }, fields: ['endedOn', 'endReason'] },
  ],
  match: ['type', 'level', 'organisation', 'centre', 'term'],
  listed: ['type', 'level', 'organisation', 'centre', 'state', 'term'],
  time: { valid: 'term' },
  noOverlap: { fields: ['type', 'level', 'organisation', 'centre'], period: 'term' },
  rules: c => [
    {
      id: 'held-by-organisation',
      must: when(c.holderKind.is('organisation'), all(c.organisation.isSet(), not(c.centre.isSet()))),
      message: { en: 'Choose the organisation that holds it, and no R&D centre.', zh: '请选择持有单位，且不填研发中心。' },
      fields: ['holderKind', 'organisation', 'centre'],
      source: holderRule,
    },
    {
      id: 'held-by-centre',
      must: when(c.holderKind.is('centre'), all(c.centre.isSet(), not(c.organisation.isSet()))),
      message: {
        en: 'Choose the R&D centre that holds it, and no organisation: the host enterprise is on the centre’s record.',
        zh: '请选择研发中心，且不填持有单位：依托企业见研发中心记录。',
      },
      fields: ['holderKind', 'organisation', 'centre'],
      source: holderRule,
    },
    {
      id: 'held-by-region',
      must: when(c.holderKind.is('region'), all(not(c.organisation.isSet()), not(c.centre.isSet()))),
      message: { en: 'A title of the region names no other holder.', zh: '本地区的称号不填其他持有者。' },
      fields: ['holderKind', 'organisation', 'centre'],
      source: holderRule,
    },
    {
      id: 'approved-before-term',
      must: when(all(c.approvedOn.isSet(), c.term.from.isSet()), c.term.from.atLeast(c.approvedOn)),
      message: { en: 'The term cannot begin before the approval.', zh: '有效期起始日不能早于批准日期。' },
      fields: ['approvedOn', 'term'],
      source: approvalRule,
    },
    {
      id: 'applied-before-approved',
      must: when(all(c.appliedOn.isSet(), c.approvedOn.isSet()), c.approvedOn.atLeast(c.appliedOn)),
      message: { en: 'The approval cannot precede the application.', zh: '批准日期不能早于申报日期。' },
      fields: ['appliedOn', 'approvedOn'],
      source: approvalRule,
    },
    {
      id: 'ended-has-last-day',
      must: when(c.state.in(['renewed', 'lapsed', 'revoked']), c.term.until.isSet()),
      message: { en: 'A title that ended needs the last day of its term.', zh: '已终止或已续期的资质须填写有效期截止日。' },
      fields: ['state', 'term'],
      source: approvalRule,
    },
    {
      id: 'revoked-after-term',
      must: when(all(c.state.in(['lapsed', 'revoked']), c.endedOn.isSet(), c.term.until.isSet()), c.term.until.atMost(c.endedOn)),
      message: {
        en: 'The term cannot outlast the revocation or lapse: shorten its last day.',
        zh: '有效期不能晚于撤销（失效）日期，请修改截止日。',
      },
      fields: ['term', 'endedOn'],
      source: {
        en: 'Certification rules: a revoked title has no effect from the day of the decision',
        zh: '认定管理办法：被撤销的资质自决定之日起不再有效',
      },
    },
    {
      id: 'not-given-has-no-term',
      must: when(c.state.in(['applied', 'recommended', 'reviewed', 'publicised', 'withdrawn']), not(c.term.from.isSet())),
      message: {
        en: 'A title that was not approved has no term: enter it when the approval is recorded.',
        zh: '未批准的资质没有有效期，请在登记批准时填写。',
      },
      fields: ['state', 'term'],
      source: approvalRule,
    },
  ],
  flow: () => designationFlow,
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: officersWrite,
  },
})
