import { any, not, when } from '../../kernel/condition/index.ts'
import { formerCodes } from '../../kernel/field/former-codes.ts'
import {
  choice,
  contact,
  date,
  flag,
  longText,
  money,
  organisationIdentifier,
  period,
  place,
  reference,
  text,
  translated,
} from '../../kernel/field/index.ts'
import { industryClass } from '../../kernel/field/industry-class.ts'
import { licenceNumber } from '../../kernel/field/licence-number.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownOrganisation, ownPlace } from '../access.ts'
import { absorb, ownLife } from './absorb.ts'
import { organisationFlow } from './flow.ts'
import { identifierSchemes, organisationKinds, organisationStatuses } from './vocabularies.ts'

const registration = {
  en: 'Regulations on the registration of enterprises as legal persons, on changes and on cancellation',
  zh: '《企业法人登记管理条例》关于变更和注销登记的规定',
}

/** Everybody the office deals with that is not a person: one record through every change of name. */
export const organisation = defineRegister({
  name: 'organisation',
  label: { en: 'Organisations', zh: '单位' },
  one: { en: 'organisation', zh: '单位' },
  purpose: {
    en: 'Enterprises, institutes, universities, departments, associations and clubs. A renamed organisation stays the same record.',
    zh: '企业、科研院所、高校、部门、协会和俱乐部。单位更名后仍是同一条记录。',
  },
  group: 'base',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    kind: choice(organisationKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    local: flag({
      label: { en: 'In the region', zh: '本地单位' },
      required: true,
      help: { en: 'No for partners and exhibitors from elsewhere.', zh: '外地合作单位、参展单位填“否”。' },
    }),
    formerNames: longText({
      label: { en: 'Former names', zh: '曾用名' },
      help: { en: 'One a line, with the last day of use.', zh: '每行一个，注明停用日期。' },
      max: 2000,
    }),
    identifier: organisationIdentifier({ label: { en: 'Current code', zh: '现行代码' } }),
    identifierScheme: choice(identifierSchemes, { label: { en: 'Kind of code', zh: '代码种类' } }),
    identifierFrom: date({
      label: { en: 'Code given on', zh: '代码赋予日期' },
      help: { en: 'The day of issue or of the change to the present code.', zh: '赋码或换发现行代码的日期。' },
    }),
    licence: licenceNumber({
      label: { en: 'Former licence number', zh: '原营业执照注册号' },
      help: { en: '13 digits until 2007, then 15 with a check digit.', zh: '2007年以前为13位，此后为15位（含校验位）。' },
    }),
    formerCodes: formerCodes({
      label: { en: 'Former codes', zh: '曾用代码' },
      help: {
        en: 'One a line, with the last day of use: 551385082 (until 2015-09-30).',
        zh: '每行一个，注明停用日期，如551385082（用至2015-09-30）。',
      },
    }),
    town: place({ label: { en: 'Town or sub-district', zh: '所在镇（街道）' } }),
    address: text({ label: { en: 'Address', zh: '住所（地址）' }, max: 200 }),
    industry: industryClass({
      label: { en: 'Industry class', zh: '行业代码' },
      help: {
        en: 'GB/T 4754 of the edition in force: section letter and two to four digits, such as C3544.',
        zh: '按当时有效的GB/T 4754填写：门类字母加2至4位数字，如C3544。',
      },
    }),
    privateTechnology: flag({ label: { en: 'Private technology enterprise', zh: '民营科技企业' } }),
    capital: money({ label: { en: 'Registered capital', zh: '注册资本' } }),
    term: period({
      label: { en: 'In existence', zh: '存续期间' },
      required: true,
      help: { en: 'From the day it was founded to the last day it existed here.', zh: '自成立之日起，至在本地存续的最后一日。' },
    }),
    status: choice(organisationStatuses, { label: { en: 'Status', zh: '存续状态' }, required: true }),
    movedTo: text({ label: { en: 'Moved to', zh: '迁往地' }, max: 200 }),
    mergedInto: reference('organisation', { label: { en: 'Merged into', zh: '并入单位' } }),
    splitFrom: reference('organisation', {
      label: { en: 'Split off from', zh: '分立自' },
      help: {
        en: 'The organisation that this one was part of until it was founded.',
        zh: '由哪个单位分立而来；原单位的记录和资质不变。',
      },
    }),
    contact: contact({ label: { en: 'Contact', zh: '联系方式' } }),
    contactPerson: text({ label: { en: 'Contact person', zh: '联系人' }, max: 60, personal: true }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Name', zh: '名称' }, fields: ['name', 'kind', 'local', 'formerNames'] },
    {
      label: { en: 'Codes', zh: '代码' },
      fields: ['identifier', 'identifierScheme', 'identifierFrom', 'licence', 'formerCodes'],
    },
    {
      label: { en: 'Particulars', zh: '基本情况' },
      fields: ['town', 'address', 'industry', 'privateTechnology', 'capital', 'contact', 'contactPerson'],
    },
    { label: { en: 'Life', zh: '存续' }, fields: ['term', 'status', 'movedTo', 'mergedInto', 'splitFrom'] },
  ],
  match: ['name'],
  time: { valid: 'term' },
  unique: [['identifier']],
  rules: c => [
    {
      id: 'code-needs-scheme',
      must: when(c.identifier.isSet(), c.identifierScheme.isSet()),
      message: { en: 'Say which kind of code it is.', zh: '请注明代码种类。' },
      fields: ['identifier', 'identifierScheme'],
      source: { en: 'GB 32100-2015, GB 11714-1997', zh: 'GB 32100-2015、GB 11714-1997' },
    },
    {
      id: 'no-credit-code-before-2015',
      must: when(c.identifierScheme.is('credit-code'), c.identifierFrom.atLeast('2015-10-01')),
      message: {
        en: 'No unified social credit code was given before 1 October 2015. Enter the organisation code or licence number of the time.',
        zh: '2015年10月1日前未赋予统一社会信用代码，请填写当时的组织机构代码或营业执照注册号。',
      },
      fields: ['identifierScheme', 'identifierFrom'],
      source: {
        en: 'State Council document Guofa [2015] No. 33; GB 32100-2015, in force since 1 October 2015',
        zh: '国发〔2015〕33号；GB 32100-2015自2015年10月1日起实施',
      },
    },
    {
      id: 'credit-code-day',
      must: when(c.identifierScheme.is('credit-code'), c.identifierFrom.isSet()),
      message: { en: 'Say on which day the unified social credit code was given.', zh: '请填写统一社会信用代码的赋予日期。' },
      fields: ['identifierFrom'],
      source: { en: 'GB 32100-2015', zh: 'GB 32100-2015' },
    },
    {
      id: 'gone-has-last-day',
      must: when(c.status.in(['moved', 'merged', 'deregistered']), c.term.until.isSet()),
      message: {
        en: 'An organisation that has moved, merged or been deregistered needs the last day of its existence here.',
        zh: '迁出、合并或注销的单位须填写存续截止日。',
      },
      fields: ['term', 'status'],
      source: registration,
    },
    {
      id: 'living-has-no-last-day',
      must: when(c.status.in(['active', 'renamed']), not(c.term.until.isSet())),
      message: {
        en: 'An organisation with a last day is not active: record what became of it.',
        zh: '已填写存续截止日的单位不能为存续状态，请登记其去向。',
      },
      fields: ['term', 'status'],
      source: registration,
    },
    {
      id: 'local-enterprise-has-town',
      must: when(c.local.is(true), any(not(c.kind.is('enterprise')), c.town.isSet())),
      message: { en: 'Say in which town or sub-district the enterprise is.', zh: '本地企业须填写所在镇（街道）。' },
      fields: ['town'],
      source: {
        en: 'Office rule: counts by town must add up to the region’s',
        zh: '本局规定：分镇（街道）数应与全区数相符',
      },
    },
  ],
  flow: () => organisationFlow,
  identity: {
    names: ['name'],
    codes: ['identifier'],
    told: ['identifier', 'formerNames', 'town', 'address', 'industry', 'term', 'status'],
    keeps: [...ownLife, 'formerNames', 'formerCodes', 'identifierScheme', 'identifierFrom'],
    absorb,
  },
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.id), ownPlace(c, c.town)),
    write: officersWrite,
  },
})
