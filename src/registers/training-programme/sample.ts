import type { Sample } from '../../kernel/sample.ts'
import { later } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'

const programmes = [
  [
    'programme-lectures',
    '中外名家系列讲座',
    'Chinese and Foreign Famous-Speaker Lectures',
    'lecture-series',
    ['entrepreneurs', 'cadres'],
    '2004-01-01',
    null,
    24,
  ],
  [
    'programme-cadres',
    '党员干部科技知识培训',
    'S&T knowledge for party members and cadres',
    'cadre-course',
    ['cadres'],
    '2002-01-01',
    null,
    120,
  ],
  [
    'programme-farmers',
    '农民实用技术培训',
    'Practical techniques for farmers',
    'farmer-course',
    ['farmers'],
    '2001-01-01',
    null,
    200,
  ],
  [
    'programme-managers',
    '企业科技管理人员培训班',
    'Course for S&T managers of enterprises',
    'enterprise-course',
    ['enterprise-staff'],
    '2003-01-01',
    null,
    12,
  ],
  [
    'programme-patents',
    '专利知识培训班',
    'Course on patents',
    'enterprise-course',
    ['enterprise-staff', 'specialists'],
    '2002-01-01',
    '2005-12-31',
    16,
  ],
  [
    'programme-titles',
    '专业技术人员继续教育',
    'Further education of specialists',
    'talent-course',
    ['specialists'],
    '2002-01-01',
    null,
    30,
  ],
] as const

export const sample: Sample = world =>
  programmes.map(([key, zh, en, kind, audiences, from, until, plannedSessions]) => ({
    key,
    draft: {
      name: { zh, en },
      kind,
      audiences,
      organiser: world.id('organisation', kind === 'farmer-course' ? departments.agriculture : departments.science),
      coOrganisers: kind === 'lecture-series' ? [world.id('organisation', departments.coOrganiser)] : null,
      term: { from, until },
      plannedSessions,
    },
    source: '培训工作方案',
    recordedOn: later(from, 25),
  }))
