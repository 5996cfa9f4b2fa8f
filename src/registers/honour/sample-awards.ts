/** One award of the sample; of the own region unless it says otherwise. */
export interface Award {
  readonly key: string
  readonly title: string
  readonly level: 'national' | 'provincial' | 'municipal' | 'district'
  readonly zh: string
  readonly en: string
  readonly on: string
  readonly assessed?: readonly [number, number]
  readonly place?: string
  readonly organisation?: string
  readonly batch?: number
  readonly revokedOn?: string
}

const collectiveZh = '科技工作先进集体'
const collectiveEn = 'advanced collective in science and technology work'

const ofTheDistrict: readonly Award[] = [
  {
    key: 'progress-1998',
    title: 'advanced-progress-region',
    level: 'national',
    zh: '全国科技进步先进区',
    en: 'National advanced district in science and technology progress',
    on: '1998-12-18',
  },
  {
    key: 'progress-2001',
    title: 'advanced-progress-region',
    level: 'provincial',
    zh: '东屿省科技进步先进区',
    en: 'Provincial advanced district in science and technology progress',
    on: '2001-11-26',
  },
  {
    key: 'progress-2005',
    title: 'advanced-progress-region',
    level: 'national',
    zh: '2003—2004年度全国科技进步先进区',
    en: 'National advanced district in science and technology progress, 2003–2004',
    on: '2005-11-08',
    assessed: [2003, 2004],
  },
  {
    key: 'city-science-2005',
    title: 'science-work-collective',
    level: 'municipal',
    zh: `2005年度岚城市${collectiveZh}`,
    en: `City ${collectiveEn}, 2005`,
    on: '2006-02-21',
    assessed: [2005, 2005],
  },
  {
    key: 'city-science-2003',
    title: 'science-work-collective',
    level: 'municipal',
    zh: `2003年度岚城市${collectiveZh}`,
    en: `City ${collectiveEn}, 2003`,
    on: '2004-02-18',
    assessed: [2003, 2003],
  },
  {
    key: 'city-carriers-2005',
    title: 'carriers-unit',
    level: 'municipal',
    zh: '2005年度岚城市引进大院名校共建创新载体先进单位',
    en: 'City advanced unit for bringing in famous universities to build innovation carriers jointly, 2005',
    on: '2006-03-02',
    assessed: [2005, 2005],
  },
  {
    key: 'city-high-tech-2005',
    title: 'high-tech-industry-unit',
    level: 'municipal',
    zh: '2005年度岚城市推进高新技术产业发展先进单位',
    en: 'City advanced unit for promoting high-tech industry, 2005',
    on: '2006-03-02',
    assessed: [2005, 2005],
  },
  {
    key: 'city-high-tech-2004',
    title: 'high-tech-industry-unit',
    level: 'municipal',
    zh: '2004年度岚城市推进高新技术产业发展先进单位',
    en: 'City advanced unit for promoting high-tech industry, 2004',
    on: '2005-03-04',
    assessed: [2004, 2004],
  },
  {
    key: 'leaders-2005',
    title: 'leaders-responsibility-unit',
    level: 'provincial',
    zh: '2005年度东屿省党政领导科技进步目标责任制考核优秀单位',
    en: 'Outstanding unit in the provincial assessment of leaders’ responsibility for S&T progress, 2005',
    on: '2006-06-15',
    assessed: [2005, 2005],
  },
  {
    key: 'patent-2005',
    title: 'patent-work-collective',
    level: 'provincial',
    zh: '2005年度东屿省专利工作先进集体',
    en: 'Provincial advanced collective in patent work, 2005',
    on: '2006-04-20',
    assessed: [2005, 2005],
  },
  {
    key: 'province-science-2004',
    title: 'science-work-collective',
    level: 'provincial',
    zh: `2004年度东屿省${collectiveZh}`,
    en: `Provincial ${collectiveEn}, 2004`,
    on: '2005-03-22',
    assessed: [2004, 2004],
  },
  {
    key: 'province-science-2005',
    title: 'science-work-collective',
    level: 'provincial',
    zh: `2005年度东屿省${collectiveZh}`,
    en: `Provincial ${collectiveEn}, 2005`,
    on: '2006-03-24',
    assessed: [2005, 2005],
  },
  {
    key: 'province-science-2001',
    title: 'science-work-collective',
    level: 'provincial',
    zh: `2001年度东屿省${collectiveZh}`,
    en: `Provincial ${collectiveEn}, 2001`,
    on: '2002-03-20',
    assessed: [2001, 2001],
  },
  {
    key: 'strong-2006',
    title: 'strong-region',
    level: 'provincial',
    zh: '东屿省首批科技强区',
    en: 'Provincial strong science-and-technology district, first batch',
    on: '2006-08-18',
    batch: 1,
  },
  {
    key: 'popularisation-2005',
    title: 'popularisation-collective',
    level: 'provincial',
    zh: '2004—2005年度东屿省科普工作先进集体',
    en: 'Provincial advanced collective in science popularisation, 2004–2005',
    on: '2006-05-20',
    assessed: [2004, 2005],
  },
]

/** What must not count: honours of firms and departments, of peers, one that was revoked. */
const ofOthers: readonly Award[] = [
  {
    key: 'firm-science-2005',
    title: 'science-work-collective',
    level: 'municipal',
    zh: `2005年度岚城市${collectiveZh}（企业）`,
    en: `City ${collectiveEn}, 2005 (enterprise)`,
    on: '2006-02-21',
    assessed: [2005, 2005],
    organisation: 'firm-003',
  },
  {
    key: 'firm-patent-2005',
    title: 'patent-work-collective',
    level: 'provincial',
    zh: '2005年度东屿省专利工作先进集体（企业）',
    en: 'Provincial advanced collective in patent work, 2005 (enterprise)',
    on: '2006-04-20',
    assessed: [2005, 2005],
    organisation: 'firm-002',
  },
  {
    key: 'firm-progress-2004',
    title: 'progress-award',
    level: 'provincial',
    zh: '2004年度东屿省科技进步奖三等奖',
    en: 'Provincial S&T progress award, third class, 2004',
    on: '2005-02-28',
    assessed: [2004, 2004],
    organisation: 'firm-006',
  },
  {
    key: 'peer-3-science-2005',
    title: 'science-work-collective',
    level: 'municipal',
    zh: `2005年度岚城市${collectiveZh}`,
    en: `City ${collectiveEn}, 2005`,
    on: '2006-02-21',
    assessed: [2005, 2005],
    place: 'peer-3',
  },
  {
    key: 'peer-4-strong-2006',
    title: 'strong-region',
    level: 'provincial',
    zh: '东屿省首批科技强市',
    en: 'Provincial strong science-and-technology city, first batch',
    on: '2006-08-18',
    batch: 1,
    place: 'peer-4',
  },
  {
    key: 'peer-2-leaders-2005',
    title: 'leaders-responsibility-unit',
    level: 'provincial',
    zh: '2005年度东屿省党政领导科技进步目标责任制考核优秀单位',
    en: 'Outstanding unit in the provincial assessment of leaders’ responsibility for S&T progress, 2005',
    on: '2006-06-15',
    assessed: [2005, 2005],
    place: 'peer-2',
  },
  {
    key: 'peer-5-progress-2005',
    title: 'advanced-progress-region',
    level: 'national',
    zh: '2003—2004年度全国科技进步先进市',
    en: 'National advanced city in science and technology progress, 2003–2004',
    on: '2005-11-08',
    assessed: [2003, 2004],
    place: 'peer-5',
  },
  {
    key: 'town-popularisation-2005',
    title: 'popularisation-collective',
    level: 'district',
    zh: '2005年度海云区科普工作先进镇',
    en: 'Town advanced in science popularisation, 2005',
    on: '2006-03-16',
    assessed: [2005, 2005],
    place: 'town-1',
  },
  {
    key: 'carriers-2005-revoked',
    title: 'carriers-unit',
    level: 'municipal',
    zh: '2005年度岚城市共建创新载体单项奖',
    en: 'City single award for innovation carriers, 2005',
    on: '2006-03-02',
    assessed: [2005, 2005],
    revokedOn: '2006-09-12',
  },
]

/** All of them. */
export const awards: readonly Award[] = [...ofTheDistrict, ...ofOthers]
