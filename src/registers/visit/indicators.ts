import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { visit } from './register.ts'

const source = {
  text: { en: 'The scheme of the high-tech enterprise line', zh: '高新技术企业一线行活动方案' },
  from: '2002-01-01',
}

export const bodies = defineIndicator({
  id: 'visit.high-tech-line.bodies',
  label: { en: 'Leading bodies taking part in the high-tech enterprise line', zh: '参加高新技术企业一线行的领导班子' },
  aliases: saidAs(
    'four leading bodies | four teams of leaders | leading bodies | main leaders of the four teams | party committee, people’s congress, government and CPPCC',
    '四套班子 | 区四套班子 | 四套班子领导 | 四个班子 | 领导班子',
  ),
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
  aliases: saidAs(
    'visits to high-tech enterprises | visits to enterprises | high-tech enterprise line | on-the-spot visits',
    '高新技术企业一线行 | 高新技术企业行 | 一线行活动 | 走访企业次数 | 企业走访',
  ),
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
  aliases: saidAs(
    'enterprises visited | firms visited | high-tech enterprises visited',
    '走访企业 | 走访涉及企业 | 走访高新技术企业 | 走访科技企业 | 走访调研企业',
  ),
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
