import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { lecturer } from './register.ts'

/** The lecturers' group on a day. */
export const lecturers = defineIndicator({
  id: 'lecturer.appointed',
  label: { en: 'Lecturers of the popular-science group', zh: '科普讲师团成员' },
  aliases: saidAs(
    'popular-science lecturers | science lecturer group | group of lecturers | members of the lecturers’ group',
    '科普讲师 | 科普讲师团 | 讲师团成员 | 科普宣讲员',
  ),
  definition: { en: 'Lecturers whose appointment includes the day.', zh: '当日在聘的科普讲师人数。' },
  source: { text: { en: 'Charter of the popular-science lecturers’ group', zh: '科普讲师团章程' }, from: '2003-01-01' },
  unit: 'persons',
  level: 'district',
  of: lecturer,
  at: { holding: 'term' },
  measure: { count: 'records' },
  period: 'as-at',
})
