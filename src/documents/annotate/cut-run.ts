import type { Run, TextChild } from '../reading/docx/model.ts'
import { blanksAfter, blanksBefore } from '../reading/docx/run-text.ts'
import { lastAtOrBefore } from '../reading/search.ts'
import type { MarkColour } from './mark.ts'
import type { Splice } from './splices.ts'
import { highlighted, type Names, sourceAt, tagName, textName } from './wordml.ts'

/** What is to happen to one run. Offsets are those of its paragraph's text. */
export interface RunWork {
  readonly run: Run
  /** What is put where text ends: at the end of the unit before `at`. */
  readonly ends: { readonly at: number; readonly insert: string }[]
  /** What is put where text begins: before the unit at `at`. */
  readonly starts: { readonly at: number; readonly insert: string }[]
  readonly colours: { readonly from: number; readonly to: number; readonly colour: MarkColour }[]
  /** `open` writes the tag of a `w:del`, each time with an id of its own. */
  readonly deletions: { readonly from: number; readonly to: number; readonly open: () => string }[]
}

/** A place where a run may be divided. */
interface Cut {
  /** In the source. */
  readonly source: number
  /** In the text, for what comes behind it. */
  readonly at: number
  /** The text child that is divided; null between children. */
  readonly inside: TextChild | null
  readonly edge: 'start' | 'end' | null
  ends: string
  starts: string
}

/** Children without a meaning of their own: no reason to divide a run before them. */
const passive = new Set(['lastRenderedPageBreak', 'softHyphen', 'proofErr'])

const isPassive = (name: string): boolean => passive.has(name.slice(name.indexOf(':') + 1))

/** What changes in the source so that comments, highlights and tracked changes stand exactly at their places; all formatting is kept. */
export function cutRun(source: string, { run, ends, starts, colours, deletions }: RunWork, names: Names): readonly Splice[] {
  const cuts = new Cuts(run)
  for (const { from, to } of [...colours, ...deletions]) {
    cuts.before(from)
    cuts.after(to)
  }
  for (const { from, to } of deletions) cuts.around(from, to)
  for (const { at, insert } of ends) cuts.after(at).ends += insert
  for (const { at, insert } of starts) cuts.before(at).starts += insert
  const list = cuts.inOrder()
  const properties = run.properties === null ? '' : source.slice(...run.properties)
  const splices: Splice[] = []
  const colourOf = covering(colours)
  const deletionOf = covering(deletions)
  const fragments = list.slice(0, -1).map((cut, index) => {
    const until = list[index + 1]?.at ?? cut.at
    const colour = colourOf(cut.at, until)?.colour
    return {
      deletion: deletionOf(cut.at, until)?.open ?? null,
      properties: colour === undefined ? properties : highlighted(properties, colour, names),
    }
  })
  list.forEach((cut, index) => {
    const before = fragments[index - 1] ?? null
    const after = fragments[index] ?? null
    const leave = (before?.deletion ? `</${names.prefix}del>` : '') + cut.ends
    const enter = cut.starts + (after?.deletion?.() ?? '')
    if (cut.edge !== null) {
      if (leave + enter !== '')
        splices.push({ at: cut.source, remove: 0, insert: leave + enter, rank: cut.edge === 'end' ? 0 : 2 })
      return
    }
    const close = `</${tagName(run.open)}>`
    const open = run.open + (after?.properties ?? '')
    const text = (isDeleted: boolean) => textName(run, isDeleted)
    const insert =
      cut.inside === null
        ? close + leave + enter + open
        : `</${text(before?.deletion != null)}>${close}${leave}${enter}${open}<${text(after?.deletion != null)} xml:space="preserve">`
    splices.push({ at: cut.source, remove: 0, insert, rank: 1 })
  })
  const first = fragments[0]
  if (first !== undefined && first.properties !== properties) {
    const [start, end] = run.properties ?? [run.start + run.open.length, run.start + run.open.length]
    splices.push({ at: start, remove: end - start, insert: first.properties, rank: 1 })
  }
  const divided = new Set(list.map(cut => cut.inside))
  const fragmentAt = (place: number) =>
    fragments[
      Math.max(
        0,
        lastAtOrBefore(list, place, cut => cut.source),
      )
    ]
  for (const child of run.texts.filter(each => each.divisible))
    splices.push(
      ...retag(source, run, child, {
        opens: fragmentAt(child.start)?.deletion != null,
        closes: fragmentAt(child.inner[1])?.deletion != null,
        isDivided: divided.has(child),
      }),
    )
  return splices
}

/** Finds, for spans asked in the text's order, the first given range that holds all of them; none holds an empty span. */
function covering<Range extends { readonly from: number; readonly to: number }>(ranges: readonly Range[]) {
  const coming = ranges.map((range, order) => ({ range, order })).sort((a, b) => a.range.from - b.range.from)
  let next = 0
  let open: typeof coming = []
  return (at: number, until: number): Range | undefined => {
    for (let each = coming[next]; each !== undefined && each.range.from <= at; each = coming[next]) {
      open.push(each)
      next += 1
    }
    open = open.filter(each => each.range.to > at)
    if (until <= at) return undefined
    return open.filter(each => each.range.to >= until).sort((a, b) => a.order - b.order)[0]?.range
  }
}

/** Tags of a text child that is deleted or whose blanks must stay when it is divided. */
function retag(
  source: string,
  run: Run,
  child: TextChild,
  { opens, closes, isDivided }: { readonly opens: boolean; readonly closes: boolean; readonly isDivided: boolean },
): readonly Splice[] {
  const open = source.slice(child.start, child.inner[0])
  const [from, to] = child.inner
  const keeps = /xml:space\s*=\s*["']preserve/.test(open)
  if (!opens && !closes && (keeps || !isDivided)) return []
  const content = source.slice(from, to)
  // Blanks at the edges that did not count before must not begin to count.
  const lostBefore = keeps ? 0 : blanksBefore(content)
  const lostAfter = keeps ? 0 : blanksAfter(content)
  const tag = (isDeleted: boolean) => textName(run, isDeleted)
  return [
    { at: child.start, remove: open.length + lostBefore, insert: `<${tag(opens)} xml:space="preserve">`, rank: 3 },
    { at: to - lostAfter, remove: child.end - to + lostAfter, insert: `</${tag(closes)}>`, rank: 3 },
  ]
}

/** The cuts of one run by their place. */
class Cuts {
  readonly #run: Run
  readonly #bySource = new Map<number, Cut>()
  /** The first child that means something. */
  readonly #first: number

  constructor(run: Run) {
    this.#run = run
    this.#first = run.children.findIndex(each => !isPassive(each.name))
    const first = run.texts[0]?.from ?? 0
    this.#add({ source: run.start, at: first, inside: null, edge: 'start', ends: '', starts: '' })
    this.#add({ source: run.end, at: run.texts.at(-1)?.to ?? first, inside: null, edge: 'end', ends: '', starts: '' })
  }

  /** Before the unit at `at`. */
  before(at: number): Cut {
    const child = this.#run.texts[lastAtOrBefore(this.#run.texts, at, each => each.from)] ?? this.#run.texts[0]
    if (child === undefined) return this.#gap(0, at)
    return at > child.from && child.divisible ? this.#inside(child, at) : this.#gap(this.#indexOf(child), child.from)
  }

  /** After the unit that ends at `at`. */
  after(at: number): Cut {
    const child = this.#run.texts[lastAtOrBefore(this.#run.texts, at - 1, each => each.from)] ?? this.#run.texts[0]
    if (child === undefined) return this.#gap(this.#run.children.length, at)
    return at < child.to && child.divisible ? this.#inside(child, at) : this.#gap(this.#indexOf(child) + 1, child.to)
  }

  /** Around children that give no text inside a deletion: notes and pictures are not deleted. */
  around(from: number, to: number): void {
    const { texts, children } = this.#run
    const first = texts[lastAtOrBefore(texts, from, each => each.from)]
    const last = texts[lastAtOrBefore(texts, to - 1, each => each.from)]
    if (first === undefined || last === undefined) return
    const end = this.#indexOf(last)
    for (let index = this.#indexOf(first); index < end; index += 1) {
      const child = children[index]
      if (child === undefined || isPassive(child.name)) continue
      const text = texts[lastAtOrBefore(texts, child.start, each => each.start)]
      if (text === undefined || text.start === child.start) continue
      this.#gap(index, text.to)
      this.#gap(index + 1, text.to)
    }
  }

  inOrder(): readonly Cut[] {
    return [...this.#bySource.values()].sort((a, b) => a.source - b.source)
  }

  #indexOf(child: TextChild): number {
    return lastAtOrBefore(this.#run.children, child.start, each => each.start)
  }

  #gap(index: number, at: number): Cut {
    const { children, start, end } = this.#run
    const before = children[index - 1]
    if (index <= this.#first) return this.#existing(start)
    if (index >= children.length || before === undefined) return this.#existing(end)
    return this.#add({ source: before.end, at, inside: null, edge: null, ends: '', starts: '' })
  }

  #inside(child: TextChild, at: number): Cut {
    return this.#add({ source: sourceAt(child, at), at, inside: child, edge: null, ends: '', starts: '' })
  }

  #existing(source: number): Cut {
    const cut = this.#bySource.get(source)
    if (cut === undefined) throw new Error('a run without edges')
    return cut
  }

  #add(cut: Cut): Cut {
    const known = this.#bySource.get(cut.source)
    if (known !== undefined) return known
    this.#bySource.set(cut.source, cut)
    return cut
  }
}
