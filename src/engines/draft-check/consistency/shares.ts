import { fill } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import { isAmount } from '../context/compatible.ts'
import { keyWords } from '../context/subject-key.ts'
import type { Finding } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import { disagreement } from './disagreement.ts'
import { kinship } from './families.ts'
import { intervalOf, sumOf, total } from './interval.ts'
import type { Matter } from './matter.ts'
import { plain, raw, rawList } from './say.ts'

/** Rates that measure a part against its whole and so end at 100. */
const bounded =
  /占|比重|比例|覆盖率|普及率|合格率|通过率|及格率|参与率|入户率|满意率|到会率|\b(?:account(?:s|ed|ing)? for|share of|proportion|coverage|pass rate|made up|mak(?:es|ing) up|represent(?:s|ed|ing))\b/iu
const beyond =
  /完成|计划|目标|任务|增长|提高|相当于|达到.{0,6}的|倍|\b(?:of (?:the|its|our) (?:target|plan)|growth|equivalent|compared|target|plan)\b/iu

/** Shares that cannot be: over 100 %, over 100 % together, or not what part and whole give. */
export function findShares(matter: Matter): readonly Finding[] {
  return [...tooLarge(matter), ...together(matter), ...disagreeing(matter)]
}

function tooLarge({ figures, layout, slots }: Matter): readonly Finding[] {
  return figures.flatMap((figure, index): Finding[] => {
    if (figure.unit !== 'percent' || figure.role !== 'share' || intervalOf(figure).low.lte(100)) return []
    const clause = layout.clauses[layout.clauseOf[index] ?? -1]
    const near = `${slots[index]?.pre ?? ''}${(slots[index]?.post ?? '').slice(0, 30)}`
    const wide = clause
      ? layout.text.slice(Math.max(clause.start, figure.start - 60), Math.min(clause.end, figure.end + 60))
      : near
    if (!bounded.test(near) || beyond.test(wide)) return []
    return [
      {
        kind: 'share',
        figures: [index],
        words: fill(
          {
            en: 'A share of {share} is more than the whole. Check the share and what it is a share of.',
            zh: '占比{share}超过100%，请核对该比重及其口径。',
          },
          { share: raw(figure) },
        ),
        expected: null,
      },
    ]
  })
}

/** Shares of one whole whose names exclude one another. */
function together(matter: Matter): readonly Finding[] {
  const { figures, layout, slots } = matter
  return layout.sentences.flatMap(sentence => {
    const shares = sentence.figures.filter(
      index => figures[index]?.unit === 'percent' && figures[index]?.role !== 'change' && figures[index]?.role !== 'rank',
    )
    if (
      shares.length < 2 ||
      shares.length > 10 ||
      shares.length !== sentence.figures.filter(index => figures[index]?.unit === 'percent').length
    )
      return []
    const [first, last] = [figures[shares[0] ?? -1], figures[shares.at(-1) ?? -1]]
    if (!first || !last || last.end - first.start > 400) return []
    const text = layout.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 800))
    if (
      !/占|比重|构成|\b(?:account(?:s|ed|ing)? for|share|made up|of the total|respectively)\b/iu.test(text) ||
      beyond.test(text)
    )
      return []
    const list = shares.map(index => figures[index] as ReadFigure)
    if (meetsHundred(list)) return []
    const names = namesOf(matter, shares)
    if (
      names === null ||
      !kinship(
        names,
        shares.map(() => null),
      ).exclusive
    )
      return []
    if (slots.length === 0) return []
    return [
      {
        kind: 'share' as const,
        figures: shares,
        words: fill(
          {
            en: 'The shares {shares} of one whole come to {sum}% together, more than 100%. One of them is wrong.',
            zh: '同一总体的各项占比（{shares}）合计{sum}%，超过100%，其中必有一误。',
          },
          { shares: rawList(list), sum: plain(total(list)) },
        ),
        expected: null,
      },
    ]
  })
}

const meetsHundred = (list: readonly ReadFigure[]): boolean => sumOf(list.map(intervalOf)).low.lte(100)

/** The name of every share; null when the sentence does not say one for each. */
function namesOf({ figures, layout, slots }: Matter, shares: readonly number[]): readonly string[] | null {
  const first = shares[0] ?? -1
  const clause = layout.clauses[layout.clauseOf[first] ?? -1]
  if (!clause) return null
  const pre = slots[first]?.pre ?? ''
  const joint = /^(.*?)(?:分别|各)(?:占|为)?/u.exec(pre)?.[1] ?? /^(.*?)\b(?:account|made up|represent)/iu.exec(pre)?.[1]
  const pieces = (joint ?? '').split(/、|和|与|以及|及|,|\band\b/iu).filter(name => name.trim() !== '')
  if (pieces.length === shares.length) return pieces
  const own = shares.map(index =>
    figures[index]?.language === 'zh'
      ? (slots[index]?.pre ?? '')
      : `${slots[index]?.pre ?? ''} ${(slots[index]?.post ?? '').split(',')[0]}`,
  )
  return own.every(name => /\p{L}{2}/u.test(name)) ? own : null
}

/** 其中企业投入2亿元，占总投入的65%: part, whole and share all printed. */
function disagreeing(matter: Matter): readonly Finding[] {
  const { figures, contexts, slots } = matter
  return figures.flatMap((share, index): Finding[] => {
    const part = contexts[index]?.relations.shareOf ?? null
    const of = figures[part ?? -1]
    if (part === null || !of || share.unit !== 'percent' || !isAmount(of)) return []
    const named =
      figures[index]?.language === 'zh'
        ? `${(slots[index]?.pre ?? '').split('占')[1] ?? ''}`
        : (/^\s*of\s+(.*)$/iu.exec(slots[index]?.post ?? '')?.[1] ?? '')
    const name = named.replace(/约|近|超过|达|比重|比例|为|的|\s+$/gu, '')
    const whole = wholeNamed(matter, part, name) ?? (name.trim() === '' ? wholeBefore(matter, part) : null)
    const all = figures[whole ?? -1]
    if (whole === null || !all || all.unit !== of.unit) return []
    return [...disagreement(matter, index, part, whole)]
  })
}

/** The whole that a share is of: what its part is a part of, when the words after 占 call it the total or by its name. */
function wholeNamed({ contexts }: Matter, part: number, named: string): number | null {
  const of = contexts[part]?.relations.partOf ?? null
  if (of === null) return null
  const key = keyWords(contexts[of]?.subject ?? '')
  const plainName = keyWords(named)
  const total =
    /^(?:总数|总量|总额|总投入|总人数|全部|其|总)$/u.test(named.trim()) ||
    /^(?:the\s+|its\s+)?(?:total|whole|all|them|these)\b/i.test(named.trim())
  return total || (plainName.length >= 2 && (key.endsWith(plainName) || key === plainName)) ? of : null
}

/** 总投资1.2亿元，上半年完成4800万元、占48%: with nothing named, the amount right before the part is its whole. */
function wholeBefore({ contexts, figures, layout, slots }: Matter, part: number): number | null {
  const of = contexts[part]?.relations.partOf ?? part - 1
  const [all, little] = [figures[of], figures[part]]
  if (!all || !little || all.unit !== little.unit || !isAmount(all) || new Exact(all.value).lt(little.value)) return null
  const [a, b] = [layout.clauses[layout.clauseOf[of] ?? -1], layout.clauses[layout.clauseOf[part] ?? -1]]
  if (!a || !b || a.sentence !== b.sentence || a.group !== b.group) return null
  const [from, until] = [contexts[of]?.times[0], contexts[part]?.times[0]]
  const apart = from?.kind === 'year' && until?.kind === 'year' && from.year !== until.year
  // Two of one name are two of a row, and neither is the other's whole.
  const done = /完成|到位|已|使用|支付|拨付|下达|兑付|\b(?:spent|paid|used|completed)\b/iu.test(
    `${slots[part]?.pre ?? ''} ${slots[part]?.post ?? ''}`,
  )
  const alike =
    !done &&
    keyWords(contexts[of]?.subject ?? '') === keyWords(contexts[part]?.subject ?? '') &&
    contexts[part]?.relations.partOf === null
  return apart || alike ? null : of
}
