/** The index of the last item whose place is at or before `at`, in a list ordered by place; -1 when there is none. */
export function lastAtOrBefore<Item>(items: readonly Item[], at: number, placeOf: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && placeOf(item) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
