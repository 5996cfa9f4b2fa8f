import { levelIn, withoutLevel } from './level.ts'
import * as en from './phrase-en.ts'
import * as zh from './phrase-zh.ts'

/** The names before 分别 or respectively, one for each figure. */
export function namesIn(name: string, text: string, chinese: boolean): readonly string[] {
  const names = chinese
    ? zh
        .nounBefore(name)
        .replace(/[两三四]级/u, '级')
        .split(/、|和|与|以及|及/u)
    : en.nounBefore(text).noun.split(/,\s*(?:and\s+)?|\s+and\s+/i)
  return names.filter(part => part.trim() !== '')
}

/** Whether words open with 其中, of these: what follows are parts of what was said before. */
export const startsWithPart = (pre: string): boolean =>
  /^\s*(?:其中|of (?:these|which|them)|among (?:these|them)|these include)/i.test(pre)

/** 省级, at the provincial level, city-level: a level and no noun. */
export function isOnlyLevel(phrase: string): boolean {
  const found = levelIn(phrase)
  if (!found) return /^(?:省|市|国家|区|县|state|province|city|district|county)$/iu.test(phrase)
  return (
    withoutLevel(phrase).replace(/^(?:其中|新增|的|为|ones?|and|home|homes|also|the|at|of|level|in|on|\s|[,;.])+$/iu, '') === ''
  )
}

/** 总数, total number: what is ranked is what was counted before. */
export const isGeneric = (phrase: string): boolean =>
  /^(?:企业)?(?:总数|总量|数量|个数|企业|企业数|升|跃|)$/u.test(phrase) || /^(?:total number|number|total|place|)$/i.test(phrase)

/** 其余, 新增: an attribute that needs a noun. */
export const isAttribute = (phrase: string): boolean =>
  /^(?:新增|净增|新认定|其余|其他|其它|到期|有效|规上|规模以上)$/u.test(phrase)
