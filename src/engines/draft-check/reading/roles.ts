import type { FigureRole } from '../figure.ts'

const up =
  /(?:增长|增加|提高|上升|增幅|净增|上涨|扩大|\b(?:up|increase[sd]?|increase of|increased by|rise of|rose(?: by)?|grew(?: by)?|growth(?: of)?|gain of)(?: by| of)?\s)(?:了|约|近|超过|逾)?$/i
const down =
  /(?:减少|下降|降低|回落|缩短|下滑|\b(?:down|decrease[sd]?|decline[sd]?|fell|fall|drop(?:ped)?|reduced)(?: by| of)?\s)(?:了|约|近|超过)?$/i
const share =
  /(?:占[^，。；、\d]{0,20}|比重[^，。；\d]{0,8}|占比[^，。；\d]{0,4}|\baccount(?:s|ed|ing)? for (?:more than |over |about |nearly )?)$/i

/** Whether a number is an amount, a change, a share or a rank, by the words right before it. */
export function roleOf(
  text: string,
  start: number,
  _end: number,
  unit: string,
): { role: FigureRole; direction: 'up' | 'down' | null } {
  if (unit === 'rank') return { role: 'rank', direction: null }
  const lead = text.slice(Math.max(0, start - 32), start)
  if (up.test(lead)) return { role: 'change', direction: 'up' }
  if (down.test(lead)) return { role: 'change', direction: 'down' }
  return share.test(lead) ? { role: 'share', direction: null } : { role: 'amount', direction: null }
}
