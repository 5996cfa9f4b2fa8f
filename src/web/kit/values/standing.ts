import type { Words } from '../wire.ts'

/** So many days before its last one a term is said to end soon; who must renew needs about as long. */
const soonDays = 90

/**
 * What a term says of itself on a day, where that is not simply that it holds: it has ended, ends soon, or has not begun. Whatever state was
 * recorded, nobody overlooks it.
 */
export function standingOn({ from, until }: { readonly from: string; readonly until: string | null }, day: string): Words | null {
  if (from > day) return { en: 'not begun', zh: '未生效' }
  if (until === null) return null
  if (until < day) return { en: 'ended', zh: '已届满' }
  const left = Math.round((Date.parse(until) - Date.parse(day)) / 86_400_000)
  if (left > soonDays) return null
  return left === 0
    ? { en: 'last day', zh: '今日届满' }
    : { en: `${left} ${left === 1 ? 'day' : 'days'} left`, zh: `${left}天后届满` }
}
