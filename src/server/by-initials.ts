import { registers } from '../registers/index.ts'
import { loadIndicators } from '../registers/load.ts'
import { pinyinInitials } from '../storage/search-text.ts'

/** What is known by its Chinese name's pinyin initials: made once, on the server, because the tables of pinyin are large. */
let named:
  | Promise<readonly { readonly kind: 'registers' | 'indicators'; readonly id: string; readonly initials: string }[]>
  | undefined

const names = () => {
  named ??= loadIndicators().then(indicators => [
    ...registers.map(({ name, label }) => ({ kind: 'registers' as const, id: name, initials: pinyinInitials(label.zh) })),
    ...[...indicators.values()].map(({ id, label }) => ({
      kind: 'indicators' as const,
      id,
      initials: pinyinInitials(label.zh),
    })),
  ])
  return named
}

/** The registers and indicators whose initials contain the letters: "jsht" finds 技术合同. Fewer than two letters find nothing. */
export async function byInitials(typed: string): Promise<{
  readonly registers: readonly string[]
  readonly indicators: readonly string[]
}> {
  const letters = typed.trim().toLowerCase()
  const found = /^[a-z]{2,}$/.test(letters) ? (await names()).filter(each => each.initials.includes(letters)) : []
  const idsOf = (kind: string) =>
    found
      .filter(each => each.kind === kind)
      .sort((one, other) => one.initials.indexOf(letters) - other.initials.indexOf(letters))
      .map(({ id }) => id)
      .slice(0, 20)
  return { registers: idsOf('registers'), indicators: idsOf('indicators') }
}
