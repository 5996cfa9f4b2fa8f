import { between, pick } from '../kernel/sample.ts'
import { numbered } from './sample-days.ts'

/** Firms of the sample that the registers of this office refer to. */
const firmCount = 120
/** Persons of the sample who came from outside the district. */
export const incomingCount = 60

export const firmKey = (index: number): string => numbered('firm', ((index - 1) % firmCount) + 1)
export const someFirm = (random: () => number): string => firmKey(between(random, 1, firmCount))

/** Departments and associations of the sample district by their keys. */
export const departments = {
  science: 'bureau',
  finance: 'finance-bureau',
  talent: 'organisation-department',
  association: 'science-association',
  agriculture: 'agriculture-bureau',
  education: 'education-bureau',
  coOrganiser: 'sasac',
  club: 'club',
} as const

export const townKeys: readonly string[] = [1, 2, 3, 4].map(index => `town-${index}`)
export const streetKeys: readonly string[] = [1, 2, 3, 4, 5, 6].map(index => `street-${index}`)
export const communityKeys: readonly string[] = Array.from({ length: 14 }, (_, index) => numbered('community', index + 1, 2))
export const villageKeys: readonly string[] = Array.from({ length: 12 }, (_, index) => numbered('village', index + 1, 2))

/** Institutes and universities from outside the district: kept by name and division code. All invented. */
export const outsideInstitutes = [
  ['岚江理工大学', '999101'],
  ['东屏大学', '999102'],
  ['澄海化工研究院', '999103'],
  ['北辰机械科学研究所', '999104'],
  ['云麓农业大学', '999105'],
  ['金湾材料研究所', '999106'],
  ['华泽自动化研究所', '999107'],
  ['临溪医科大学', '999108'],
  ['天岭环境科学研究院', '999109'],
  ['远山电子工程学院', '999110'],
] as const

/** Firms from outside the district. All invented. */
export const outsideFirms = [
  ['澜江机电有限公司', '999902'],
  ['岩屏泵业有限公司', '999903'],
  ['溪宁塑料制品厂', '999981'],
  ['望湾化学有限公司', '999982'],
  ['青屿电器有限公司', '999921'],
  ['云浦汽车部件厂', '999922'],
  ['松峦食品有限公司', '999923'],
  ['沙碧船舶设备有限公司', '999924'],
  ['桐山纺织有限公司', '999201'],
  ['柳川光电有限公司', '999202'],
] as const

export const someInstitute = (random: () => number) => pick(random, outsideInstitutes)
export const someOutsideFirm = (random: () => number) => pick(random, outsideFirms)

const surnames = [...'王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓冯程蔡彭潘袁于董余苏叶']
const first = [...'志文建国海云春秋玉金明晓丽美俊永德雅思雨佳小光振立学继']
const second = [...'华军平英芳敏强伟斌霞燕波勇磊静杰涛萍红辉鹏飞琴兰松林峰']

/** So many invented Chinese names, each once. */
export function inventedNames(random: () => number, count: number): readonly string[] {
  const names = new Set<string>()
  while (names.size < count) names.add(`${pick(random, surnames)}${pick(random, first)}${pick(random, second)}`)
  return [...names]
}
