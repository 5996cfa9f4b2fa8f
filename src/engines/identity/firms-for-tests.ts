import type { Firm } from './firm.ts'
import { NameReader } from './normal-name.ts'

/** The regions that names of the tests speak of. */
export const reader = new NameReader([
  { zh: '岚城市', en: 'Lancheng City' },
  { zh: '海云区', en: 'Haiyun District' },
  { zh: '金滩镇', en: 'Jintan Town' },
])

/** A firm of which only what matters is said. */
export const firm = (id: string, changes: Partial<Firm> = {}): Firm => ({
  id,
  zh: null,
  en: null,
  formerNames: [],
  code: null,
  formerCodes: [],
  address: null,
  town: null,
  industry: null,
  kind: 'enterprise',
  from: '1998-05-01',
  until: null,
  others: [],
  ...changes,
})
