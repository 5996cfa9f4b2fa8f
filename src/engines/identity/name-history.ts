import { isPlainDate, type PlainDate } from '../../kernel/plain-date.ts'

/** A name an organisation had, with the last day on which it bore it where that is known. */
export interface FormerName {
  readonly name: string
  readonly until: PlainDate | null
}

/** Former names as the register keeps them: one a line, `海云锐拓阀门厂（用至2004-05-19）` or `… (until 2004-05-19)`. */
export function formerNamesOf(text: string): readonly FormerName[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => {
      const end = /[（(]\s{0,3}(?:用至|至|until)\s{0,3}(\d{4}-\d\d-\d\d)\s{0,3}[）)]$/i.exec(line)
      if (!end || !isPlainDate(end[1]!)) return { name: line, until: null }
      return { name: line.slice(0, end.index).trim(), until: end[1]! }
    })
    .filter(({ name }) => name !== '')
}

/** The line under which a former name is kept. */
export const formerNameLine = ({ name, until }: FormerName): string => (until ? `${name}（用至${until}）` : name)

/** A text of former names with others added that it does not have yet. */
export function withFormerNames(text: string | null, more: readonly FormerName[]): string | null {
  const lines = (text ?? '').split('\n').filter(line => line.trim() !== '')
  const known = new Set(formerNamesOf(text ?? '').map(({ name }) => name))
  for (const one of more) {
    if (known.has(one.name)) continue
    known.add(one.name)
    lines.push(formerNameLine(one))
  }
  return lines.length ? lines.join('\n') : null
}
