import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { through } from '../../kernel/register.ts'
import { saidAs } from '../said-as.ts'
import { trainingProgramme } from '../training-programme/register.ts'
import { lecture } from './register.ts'

const source = { text: { en: 'Programme of the famous-speaker lectures', zh: '中外名家系列讲座方案' }, from: '2004-01-01' }

export const lectures = defineIndicator({
  id: 'lecture.series',
  label: { en: 'Lectures of the series', zh: '系列讲座场次' },
  aliases: saidAs(
    'famous-speaker lectures | lectures by well-known speakers | Chinese and foreign famous lectures | lectures of the series',
    '中外名家系列讲座 | 中外名家讲座 | 名家讲座 | 系列讲座',
  ),
  definition: {
    en: 'Lectures of lecture series held in the period, cancelled ones left out.',
    zh: '期内举办的系列讲座场次，不含已取消的。',
  },
  source,
  unit: 'lectures',
  level: 'district',
  of: lecture,
  where: ({ programme, cancelled }) => [
    through(programme, trainingProgramme, one => one.kind.is('lecture-series')),
    cancelled.is(false),
  ],
  at: { on: 'heldOn' },
  measure: { count: 'records' },
  period: 'past-years',
})

export const listeners = defineIndicator({
  id: 'lecture.series.attendance',
  label: { en: 'Attendance of the lecture series', zh: '系列讲座听众人次' },
  aliases: saidAs(
    'listeners at the lectures | listeners | people attending the lectures | lecture attendance',
    '讲座听众 | 听讲人次 | 参加讲座人次 | 听取讲座',
  ),
  definition: { en: 'Person-times at lectures of lecture series in the period.', zh: '期内系列讲座的听众人次。' },
  source,
  unit: 'person-times',
  level: 'district',
  of: lecture,
  where: ({ programme, cancelled }) => [
    through(programme, trainingProgramme, one => one.kind.is('lecture-series')),
    cancelled.is(false),
  ],
  at: { on: 'heldOn' },
  measure: { sum: 'attendance' },
  period: 'past-years',
})
