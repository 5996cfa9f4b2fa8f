import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { place } from './register.ts'

const source = {
  text: { en: 'Division table of the civil affairs authority (GB/T 2260)', zh: '民政部门行政区划表（GB/T 2260）' },
  from: '1949-10-01',
}

export const towns = defineIndicator({
  id: 'place.towns',
  label: { en: 'Towns', zh: '镇' },
  definition: { en: 'Towns of the region that exist on the day.', zh: '当日存续的本地区建制镇数。' },
  source,
  unit: 'towns',
  level: 'district',
  of: place,
  where: ({ kind }) => [kind.is('town')],
  at: { holding: 'term' },
  measure: { count: 'records' },
  period: 'as-at',
})
