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

/** Fields of technology, as the guidelines for high-tech products divided them. */
export const technologyFields = vocabulary(
  'technology-field',
  { en: 'Field of technology', zh: '技术领域' },
  {
    electronics: { en: 'electronics and information', zh: '电子信息' },
    biomedicine: { en: 'biology and medicine', zh: '生物医药' },
    materials: { en: 'new materials', zh: '新材料' },
    manufacturing: { en: 'optical, mechanical and electrical integration', zh: '光机电一体化' },
    energy: { en: 'new energy and energy saving', zh: '新能源与高效节能' },
    environment: { en: 'environmental protection', zh: '环境保护' },
    agriculture: { en: 'agriculture', zh: '现代农业' },
    other: { en: 'other', zh: '其他' },
  },
)
