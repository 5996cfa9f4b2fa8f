import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { associationActivity } from './register.ts'

/** What clubs and associations did in a period. */
export const activities = defineIndicator({
  id: 'association-activity.activities',
  label: { en: 'Activities of clubs and associations', zh: '社团活动' },
  aliases: saidAs(
    'activities of the entrepreneurs’ club | club activities | activities of associations',
    '俱乐部活动 | 企业家俱乐部活动 | 协会活动 | 社会团体活动',
  ),
  definition: { en: 'Activities held in the period, each once whoever helped.', zh: '期内举办的社团活动次数，合办的只计一次。' },
  source: { text: { en: 'Charter of the entrepreneurs’ club', zh: '企业家俱乐部章程' }, from: '2003-01-01' },
  unit: 'events',
  level: 'district',
  of: associationActivity,
  at: { on: 'heldOn' },
  measure: { count: 'records' },
  period: 'year',
})
