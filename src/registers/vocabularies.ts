import { vocabulary } from '../kernel/vocabulary.ts'

/** The levels a title, a project or an honour may be given at. Which of them a title has, and their order, belongs to its type. */
export const levels = vocabulary(
  'level',
  { en: 'Level', zh: '级别' },
  {
    national: { en: 'national', zh: '国家级' },
    provincial: { en: 'provincial', zh: '省级' },
    municipal: { en: 'municipal', zh: '市级' },
    district: { en: 'district', zh: '区级' },
  },
)

/** How a reported value stands to the truth. */
export const qualifiers = vocabulary(
  'qualifier',
  { en: 'Qualifier', zh: '数值限定' },
  {
    '=': { en: 'exactly', zh: '等于' },
    over: { en: 'over', zh: '超过' },
    'at-least': { en: 'at least', zh: '不少于' },
    nearly: { en: 'nearly', zh: '近' },
    about: { en: 'about', zh: '约' },
  },
)
