import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { not } from '../../kernel/condition/index.ts'
import { saidAs } from '../said-as.ts'
import { given } from './flow.ts'
import { designation } from './register.ts'

const office = { text: { en: 'Office rule: ledger of designations', zh: '本局资质台账管理规定' }, from: '2003-01-01' }

/** What the ledger of all titles holds on a day. */
export const validAll = defineIndicator({
  id: 'designation.valid',
  label: { en: 'Designations valid', zh: '有效资质' },
  aliases: saidAs(
    'valid titles | designations | designations taken together | designations in force | titles of every kind',
    '有效资质认定 | 持有资质 | 有效期内资质',
  ),
  definition: {
    en: 'Designations of every type and level that hold on the day: a holder with three levels counts three times.',
    zh: '当日有效的各类、各级资质认定数；同一持有者持有三个级别计三项。',
  },
  source: office,
  unit: 'designations',
  of: designation,
  where: ({ state }) => [state.in(given)],
  at: { holding: 'term' },
  measure: { count: 'records' },
  period: 'as-at',
})

/** What came into the ledger. */
export const approvedInPeriod = defineIndicator({
  id: 'designation.newly-approved',
  label: { en: 'Designations newly approved', zh: '新认定资质' },
  aliases: saidAs(
    'titles newly granted | newly granted designations | newly recognised titles',
    '新增资质 | 新获认定 | 新认定称号 | 新批准资质',
  ),
  definition: {
    en: 'Designations approved in the period that do not renew an earlier term.',
    zh: '期内批准、非续期的资质认定数。',
  },
  source: office,
  unit: 'designations',
  of: designation,
  where: ({ state, previous }) => [state.in(given), not(previous.isSet())],
  at: { on: 'approvedOn' },
  measure: { count: 'records' },
  period: 'year',
})

/** What went out of it. */
export const endedInPeriod = defineIndicator({
  id: 'designation.ended',
  label: { en: 'Designations lapsed or revoked', zh: '失效、撤销资质' },
  aliases: saidAs(
    'titles lapsed or revoked | designations withdrawn | designations that ended | titles no longer valid',
    '资质失效 | 取消资格 | 撤销资格 | 资质到期失效 | 退出资质',
  ),
  definition: { en: 'Designations that lapsed or were revoked in the period.', zh: '期内失效或被撤销的资质认定数。' },
  source: office,
  unit: 'designations',
  of: designation,
  where: ({ state }) => [state.in(['lapsed', 'revoked'])],
  at: { on: 'endedOn' },
  measure: { count: 'records' },
  period: 'year',
})
