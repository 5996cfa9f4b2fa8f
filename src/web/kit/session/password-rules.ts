import type { Words } from '../wire.ts'

/**
 * Whether a password meets a rule, as far as the page can tell from how the rule reads: its length, the kinds of characters, the sign-in
 * name. Null: only the server knows (common passwords, earlier ones). The server's word counts.
 */
export function checkPassword(rule: Words, password: string, signInName: string): boolean | null {
  const text = rule.en.toLowerCase()
  const least = /at least (\d+) characters/.exec(text)
  const most = /at most (\d+)/.exec(text)
  const count = [...password].length
  if (least || most) return count >= Number(least?.[1] ?? 0) && count <= Number(most?.[1] ?? count)
  const kinds = /at least (\d+) of/.exec(text)
  if (kinds) return kindsIn(password) >= Number(kinds[1])
  const named = signInName !== '' && password.toLowerCase().includes(signInName.toLowerCase())
  return text.includes('sign-in name') && named ? false : null
}

/** Small letters, capitals, digits, everything else. */
const kindsIn = (password: string): number =>
  [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter(kind => kind.test(password)).length
