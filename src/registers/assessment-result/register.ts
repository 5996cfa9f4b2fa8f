import { all, when } from '../../kernel/condition/index.ts'
import { choice, date, decimal, integer, place, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

/** The assessments in which regions are scored. */
export const assessmentSchemes = vocabulary(
  'assessment-scheme',
  { en: 'Assessment', zh: '考核' },
  {
    'city-objectives': {
      en: 'city assessment of economic and social objectives',
      zh: '市经济社会发展目标责任制考核',
    },
    'leaders-responsibility': {
      en: 'provincial assessment of leaders’ responsibility for science and technology progress',
      zh: '省党政领导科技进步目标责任制考核',
    },
  },
)

/** The part of an assessment that a result is of. */
export const assessmentBlocks = vocabulary(
  'assessment-block',
  { en: 'Part', zh: '考核板块' },
  {
    total: { en: 'whole assessment', zh: '总分' },
    science: { en: 'science and technology', zh: '科技工作' },
    environment: { en: 'environment', zh: '环境保护' },
    education: { en: 'education', zh: '教育' },
  },
)

/** The grade given with a score. */
export const assessmentGrades = vocabulary(
  'assessment-grade',
  { en: 'Grade', zh: '等次' },
  {
    outstanding: { en: 'outstanding', zh: '优秀' },
    good: { en: 'good', zh: '良好' },
    pass: { en: 'pass', zh: '合格' },
    fail: { en: 'fail', zh: '不合格' },
  },
)

const noticeRule = { en: 'The assessment’s notice of results', zh: '考核结果通报' }

/** One unit's result in one part of an assessment of one year. */
export const assessmentResult = defineRegister({
  name: 'assessment-result',
  label: { en: 'Assessment results', zh: '考核结果' },
  one: { en: 'assessment result', zh: '考核结果' },
  purpose: {
    en: 'Scores, grades and ranks that the city and the province published, for the own region and its peers.',
    zh: '市、省公布的考核得分、等次和名次，含本地区和其他县（市、区）。',
  },
  group: 'assessment',
  fields: {
    scheme: choice(assessmentSchemes, { label: { en: 'Assessment', zh: '考核' }, required: true }),
    block: choice(assessmentBlocks, { label: { en: 'Part', zh: '考核板块' }, required: true }),
    year: integer({ label: { en: 'Year assessed', zh: '考核年度' }, required: true, min: 1949, max: 2100 }),
    unit: place({ label: { en: 'Unit', zh: '被考核单位' }, required: true }),
    score: decimal({ label: { en: 'Score', zh: '得分' }, min: 0, max: 1000 }),
    fullScore: decimal({ label: { en: 'Full score', zh: '满分' }, min: 0, max: 1000 }),
    grade: choice(assessmentGrades, { label: { en: 'Grade', zh: '等次' } }),
    rankReported: integer({
      label: { en: 'Rank as published', zh: '公布名次' },
      min: 1,
      max: 10_000,
      help: {
        en: 'As the notice says; the rank in summaries is computed from the scores.',
        zh: '按通报填写；总结中的名次由得分计算。',
      },
    }),
    publishedOn: date({ label: { en: 'Published on', zh: '公布日期' }, required: true }),
    document: text({ label: { en: 'Document', zh: '文号' }, max: 100 }),
  },
  title: ['scheme', 'block', 'year', 'unit'],
  form: [
    { label: { en: 'Assessment', zh: '考核' }, fields: ['scheme', 'block', 'year', 'unit'] },
    { label: { en: 'Result', zh: '结果' }, fields: ['score', 'fullScore', 'grade', 'rankReported', 'publishedOn', 'document'] },
  ],
  match: ['scheme', 'block', 'year', 'unit'],
  time: { on: 'publishedOn' },
  unique: [['scheme', 'block', 'year', 'unit']],
  rules: c => [
    {
      id: 'score-within-full',
      must: when(all(c.score.isSet(), c.fullScore.isSet()), c.score.atMost(c.fullScore)),
      message: { en: 'The score exceeds the full score.', zh: '得分不能超过满分。' },
      fields: ['score', 'fullScore'],
      source: noticeRule,
    },
    {
      id: 'score-needs-full',
      must: when(c.score.isSet(), c.fullScore.isSet()),
      message: { en: 'Say what the full score is: a score means nothing without it.', zh: '请填写满分值，否则得分无法比较。' },
      fields: ['fullScore'],
      source: noticeRule,
    },
    {
      id: 'leaders-responsibility-graded',
      must: when(all(c.scheme.is('leaders-responsibility'), c.block.is('total')), c.grade.isSet()),
      message: { en: 'This assessment gives grades: enter the grade.', zh: '该考核评定等次，请填写等次。' },
      fields: ['grade'],
      source: {
        en: 'Provincial rules on assessing leaders’ responsibility for S&T progress (since 1996)',
        zh: '省党政领导科技进步目标责任制考核办法（1996年起）',
      },
    },
  ],
  access: { read: bureauReads, write: officersWrite },
})
