import { fill, type Words } from '../../kernel/words.ts'
import { oneApart, shared } from './likeness.ts'
import type { NormalName } from './normal-name.ts'
import { type Prepared, withInside } from './prepare.ts'

/** One reason for or against two records being the same. */
export interface ScorePart {
  readonly part: 'code' | 'name' | 'former-name' | 'region' | 'address' | 'town' | 'industry' | 'kind' | 'time' | 'trait'
  readonly points: number
  readonly words: Words
}

export interface Score {
  /** The sum of the parts, from 0 to 100. */
  readonly points: number
  readonly parts: readonly ScorePart[]
}

/** From so many points on a pair is shown, and is called likely. */
export const thresholds = { possible: 30, likely: 60 } as const

/** A reason whose words are made once it is known that somebody will read them: most pairs that are compared are none. */
interface Reason extends Omit<ScorePart, 'words'> {
  readonly say: () => Words
}

/** What address, town and industry give together: names that could not make up for the rest are not compared closely. */
const mostBesides = 30

/** How much speaks for two records being one organisation, with every reason. Null when it is less, or they are known to be two. */
export function score(a: Prepared, b: Prepared, least: number): Score | null {
  if (a.firm.others.includes(b.firm.id) || b.firm.others.includes(a.firm.id)) return null
  if (least > mostOfOtherFirms && hopeless(a, b)) return null
  const coded = ofCodes(a, b)
  const named = ofNames(a, b, least - (coded?.points ?? 0) - mostBesides)
  const parts = [coded, named, ...(named ? [ofRegions(a, b)] : []), ...ofPlaces(a, b), ofKind(a, b), ofTime(a, b)].filter(
    part => part !== null,
  )
  const points = Math.min(
    100,
    Math.max(
      0,
      parts.reduce((sum, part) => sum + part.points, 0),
    ),
  )
  if (points < least) return null
  return { points, parts: parts.map(({ part, points, say }) => ({ part, points, words: say() })) }
}

/** What two firms with different codes can reach whose names are not even the same but for region and form: 25 − 40 + 30. */
const mostOfOtherFirms = 15

/** Most pairs that are compared are two firms, each with its own code and name: that is seen without weighing anything. */
function hopeless({ firm, zh, en, former, codes }: Prepared, other: Prepared): boolean {
  if (!firm.code || firm.code.length !== other.firm.code?.length || former.length || other.former.length) return false
  if ((zh && zh.core === other.zh?.core) || (en && en.core === other.en?.core)) return false
  return codes.isDisjointFrom(other.codes)
}

function ofCodes(a: Prepared, b: Prepared): Reason | null {
  const same = a.codes.isDisjointFrom(b.codes) ? undefined : [...a.codes].find(code => b.codes.has(code))
  if (same !== undefined) {
    const inside = [a.firm.code, b.firm.code].some(
      code => code?.length === 18 && code !== same && withInside(code).includes(same),
    )
    return {
      part: 'code',
      points: 60,
      say: () =>
        fill(
          inside
            ? {
                en: 'One’s credit code contains the other’s organisation code {code}.',
                zh: '一方统一社会信用代码中含另一方组织机构代码{code}。',
              }
            : { en: 'Both have or had the code {code}.', zh: '两者现用或曾用代码相同：{code}。' },
          { code: same },
        ),
    }
  }
  const [one, other] = [a.firm.code, b.firm.code]
  if (!one || !other || one.length !== other.length) return null
  return {
    part: 'code',
    points: -40,
    say: () => fill({ en: 'The codes differ: {one} and {other}.', zh: '代码不同：{one}与{other}。' }, { one, other }),
  }
}

function ofNames(a: Prepared, b: Prepared, needed: number): Reason | null {
  const current = [...both(a.zh, b.zh), ...both(a.en, b.en)]
  const former = [a.zh, a.en].flatMap(name => b.former.flatMap(other => both(name, other)))
  const back = [b.zh, b.en].flatMap(name => a.former.flatMap(other => both(name, other)))
  const ofFormer = [...former, ...back].filter(([one, other]) => one.core === other.core)
  const best = current.map(([one, other]) => likeness(one, other, needed)).sort((x, y) => y.points - x.points)[0]
  if (ofFormer.length && (best?.points ?? 0) < 40)
    return {
      part: 'former-name',
      points: 40,
      say: () =>
        fill(
          { en: 'One’s former name is the other’s name: {name}.', zh: '一方曾用名与另一方名称相同：{name}。' },
          { name: ofFormer[0]![0].core },
        ),
    }
  return best && best.points > 0 ? best : null
}

const both = (one: NormalName | null, other: NormalName | null): readonly (readonly [NormalName, NormalName])[] =>
  one && other ? [[one, other]] : []

function likeness(one: NormalName, other: NormalName, needed: number): Reason {
  const part = (points: number, words: Words): Reason => ({
    part: 'name',
    points,
    say: () => fill(words, { one: one.core, other: other.core }),
  })
  if (one.full === other.full) return part(45, { en: 'The names are the same.', zh: '名称相同。' })
  if (one.core === other.core)
    return part(35, {
      en: 'The names are the same but for region, brackets or legal form: {one}.',
      zh: '除地名、括号或组织形式外名称相同：{one}。',
    })
  if (one.sound === other.sound)
    return part(25, { en: 'The names sound the same: {one} and {other}.', zh: '名称读音相同：{one}与{other}。' })
  if (needed <= 20 && Math.min(one.core.length, other.core.length) >= 4 && oneApart(one.core, other.core))
    return part(20, { en: 'The names differ in one character: {one} and {other}.', zh: '名称仅一字之差：{one}与{other}。' })
  if (needed <= 15 && shared(one.core, other.core) >= 80)
    return part(15, { en: 'The names are alike: {one} and {other}.', zh: '名称相近：{one}与{other}。' })
  return part(0, { en: '', zh: '' })
}

function ofRegions(a: Prepared, b: Prepared): Reason | null {
  const [one, other] = [a.zh?.regions ?? [], b.zh?.regions ?? []]
  if (!one.length || !other.length || one.some(name => other.includes(name))) return null
  const list = (names: readonly string[]) => names.join('')
  return {
    part: 'region',
    points: -15,
    say: () =>
      fill(
        { en: 'The names say different places: {one} and {other}.', zh: '名称中的地名不同：{one}与{other}。' },
        { one: list(one), other: list(other) },
      ),
  }
}

function ofPlaces(a: Prepared, b: Prepared): readonly (Reason | null)[] {
  const address = a.address && b.address && a.address === b.address
  const towns = a.firm.town !== null && b.firm.town !== null
  return [
    address ? { part: 'address', points: 20, say: () => ({ en: 'The addresses are the same.', zh: '地址相同。' }) } : null,
    towns && a.firm.town === b.firm.town
      ? { part: 'town', points: 5, say: () => ({ en: 'Both are in the same town or sub-district.', zh: '在同一镇（街道）。' }) }
      : null,
    towns && a.firm.town !== b.firm.town
      ? {
          part: 'town',
          points: -5,
          say: () => ({ en: 'They are in different towns or sub-districts.', zh: '不在同一镇（街道）。' }),
        }
      : null,
    a.firm.industry !== null && a.firm.industry === b.firm.industry
      ? { part: 'industry', points: 5, say: () => ({ en: 'Both are of the same industry class.', zh: '行业代码相同。' }) }
      : null,
  ]
}

const ofKind = (a: Prepared, b: Prepared): Reason | null =>
  a.firm.kind === b.firm.kind
    ? null
    : { part: 'kind', points: -20, say: () => ({ en: 'They are of different kinds.', zh: '单位类型不同。' }) }

function ofTime(a: Prepared, b: Prepared): Reason | null {
  const apart = (one: Prepared, other: Prepared) => one.firm.until !== null && one.firm.until < other.firm.from
  if (!apart(a, b) && !apart(b, a)) return null
  return {
    part: 'time',
    points: -10,
    say: () => ({
      en: 'One had ended before the other began: perhaps a successor, not the same.',
      zh: '一方终止后另一方才成立，可能是承继单位而非同一单位。',
    }),
  }
}
