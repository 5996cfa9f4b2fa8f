import { all, any, when } from '../../kernel/condition/index.ts'
import { decimal, flag, integer, longText, money, reference } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'

const audited = {
  en: 'Guidelines for the certification of high-tech enterprises: special audit of R&D spending and of high-tech revenue',
  zh: '高新技术企业认定管理工作指引：研究开发费用和高新技术产品（服务）收入专项审计',
}

/** What an enterprise turned over, spent on R&D and whom it employed in one year, as titles ask for it. */
export const enterpriseYear = defineRegister({
  name: 'enterprise-year',
  label: { en: 'Business and R&D of enterprises by year', zh: '企业年度经营与研发情况' },
  one: { en: 'year of an enterprise', zh: '企业年度情况' },
  purpose: {
    en: 'Sales, R&D spending and staff of an enterprise in one year, as certification asks for them. The returns of S&T investment are wider and are kept apart.',
    zh: '企业某一年度的销售收入、研究开发费用和人员，按资质认定口径填写；企业科技投入报表口径较大，另行登记。',
  },
  group: 'situation',
  fields: {
    organisation: reference('organisation', { label: { en: 'Enterprise', zh: '企业' }, required: true }),
    year: integer({ label: { en: 'Year', zh: '年度' }, required: true, min: 1990, max: 2100 }),
    sales: money({ label: { en: 'Sales', zh: '销售收入' } }),
    revenue: money({
      label: { en: 'Total revenue', zh: '总收入' },
      help: { en: 'All revenue of the year less what is not taxed.', zh: '收入总额减去不征税收入。' },
    }),
    highTechRevenue: money({
      label: { en: 'of which from high-tech products and services', zh: '其中：高新技术产品（服务）收入' },
    }),
    assets: money({ label: { en: 'Total assets at the end of the year', zh: '年末资产总额' } }),
    rdSpending: money({ label: { en: 'R&D spending', zh: '研究开发费用' } }),
    rdInChina: money({ label: { en: 'of which spent in China', zh: '其中：境内研究开发费用' } }),
    staff: integer({ label: { en: 'Staff', zh: '职工总数' }, unit: 'persons' }),
    techStaff: integer({
      label: { en: 'S&T staff', zh: '科技人员数' },
      unit: 'persons',
      help: { en: 'Those who worked on it for at least 183 days in the year.', zh: '全年实际工作时间累计183天以上的人员。' },
    }),
    techGraduates: integer({
      label: { en: 'of which with a college degree', zh: '其中：大专以上学历科技人员数' },
      unit: 'persons',
    }),
    rdStaff: integer({ label: { en: 'of which R&D staff', zh: '其中：研发人员数' }, unit: 'persons' }),
    ownRights: integer({
      label: { en: 'Intellectual property rights owned', zh: '自主知识产权数' },
      help: {
        en: 'Valid ones that support the main products, at the end of the year.',
        zh: '年末有效、对主要产品发挥核心支持作用的。',
      },
    }),
    inKeyField: flag({
      label: { en: 'Technology within the fields supported by the state', zh: '核心技术属于国家重点支持的高新技术领域' },
    }),
    incident: flag({
      label: {
        en: 'Major accident, quality accident or serious environmental offence',
        zh: '发生重大安全、重大质量事故或严重环境违法行为',
      },
    }),
    innovationScore: decimal({
      label: { en: 'Score of innovation capacity', zh: '企业创新能力评价得分' },
      min: 0,
      max: 100,
      help: { en: 'Out of 100, as the enterprise assessed itself.', zh: '满分100分，企业自评。' },
    }),
    smallFirmScore: decimal({
      label: { en: 'Score as a technology-based small or medium-sized enterprise', zh: '科技型中小企业综合评价得分' },
      min: 0,
      max: 100,
    }),
    remarks: longText({ label: { en: 'Remarks', zh: '说明' }, max: 2000 }),
  },
  title: ['organisation', 'year'],
  form: [
    { label: { en: 'Enterprise', zh: '企业' }, fields: ['organisation', 'year'] },
    {
      label: { en: 'Amounts', zh: '经营与研发' },
      fields: ['sales', 'revenue', 'highTechRevenue', 'assets', 'rdSpending', 'rdInChina'],
    },
    { label: { en: 'Persons', zh: '人员' }, fields: ['staff', 'techStaff', 'techGraduates', 'rdStaff'] },
    {
      label: { en: 'Innovation', zh: '创新' },
      fields: ['ownRights', 'inKeyField', 'incident', 'innovationScore', 'smallFirmScore', 'remarks'],
    },
  ],
  listed: ['organisation', 'year', 'sales', 'revenue', 'highTechRevenue', 'rdSpending', 'staff', 'techStaff'],
  match: ['organisation', 'year'],
  unique: [['organisation', 'year']],
  rules: ({ revenue, highTechRevenue, rdSpending, rdInChina, staff, techStaff, techGraduates, rdStaff }) => [
    {
      id: 'high-tech-within-revenue',
      must: when(highTechRevenue.isSet(), highTechRevenue.atMost(revenue)),
      message: {
        en: 'Revenue from high-tech products is part of the total revenue and cannot exceed it.',
        zh: '高新技术产品（服务）收入不得大于总收入。',
      },
      fields: ['highTechRevenue', 'revenue'],
      source: audited,
    },
    {
      id: 'in-china-within-spending',
      must: when(rdInChina.isSet(), rdInChina.atMost(rdSpending)),
      message: {
        en: 'R&D spending in China is part of the R&D spending and cannot exceed it.',
        zh: '境内研究开发费用不得大于研究开发费用。',
      },
      fields: ['rdInChina', 'rdSpending'],
      source: audited,
    },
    {
      id: 'tech-staff-within-staff',
      must: when(techStaff.isSet(), techStaff.atMost(staff)),
      message: { en: 'S&T staff are staff: there cannot be more of them.', zh: '科技人员不得多于职工总数。' },
      fields: ['techStaff', 'staff'],
      source: audited,
    },
    {
      id: 'parts-within-tech-staff',
      must: all(when(rdStaff.isSet(), rdStaff.atMost(techStaff)), when(techGraduates.isSet(), techGraduates.atMost(techStaff))),
      message: {
        en: 'R&D staff and those with a degree are part of the S&T staff.',
        zh: '研发人员、大专以上学历人员不得多于科技人员。',
      },
      fields: ['rdStaff', 'techGraduates', 'techStaff'],
      source: audited,
    },
  ],
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: c => any(officersWrite(c), ownOrganisation(c, c.organisation)),
  },
})
