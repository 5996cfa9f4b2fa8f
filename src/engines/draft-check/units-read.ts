import type { Words } from '../../kernel/words.ts'
import type { UnitKind } from '../figures/units.ts'

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

  count: counted('a bare number', '无单位'),
  'per mille': { kind: 'percent', label: { en: 'per mille', zh: '‰' } },
  mu: counted('mu', '亩'),
  hectares: counted('hectares', '公顷'),
  tonnes: counted('tonnes', '吨'),
  'tonnes of standard coal': counted('tonnes of standard coal', '吨标准煤'),
  kilograms: counted('kilograms', '公斤'),
  grams: counted('grams', '克'),
  kilometres: counted('kilometres', '公里'),
  centimetres: counted('centimetres', '厘米'),
  millimetres: counted('millimetres', '毫米'),
  nanometres: counted('nanometres', '纳米'),
  'square-kilometres': counted('square kilometres', '平方公里'),
  'cubic-metres': counted('cubic metres', '立方米'),
  'kilowatt-hours': counted('kilowatt-hours', '千瓦时'),
  kilowatts: counted('kilowatts', '千瓦'),
  litres: counted('litres', '升'),
  degrees: counted('degrees', '度'),
  hours: counted('hours', '小时'),
  'class hours': counted('class hours', '学时'),
  minutes: counted('minutes', '分钟'),
  seconds: counted('seconds', '秒'),
  weeks: counted('weeks', '周'),
  quarters: counted('quarters', '个季度'),
  decades: counted('decades', '个十年'),
  households: counted('households', '户'),
  vehicles: counted('vehicles', '辆'),
  sets: counted('sets', '台（套）'),
  plants: counted('plants', '株'),
  animals: counted('animals', '头'),
  pages: counted('pages', '页'),
  characters: counted('characters', '字'),
  rooms: counted('rooms', '间'),
  buildings: counted('buildings', '幢'),
  booths: counted('booths', '个展位'),
  beds: counted('beds', '张床位'),
  visitors: counted('visitors', '名观众'),
  cases: counted('cases', '起'),
  places: counted('places', '个'),
  standards: counted('standards', '项标准'),
  brands: counted('brands', '个品牌'),
  products: counted('products', '个产品'),
  industries: counted('industries', '个行业'),
  bases: counted('bases', '个基地'),
  parks: counted('parks', '个园区'),
  laboratories: counted('laboratories', '个实验室'),
  websites: counted('websites', '个网站'),
  measures: counted('measures', '条措施'),
  respects: counted('respects', '个方面'),
  kinds: counted('kinds', '种'),
  groups: counted('groups', '个组'),
  lines: counted('lines', '条生产线'),
  steps: counted('steps', '步'),
  pieces: counted('pieces', '件'),
  varieties: counted('varieties', '个品种'),
} satisfies Readonly<Record<string, FurtherUnit>>
