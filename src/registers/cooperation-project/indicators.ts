import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { named } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { fairEdition } from '../fair-edition/register.ts'
import { saidAs } from '../said-as.ts'
import { signedStates } from './flow.ts'
import { cooperationProject } from './register.ts'

const source = {
  text: { en: 'The fair’s rules on signing; signing lists of each edition', zh: '交易会签约管理办法；各届签约项目汇总表' },
  from: '1999-01-01',
}

const basis = { en: 'signed by all parties at all editions, in and outside the district', zh: '各届全部签约方，含区外' }

const common = { source, basis, of: cooperationProject, level: 'district' } as const
const { edition, state } = cooperationProject.columns
const wasSigned = named({ en: 'it was signed, whatever became of it', zh: '已经签约（含签约后终止的）' }, state.in(signedStates))
const national = () =>
  named(
    { en: 'it was signed at a national fair', zh: '在全国性交易会上签订' },
    through(edition, fairEdition, one => one.scope.is('national')),
  )

export const signed = defineIndicator({
  ...common,
  id: 'cooperation-project.signed',
  label: { en: 'Technical cooperation projects signed', zh: '签订技术合作项目' },
  aliases: saidAs(
    'technical cooperation projects | technology cooperation projects | cooperation projects signed | projects signed at the fairs | technical cooperation agreements',
    '技术合作项目 | 签约技术合作项目 | 签约项目 | 签订合作项目 | 科技合作项目 | 合作项目签约 | 技术合作协议',
  ),
  definition: {
    en: 'Projects signed at the national fair, whatever became of them later; intents do not count, and projects are not technology contracts.',
    zh: '全国性交易会上签约的技术合作项目，含签约后终止的；意向不计，合作项目不等于技术合同。',
  },
  unit: 'projects',
  where: () => [national(), wasSigned],
  at: { on: 'signedOn' },
  measure: { count: 'records' },
  period: 'since',
})

export const turnover = defineIndicator({
  ...common,
  id: 'cooperation-project.turnover',
  label: { en: 'Technical turnover of the fairs', zh: '交易会技术成交额' },
  aliases: saidAs(
    'technical turnover | technology turnover | turnover of the fair | turnover of the fairs | turnover of the projects signed',
    '技术成交额 | 成交额 | 技术成交总额 | 交易会成交额 | 科交会成交额 | 科博会成交额 | 成交总额 | 签约金额 | 技术合作项目成交额',
  ),
  definition: {
    en: 'Turnover (成交额) of the projects signed at the national fair; it is not the technical transaction value (技术交易额).',
    zh: '全国性交易会签约项目的成交额合计，不等于技术交易额。',
  },
  unit: 'CNY',
  where: () => [national(), wasSigned],
  at: { on: 'signedOn' },
  measure: { sum: 'amount' },
  period: 'since',
})

export const mean = composeIndicator({
  form: 'ratio',
  numerator: turnover,
  denominators: [signed],
  id: 'cooperation-project.mean',
  label: { en: 'Mean turnover of a project', zh: '项均成交额' },
  aliases: saidAs(
    'average turnover of a project | average value of a project',
    '项目平均成交额 | 平均每个项目成交额 | 单个项目成交额',
  ),
  definition: { en: 'Turnover divided by the number of projects signed.', zh: '成交额除以签约项目数。' },
  source,
  basis,
  unit: 'CNY/project',
  level: 'district',
  period: 'since',
})

export const intents = defineIndicator({
  ...common,
  id: 'cooperation-project.intents',
  label: { en: 'Intents still open', zh: '尚未签约的意向' },
  aliases: saidAs('cooperation intents | letters of intent | intents reached', '合作意向 | 意向项目 | 达成合作意向 | 意向性协议'),
  definition: {
    en: 'Intents of the national fair that were neither signed nor withdrawn.',
    zh: '全国性交易会上达成、尚未签约也未撤回的意向。',
  },
  unit: 'projects',
  where: () => [national(), state.is('intent')],
  at: { on: 'intentOn' },
  measure: { count: 'records' },
  period: 'since',
})

export const signedInEdition = defineIndicator({
  ...common,
  id: 'cooperation-project.signed.edition',
  label: { en: 'Projects signed at an edition', zh: '本届签约项目' },
  aliases: saidAs(
    'projects signed at this fair | projects signed at the latest fair | projects signed at this edition',
    '本届签约 | 本届交易会签约项目 | 本届科交会签约项目 | 本届科博会签约项目 | 当届签约项目',
  ),
  definition: { en: 'Projects signed at one edition of the fair.', zh: '一届交易会上签约的项目数。' },
  unit: 'projects',
  where: () => [national(), wasSigned],
  at: { edition: 'edition', of: fairEdition, heldOn: 'openedOn' },
  measure: { count: 'records' },
  period: 'edition',
})
