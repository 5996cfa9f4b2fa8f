import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { visit } from './register.ts'

const source = {
  text: { en: 'The scheme of the high-tech enterprise line', zh: '高新技术企业一线行活动方案' },
  from: '2002-01-01',
}

export const bodies = defineIndicator({
  id: 'visit.high-tech-line.bodies',
  label: { en: 'Leading bodies taking part in the high-tech enterprise line', zh: '参加高新技术企业一线行的领导班子' },
  definition: {
    en: 'Different leading bodies that had a leader at a visit of the high-tech enterprise line in the period.',
    zh: '期内参加高新技术企业一线行的领导班子套数，每套只计一次。',
  },
  source,
  unit: 'bodies',
  level: 'district',
  of: visit,
  where: ({ activity }) => [activity.is('high-tech-line')],
  at: { on: 'visitedOn' },
  measure: { members: 'bodies' },
  period: 'past-years',
})

export const visits = defineIndicator({
  id: 'visit.high-tech-line.visits',
  label: { en: 'Visits of the high-tech enterprise line', zh: '高新技术企业一线行走访次数' },
  definition: { en: 'Visits of the high-tech enterprise line in the period.', zh: '期内高新技术企业一线行走访次数。' },
  source,
  unit: 'visits',
  level: 'district',
  of: visit,
  where: ({ activity }) => [activity.is('high-tech-line')],
  at: { on: 'visitedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const organisations = defineIndicator({
  id: 'visit.high-tech-line.enterprises',
  label: { en: 'Enterprises visited by the high-tech enterprise line', zh: '高新技术企业一线行走访企业' },
  definition: { en: 'Different enterprises visited in the period.', zh: '期内走访的企业家数，重复走访只计一次。' },
  source,
  unit: 'enterprises',
  level: 'district',
  of: visit,
  where: ({ activity }) => [activity.is('high-tech-line')],
  at: { on: 'visitedOn' },
  measure: { countDistinct: 'organisation' },
  period: 'year',
})
