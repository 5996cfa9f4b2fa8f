import { Exact } from '../../figures/number-words.ts'
import type { Mention } from './mention.ts'

const rangeSign = /^\s?(?:-|–|—{1,2}|~|至|到)\s?$/
const rangeWord = /^ (?:to|and|or) $/
const listSign = /^(?:\s?(?:、|,|，|和|及|与|或|以及)\s?|,? (?:and|or|to|by) | ?\/ ?)$/
const one = new Exact(1)

/**
 * What numbers that stand side by side share: 3至5家 and between 10 and 20 become one range; in 1021、1480和2132万元 and 10.21, 14.8 and 21.32 million yuan the last one's
 * scale and unit are everybody's. From 10.21 to 14.8 million is two figures.
 */
export function joinChains(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index]!
    const next = joined.at(-1)
    if (next === undefined || next.start - mention.end > 6 || next.start < mention.end) {
      joined.push(mention)
      continue
    }
    const gap = text.slice(mention.end, next.start)
    if (isRange(text, mention, next, gap)) {
      share(mention, next)
      joined.pop()
      joined.push({
        ...next,
        token: mention.token,
        start: mention.start,
        value: mention.value,
        step: mention.step,
        upTo: next.value,
      })
      continue
    }
    // A comma alone joins only what an "and" or 、 ends: 9, 8.46 million yuan is two things.
    const listed = next.source === 'list' || (next.source === 'word' && !/^,? ?$/.test(gap))
    if (listSign.test(gap) && mention.source === null && listed && next.token.form === 'digits') share(mention, next)
    joined.push(mention)
  }
  return joined.reverse()
}

/** The next one's scale and unit, where this one has none. */
function share(mention: Mention, next: Mention): void {
  if (mention.unit === null)
    Object.assign(mention, { unit: next.unit, source: next.source === null ? null : 'list', measure: next.measure })
  if (!mention.scale.eq(one) || next.scale.eq(one) || mention.value.gte(next.scale)) return
  mention.scale = next.scale
  mention.value = mention.value.mul(next.scale)
  mention.step = mention.step.mul(next.scale)
}

function isRange(text: string, mention: Mention, next: Mention, gap: string): boolean {
  if (next.upTo !== null || mention.upTo !== null || next.negative) return false
  const lead = text.slice(Math.max(0, mention.start - 16), mention.start)
  if (
    /(?:从|由|自)[^，。；、]{0,12}$/.test(lead) ||
    (/\bfrom (?:[a-z]+ )?$/i.test(lead) && !/\brang(?:e|es|ed|ing) from $/i.test(lead))
  )
    return false
  const between = /\bbetween (?:about |some )?$/i.test(lead) && / and /.test(gap)
  const signed = rangeSign.test(gap) || (rangeWord.test(gap) && / to /.test(gap) && mention.unit === null)
  if (!between && !signed) return false
  if (mention.unit !== null && mention.unit !== next.unit) return false
  // 到 behind a figure with its unit is a way from one to the other: 6724元到7516元.
  if (gap.includes('到') && mention.unit !== null) return false
  const low = mention.token.scale.eq(one) && mention.unit === null ? mention.value.mul(next.token.scale) : mention.value
  return low.lt(next.value)
}
