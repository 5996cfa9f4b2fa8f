import { Decimal } from 'decimal.js'
import { all, when } from '../../kernel/condition/index.ts'
import { ask } from './facts.ts'
import type { Clause, RuleSet } from './rule-set.ts'

const percent = (text: string) => new Decimal(text)
/** Fen of so many millions of yuan. */
const million = (count: bigint) => count * 100_000_000n

const registered: Clause = {
  id: 'registered-a-year',
  words: { en: 'Registered for at least one year (365 days) when it applies', zh: '申请认定时注册成立一年以上（365个日历天数）' },
  must: ask.registeredDays.atLeast(365),
  shows: ['registeredDays'],
  mark: 'sourced',
}
const field: Clause = {
  id: 'key-field',
  words: {
    en: 'The core technology of its main products is within the high-tech fields supported by the state',
    zh: '对主要产品（服务）发挥核心支持作用的技术属于《国家重点支持的高新技术领域》规定的范围',
  },
  must: ask.inKeyField.is(true),
  shows: ['inKeyField'],
  mark: 'sourced',
}
const rights: Clause = {
  id: 'own-rights',
  words: {
    en: 'Owns intellectual property in the core technology of its main products',
    zh: '拥有对其主要产品（服务）在技术上发挥核心支持作用的知识产权的所有权',
  },
  must: ask.ownRights.atLeast(1),
  shows: ['ownRights'],
  mark: 'sourced',
}
const inChina: Clause = {
  id: 'spent-in-china',
  words: {
    en: 'At least 60 % of the R&D spending was spent in China',
    zh: '在中国境内发生的研究开发费用占全部研究开发费用的比例不低于60%',
  },
  must: ask.inChinaShare.atLeast(percent('60')),
  shows: ['inChinaShare'],
  mark: 'sourced',
}
const revenue: Clause = {
  id: 'high-tech-revenue',
  words: {
    en: 'At least 60 % of last year’s revenue came from high-tech products and services',
    zh: '近一年高新技术产品（服务）收入占企业同期总收入的比例不低于60%',
  },
  must: ask.highTechShare.atLeast(percent('60')),
  shows: ['highTechShare'],
  mark: 'sourced',
}
const score: Clause = {
  id: 'innovation-score',
  words: { en: 'The score of its innovation capacity is above 70', zh: '企业创新能力评价得分70分以上（不含70分）' },
  must: ask.innovationScore.above(percent('70')),
  shows: ['innovationScore'],
  mark: 'field-knowledge',
}

/** The conditions of the measures of 2016, Article 11, with the guidelines Guokefahuo [2016] No. 195. */
export const highTech2016: RuleSet = {
  id: 'high-tech-2016',
  name: { en: 'High-tech enterprise (measures of 2016)', zh: '高新技术企业（2016年办法）' },
  type: 'high-tech-enterprise',
  source: {
    en: 'Measures for the certification of high-tech enterprises, Guokefahuo [2016] No. 32 and No. 195',
    zh: '《高新技术企业认定管理办法》（国科发火〔2016〕32号）及工作指引（国科发火〔2016〕195号）',
  },
  from: '2016-01-01',
  clauses: [
    registered,
    rights,
    field,
    {
      id: 'tech-staff',
      words: { en: 'S&T staff are at least 10 % of the staff of the year', zh: '科技人员占企业当年职工总数的比例不低于10%' },
      must: ask.techStaffShare.atLeast(percent('10')),
      shows: ['techStaffShare'],
      mark: 'sourced',
    },
    {
      id: 'rd-share',
      words: {
        en: 'R&D spending of the last three years in sales: at least 5 % with sales of up to 50 million yuan last year, 4 % up to 200 million, 3 % above',
        zh: '近三个会计年度研究开发费用总额占同期销售收入总额的比例：最近一年销售收入5000万元（含）以下的不低于5%，5000万元至2亿元（含）的不低于4%，2亿元以上的不低于3%',
      },
      must: all(
        when(ask.sales.atMost(million(50n)), ask.rdShare.atLeast(percent('5'))),
        when(all(ask.sales.above(million(50n)), ask.sales.atMost(million(200n))), ask.rdShare.atLeast(percent('4'))),
        when(ask.sales.above(million(200n)), ask.rdShare.atLeast(percent('3'))),
      ),
      shows: ['rdShare', 'sales'],
      mark: 'sourced',
    },
    inChina,
    revenue,
    score,
    {
      id: 'no-incident',
      words: {
        en: 'No major safety or quality accident and no serious environmental offence in the year before',
        zh: '申请认定前一年内未发生重大安全、重大质量事故或严重环境违法行为',
      },
      must: ask.incident.is(false),
      shows: ['incident'],
      mark: 'sourced',
    },
    {
      id: 'not-cancelled',
      words: { en: 'The title was not revoked in the same year', zh: '当年未被取消高新技术企业资格' },
      must: ask.revokedThisYear.is(false),
      shows: ['revokedThisYear'],
      mark: 'sourced',
    },
  ],
}

const fromTheField = (clause: Clause): Clause => ({ ...clause, mark: 'field-knowledge' })

/** The conditions of the measures of 2008, Article 10: other brackets of sales, and degrees of the staff. */
export const highTech2008: RuleSet = {
  id: 'high-tech-2008',
  name: { en: 'High-tech enterprise (measures of 2008)', zh: '高新技术企业（2008年办法）' },
  type: 'high-tech-enterprise',
  source: {
    en: 'Measures for the certification of high-tech enterprises, Guokefahuo [2008] No. 172 and No. 362',
    zh: '《高新技术企业认定管理办法》（国科发火〔2008〕172号）及工作指引（国科发火〔2008〕362号）',
  },
  from: '2008-01-01',
  until: '2015-12-31',
  clauses: [
    fromTheField(registered),
    fromTheField(rights),
    fromTheField(field),
    {
      id: 'graduates',
      words: {
        en: 'S&T staff with a college degree are at least 30 % of the staff, R&D staff at least 10 %',
        zh: '具有大学专科以上学历的科技人员占企业当年职工总数的30%以上，其中研发人员占10%以上',
      },
      must: all(ask.graduateShare.atLeast(percent('30')), ask.rdStaffShare.atLeast(percent('10'))),
      shows: ['graduateShare', 'rdStaffShare'],
      mark: 'field-knowledge',
    },
    {
      id: 'rd-share',
      words: {
        en: 'R&D spending of the last three years in sales: at least 6 % with sales under 50 million yuan last year, 4 % from 50 to under 200 million, 3 % from 200 million on',
        zh: '近三个会计年度研究开发费用总额占销售收入总额的比例：最近一年销售收入小于5000万元的不低于6%，5000万元至20000万元的不低于4%，20000万元以上的不低于3%',
      },
      must: all(
        when(ask.sales.below(million(50n)), ask.rdShare.atLeast(percent('6'))),
        when(all(ask.sales.atLeast(million(50n)), ask.sales.below(million(200n))), ask.rdShare.atLeast(percent('4'))),
        when(ask.sales.atLeast(million(200n)), ask.rdShare.atLeast(percent('3'))),
      ),
      shows: ['rdShare', 'sales'],
      mark: 'field-knowledge',
    },
    fromTheField(inChina),
    fromTheField(revenue),
    score,
  ],
}
