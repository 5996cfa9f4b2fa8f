import { any, when } from '../../kernel/condition/index.ts'
import { divisionCode } from '../../kernel/field/division-code.ts'
import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite } from '../access.ts'
import { technologyFields } from '../vocabularies.ts'
import { cooperationFlow, cooperationStates } from './flow.ts'

const signing = { en: 'The fair’s rules on signing', zh: '交易会签约管理办法' }
/** Technical cooperation projects agreed at the fair, by whoever: most parties are from outside the district. */
export const cooperationProject = defineRegister({
  name: 'cooperation-project',
  label: { en: 'Technical cooperation projects', zh: '技术合作项目' },
  one: { en: 'cooperation project', zh: '合作项目' },
  purpose: {
    en: 'Projects agreed at the fairs, from intent to performance. A project is not a technology contract: those have their own register.',
    zh: '历届交易会上达成的合作项目，从意向到履行。合作项目不等于技术合同，技术合同另行登记。',
  },
  group: 'money',
  fields: {
    name: text({ label: { en: 'Project', zh: '项目名称' }, required: true, max: 200 }),
    edition: reference('fair-edition', { label: { en: 'Fair edition', zh: '交易会届次' }, required: true }),
    field: choice(technologyFields, { label: { en: 'Field', zh: '技术领域' }, required: true }),
    supplier: text({ label: { en: 'Supplying party', zh: '技术供方' }, required: true, max: 120 }),
    supplierRegion: divisionCode({ label: { en: 'Supplying party’s division code', zh: '供方区划代码' } }),
    demander: reference('organisation', { label: { en: 'Taking party (of the district)', zh: '技术需方（本区）' } }),
    demanderName: text({ label: { en: 'Taking party from outside', zh: '技术需方（区外）' }, max: 120 }),
    demanderRegion: divisionCode({ label: { en: 'Taking party’s division code', zh: '需方区划代码' } }),
    state: choice(cooperationStates, { label: { en: 'State', zh: '状态' }, required: true }),
    intentOn: date({ label: { en: 'Intent of', zh: '意向日期' }, required: true }),
    signedOn: date({ label: { en: 'Signed on', zh: '签约日期' } }),
    amount: money({
      label: { en: 'Turnover agreed', zh: '成交额' },
      help: {
        en: 'As signed, equipment included; it is not the technical transaction value.',
        zh: '签约金额，含设备等，不等于技术交易额。',
      },
    }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Project', zh: '项目' }, fields: ['name', 'edition', 'field', 'state', 'intentOn', 'signedOn', 'amount'] },
    {
      label: { en: 'Parties', zh: '双方' },
      fields: ['supplier', 'supplierRegion', 'demander', 'demanderName', 'demanderRegion'],
    },
  ],
  match: ['name', 'edition'],
  time: { on: 'intentOn' },
  unique: [['edition', 'name']],
  rules: ({ demander, demanderName, demanderRegion, intentOn, signedOn, amount }) => [
    {
      id: 'taker-is-named',
      must: any(demander.isSet(), demanderName.isSet()),
      message: {
        en: 'Name the taking party: an organisation of the district, or one from outside.',
        zh: '请填写技术需方（本区或区外单位）。',
      },
      fields: ['demander', 'demanderName'],
      source: signing,
    },
    {
      id: 'outside-party-has-region',
      must: when(demanderName.isSet(), demanderRegion.isSet()),
      message: { en: 'A party from outside is kept by name and division code.', zh: '区外单位须同时填写名称和区划代码。' },
      fields: ['demanderName', 'demanderRegion'],
      source: signing,
    },
    {
      id: 'signed-after-intent',
      must: when(signedOn.isSet(), signedOn.atLeast(intentOn)),
      message: { en: 'A project is signed on or after the day of the intent.', zh: '签约日期不得早于意向日期。' },
      fields: ['intentOn', 'signedOn'],
      source: signing,
    },
    {
      id: 'amount-above-zero',
      must: when(signedOn.isSet(), amount.above(0n)),
      message: { en: 'A signed project has a turnover above zero.', zh: '已签约项目的成交额应大于零。' },
      fields: ['signedOn', 'amount'],
      source: signing,
    },
  ],
  flow: () => cooperationFlow,
  identity: {
    names: ['name'],
    traits: [
      { field: 'edition', same: 15, differing: 20 },
      { field: 'demander', same: 10, differing: 10 },
    ],
  },
  access: { read: bureauReads, write: officersWrite },
})
