import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { volunteer } from './register.ts'

const common = {
  source: {
    text: { en: 'Rules on registered science-popularisation volunteers', zh: '注册科普志愿者管理办法' },
    from: '2003-01-01',
  },
  level: 'district',
  of: volunteer,
} as const

export const active = defineIndicator({
  ...common,
  id: 'volunteer.active',
  label: { en: 'Science-popularisation volunteers', zh: '科普志愿者' },
  aliases: saidAs(
    'popular-science volunteers | registered volunteers | science popularization volunteers | team of volunteers | science volunteers | volunteers',
    '科普志愿者队伍 | 注册志愿者 | 注册科普志愿者 | 科普志愿者 | 科技志愿者 | 科普志愿人员 | 志愿者',
  ),
  definition: {
    en: 'Registered volunteers active on the day; those who left do not count.',
    zh: '当日在册的科普志愿者人数，已退出的不计。',
  },
  unit: 'persons',
  at: { holding: 'active' },
  measure: { countDistinct: 'number' },
  period: 'as-at',
})

export const ever = defineIndicator({
  ...common,
  id: 'volunteer.ever',
  label: { en: 'Volunteers ever registered', zh: '累计注册科普志愿者' },
  aliases: saidAs(
    'volunteers registered so far | volunteers registered in total | volunteers over the years',
    '累计注册志愿者 | 累计科普志愿者 | 历年注册科普志愿者',
  ),
  definition: { en: 'Everybody registered by the day, whether still active or not.', zh: '截至当日累计注册人数，含已退出的。' },
  unit: 'persons',
  at: { holding: 'active' },
  measure: { countDistinct: 'number' },
  period: 'since',
})
