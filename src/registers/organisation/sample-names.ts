import type { Words } from '../../kernel/words.ts'

const first = [
  ['锐', 'Rui'],
  ['澜', 'Lan'],
  ['恒', 'Heng'],
  ['钧', 'Jun'],
  ['朗', 'Lang'],
  ['翊', 'Yi'],
  ['凯', 'Kai'],
  ['泓', 'Hong'],
  ['岳', 'Yue'],
  ['坤', 'Kun'],
  ['霁', 'Ji'],
  ['棣', 'Di'],
] as const

const second = [
  ['拓', 'tuo'],
  ['川', 'chuan'],
  ['霖', 'lin'],
  ['晟', 'sheng'],
  ['捷', 'jie'],
  ['舸', 'ge'],
  ['锋', 'feng'],
  ['徽', 'hui'],
  ['垣', 'yuan'],
  ['禾', 'he'],
  ['琛', 'chen'],
] as const

/** What the invented firms make, with the class of GB/T 4754-2002 and the field of technology. */
export const products = [
  { zh: '阀门', en: 'Valve', industry: 'C3543', field: 'manufacturing' },
  { zh: '缝纫机械', en: 'Sewing Machinery', industry: 'C3653', field: 'manufacturing' },
  { zh: '摩托车配件', en: 'Motorcycle Parts', industry: 'C3732', field: 'manufacturing' },
  { zh: '泵业', en: 'Pump', industry: 'C3541', field: 'energy' },
  { zh: '模具', en: 'Mould', industry: 'C3625', field: 'manufacturing' },
  { zh: '医药化工', en: 'Pharmaceutical', industry: 'C2710', field: 'biomedicine' },
  { zh: '塑料', en: 'Plastics', industry: 'C3090', field: 'materials' },
  { zh: '制冷设备', en: 'Refrigeration Equipment', industry: 'C3571', field: 'energy' },
  { zh: '电机', en: 'Motor', industry: 'C3912', field: 'manufacturing' },
  { zh: '电子', en: 'Electronics', industry: 'C4061', field: 'electronics' },
  { zh: '汽车部件', en: 'Automotive Components', industry: 'C3725', field: 'manufacturing' },
  { zh: '环保设备', en: 'Environmental Equipment', industry: 'C3691', field: 'environment' },
  { zh: '生物科技', en: 'Biotechnology', industry: 'C2760', field: 'biomedicine' },
] as const

/** The product line of a firm by its number from 1. */
export const productOf = (number: number) => products[(number * 7) % products.length]!

/** The invented name of a firm by its number from 1 to 132: no two are the same. */
export function firmName(number: number): Words {
  const [a, b] = [first[number % 12]!, second[(number * 5 + Math.floor(number / 12)) % 11]!]
  const { zh, en } = productOf(number)
  return { zh: `岚城市${a[0]}${b[0]}${zh}有限公司`, en: `Lancheng ${a[1]}${b[1]} ${en} Co., Ltd.` }
}

/** The short name of a firm, as project and centre titles use it. */
export function firmShortName(number: number): Words {
  const [a, b] = [first[number % 12]!, second[(number * 5 + Math.floor(number / 12)) % 11]!]
  return { zh: `${a[0]}${b[0]}`, en: `${a[1]}${b[1]}` }
}

/** `firm-012` for 12. */
export const firmKey = (number: number): string => `firm-${String(number).padStart(3, '0')}`
