import type { PolicyDocument } from './sample-document.ts'
import { recent } from './sample-recent.ts'

/** Issued before the last three years: some were amended since. */
const earlier: readonly PolicyDocument[] = [
  {
    key: 'policy-01',
    topic: 'plan-management',
    zh: '海云区科技计划项目管理办法（试行）',
    en: 'Measures for managing S&T plan projects (trial)',
    on: '2001-05-16',
    number: '海政发〔2001〕33号',
    until: '2005-03-31',
    state: 'amended',
  },
  {
    key: 'policy-02',
    topic: 'high-tech',
    zh: '关于扶持高新技术企业发展的若干意见',
    en: 'Opinions on supporting high-tech enterprises',
    on: '2002-03-20',
    number: '海政发〔2002〕18号',
    until: '2004-04-30',
    state: 'amended',
  },
  {
    key: 'policy-03',
    topic: 'intellectual-property',
    zh: '海云区专利申请资助办法',
    en: 'Measures for subsidising patent applications',
    on: '2002-09-10',
    number: '海政办发〔2002〕61号',
    until: '2004-10-31',
    state: 'amended',
  },
  {
    key: 'policy-04',
    topic: 'innovation-fund',
    zh: '海云区科技专项资金管理暂行规定',
    en: 'Interim rules on the S&T special fund',
    on: '2001-11-08',
    number: '海政发〔2001〕72号',
    until: '2003-12-31',
    state: 'expired',
  },
  {
    key: 'policy-05',
    topic: 'innovation-system',
    zh: '关于加快技术创新的决定',
    en: 'Decision on speeding up technical innovation',
    on: '2003-06-12',
    number: '海委〔2003〕24号',
  },
]

/** What must not count: drafts, and documents of the city and the province. */
const others: readonly PolicyDocument[] = [
  {
    key: 'policy-24',
    topic: 'talent',
    zh: '海云区科技特派员管理办法（征求意见稿）',
    en: 'Measures for S&T commissioners (for comment)',
    state: 'consulted',
  },
  {
    key: 'policy-25',
    topic: 'innovation-system',
    zh: '海云区科技企业孵化器管理办法（送审稿）',
    en: 'Measures for technology business incubators (for review)',
    state: 'reviewed',
  },
  {
    key: 'policy-26',
    topic: 'popularisation',
    zh: '海云区科普经费管理办法（草案）',
    en: 'Measures for popularisation funds (draft)',
    state: 'abandoned',
  },
  {
    key: 'policy-27',
    topic: 'high-tech',
    zh: '岚城市高新技术企业认定管理办法',
    en: 'City measures for recognising high-tech enterprises',
    on: '2004-06-15',
    number: '岚政发〔2004〕46号',
    level: 'municipal',
  },
  {
    key: 'policy-28',
    topic: 'innovation-system',
    zh: '岚城市引进大院名校共建创新载体若干意见',
    en: 'City opinions on building innovation carriers',
    on: '2005-02-25',
    number: '岚政发〔2005〕11号',
    level: 'municipal',
  },
  {
    key: 'policy-29',
    topic: 'plan-management',
    zh: '东屿省科技强县（市、区）创建办法',
    en: 'Provincial measures on strong science-and-technology counties',
    on: '2005-07-12',
    number: '东政发〔2005〕40号',
    level: 'provincial',
  },
]

/** All of them, the earliest first. */
export const documents: readonly PolicyDocument[] = [...earlier, ...recent, ...others]
