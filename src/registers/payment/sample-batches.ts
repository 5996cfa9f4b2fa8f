import type { lineKey } from '../budget-line/sample.ts'

/** Payments of one year and purpose; amounts in yuan. */
export interface Batch {
  readonly year: number
  readonly purpose: string
  readonly subject: string
  readonly item: Parameters<typeof lineKey>[1]
  readonly heading: string
  /** What is paid, in yuan, and in how many payments. */
  readonly whole: number
  readonly parts: number
  readonly fund?: string
  readonly programme?: string
  readonly edition?: string
  /** A payee that is no firm of the district. */
  readonly payee?: string
  /** First and last month and day of the commitments. */
  readonly from?: string
  readonly until?: string
  /** Committed, cancelled or clawed back: beside what is paid. */
  readonly unpaid?: readonly (readonly [state: string, amount: number])[]
}

const innovation = (year: number, whole: number, parts: number, unpaid: Batch['unpaid'] = []): Batch => ({
  year,
  purpose: 'innovation-award',
  subject: '科技创新基金项目资助',
  item: 'innovation',
  heading: 'three-funds',
  fund: 'fund-innovation',
  whole,
  parts,
  unpaid,
})

/** The district gives 980,000 yuan to every edition of the fair. */
const fair = (year: number): Batch => ({
  year,
  purpose: 'fair',
  subject: '交易会办展经费',
  item: 'fair',
  heading: 'st-operating',
  edition: `fair-${year - 1998}`,
  whole: 980_000,
  parts: 7,
  payee: '岚城会展服务公司',
  from: '08-01',
  until: '12-05',
})

const lectures = (year: number, unpaid: Batch['unpaid'] = []): Batch => ({
  year,
  purpose: 'lecture-series',
  subject: '中外名家系列讲座经费',
  item: 'lectures',
  heading: 'cadre-training',
  programme: 'programme-lectures',
  whole: 400_000,
  parts: 8,
  payee: '东屿讲师服务中心',
  from: '03-20',
  until: '09-20',
  unpaid,
})

const talent = (year: number, whole: number, parts: number, unpaid: Batch['unpaid'] = []): Batch => ({
  year,
  purpose: 'talent-benefit',
  subject: '引进人才待遇',
  item: 'talent',
  heading: 'talent-work',
  fund: 'fund-talent',
  whole,
  parts,
  unpaid,
})

/** 67,700 yuan in all: 15,000 + 16,500 + 17,200 + 19,000. */
const poverty = (year: number, whole: number, parts: number, unpaid: Batch['unpaid'] = []): Batch => ({
  year,
  purpose: 'poverty-alleviation',
  subject: '科技扶贫项目补助',
  item: 'poverty',
  heading: 'poverty-relief',
  fund: 'fund-poverty',
  whole,
  parts,
  payee: '金滩镇农业服务站',
  unpaid,
})

const popularisation = (year: number, whole: number): Batch => ({
  year,
  purpose: 'popularisation',
  subject: '科普活动经费',
  item: 'popularisation',
  heading: 'st-operating',
  fund: 'fund-popularisation',
  whole,
  parts: 9,
  payee: '海云区科普服务部',
})

const patents = (year: number, whole: number, parts: number): Batch => ({
  year,
  purpose: 'patent-subsidy',
  subject: '专利申请补助',
  item: 'patent',
  heading: 'st-operating',
  fund: 'fund-patent',
  whole,
  parts,
})

const projects = (year: number, whole: number, parts: number): Batch => ({
  year,
  purpose: 'project-subsidy',
  subject: '科技项目补助',
  item: 'research',
  heading: 'three-funds',
  whole,
  parts,
})

/** Every batch of the sample. */
export const batches: readonly Batch[] = [
  innovation(2004, 4_620_000, 42, [['cancelled', 120_000]]),
  innovation(2005, 4_785_000, 45, [
    ['clawed-back', 80_000],
    ['committed', 95_000],
  ]),
  innovation(2006, 3_100_000, 31, [
    ['committed', 260_000],
    ['committed', 340_000],
    ['cancelled', 150_000],
  ]),
  ...[1999, 2000, 2001, 2002, 2003, 2004, 2005].map(fair),
  // A single talk of 2002 was paid as training: it is no year of the series.
  {
    year: 2002,
    purpose: 'training',
    subject: '专家报告会费用',
    item: 'training',
    heading: 'cadre-training',
    whole: 18_000,
    parts: 1,
    payee: '东屿讲师服务中心',
  },
  lectures(2004),
  lectures(2005, [['cancelled', 60_000]]),
  lectures(2006, [['committed', 45_000]]),
  talent(2004, 3_860_000, 34),
  talent(2005, 4_512_000, 41, [['clawed-back', 50_000]]),
  talent(2006, 2_930_000, 28, [['committed', 300_000]]),
  poverty(2003, 15_000, 2),
  poverty(2004, 16_500, 2, [['cancelled', 5_000]]),
  poverty(2005, 17_200, 3),
  poverty(2006, 19_000, 2, [['committed', 8_000]]),
  ...[popularisation(2003, 560_000), popularisation(2004, 700_000), popularisation(2005, 830_000), popularisation(2006, 640_000)],
  ...[patents(2003, 280_000, 24), patents(2004, 470_000, 36), patents(2005, 770_000, 48), patents(2006, 610_000, 40)],
  ...[projects(2003, 2_100_000, 22), projects(2004, 1_420_000, 16), projects(2005, 3_050_000, 28), projects(2006, 2_350_000, 21)],
]
