/**
 * The canonical JSON of a value: object members sorted by name, no white space, texts as they are. The same value always gives the same
 * bytes, so that a digest over them says whether anything changed (after RFC 8785, for values without non-integer numbers).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
      .join(',')}}`
  return JSON.stringify(value) ?? 'null'
}
