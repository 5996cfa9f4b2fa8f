/** A run of text that both have, or only one of them. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Above so many cells the middle is said to be replaced as a whole: the table of a comparison must stay small. */
const mostCells = 2_000_000

/** How `after` came from `before`: line by line, and word by word (Chinese: character by character) inside changed lines. */
export function compareTexts(before: string, after: string): readonly Piece[] {
  const lines = compareRuns(before.split(/(?<=\n)/), after.split(/(?<=\n)/))
  const pieces: Piece[] = []
  for (let at = 0; at < lines.length; at++) {
    const [one, next] = [lines[at]!, lines[at + 1]]
    if (one.kind === 'removed' && next?.kind === 'added') {
      pieces.push(...compareRuns(wordsOf(one.text), wordsOf(next.text)))
      at++
    } else pieces.push(one)
  }
  return pieces
}

/** Words, Chinese characters, blanks and tags, each by itself. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/\{%[^%]{0,500}%\}|\p{Script=Han}|[\p{L}\p{N}]{1,100}|\s{1,100}|[\s\S]/gu) ?? []

/** The longest common subsequence of two runs, as pieces; of changed runs, what was removed comes first. */
function compareRuns(before: readonly string[], after: readonly string[]): readonly Piece[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const [old, fresh] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  return joined([
    { kind: 'same', text: before.slice(0, head).join('') },
    ...middle(old, fresh),
    { kind: 'same', text: before.slice(before.length - tail).join('') },
  ])
}

function middle(old: readonly string[], fresh: readonly string[]): readonly Piece[] {
  const width = fresh.length + 1
  if (old.length * width > mostCells)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: fresh.join('') },
    ]
  const common = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i] === fresh[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      pieces.push({ kind: 'same', text: old[i]! })
      i++
      j++
    } else if (j >= fresh.length || (i < old.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      pieces.push({ kind: 'removed', text: old[i++]! })
    else pieces.push({ kind: 'added', text: fresh[j++]! })
  }
  return pieces
}

/** Between two runs that are the same, all that was removed is one piece and all that was added another. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  let [removed, added, same] = ['', '', '']
  const flushChanges = () => {
    if (removed) out.push({ kind: 'removed', text: removed })
    if (added) out.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  const flushSame = () => {
    if (same) out.push({ kind: 'same', text: same })
    same = ''
  }
  for (const { kind, text } of pieces) {
    if (text === '') continue
    if (kind === 'same') {
      flushChanges()
      same += text
    } else {
      flushSame()
      if (kind === 'removed') removed += text
      else added += text
    }
  }
  flushChanges()
  flushSame()
  return out
}
