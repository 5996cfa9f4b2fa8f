import { addDays } from '../../kernel/plain-date.ts'
import { between, pick, type Sample, type SampleRecord } from '../../kernel/sample.ts'
import { openedOn } from '../fair-edition/sample.ts'
import { later, numbered } from '../sample-days.ts'
import { someFirm, someInstitute, someOutsideFirm } from '../sample-keys.ts'
import { plannedProjects } from './sample-plan.ts'

const subjects = [
  ['高效节能电机', 'energy'],
  ['数控缝纫机伺服系统', 'manufacturing'],
  ['精密塑料模具', 'manufacturing'],
  ['工程塑料改性', 'materials'],
  ['环保型水性涂料', 'materials'],
  ['医药中间体合成', 'biomedicine'],
  ['海产品精深加工', 'agriculture'],
  ['蔬菜工厂化育苗', 'agriculture'],
  ['工业废水处理', 'environment'],
  ['汽车零部件检测', 'manufacturing'],
  ['太阳能热利用', 'energy'],
  ['企业资源管理软件', 'electronics'],
  ['无线监控终端', 'electronics'],
  ['生物农药', 'biomedicine'],
] as const

const works = ['研制', '技术开发', '成果转让', '工艺改进', '产业化', '中试'] as const

/** The name of a project; its contract carries it too. */
export const projectName = (number: number): string => {
  const [subject] = subjects[number % subjects.length]!
  return `${subject}${works[number % works.length]}项目第${number}号`
}

/** The field of a project. */
export const projectField = (number: number): string => subjects[number % subjects.length]![1]

export const sample: Sample = world => {
  const random = world.random('cooperation-project')
  const projects = plannedProjects(world).map((project, index): SampleRecord => {
    const { key, edition, year, state, amount, district } = project
    const opened = openedOn(year)
    const signedOn = amount === null ? null : addDays(opened, between(random, 0, 2))
    const [supplier, supplierRegion] =
      district && district.sides !== 'absorbed' ? ['海云区企业', '999904'] : someInstitute(random)
    const demander = district && district.sides !== 'output' ? district.firm : null
    // Some firms of the district also signed projects from which no contract came.
    const ownFirm = demander ?? (district === null && index % 40 === 11 ? someFirm(random) : null)
    const [demanderName, demanderRegion] = ownFirm ? [null, null] : someOutsideFirm(random)
    const recordedOn = addDays(opened, between(random, 5, 40))
    const contracted = state === 'contracted' || state === 'performed'
    return {
      key,
      draft: {
        name: projectName(index + 1),
        edition: world.id('fair-edition', edition),
        field: projectField(index + 1),
        supplier,
        supplierRegion,
        demander: ownFirm && world.id('organisation', ownFirm),
        demanderName,
        demanderRegion,
        state: contracted ? 'signed' : state,
        intentOn: opened,
        signedOn,
        amount: amount === null ? null : `${amount}万元`,
      },
      source: '交易会签约项目汇总表',
      recordedOn,
      ...(contracted && {
        revisions: [
          {
            changes: { state },
            recordedOn: later(recordedOn, between(random, 30, 260)),
            reason: '跟踪回访：登记合同订立、履行情况',
          },
        ],
      }),
    }
  })
  return [...projects, ...atTrial(world.id, random)]
}

/** What was signed at the trial show of 1998: no part of the national fair. */
const atTrial = (refer: (register: string, key: string) => string, random: () => number): readonly SampleRecord[] =>
  Array.from({ length: 12 }, (_, index) => ({
    key: numbered('cooperation-trial', index + 1),
    draft: {
      name: `试办展示会合作项目第${index + 1}号`,
      edition: refer('fair-edition', 'fair-trial'),
      field: pick(random, subjects)[1],
      supplier: someInstitute(random)[0],
      demander: refer('organisation', someFirm(random)),
      state: 'signed',
      intentOn: '1998-11-20',
      signedOn: '1998-11-21',
      amount: `${between(random, 5, 40)}万元`,
    },
    source: '展示会签约登记表',
    recordedOn: '1998-12-12',
  }))
