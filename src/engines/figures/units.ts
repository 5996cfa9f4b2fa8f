import type { Words } from '../../kernel/words.ts'

/** What a unit measures; it decides the default rounding, the scale words (万, million) and where a qualifier stands. */
export type UnitKind = 'count' | 'money' | 'percent' | 'rank' | 'share'

/** A unit a figure may be stated in. */
export interface Unit {
  readonly kind: UnitKind
  /** Its name in column heads, forms and tables of figures. */
  readonly label: Words
  /** The words printed after the number in English; null where the sentence supplies the noun. */
  readonly en: { readonly one: string; readonly other: string } | null
  /** The measure word or unit printed after the number in Chinese; empty where the sentence supplies it. */
  readonly zh: string
  /** The measure word in Chinese of a figure that stands without a sentence, where the sentence would supply one. */
  readonly alone?: string
}

const counted = (en: string, zh: string, measure: string): Unit => ({
  kind: 'count',
  label: { en, zh },
  en: null,
  zh: measure,
})

const printed = (one: string, other: string, zh: string, measure = zh): Unit => ({
  kind: 'count',
  label: { en: other, zh },
  en: { one, other },
  zh: measure,
})

const money = (en: string, zh: string): Unit => ({
  kind: 'money',
  label: { en, zh },
  en: { one: 'yuan', other: 'yuan' },
  zh: '元',
})

/** Every unit by its code. To add one, add a line. */
export const units = {
  CNY: money('yuan', '元'),
  'CNY/year': money('yuan per year', '元/年'),
  'CNY/person': money('yuan per person', '元/人'),
  'CNY/contract': money('yuan per contract', '元/项'),
  'CNY/project': money('yuan per project', '元/项'),
  USD: { kind: 'money', label: { en: 'US dollars', zh: '美元' }, en: { one: 'US dollar', other: 'US dollars' }, zh: '美元' },

  percent: { kind: 'percent', label: { en: 'per cent', zh: '%' }, en: { one: '%', other: '%' }, zh: '%' },
  'percentage points': {
    kind: 'percent',
    label: { en: 'percentage points', zh: '个百分点' },
    en: { one: 'percentage point', other: 'percentage points' },
    zh: '个百分点',
  },
  rank: { kind: 'rank', label: { en: 'rank', zh: '位次' }, en: null, zh: '' },
  of: { kind: 'share', label: { en: 'of the whole', zh: '占总数' }, en: null, zh: '个' },
  points: printed('point', 'points', '分'),
  ratio: counted('ratio', '比值', ''),

  persons: { ...counted('persons', '人', ''), alone: '人' },
  'persons/round': counted('persons per round', '人/届', '名'),
  'person-times': printed('person-time', 'person-times', '人次'),
  'person-months': printed('person-month', 'person-months', '人月'),
  'person-years': printed('person-year', 'person-years', '人年'),
  volunteers: counted('volunteers', '名', '名'),
  copies: printed('copy', 'copies', '册'),
  metres: printed('metre', 'metres', '米'),
  'square-metres': printed('square metre', 'square metres', '平方米'),

  enterprises: counted('enterprises', '家', '家'),
  organisations: counted('organisations', '家', '家'),
  institutions: counted('institutions', '家', '家'),
  centres: counted('centres', '家', '家'),
  clubs: counted('clubs', '家', '家'),
  platforms: counted('platforms', '个', '个'),
  facilities: counted('facilities', '处', '处'),
  galleries: counted('galleries', '处', '处'),
  teams: counted('teams', '支', '支'),
  bodies: counted('bodies', '套', '套'),
  units: counted('units', '个', '个'),
  parties: counted('parties', '家', '家'),

  districts: counted('districts', '个', '个'),
  counties: counted('counties', '个', '个'),
  regions: counted('regions', '个', '个'),
  towns: counted('towns', '个', '个'),
  'sub-districts': counted('sub-districts', '个', '个'),
  communities: counted('communities', '个', '个'),
  villages: counted('villages', '个', '个'),
  schools: counted('schools', '所', '所'),

  projects: counted('projects', '项', '项'),
  contracts: counted('contracts', '项', '项'),
  agreements: counted('agreements', '项', '项'),
  achievements: counted('achievements', '项', '项'),
  policies: counted('policies', '项', '项'),
  clauses: counted('clauses', '条', '条'),
  honours: counted('honours', '项', '项'),
  awards: counted('awards', '项', '项'),
  designations: counted('designations', '项', '项'),
  patents: counted('patents', '件', '件'),
  papers: counted('papers', '篇', '篇'),
  documents: counted('documents', '份', '份'),
  items: counted('items', '件', '件'),
  tasks: counted('tasks', '项', '项'),
  records: counted('records', '条', '条'),
  problems: counted('problems', '个', '个'),
  funds: counted('funds', '项', '项'),

  meetings: counted('meetings', '次', '次'),
  'meetings/year': counted('meetings per year', '次/年', '次'),
  assemblies: counted('assemblies', '次', '次'),
  'assemblies/year': counted('assemblies per year', '次/年', '次'),
  visits: counted('visits', '次', '次'),
  events: counted('events', '场次', '场次'),
  sessions: counted('sessions', '期', '期'),
  lectures: counted('lectures', '场', '场'),
  times: counted('times', '次', '次'),
  editions: counted('editions', '届', '届'),
  rounds: counted('rounds', '届', '届'),
  batches: counted('batches', '批', '批'),
  years: counted('years', '年', '年'),
  months: counted('months', '个月', '个月'),
  days: counted('days', '天', '天'),
} satisfies Readonly<Record<string, Unit>>

/** Codes written differently in sheets and reports. */
const aliases: Readonly<Record<string, keyof typeof units>> = {
  '%': 'percent',
  yuan: 'CNY',
  RMB: 'CNY',
  'percentage-points': 'percentage points',
  'persons (or person-times)': 'persons',
}

/** The code as `units` knows it: `of 1` and `of 14` are both `of`. An unknown code comes back unchanged. */
export function normaliseUnit(code: string): string {
  const text = code.trim()
  return /^of \d+$/.test(text) ? 'of' : (aliases[text] ?? text)
}

/** Whether a code names a unit. */
export const isUnit = (code: string): boolean => Object.hasOwn(units, normaliseUnit(code))

/** The unit of a code. An unknown code is a mistake in a declaration: it throws. */
export function getUnit(code: string): Unit {
  const name = normaliseUnit(code)
  if (!Object.hasOwn(units, name)) throw new Error(`No unit "${code}": add it to src/engines/figures/units.ts`)
  return units[name as keyof typeof units]
}
