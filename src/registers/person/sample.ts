import { between, pick, type Sample } from '../../kernel/sample.ts'
import { firmKey } from '../organisation/sample-names.ts'
import { degrees, professionalTitles } from './register.ts'

const surnames = [
  ['陆', 'Lu'],
  ['沈', 'Shen'],
  ['应', 'Ying'],
  ['梁', 'Liang'],
  ['管', 'Guan'],
  ['蔡', 'Cai'],
  ['项', 'Xiang'],
  ['柯', 'Ke'],
  ['贺', 'He'],
  ['邱', 'Qiu'],
] as const

const givenNames = [
  ['知远', 'Zhiyuan'],
  ['文澜', 'Wenlan'],
  ['思齐', 'Siqi'],
  ['明舸', 'Mingge'],
  ['若川', 'Ruochuan'],
  ['景和', 'Jinghe'],
  ['书瑶', 'Shuyao'],
  ['亦凡', 'Yifan'],
  ['云帆', 'Yunfan'],
  ['安澜', 'Anlan'],
  ['望舒', 'Wangshu'],
  ['清和', 'Qinghe'],
  ['行简', 'Xingjian'],
  ['怀瑾', 'Huaijin'],
  ['嘉树', 'Jiashu'],
  ['令仪', 'Lingyi'],
] as const

const fields = ['electronics', 'biomedicine', 'materials', 'manufacturing', 'energy', 'environment', 'agriculture'] as const
const specialities = ['机械设计', '高分子材料', '药物合成', '自动控制', '流体机械', '农学', '环境工程'] as const

/** Invented talents: the first sixty came from outside the district. */
export const sample: Sample = world => {
  const random = world.random('person')
  return Array.from({ length: 160 }, (_, index) => {
    const [surname, given] = [surnames[index % 10]!, givenNames[Math.floor(index / 10)]!]
    const outside = index < 60
    const year = between(random, 1996, 2005)
    const arrivedOn = `${year}-${String(between(random, 1, 12)).padStart(2, '0')}-15`
    const field = between(random, 0, fields.length - 1)
    return {
      key: `person-${String(index + 1).padStart(3, '0')}`,
      draft: {
        name: { zh: surname[0] + given[0], en: `${given[1]} ${surname[1]}` },
        employer: world.id('organisation', firmKey((index % 120) + 1)),
        degree: pick(random, degrees.codes),
        title: pick(random, professionalTitles.codes),
        field: fields[field],
        speciality: specialities[field],
        birthYear: between(random, 1945, 1978),
        outside,
        arrivedOn: outside ? arrivedOn : null,
      },
      source: '科技人才登记表',
      recordedOn: outside ? `${year + 1}-02-20` : `200${3 + (index % 3)}-04-10`,
    }
  })
}
