import { addDays } from '../../kernel/plain-date.ts'
import type { Sample } from '../../kernel/sample.ts'

const claims = [
  {
    code: 'high-tech-first-in-city',
    zh: '国家级高新技术企业总数列全市第一',
    en: 'The number of national-level high-tech enterprises ranks first in the city',
    aboutZh: '国家级高新技术企业数',
    aboutEn: 'National-level high-tech enterprises',
    superlative: 'first',
    scope: 'municipal',
    document: '岚城市科学技术局《全市高新技术企业情况通报》（2006年6月）',
    on: '2006-07-25',
  },
  {
    code: 'patent-only-in-city',
    zh: '全市唯一一家国家级专利示范企业',
    en: 'The only national patent demonstration enterprise in the city',
    aboutZh: '国家级专利示范企业',
    aboutEn: 'National patent demonstration enterprises',
    superlative: 'only',
    scope: 'municipal',
    document: '岚城市科学技术局《专利示范企业名单》（2006年6月）',
    on: '2006-07-20',
  },
  {
    code: 'objectives-first-in-city',
    zh: '全市九县（市、区）经济社会发展目标考核列第一',
    en: 'First among the nine county-level units in the city’s assessment of economic and social objectives',
    aboutZh: '市目标责任制考核',
    aboutEn: 'City assessment of objectives',
    superlative: 'first',
    scope: 'municipal',
    document: '岚委办〔2006〕21号',
    on: '2006-02-23',
  },
  {
    code: 'club-first-in-city',
    zh: '成立全市首家企业家俱乐部',
    en: 'The first entrepreneurs’ club in the city',
    aboutZh: '企业家俱乐部',
    aboutEn: 'Entrepreneurs’ club',
    superlative: 'first-of-its-kind',
    scope: 'municipal',
    document: '岚城市民政局社会团体登记证明（2004年）',
    on: '2004-10-12',
  },
  {
    code: 'strong-district-first-batch',
    zh: '成为全省首批科技强区',
    en: 'One of the first batch of strong science-and-technology districts of the province',
    aboutZh: '省科技强区',
    aboutEn: 'Provincial strong science-and-technology district',
    superlative: 'one-of',
    scope: 'provincial',
    document: '东屿省科技强县（市、区）命名通报（2006年8月）',
    on: '2006-08-22',
  },
  {
    code: 'patent-applications-first-in-city',
    zh: '专利申请量列全市第一',
    en: 'First in the city by patent applications',
    aboutZh: '专利申请量',
    aboutEn: 'Patent applications',
    superlative: 'first',
    scope: 'municipal',
    document: '岚城市知识产权局《2004年专利统计》',
    on: '2005-02-16',
    withdrawnOn: '2006-02-14',
  },
] as const

/** The superlatives the sample summary uses, and one that is no longer true. */
export const sample: Sample = world =>
  claims.map(claim => ({
    key: claim.code,
    draft: {
      code: claim.code,
      sentence: { zh: claim.zh, en: claim.en },
      about: { zh: claim.aboutZh, en: claim.aboutEn },
      superlative: claim.superlative,
      scope: claim.scope,
      area: world.id('place', 'own'),
      document: claim.document,
      statedOn: claim.on,
    },
    source: claim.document,
    recordedOn: addDays(claim.on, 2),
    evidence: [
      { name: `${claim.zh}.txt`, content: `（示例佐证材料）\n${claim.zh}\n${claim.en}\n${claim.document}\n${claim.on}\n` },
    ],
    ...('withdrawnOn' in claim && {
      revisions: [
        { changes: { withdrawnOn: claim.withdrawnOn }, recordedOn: addDays(claim.withdrawnOn, 3), reason: '2005年度已非第一' },
      ],
    }),
  }))
