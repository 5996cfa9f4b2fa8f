import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { named } from '../../kernel/condition/index.ts'
import type { Columns } from '../../kernel/register.ts'
import { saidAs } from '../said-as.ts'
import { issuedStates } from './flow.ts'
import { policy } from './register.ts'

const source = { text: { en: 'Official documents of the region', zh: '本地区公文' }, from: '2001-01-01' }
const common = { source, of: policy, measure: { count: 'records' }, unit: 'policies', level: 'district' } as const

const issued = (state: Columns<typeof policy.fields>['state']) =>
  named({ en: 'it was issued, whatever became of it', zh: '已经印发（含此后修订、失效、废止的）' }, state.in(issuedStates))

export const policiesIssued = defineIndicator({
  ...common,
  id: 'policy.issued',
  label: { en: 'Science and technology policies issued', zh: '出台科技政策' },
  aliases: saidAs(
    'scientific and technological development policies | policies on the development of science and technology | science and technology policies | S&T policies | policies formulated | policy documents issued',
    '科技发展政策 | 科技政策 | 出台政策 | 制定科技政策 | 科技政策文件 | 科技扶持政策 | 出台科技发展政策',
  ),
  definition: {
    en: 'Policy documents of the region issued in the period, new and amended versions alike: each document counts once.',
    zh: '期内本地区印发的科技政策文件数，含新制定和修订，每份文件计一项。',
  },
  at: { on: 'issuedOn' },
  period: 'past-years',
  where: c => [c.level.is('district'), issued(c.state)],
})

export const policiesNew = defineIndicator({
  ...common,
  id: 'policy.issued-new',
  label: { en: 'New science and technology policies issued', zh: '新出台科技政策' },
  aliases: saidAs(
    'newly issued policies | newly formulated S&T policies',
    '新出台政策 | 新订科技政策 | 新制定科技政策 | 新出台科技发展政策 | 新出台科技政策文件',
  ),
  definition: {
    en: 'Policy documents of the region issued in the period that amend no earlier one.',
    zh: '期内本地区新制定（不含修订）的科技政策文件数。',
  },
  at: { on: 'issuedOn' },
  period: 'past-years',
  where: c => [c.level.is('district'), c.kind.is('new'), issued(c.state)],
})

export const policiesInForce = defineIndicator({
  ...common,
  id: 'policy.in-force',
  label: { en: 'Science and technology policies in force', zh: '现行科技政策' },
  aliases: saidAs(
    'policies in force | policies in effect | documents in force | S&T policies in force',
    '现行有效科技政策 | 现行科技政策文件 | 有效科技政策 | 正在执行的科技政策',
  ),
  definition: { en: 'Policy documents of the region in force on the day.', zh: '当日施行的本地区科技政策文件数。' },
  at: { holding: 'inForce' },
  period: 'as-at',
  where: c => [c.level.is('district'), issued(c.state)],
})
