import type { QueryConfig } from 'pg'

/** The names of the statements so far, one for every text, for all connections. */
const names = new Map<string, string>()
const most = 1000

/**
 * A statement that comes again and again with other values: each connection has the database read and plan it once. For texts of which there are
 * few (by register, say), with every column named: what `*` stands for may change under a statement that is kept.
 */
export function kept(text: string, values: readonly unknown[]): QueryConfig {
  const name = names.get(text) ?? (names.size < most ? `kept_${names.size}` : undefined)
  if (name) names.set(text, name)
  return { ...(name && { name }), text, values: [...values] }
}
