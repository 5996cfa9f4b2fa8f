/** `officialName` or `designation-type` as a column or table name: `official_name`, `designation_type`. */
export const snake = (name: string): string => name.replaceAll('-', '_').replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** A quoted SQL identifier; names come from declarations, never from requests. */
export function identifier(name: string): string {
  const column = snake(name)
  if (!/^[a-z][a-z0-9_]*$/.test(column)) throw new Error(`"${name}" cannot be an SQL identifier.`)
  return `"${column}"`
}

/** A quoted SQL text literal, for declarations printed into the schema. Values of requests are always parameters. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The nearest of the known names to what was written, if it is near enough to be a slip. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  // So long a text is no slip of the pen, and comparing it would take long.
  if (written.length > 100) return undefined
  let best: string | undefined
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const name of known) {
    const far = distance(written.toLowerCase(), name.toLowerCase())
    if (far < least) [best, least] = [name, far]
  }
  return best
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
