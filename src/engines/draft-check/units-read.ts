import type { Words } from '../../kernel/words.ts'
import { isUnit, type UnitKind } from '../figures/units.ts'

/** A unit that texts state and the registers do not count. */
export interface FurtherUnit {
  readonly kind: UnitKind
  readonly label: Words
}

const counted = (en: string, zh: string): FurtherUnit => ({ kind: 'count', label: { en, zh } })
const money = (en: string, zh: string): FurtherUnit => ({ kind: 'money', label: { en, zh } })

/** Units of drafts beside those of `figures/units.ts`, by code. To add one, add a line. */
export const furtherUnits = {
  EUR: money('euros', '欧元'),
  GBP: money('pounds sterling', '英镑'),
  JPY: money('Japanese yen', '日元'),
  HKD: money('Hong Kong dollars', '港元'),
  KRW: money('Korean won', '韩元'),
  'per mille': { kind: 'percent', label: { en: 'per mille', zh: '‰' } },

  'basis points': { kind: 'percent', label: { en: 'basis points', zh: '基点' } },

  count: counted('bare number', '无单位'),
  mu: counted('mu', '亩'),
  hectares: counted('hectares', '公顷'),
  'square-kilometres': counted('square kilometres', '平方公里'),
  'cubic-metres': counted('cubic metres', '立方米'),
  kilometres: counted('kilometres', '公里'),
  centimetres: counted('centimetres', '厘米'),
  millimetres: counted('millimetres', '毫米'),
  nanometres: counted('nanometres', '纳米'),
  tonnes: counted('tonnes', '吨'),
  'tonnes of standard coal': counted('tonnes of standard coal', '吨标准煤'),
  kilograms: counted('kilograms', '公斤'),
  grams: counted('grams', '克'),
  litres: counted('litres', '升'),
  kilowatts: counted('kilowatts', '千瓦'),
  acres: counted('acres', '英亩'),
  miles: counted('miles', '英里'),
  'kilometres per hour': counted('kilometres per hour', '公里/小时'),
  'tonne-kilometres': counted('tonne-kilometres', '吨公里'),
  'passenger-kilometres': counted('passenger-kilometres', '人公里'),
  'persons per square kilometre': counted('persons per square kilometre', '人/平方公里'),
  jin: counted('jin (half kilograms)', '斤'),
  'milligrams per cubic metre': counted('milligrams per cubic metre', '毫克/立方米'),
  'milligrams per litre': counted('milligrams per litre', '毫克/升'),
  decibels: counted('decibels', '分贝'),
  gigawatts: counted('gigawatts', '吉瓦'),
  'megawatt-hours': counted('megawatt-hours', '兆瓦时'),
  doses: counted('doses', '剂次'),
  storeys: counted('storeys', '层'),
  'kilowatt-hours': counted('kilowatt-hours', '千瓦时'),
  megawatts: counted('megawatts', '兆瓦'),
  'gigawatt-hours': counted('gigawatt-hours', '吉瓦时'),
  gigahertz: counted('gigahertz', '吉赫'),
  TEU: counted('TEU', '标箱'),
  'micrograms per cubic metre': counted('micrograms per cubic metre', '微克/立方米'),
  degrees: counted('degrees Celsius', '摄氏度'),
  seconds: counted('seconds', '秒'),
  minutes: counted('minutes', '分钟'),
  hours: counted('hours', '小时'),
  'class hours': counted('class hours', '学时'),
  weeks: counted('weeks', '周'),
  quarters: counted('quarters', '个季度'),

  households: counted('households', '户'),
  dwellings: counted('dwellings', '套住房'),
  visitors: counted('visitors', '名观众'),
  experts: counted('experts', '名专家'),
  shops: counted('shops', '家商店'),
  'co-operatives': counted('co-operatives', '家合作社'),
  groups: counted('groups', '个组'),
  cities: counted('cities', '个市'),
  provinces: counted('provinces', '个省'),
  countries: counted('countries', '个国家'),
  places: counted('places', '个'),
  rooms: counted('rooms', '间'),
  buildings: counted('buildings', '幢'),
  parks: counted('parks', '个园区'),
  greenhouses: counted('greenhouses', '个大棚'),
  booths: counted('booths', '个展位'),
  seats: counted('seats', '个座位'),
  beds: counted('beds', '张床位'),
  lanes: counted('lanes', '条车道'),
  vehicles: counted('vehicles', '辆'),
  plants: counted('plants', '株'),
  trees: counted('trees', '棵'),
  fruits: counted('fruits', '个果'),
  animals: counted('animals', '头'),
  pigs: counted('pigs', '头猪'),
  sows: counted('sows', '头母猪'),
  hens: counted('hens', '只鸡'),
  birds: counted('birds', '只鸟'),
  species: counted('species', '个品种'),

  targets: counted('targets', '项指标'),
  measures: counted('measures', '条措施'),
  standards: counted('standards', '项标准'),
  brands: counted('brands', '个品牌'),
  industries: counted('industries', '个行业'),
  cases: counted('cases', '起'),
  articles: counted('articles', '篇'),
  pages: counted('pages', '页'),
  characters: counted('characters', '字'),
  kinds: counted('kinds', '种'),
  levels: counted('levels', '级'),
  steps: counted('steps', '步'),
  respects: counted('respects', '个方面'),
} satisfies Readonly<Record<string, FurtherUnit>>

/** Whether a code names a unit of either table. */
export const isReadUnit = (code: string): boolean => Object.hasOwn(furtherUnits, code) || isUnit(code)
