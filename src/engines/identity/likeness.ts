/** Whether one text becomes the other by changing, adding, leaving out or exchanging neighbours once. */
export function oneApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long === short || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  const rest = long.slice(at + 1)
  if (long.length > short.length) return rest === short.slice(at)
  if (rest === short.slice(at + 1)) return true
  return long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
}

/** An address without what people leave out: blanks, signs, 省 市 区 县 and everything before the street's town. */
export const plainAddress = (address: string): string =>
  address
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}-]/gu, '')
    .replace(/^.{2,4}省/u, '')
    .replace(/^.{2,4}市/u, '')
    .replace(/^.{2,4}[区县]/u, '')

/** Whether two texts of characters mostly say the same: the share of pairs of neighbours that both have, in hundredths. */
export function shared(a: string, b: string): number {
  const pairs = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at++) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1)
  let both = 0
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) {
      both++
      pairs.set(pair, left - 1)
    }
  }
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return all === 0 ? 0 : Math.floor((200 * both) / all)
}
