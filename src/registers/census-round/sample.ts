import type { Sample } from '../../kernel/sample.ts'
import { departments } from '../sample-keys.ts'

const rounds = [
  ['census-2002', 2002, '2002-06-30', '2002-07-10', '2002-09-30', 58, '2008-12-31'],
  ['census-2006', 2006, '2006-06-30', '2006-07-05', '2006-09-20', 66, '2012-12-31'],
] as const

export const sample: Sample = world =>
  rounds.map(([key, year, referenceDay, opensOn, closesOn, unitsAsked, keepUntil]) => ({
    key,
    draft: {
      name: { zh: `${year}年科技人才普查`, en: `Census of S&T talent ${year}` },
      referenceDay,
      opensOn,
      closesOn,
      unitsAsked,
      organiser: world.id('organisation', departments.talent),
      keepUntil,
      notice: `海科〔${year}〕28号`,
      scope: '全区企事业单位从事科技活动的人员；每人只计一次，职称、学历就高不就低。',
    },
    source: '普查工作通知',
    recordedOn: opensOn,
  }))
