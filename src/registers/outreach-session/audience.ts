import { vocabulary } from '../../kernel/vocabulary.ts'

/** For whom a lecture, a course or an event is meant. */
export const audiences = vocabulary(
  'audience',
  { en: 'Audience', zh: '对象' },
  {
    cadres: { en: 'party members and cadres', zh: '党员干部' },
    farmers: { en: 'farmers', zh: '农民' },
    residents: { en: 'residents', zh: '社区居民' },
    pupils: { en: 'pupils', zh: '青少年学生' },
    entrepreneurs: { en: 'entrepreneurs', zh: '企业家' },
    'enterprise-staff': { en: 'enterprise staff', zh: '企业职工' },
    specialists: { en: 'specialists', zh: '专业技术人员' },
  },
)
