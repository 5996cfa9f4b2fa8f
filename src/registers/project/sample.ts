import { addDays, addYears } from '../../kernel/plain-date.ts'
import { between, type Sample, type SampleRecord } from '../../kernel/sample.ts'
import { firmKey, productOf } from '../organisation/sample-names.ts'

interface Plan {
  readonly programme: string
  readonly level: 'national' | 'provincial' | 'municipal' | 'district'
  /** Years of approval, one for each project; their firms follow from `firm` on. */
  readonly years: readonly number[]
  readonly firm: number
  readonly key?: readonly number[]
  readonly states?: Readonly<Record<number, string>>
  readonly zh: string
  readonly en: string
  readonly code: string
}

const plans: readonly Plan[] = [
  {
    programme: 'torch',
    level: 'national',
    // Fourteen won, two of them key; the last two were terminated.
    years: [1996, 1997, 1998, 1999, 2000, 2001, 2001, 2002, 2003, 2003, 2004, 2005, 2005, 2006, 2000, 2003],
    firm: 1,
    key: [8, 12],
    states: { 13: 'approved', 14: 'terminated', 15: 'terminated' },
    zh: '产业化',
    en: 'industrial production',
    code: 'EB',
  },
  {
    programme: 'torch',
    level: 'provincial',
    years: [2002, 2004, 2003],
    firm: 20,
    states: { 2: 'terminated' },
    zh: '成果产业化',
    en: 'production',
    code: 'HJ',
  },
  {
    programme: 'spark',
    level: 'national',
    years: [2001, 2004],
    firm: 24,
    zh: '农村示范推广',
    en: 'demonstration in the countryside',
    code: 'EA',
  },
  {
    programme: 'spark',
    level: 'provincial',
    years: [2003, 2005, 2002],
    firm: 27,
    states: { 2: 'terminated' },
    zh: '推广应用',
    en: 'dissemination',
    code: 'XH',
  },
  {
    programme: 'innovation-fund',
    level: 'national',
    years: [2002, 2004, 2005, 2006],
    firm: 30,
    zh: '技术创新',
    en: 'technical innovation',
    code: 'C',
  },
  { programme: 'new-product', level: 'national', years: [2003, 2005], firm: 36, zh: '新产品', en: 'new product', code: 'ED' },
  {
    programme: 'key-research',
    level: 'provincial',
    years: [2003, 2004, 2005, 2005, 2006, 2006],
    firm: 40,
    key: [1, 4],
    zh: '关键技术研究',
    en: 'key technology research',
    code: 'C1',
  },
  {
    programme: 'results-conversion',
    level: 'provincial',
    years: [2004, 2006],
    firm: 48,
    zh: '成果转化',
    en: 'conversion of results',
    code: 'D2',
  },
  {
    programme: 'key-research',
    level: 'municipal',
    years: [2003, 2003, 2004, 2004, 2005, 2005, 2006, 2006],
    firm: 50,
    zh: '技术开发',
    en: 'technology development',
    code: 'M',
  },
  { programme: 'torch', level: 'municipal', years: [2004, 2005, 2006], firm: 60, zh: '产业化', en: 'production', code: 'MT' },
  {
    programme: 'informatisation',
    level: 'municipal',
    years: [2004, 2005, 2006],
    firm: 64,
    zh: '信息化应用',
    en: 'informatisation',
    code: 'MI',
  },
  {
    programme: 'key-research',
    level: 'district',
    years: [2003, 2003, 2004, 2004, 2004, 2005, 2005, 2005, 2006, 2006],
    firm: 70,
    states: { 3: 'extended' },
    zh: '研制',
    en: 'development',
    code: 'Q',
  },
  {
    programme: 'social-development',
    level: 'district',
    years: [2004, 2005, 2006],
    firm: 84,
    zh: '社会发展应用',
    en: 'application for social development',
    code: 'QS',
  },
]

/** Asked for and not won: they have no day of approval. */
const asked = [
  ['torch', 'national', 'publicised', 15],
  ['torch', 'national', 'refused', 16],
  ['torch', 'provincial', 'recommended', 22],
  ['spark', 'national', 'application', 26],
  ['spark', 'provincial', 'refused', 29],
  ['innovation-fund', 'national', 'reviewed', 34],
  ['key-research', 'provincial', 'application', 47],
  ['key-research', 'district', 'application', 81],
] as const

const grants = { national: [40, 90], provincial: [15, 40], municipal: [5, 15], district: [3, 12] } as const

/** What became of a project by October 2006 when nothing else is said. */
const usualState = (year: number): string =>
  year <= 2003 ? 'closed' : year === 2004 ? 'accepted' : year === 2005 ? 'mid-term' : 'contracted'

/** Projects of the district's firms under every programme and level. */
export const sample: Sample = world => {
  const random = world.random('project')
  const makeWon = (plan: Plan, year: number, index: number): SampleRecord => {
    const firm = plan.firm + index
    const state = plan.states?.[index] ?? usualState(year)
    const month = year === 2006 ? `0${between(random, 3, 8)}` : String(between(random, 10, 12))
    const approvedOn = `${year}-${month}-${between(random, 10, 28)}`
    const until = addDays(addYears(approvedOn, state === 'extended' ? 1 : 2), -1)
    const [least, most] = grants[plan.level]
    const granted = between(random, least, most)
    const acceptedOn = addDays(addYears(approvedOn, year === 2004 ? 1 : 2), between(random, 20, 120))
    const ended = state === 'closed' || state === 'accepted'
    const number = `${year}${plan.code}${String(index + 1).padStart(3, '0')}`
    const product = productOf(firm)
    const lastEvent = ended ? acceptedOn : state === 'terminated' ? addDays(addYears(approvedOn, 1), 30) : approvedOn
    return {
      key: '',
      draft: {
        name: { zh: `新型${product.zh}${plan.zh}（${number}）`, en: `New ${product.en.toLowerCase()}: ${plan.en} (${number})` },
        programme: plan.programme,
        level: plan.level,
        key: plan.key?.includes(index) ?? false,
        organisation: world.id('organisation', firmKey(firm)),
        partner: index % 4 === 1 ? world.id('organisation', `university-${(index % 8) + 1}`) : null,
        field: product.field,
        code: number,
        state,
        appliedOn: addDays(approvedOn, -between(random, 90, 200)),
        approvedOn,
        document: `${year}年度${plan.code}类项目立项通知`,
        duration: { from: approvedOn, until },
        total: `${granted * between(random, 4, 12)}万元`,
        granted: `${granted}万元`,
        ...(ended && { acceptedOn }),
        ...(state === 'extended' && { extendedTo: addYears(until, 2) }),
        ...(state === 'terminated' && {
          terminatedOn: addDays(addYears(approvedOn, 1), 30),
          endReason: '未按任务书实施，撤销立项',
        }),
      },
      source: `${year}年度科技计划项目立项文件`,
      recordedOn: addDays(lastEvent, between(random, 5, 30)),
    }
  }
  const won = plans.flatMap(plan => plan.years.map((year, index) => makeWon(plan, year, index)))
  const notWon = asked.map(([programme, level, state, firm], index): SampleRecord => {
    const appliedOn = state === 'refused' ? `2005-04-${11 + index}` : `2006-08-${11 + index}`
    return {
      key: '',
      draft: {
        name: {
          zh: `申报：${productOf(firm).zh}项目（第${index + 1}项）`,
          en: `Application: ${productOf(firm).en.toLowerCase()} project no. ${index + 1}`,
        },
        programme,
        level,
        key: false,
        organisation: world.id('organisation', firmKey(firm)),
        state,
        appliedOn,
      },
      source: '项目申报书',
      recordedOn: addDays(appliedOn, 6),
    }
  })
  return [...won, ...notWon].map((one, index) => ({ ...one, key: `project-${String(index + 1).padStart(3, '0')}` }))
}
