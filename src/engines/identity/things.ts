import type { Trait } from '../../kernel/identity.ts'
import { fill, type Words } from '../../kernel/words.ts'
import { oneApart, shared } from './likeness.ts'
import type { NameReader, PlainName } from './normal-name.ts'
import { type Comparison, withOneLeftOut } from './pairs.ts'
import type { Score, ScorePart } from './score.ts'

/** A record of any register as it is compared by what the register declares. */
export interface Thing {
  readonly id: string
  /** As many languages as it has a name in. */
  readonly names: readonly string[]
  /** In the order of the declaration; null while not known. */
  readonly codes: readonly (string | null)[]
  /** What each trait says, as texts; none while not known. */
  readonly traits: readonly (readonly string[])[]
  /** Records that it is known to be another than. */
  readonly others: readonly string[]
}

/** What codes and traits are called, and what a trait weighs. */
export interface ThingTerms {
  readonly codes: readonly Words[]
  readonly traits: readonly (Pick<Trait, 'same' | 'differing'> & { readonly label: Words })[]
}

interface Prepared {
  readonly thing: Thing
  readonly names: readonly PlainName[]
}

/** How records are compared that are told by a name: the name and its sound first, then numbers, then what else is declared. */
export const ofThings = (terms: ThingTerms, reader: NameReader): Comparison<Thing, Prepared> => ({
  prepare: thing => ({ thing, names: thing.names.map(name => reader.plain(name)).filter(({ full }) => full !== '') }),
  keysOf: ({ thing, names }) => [
    ...thing.codes.flatMap((code, at) => (code === null ? [] : [`code ${at} ${code}`])),
    ...names.flatMap(({ full, sound }) => [`name ${full}`, `sound ${sound}`, ...withOneLeftOut(full)]),
  ],
  score: (one, other, least) => score(one, other, least, terms),
  order: (a, b) => {
    const [one, other] = [a.names[0]?.full ?? '', b.names[0]?.full ?? '']
    return one < other ? -1 : one > other ? 1 : 0
  },
})

/** How much speaks for two records being one thing, with every reason. Null when it is less, or they are known to be two. */
function score(a: Prepared, b: Prepared, least: number, terms: ThingTerms): Score | null {
  if (a.thing.others.includes(b.thing.id) || b.thing.others.includes(a.thing.id)) return null
  const coded = ofCodes(a.thing, b.thing, terms)
  const named = ofNames(a.names, b.names)
  // Where neither name nor number is alike, what else they share says nothing.
  if (!named && !coded.some(({ points }) => points > 0)) return null
  const parts = [...coded, ...(named ? [named] : []), ...ofTraits(a.thing, b.thing, terms)]
  const sum = parts.reduce((total, { points }) => total + points, 0)
  const points = Math.min(100, Math.max(0, sum))
  return points < least ? null : { points, parts }
}

function ofCodes(a: Thing, b: Thing, { codes }: ThingTerms): readonly ScorePart[] {
  return codes.flatMap((label, at): readonly ScorePart[] => {
    const [one, other] = [a.codes[at] ?? null, b.codes[at] ?? null]
    if (one === null || other === null) return []
    return [
      one === other
        ? { part: 'code', points: 60, words: fill({ en: '{label}: the same.', zh: '{label}相同。' }, { label }) }
        : { part: 'code', points: -40, words: fill({ en: '{label}: different.', zh: '{label}不同。' }, { label }) },
    ]
  })
}

function ofNames(a: readonly PlainName[], b: readonly PlainName[]): ScorePart | null {
  // Two people of different names may be spelled alike in letters: where both have a Chinese name, that one is compared.
  const [one, other] = [a.filter(({ chinese }) => chinese), b.filter(({ chinese }) => chinese)]
  const pairs = one.length && other.length ? crossed(one, other) : crossed(a, b)
  const all = pairs.map(([x, y]) => likeness(x, y)).filter(part => part !== null)
  return all.sort((x, y) => y.points - x.points)[0] ?? null
}

const crossed = (a: readonly PlainName[], b: readonly PlainName[]) => a.flatMap(one => b.map(other => [one, other] as const))

function likeness(one: PlainName, other: PlainName): ScorePart | null {
  const part = (points: number, words: Words): ScorePart => ({
    part: 'name',
    points,
    words: fill(words, { one: one.given, other: other.given }),
  })
  if (one.full === other.full) return part(45, { en: 'The names are the same.', zh: '名称相同。' })
  if (one.sound === other.sound)
    return part(25, { en: 'The names sound the same: {one} and {other}.', zh: '名称读音相同：{one}与{other}。' })
  if (Math.min(one.full.length, other.full.length) < 4) return null
  if (oneApart(one.full, other.full))
    return part(20, { en: 'The names differ in one character: {one} and {other}.', zh: '名称仅一字之差：{one}与{other}。' })
  if (shared(one.full, other.full) >= 80)
    return part(15, { en: 'The names are alike: {one} and {other}.', zh: '名称相近：{one}与{other}。' })
  return null
}

/** What a trait says is not told, only whether it is the same: some of it is personal. */
function ofTraits(a: Thing, b: Thing, { traits }: ThingTerms): readonly ScorePart[] {
  return traits.flatMap(({ label, same, differing }, at): readonly ScorePart[] => {
    const [one, other] = [a.traits[at] ?? [], b.traits[at] ?? []]
    if (!one.length || !other.length) return []
    const points = one.some(text => other.includes(text)) ? same : -differing
    if (points === 0) return []
    const words =
      points > 0 ? { en: '{label}: the same.', zh: '{label}相同。' } : { en: '{label}: different.', zh: '{label}不同。' }
    return [{ part: 'trait', points, words: fill(words, { label }) }]
  })
}
