import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, integer, money, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, leadersDecide, officersWrite } from '../access.ts'
import { appraisalFlow, appraisalStates } from './flow.ts'

export const appraisalSchemes = vocabulary(
  'appraisal-scheme',
  { en: 'Scheme', zh: '评选项目' },
  {
    'top-ten-incoming': { en: 'Top Ten Incoming S&T Talents', zh: '十佳外来科技人才' },
    'technical-expert': { en: 'Outstanding Technical Expert', zh: '优秀科技工作者' },
    'innovation-star': { en: 'Star of Youth Innovation', zh: '青年创新之星' },
  },
)

const regulation = { en: 'The rules of the appraisal', zh: '评选表彰办法' }

/** Rounds of the appraisals of S&T talents. */
export const appraisalRound = defineRegister({
  name: 'appraisal-round',
  label: { en: 'Appraisal rounds', zh: '人才评选' },
  one: { en: 'appraisal round', zh: '评选届次' },
  purpose: {
    en: 'Rounds of appraisals such as the Top Ten Incoming S&T Talents. Nominees and laureates are under appraisal awards.',
    zh: '“十佳外来科技人才”等评选的历届情况。候选人和获奖人见“评选结果”。',
  },
  group: 'talent',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    scheme: choice(appraisalSchemes, { label: { en: 'Scheme', zh: '评选项目' }, required: true }),
    number: integer({ label: { en: 'Round', zh: '届' }, required: true, min: 1, max: 200 }),
    places: integer({ label: { en: 'Places', zh: '名额' }, unit: 'persons', min: 1, max: 1000 }),
    openedOn: date({ label: { en: 'Opened on', zh: '启动日期' }, required: true }),
    publicisedOn: date({ label: { en: 'Publicised on', zh: '公示日期' } }),
    awardedOn: date({ label: { en: 'Awarded on', zh: '表彰日期' } }),
    state: choice(appraisalStates, { label: { en: 'State', zh: '状态' }, required: true }),
    organiser: reference('organisation', { label: { en: 'Organiser', zh: '主办单位' } }),
    prize: money({ label: { en: 'Prize per laureate', zh: '每人奖金' } }),
    document: text({ label: { en: 'Award decision (document number)', zh: '表彰文号' }, max: 100 }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Round', zh: '届次' }, fields: ['name', 'scheme', 'number', 'places', 'organiser', 'prize'] },
    { label: { en: 'Course', zh: '进程' }, fields: ['openedOn', 'publicisedOn', 'awardedOn', 'state', 'document'] },
  ],
  match: ['scheme', 'number'],
  time: { on: 'openedOn' },
  unique: [['scheme', 'number']],
  rules: ({ openedOn, publicisedOn, awardedOn }) => [
    {
      id: 'publicised-after-opening',
      must: when(publicisedOn.isSet(), publicisedOn.above(openedOn)),
      message: { en: 'A result is publicised after the round was opened.', zh: '公示日期应晚于启动日期。' },
      fields: ['openedOn', 'publicisedOn'],
      source: regulation,
    },
    {
      id: 'awarded-after-publicised',
      must: when(awardedOn.isSet(), awardedOn.above(publicisedOn)),
      message: { en: 'The award follows the days of publicity.', zh: '表彰应在公示之后进行。' },
      fields: ['publicisedOn', 'awardedOn'],
      source: regulation,
    },
  ],
  flow: () => appraisalFlow,
  access: {
    read: bureauReads,
    write: c => any(officersWrite(c), leadersDecide(c, appraisalFlow)),
  },
})
