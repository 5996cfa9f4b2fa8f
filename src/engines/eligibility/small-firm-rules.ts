import { Decimal } from 'decimal.js'
import { all, any } from '../../kernel/condition/index.ts'
import { ask } from './facts.ts'
import type { RuleSet } from './rule-set.ts'

/** 200 million yuan in fen. */
const twoHundredMillion = 20_000_000_000n

/** The conditions for technology-based small and medium-sized enterprises, Articles 6 and 8. From field knowledge: the text was not read. */
export const smallFirms2017: RuleSet = {
  id: 'small-firm-2017',
  name: { en: 'Technology-based SME (measures of 2017)', zh: '科技型中小企业（2017年办法）' },
  type: 'technology-sme',
  source: {
    en: 'Measures for the evaluation of technology-based small and medium-sized enterprises, Guokefazheng [2017] No. 115',
    zh: '《科技型中小企业评价办法》（国科发政〔2017〕115号）',
  },
  from: '2017-05-03',
  clauses: [
    {
      id: 'staff',
      words: { en: 'No more than 500 staff', zh: '职工总数不超过500人' },
      must: ask.staff.atMost(500),
      shows: ['staff'],
      mark: 'field-knowledge',
    },
    {
      id: 'sales',
      words: { en: 'Sales of no more than 200 million yuan a year', zh: '年销售收入不超过2亿元' },
      must: ask.sales.atMost(twoHundredMillion),
      shows: ['sales'],
      mark: 'field-knowledge',
    },
    {
      id: 'assets',
      words: { en: 'Total assets of no more than 200 million yuan', zh: '资产总额不超过2亿元' },
      must: ask.assets.atMost(twoHundredMillion),
      shows: ['assets'],
      mark: 'field-knowledge',
    },
    {
      id: 'no-incident',
      words: {
        en: 'No major safety or quality accident and no serious environmental offence in the year before',
        zh: '上一年未发生重大安全、重大质量事故和严重环境违法行为',
      },
      must: ask.incident.is(false),
      shows: ['incident'],
      mark: 'field-knowledge',
    },
    {
      id: 'score',
      words: {
        en: 'A score of at least 60 with points for its S&T staff (10 % of the staff); or it is a certified high-tech enterprise',
        zh: '综合评价得分不低于60分且科技人员指标得分不为0分（科技人员占比10%以上）；或拥有有效期内高新技术企业资格证书',
      },
      must: any(
        ask.holdsHighTech.is(true),
        all(ask.smallFirmScore.atLeast(new Decimal(60)), ask.techStaffShare.atLeast(new Decimal(10))),
      ),
      shows: ['smallFirmScore', 'techStaffShare', 'holdsHighTech'],
      mark: 'field-knowledge',
    },
  ],
}
