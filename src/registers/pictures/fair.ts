import { defineIndicator, type PlainIndicator } from '../../engines/indicators/indicator.ts'
import type { Picture } from '../../engines/pictures/picture.ts'
import { slice } from '../../engines/pictures/slice.ts'
import { named, not } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { contract } from '../contract/register.ts'
import { signed } from '../cooperation-project/indicators.ts'
import { cooperationProject } from '../cooperation-project/register.ts'
import { fairEdition } from '../fair-edition/register.ts'

const source = {
  text: { en: 'The fair’s rules on signing; signing lists of each edition', zh: '交易会签约管理办法；各届签约项目汇总表' },
  from: '1999-01-01',
}
const common = { source, level: 'district', period: 'since', measure: { count: 'records' } } as const

/** Everything that was brought to a national fair, whatever became of it. */
export const broughtToFairs = defineIndicator({
  ...common,
  id: 'cooperation-project.brought',
  label: { en: 'Projects brought to the fairs', zh: '交易会达成意向项目' },
  definition: {
    en: 'Cooperation projects of the national fairs from the intent on, whatever became of them.',
    zh: '全国性交易会上达成意向的全部合作项目，不论其后进展。',
  },
  unit: 'projects',
  of: cooperationProject,
  where: ({ edition }) => [
    named(
      { en: 'it belongs to a national fair', zh: '属于全国性交易会' },
      through(edition, fairEdition, one => one.scope.is('national')),
    ),
  ],
  at: { on: 'intentOn' },
})

const state = cooperationProject.columns.state

const contracted: PlainIndicator = slice(signed, {
  key: 'contracted',
  words: { en: 'a technology contract followed', zh: '已订立技术合同' },
  where: [state.in(['contracted', 'performed'])],
})

const performed: PlainIndicator = slice(signed, {
  key: 'performed',
  words: { en: 'performed', zh: '已履行' },
  where: [state.is('performed')],
})

/** Contracts of the fairs that were registered. */
export const registeredOfFairs = defineIndicator({
  ...common,
  id: 'contract.fair.registered',
  label: { en: 'Contracts of the fairs registered', zh: '交易会技术合同认定登记' },
  definition: {
    en: 'Technology contracts signed at the national fairs and registered; refused and cancelled ones left out.',
    zh: '全国性交易会上签订并完成认定登记的技术合同，不含不予登记和已注销的。',
  },
  unit: 'contracts',
  of: contract,
  where: ({ edition, state: at }) => [
    named(
      { en: 'it was signed at a national fair', zh: '在全国性交易会上签订' },
      through(edition, fairEdition, one => one.scope.is('national')),
    ),
    not(at.in(['refused', 'cancelled'])),
  ],
  at: { on: 'registeredOn' },
})

/** Intent, signed, contract, registered, performed: what is left at each step since the first fair. */
export const fairPicture: Picture = {
  id: 'fair',
  kind: 'bars',
  title: { en: 'From intent to performance', zh: '交易会项目转化' },
  note: {
    en: 'All national fairs so far. Contracts are registered where the seller is, so that fewer are registered here than were signed.',
    zh: '历届全国性交易会累计。技术合同由卖方所在地登记，故本地登记数少于签约数。',
  },
  source: { en: 'Registers of cooperation projects and contracts', zh: '合作项目、技术合同台账' },
  layout: ({ asAt }) => {
    const steps = [
      ['intent', { en: 'intents', zh: '达成意向' }, broughtToFairs],
      ['signed', { en: 'projects signed', zh: '签约项目' }, signed],
      ['contracted', { en: 'with a contract', zh: '已订立合同' }, contracted],
      ['registered', { en: 'contracts registered here', zh: '本地登记合同' }, registeredOfFairs],
      ['performed', { en: 'projects performed', zh: '已履行项目' }, performed],
    ] as const
    return {
      series: [{ id: 'step', label: { en: 'Count', zh: '数量' } }],
      categories: steps.map(([id, label]) => ({ id, label })),
      marks: steps.map(([id, , indicator]) => ({
        series: 'step',
        category: id,
        indicator,
        period: { kind: 'since', from: null, asAt } as const,
      })),
    }
  },
}
