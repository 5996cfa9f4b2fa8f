import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { named } from '../../kernel/condition/index.ts'
import type { Columns } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { saidAs } from '../said-as.ts'
import { won } from './flow.ts'
import { project } from './register.ts'

const source = {
  text: { en: 'Approval documents of the national and provincial plans', zh: '国家、省科技计划项目立项文件' },
  from: '1986-01-01',
}

const common = {
  source,
  of: project,
  at: { on: 'approvedOn' },
  measure: { count: 'records' },
  period: 'since',
  unit: 'projects',
} as const

/** From the approval to the closing, without what was terminated. */
const approved = (state: Columns<typeof project.fields>['state']) =>
  named({ en: 'it was approved and not terminated', zh: '已经立项且未被终止' }, state.in(won))

const winning: Words = {
  en: 'approved in the period and not terminated since. Key projects are counted within.',
  zh: '期内立项且未被终止的项目数，含其中的重点项目。',
}

const saidOf = {
  torch: saidAs(
    'Torch Programme projects | Torch Program projects | Torch projects | projects of the Torch Plan | torches',
    '火炬计划项目 | 火炬计划 | 国家火炬 | 省火炬 | 火炬项目 | 列入火炬计划',
  ),
  spark: saidAs(
    'Spark Programme projects | Spark Program projects | Spark projects | projects of the Spark Plan | sparks',
    '星火计划项目 | 星火计划 | 国家星火 | 省星火 | 星火项目 | 列入星火计划',
  ),
} as const

const programme = (code: 'torch' | 'spark', level: 'national' | 'provincial', label: Words) =>
  defineIndicator({
    ...common,
    id: `project.${code}.${level}`,
    label,
    aliases: saidOf[code],
    definition: { en: `${label.en} ${winning.en}`, zh: `${label.zh}：${winning.zh}` },
    level,
    where: c => [c.programme.is(code), c.level.is(level), approved(c.state)],
  })

export const torchNational = programme('torch', 'national', {
  en: 'National Torch Programme projects',
  zh: '国家级火炬计划项目',
})
export const torchProvincial = programme('torch', 'provincial', {
  en: 'Provincial Torch Programme projects',
  zh: '省级火炬计划项目',
})
export const sparkNational = programme('spark', 'national', {
  en: 'National Spark Programme projects',
  zh: '国家级星火计划项目',
})
export const sparkProvincial = programme('spark', 'provincial', {
  en: 'Provincial Spark Programme projects',
  zh: '省级星火计划项目',
})

export const torchNationalKey = defineIndicator({
  ...common,
  id: 'project.torch.national-key',
  label: { en: 'National key Torch Programme projects', zh: '国家重点火炬计划项目' },
  aliases: saidAs(
    'key Torch projects | national key torches | national key Torch projects | key projects of the Torch Programme',
    '国家重点火炬计划 | 重点火炬计划项目 | 国家火炬计划重点项目 | 重点火炬项目 | 国家级重点火炬计划项目',
  ),
  definition: {
    en: 'Key projects among the national Torch Programme projects approved in the period and not terminated since: a part of those, not beside them.',
    zh: '期内立项且未被终止的国家级火炬计划项目中的重点项目，包含在总数之内。',
  },
  level: 'national',
  where: c => [c.programme.is('torch'), c.level.is('national'), c.key.is(true), approved(c.state)],
})

export const projectsWon = defineIndicator({
  ...common,
  id: 'project.won',
  label: { en: 'Projects won', zh: '立项项目' },
  aliases: saidAs(
    'science and technology projects | science and technology plan projects | S&T plan projects | projects approved | projects listed in plans of every level',
    '科技计划项目 | 各级科技计划项目 | 争取科技项目 | 争取各级科技计划项目 | 各类科技项目 | 获批科技项目 | 列入科技计划项目 | 立项科技项目',
  ),
  definition: {
    en: 'Projects of every programme and level approved in the period and not terminated since.',
    zh: '期内立项且未被终止的各级各类科技计划项目数。',
  },
  period: 'year',
  where: c => [approved(c.state)],
})

export const projectsNational = defineIndicator({
  ...common,
  id: 'project.won.national',
  label: { en: 'National projects won', zh: '国家级立项项目' },
  aliases: saidAs(
    'national science and technology projects | national S&T plan projects | projects approved at the national level | projects listed in national plans',
    '国家级科技计划项目 | 国家科技计划项目 | 国家级科技项目 | 国家级科技立项 | 列入国家科技计划',
  ),
  definition: {
    en: 'Projects of national programmes approved in the period and not terminated since.',
    zh: '期内立项且未被终止的国家级科技计划项目数。',
  },
  level: 'national',
  period: 'year',
  where: c => [c.level.is('national'), approved(c.state)],
})

export const projectsProvincial = defineIndicator({
  ...common,
  id: 'project.won.provincial',
  label: { en: 'Provincial projects won', zh: '省级立项项目' },
  aliases: saidAs(
    'provincial science and technology projects | provincial S&T plan projects | projects approved at the provincial level | projects listed in provincial plans',
    '省级科技计划项目 | 省科技计划项目 | 省级科技项目 | 省级科技立项 | 列入省级科技计划',
  ),
  definition: {
    en: 'Projects of provincial programmes approved in the period and not terminated since.',
    zh: '期内立项且未被终止的省级科技计划项目数。',
  },
  level: 'provincial',
  period: 'year',
  where: c => [c.level.is('provincial'), approved(c.state)],
})

export const projectGrants = defineIndicator({
  ...common,
  id: 'project.granted',
  label: { en: 'Grants of projects won', zh: '立项项目财政拨款' },
  aliases: saidAs(
    'grants for approved projects | project grants | funding won for projects | grants won with projects',
    '项目补助资金 | 获得财政拨款 | 获财政补助 | 财政资助资金 | 项目拨款 | 立项资金 | 争取上级科技经费 | 争取上级资金 | 项目财政补助',
  ),
  definition: {
    en: 'Grants agreed for the projects approved in the period and not terminated since; agreed, not paid.',
    zh: '期内立项且未被终止项目的核定财政拨款，为核定数，非拨付数。',
  },
  unit: 'CNY',
  period: 'year',
  measure: { sum: 'granted' },
  where: c => [approved(c.state)],
})

export const projectsAccepted = defineIndicator({
  ...common,
  id: 'project.accepted',
  label: { en: 'Projects accepted', zh: '验收项目' },
  aliases: saidAs(
    'projects that passed acceptance | projects completed and accepted | projects passing final inspection',
    '通过验收项目 | 完成验收项目 | 项目通过验收 | 结题验收项目',
  ),
  definition: { en: 'Projects accepted in the period.', zh: '期内通过验收的项目数。' },
  period: 'year',
  at: { on: 'acceptedOn' },
  where: c => [c.state.in(['accepted', 'closed'])],
})
