import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, decimal, flag, integer, longText, reference } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'

export const appraisalResults = vocabulary(
  'appraisal-result',
  { en: 'Result', zh: '评选结果' },
  {
    nominated: { en: 'nominated', zh: '候选' },
    'not-eligible': { en: 'not eligible', zh: '资格不符' },
    'not-elected': { en: 'not elected', zh: '落选' },
    laureate: { en: 'laureate', zh: '当选' },
    withdrawn: { en: 'title withdrawn', zh: '撤销称号' },
  },
)

const regulation = { en: 'The rules of the appraisal', zh: '评选表彰办法' }

/** Persons nominated in a round, with scores and result. */
export const appraisalAward = defineRegister({
  name: 'appraisal-award',
  label: { en: 'Appraisal awards', zh: '评选结果' },
  one: { en: 'nominee', zh: '候选人' },
  purpose: {
    en: 'Everybody nominated in a round, with score, votes and result: laureates are those elected and not withdrawn.',
    zh: '各届评选的候选人、得分、票数和结果；获奖人为当选且未撤销称号者。',
  },
  group: 'talent',
  fields: {
    round: reference('appraisal-round', { label: { en: 'Round', zh: '届次' }, required: true }),
    person: reference('person', { label: { en: 'Person', zh: '人员' }, required: true, personal: true }),
    employer: reference('organisation', { label: { en: 'Employer', zh: '工作单位' } }),
    nominator: reference('organisation', { label: { en: 'Nominated by', zh: '推荐单位' } }),
    nominatedOn: date({ label: { en: 'Nominated on', zh: '推荐日期' }, required: true }),
    result: choice(appraisalResults, { label: { en: 'Result', zh: '结果' }, required: true }),
    score: decimal({ label: { en: 'Expert score', zh: '专家评分' }, min: 0, max: 100 }),
    votes: integer({ label: { en: 'Votes', zh: '得票' } }),
    awardedOn: date({ label: { en: 'Awarded on', zh: '表彰日期' } }),
    consent: flag({
      label: { en: 'Agreed to publication', zh: '同意公示' },
      help: { en: 'Names are published only with consent or notice.', zh: '姓名公示须经本人同意或告知。' },
    }),
    deeds: longText({ label: { en: 'Deeds', zh: '主要事迹' }, max: 4000 }),
  },
  title: ['person', 'round'],
  form: [
    { label: { en: 'Nominee', zh: '候选人' }, fields: ['round', 'person', 'employer', 'nominator', 'nominatedOn', 'deeds'] },
    { label: { en: 'Result', zh: '结果' }, fields: ['result', 'score', 'votes', 'awardedOn', 'consent'] },
  ],
  match: ['round', 'person'],
  time: { on: 'nominatedOn' },
  unique: [['round', 'person']],
  rules: ({ result, awardedOn, nominatedOn, consent }) => [
    {
      id: 'laureate-has-day',
      must: when(result.in(['laureate', 'withdrawn']), awardedOn.isSet()),
      message: { en: 'A laureate has a day of award.', zh: '当选者须填写表彰日期。' },
      fields: ['result', 'awardedOn'],
      source: regulation,
    },
    {
      id: 'awarded-after-nominated',
      must: when(awardedOn.isSet(), awardedOn.above(nominatedOn)),
      message: { en: 'A person is awarded after being nominated.', zh: '表彰日期应晚于推荐日期。' },
      fields: ['nominatedOn', 'awardedOn'],
      source: regulation,
    },
    {
      id: 'laureate-agreed',
      must: any(result.in(['nominated', 'not-eligible', 'not-elected', 'withdrawn']), consent.is(true)),
      message: { en: 'Laureates are publicised: record their consent.', zh: '当选者须公示，请登记其同意情况。' },
      fields: ['result', 'consent'],
      source: {
        en: 'Personal Information Protection Law, Articles 23 and 25',
        zh: '《中华人民共和国个人信息保护法》第二十三条、第二十五条',
      },
      from: '2021-11-01',
    },
  ],
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.employer)),
    write: officersWrite,
  },
})
