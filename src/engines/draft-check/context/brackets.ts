/** Brackets longer than this are taken for a slip of the pen, and their text for ordinary text. */
const longest = 300

const closers: Readonly<Record<string, string>> = { '（': '）', '(': ')', '［': '］', '[': ']', '〔': '〕' }
const openers = new Set(Object.keys(closers))
const closing = new Set(['）', ')', '］', ']', '〕'])

/** The outermost brackets of a text, closed within one line: first and one past the last character, the brackets included. */
export function matchBrackets(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = []
  let stack: { at: number; char: string }[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '\n') stack = []
    else if (openers.has(char)) stack.push({ at, char })
    else if (closing.has(char)) {
      const opened = stack.pop()
      if (!opened || !fits(opened.char, char) || at - opened.at > longest) continue
      while ((spans.at(-1)?.start ?? -1) > opened.at) spans.pop()
      spans.push({ start: opened.at, end: at + 1 })
    }
  }
  return spans
}

/** Writers mix the widths: `（1)`. */
function fits(opener: string, closer: string): boolean {
  const round = '（(）)'
  return closers[opener] === closer || (round.includes(opener) && round.includes(closer))
}
