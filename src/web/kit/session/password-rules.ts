import type { Words } from '../wire.ts'

/**
 * Whether a password meets a rule, as far as the page can tell from how the rule reads: a length, kinds of characters, the person's own
 * name. Null: only the server knows (words that are known to be guessed, earlier passwords). The server's word counts.
 */
export function checkPassword(rule: Words, password: string, signInName: string): boolean | null {
  const text = rule.en.toLowerCase()
  const length = /(\d+) characters/.exec(text)
  if (length) {
    const count = [...password].length
    return /at most|no more than/.test(text) ? count <= Number(length[1]) : count >= Number(length[1])
  }
  const kinds = /(two|three|four|2|3|4)( \w+)* kinds|kinds of characters: (\w+)/.exec(text)
  if (kinds) return kindsIn(password) >= number(kinds[1] ?? kinds[3] ?? '')
  if (text.includes('sign-in name')) return signInName === '' || !password.toLowerCase().includes(signInName.toLowerCase())
  return null
}

const number = (word: string): number => ({ two: 2, three: 3, four: 4 })[word] ?? (Number(word) || 1)

/** Small letters, capitals, digits, everything else. */
const kindsIn = (password: string): number =>
  [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter(kind => kind.test(password)).length
