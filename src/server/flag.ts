import { badRequest, type Query } from './clocks.ts'

/** A yes or no of the address: 1 is yes, absent, empty and 0 are no. */
export function flagOf(query: Query, name: string): boolean {
  const given = query[name] ?? ''
  if (!/^[01]?$/.test(given)) badRequest(name, given, { en: 'Write 1 for yes, 0 for no.', zh: '1表示是，0表示否。' })
  return given === '1'
}
