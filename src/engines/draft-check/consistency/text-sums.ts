import { isAmount, sameKind } from '../context/compatible.ts'
import type { Finding } from '../context.ts'
import { findDoneAndOpen } from './done-and-open.ts'
import { kinship } from './families.ts'
import { intervalOf, meets, sumOf, total } from './interval.ts'
import type { Matter } from './matter.ts'
import { sumFinding } from './sum-finding.ts'

/** Words that count each thing once although it stands in several parts. */
const overlap =
  /各(?![类级项种])|每(?=[年个家])|\beach\b|\bapiece\b|重复|剔重|去重|最高级|就高|不重复|兼|同时(?:拥有|具有|获)|交叉|overlap|distinct|counted once|highest level|more than one|double[- ]count/i
const totalWords =
  /共|合计|总计|总数|总量|总额|总[\p{Script=Han}]{0,8}|\b(?:a total of|in total|total(?:s|ed|led|ling)?|altogether|in all)\b/iu
const strong =
  /分为|由|即|分别是|划分为|\b(?:comprising|consisting of|consists of|made up of|comprised of|namely|divided into|that is)\b|[：:]\s*$/iu
const openEnd = /^[\s)）]*(?:等|以及其他|\betc\b|\band (?:other|so on)|\bamong others)/iu
const linked = /和|与|及|\band\b/iu
/** Things of which one is seldom of two kinds at once, as a firm or a person is. */
const separate = new Set([
  'events',
  'sessions',
  'lectures',
  'meetings',
  'contracts',
  'agreements',
  'patents',
  'papers',
  'copies',
  'CNY',
  'USD',
  'mu',
  'square-metres',
  'batches',
])
const persons = new Set(['persons', 'person-times', 'volunteers', 'persons/round', 'visitors'])

const onlyTotal =
  /^[\s，,、；;]*(?:以上|上述)?[\s]*(?:各?(?:[两三四五六七八九]项|几项|项))?(?:合计|共计|总计|总共|一共|合共|共)(?:为|有|达)?\s*$|^[\s,;–—-]*(?:and\s+)?(?:which\s+)?(?:(?:for\s+|making\s+|making up\s+|with\s+)?a\s+total\s+of|totall?ing|that\s+makes|which\s+makes|altogether|in\s+total|in\s+all|together)\s*$/iu
const totalBehind = /^\s*(?:[a-z-]+\s+){0,3}(?:in total|altogether|in all)\b/i
const onlyJoint = /^[\s,;–—-]*(?:or|making|and thus)?\s*$/i

/** Sums said in sentences: a whole with all its parts (共55家，其中…), and parts with their total behind them (…，合计55家). */
export function findTextSums(matter: Matter): readonly Finding[] {
  return [...wholesWithParts(matter), ...totalsBehind(matter), ...findDoneAndOpen(matter)]
}

function wholesWithParts(matter: Matter): readonly Finding[] {
  const { figures, contexts, layout } = matter
  const partsOf = new Map<number, number[]>()
  contexts.forEach(({ relations }, index) => {
    if (relations.partOf === null) return
    const list = partsOf.get(relations.partOf)
    if (list) list.push(index)
    else partsOf.set(relations.partOf, [index])
  })
  return [...partsOf].flatMap(([whole, parts]): Finding[] => {
    const first = figures[parts[0] ?? -1]
    const last = figures[parts.at(-1) ?? -1]
    const of = figures[whole]
    if (!first || !last || !of || of.unit === 'percent' || parts.length < 2 || parts.length > 12 || first.start < of.end)
      return []
    const said = layout.text.slice(Math.max(0, of.start - 24), of.start)
    const between = layout.text.slice(of.end, first.start)
    const around = layout.text.slice(Math.max(0, of.start - 100), last.end + 60)
    if (between.length > 120 || overlap.test(around) || openEnd.test(layout.text.slice(last.end, last.end + 20))) return []
    if (openEnd.test(matter.slots[parts.at(-1) ?? -1]?.post ?? '')) return []
    const names = parts.map(part => nameOf(matter, part))
    const { exclusive, whole: complete } = kinship(
      names,
      parts.map(part => contexts[part]?.level ?? null),
    )
    const colon = /[:：]/.test(layout.clauses[layout.clauseOf[parts[0] ?? -1] ?? -1]?.mark ?? '') && totalWords.test(said)
    const claimed = colon || strong.test(between)
    const totalled = totalWords.test(said) || totalWords.test(layout.text.slice(of.end, of.end + 12))
    const joined =
      parts.length >= 3 &&
      linked.test(layout.text.slice(figures[parts.at(-2) ?? -1]?.end ?? 0, last.start)) &&
      !persons.has(of.unit)
    const sum = sumOf(parts.map(part => intervalOf(figures[part] as (typeof figures)[number])))
    if (meets(sum, intervalOf(of))) return []
    const more = total(parts.map(part => figures[part] as (typeof figures)[number])).gt(of.value)
    // Firms may hold titles of several levels: by level alone nothing adds up unless the text says so.
    const kinds = complete && parts.some(part => contexts[part]?.level === null)
    const bracketed = complete && layout.clauses[layout.clauseOf[parts[0] ?? -1] ?? -1]?.outer != null
    const left = complete && names.some(name => /remain|left|结余|剩余|其余/iu.test(name))
    if (
      !(
        claimed ||
        kinds ||
        bracketed ||
        left ||
        (totalled && (complete || joined)) ||
        (more && totalled && (exclusive || (parts.length >= 3 && separate.has(of.unit))))
      )
    )
      return []
    return [sumFinding(matter, whole, parts)]
  })
}

/** Parts first, their total behind: 国家级7家、省级16家、市级32家，共55家. */
function totalsBehind(matter: Matter): readonly Finding[] {
  const { figures, layout, slots, contexts } = matter
  return layout.sentences.flatMap(sentence => {
    let parts: number[] = []
    const found: Finding[] = []
    const apart = (previous: number, start: number) => start - (figures[previous]?.end ?? 0) < 60
    for (const index of sentence.figures) {
      const figure = figures[index] as (typeof figures)[number]
      const clause = layout.clauses[layout.clauseOf[index] ?? -1]
      if (
        !clause ||
        clause.outer !== null ||
        contexts[index]?.relations.partOf !== null ||
        contexts[index]?.relations.changeOf !== null
      )
        continue
      if (!isAmount(figure) || figure.unit === 'percent') continue
      const previous = parts.at(-1)
      const gap = slots[index]?.pre ?? ''
      const behind = slots[index]?.post ?? ''
      const isTotal =
        previous !== undefined &&
        gap.length < 60 &&
        apart(previous, figure.start) &&
        (onlyTotal.test(gap) || (onlyJoint.test(gap) && totalBehind.test(behind)))
      if (isTotal) {
        const kin = parts.filter(part => sameKind(figures[part] as typeof figure, figure))
        const plainOnes = kin.length === parts.length && parts.length >= 2 && parts.length <= 12
        if (plainOnes && !overlap.test(layout.text.slice(sentence.start, Math.min(sentence.end, figure.end + 60)))) {
          const sum = sumOf(parts.map(part => intervalOf(figures[part] as typeof figure)))
          if (!meets(sum, intervalOf(figure))) found.push(sumFinding(matter, index, parts))
        }
        parts = [index]
        continue
      }
      // A list is one stretch: another kind of thing or a new group begins a new one, unless each group has one figure (A; B; together C).
      const before = figures[previous ?? -1]
      const group = layout.clauses[layout.clauseOf[previous ?? -1] ?? -1]?.group
      const inGroup = parts.filter(part => layout.clauses[layout.clauseOf[part] ?? -1]?.group === group).length
      if (before && (!sameKind(before, figure) || (group !== clause.group && inGroup > 1))) parts = []
      parts = [...parts.slice(-12), index]
    }
    return found
  })
}

/** The words that name a part: its own slot, so that what is put back from the whole does not make parts alike. */
function nameOf({ slots, figures }: Matter, index: number): string {
  const slot = slots[index]
  if (!slot) return ''
  return figures[index]?.language === 'zh'
    ? `${slot.pre}${/^[、，,；。]/u.test(slot.post) ? '' : slot.post.split(/[、，,和与及]/u)[0]}`
    : slot.post.split(/,|\band\b/i)[0] || slot.pre
}
