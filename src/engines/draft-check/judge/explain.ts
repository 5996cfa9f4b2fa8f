import { fill, joinWords, same, type Words } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import { displayFigure, stateFigure } from '../../figures/style.ts'
import { getUnit } from '../../figures/units.ts'
import type { ReadFigure } from '../figure.ts'
import type { KnownFigure } from '../knowledge.ts'
import type { Candidate, Verdict } from '../report.ts'
import type { Elsewhere } from './elsewhere.ts'

/** What was found of a figure, as far as its explanation needs it. */
export interface Finding {
  readonly figure: ReadFigure
  readonly verdict: Verdict
  readonly link: Candidate | null
  readonly elsewhere: Elsewhere | null
  /** Decimal text; printed less ours. */
  readonly difference: string | null
  readonly replacement: string | null
  readonly candidates: readonly Candidate[]
  /** The best candidate's period, where the records give no value of the period that the text names. */
  readonly lacking: { readonly label: Words; readonly period: Words } | null
  /** An officer has said before that the registers hold nothing of it. */
  readonly dismissed: boolean
}

const sayings = {
  agrees: {
    en: 'The records give {ours} for “{label}” {period}: the draft says the same.',
    zh: '台账中“{label}”{period}为{ours}，与稿件一致。',
  },
  rounded: {
    en: 'The records give {exact} for “{label}” {period}; said as the draft says it, that is {raw}.',
    zh: '台账中“{label}”{period}为{exact}，按稿中的写法取整即{raw}，相符。',
  },
  wrong: {
    en: 'The records give {ours} for “{label}” {period}; the draft says “{raw}”, {difference}. {todo}',
    zh: '台账中“{label}”{period}为{ours}，稿中为“{raw}”，{difference}。{todo}',
  },
  wrongWay: {
    en: 'The records give {ours} for “{label}” {period}; the draft says that it went the other way ({raw}). The sentence must be changed.',
    zh: '台账中“{label}”{period}为{ours}，稿中升降方向相反（{raw}），请改写该句。',
  },
  earlier: {
    en: '{raw} was “{label}” {then}; {period} the records give {ours}. {todo}',
    zh: '{raw}是“{label}”{then}的数，{period}应为{ours}。{todo}',
  },
  edition: {
    en: '{raw} stood in the edition “{edition}” ({then}); for {period} the records now give {ours}. {todo}',
    zh: '{raw}是定稿《{edition}》中的数（{then}），{period}台账为{ours}。{todo}',
  },
  counting: {
    en: '{raw} is “{label}” when {mode}; in the usual way of counting it is {ours}. {todo}',
    zh: '{raw}是“{label}”按“{mode}”计的数，通常口径为{ours}。{todo}',
  },
  elsewhere: {
    en: '{raw} is “{other}” {then}; “{label}” {period} is {ours}. {todo}',
    zh: '{raw}是“{other}”{then}的数，而“{label}”{period}为{ours}。{todo}',
  },
  ambiguous: { en: 'It may mean {options}. Say which is meant.', zh: '可能指{options}，请指明所指。' },
  option: { en: '“{label}” {period} ({ours})', zh: '“{label}”（{period}，{ours}）' },
  unknown: {
    en: 'Nothing that the registers hold is clearly meant here. If it is one of their figures, say which.',
    zh: '未能确定对应台账中的哪项指标；如台账中有此数，请指明。',
  },
  lacking: {
    en: 'It seems to mean “{label}”, of which no record says anything {period}. Record it, or say what else is meant.',
    zh: '似指“{label}”，但台账中没有{period}的记录。请补录，或指明其他所指。',
  },
  dismissed: { en: 'An officer has said that the registers hold nothing of this.', zh: '经办人员已指明：台账中没有此项。' },
} as const satisfies Readonly<Record<string, Words>>

const more: Words = { en: '{difference} more', zh: '多{difference}' }
const less: Words = { en: '{difference} less', zh: '少{difference}' }
/** Of rates, shares and ranks: 高1.8个百分点, 低1位. */
const higher: Words = { en: '{difference} higher', zh: '高{difference}' }
const lower: Words = { en: '{difference} lower', zh: '低{difference}' }
const put: Words = {
  en: 'Put “{replacement}”; if the draft is right, check the records.',
  zh: '建议改为“{replacement}”；如稿件无误，请核对台账。',
}
const check: Words = { en: 'Check the draft and the records.', zh: '请核对稿件与台账。' }
const modes = {
  highest: { en: 'each holder counts once, at the highest level held', zh: '每个持有者只按其最高级别计一次' },
  holding: { en: 'every level held counts', zh: '持有几个级别计几次' },
} as const satisfies Readonly<Record<string, Words>>

/** What was understood, what ours is, and what to do. */
export function explain(finding: Finding): Words {
  const { verdict, link } = finding
  if (finding.dismissed) return sayings.dismissed
  if (!link) {
    if (verdict === 'ambiguous')
      return fill(sayings.ambiguous, { options: joinWords(finding.candidates.slice(0, 3).map(option), { en: ' or ', zh: '或' }) })
    return finding.lacking ? fill(sayings.lacking, finding.lacking) : sayings.unknown
  }
  return explainLinked(finding, link)
}

function explainLinked({ figure, verdict, elsewhere, difference, replacement }: Finding, link: Candidate): Words {
  const { known, label } = link
  const todo = replacement === null ? check : fill(put, { replacement })
  const common = { label, period: known.periodWords, ours: known.text, raw: same(figure.raw.trim()), todo }
  if (verdict === 'agrees') return fill(sayings.agrees, common)
  if (verdict === 'agrees-rounded') return fill(sayings.rounded, { ...common, exact: exactText(known) })
  if (!elsewhere) {
    if (figure.role === 'change' && figure.direction && new Exact(known.exact).isNeg() !== (figure.direction === 'down'))
      return fill(sayings.wrongWay, common)
    return fill(sayings.wrong, { ...common, difference: gapText(difference ?? '0', known.unit) })
  }
  const then = elsewhere.known.periodWords
  if (elsewhere.how === 'edition') return fill(sayings.edition, { ...common, then, edition: elsewhere.edition ?? label })
  if (elsewhere.how === 'earlier') return fill(sayings.earlier, { ...common, then })
  if (elsewhere.how === 'counting')
    return fill(sayings.counting, { ...common, mode: modes[elsewhere.known.counting ?? 'holding'] })
  // Of one indicator only the time differs: its name is said once.
  if (elsewhere.label.zh === label.zh) return fill(sayings.earlier, { ...common, then })
  return fill(sayings.elsewhere, { ...common, then, other: elsewhere.label })
}

/** How far the printed value is from ours: 45 more, 1.8 percentage points higher, 2 places lower. */
function gapText(difference: string, unit: string): Words {
  const gap = new Exact(difference)
  const size = gap.abs().toFixed()
  const { kind } = getUnit(unit)
  // The larger number is the lower place.
  if (kind === 'rank')
    return fill(gap.isNeg() ? higher : lower, {
      difference: { en: `${size} ${size === '1' ? 'place' : 'places'}`, zh: `${size}位` },
    })
  if (kind === 'percent') return fill(gap.isNeg() ? lower : higher, { difference: amountText(size, 'percentage points') })
  return fill(gap.isNeg() ? less : more, { difference: amountText(size, unit) })
}

const option = ({ known, label }: Candidate): Words =>
  fill(sayings.option, { label, period: known.periodWords, ours: known.text })

/** The exact value as the office prints numbers; percentages with two digits. */
function exactText(known: KnownFigure): Words {
  const { kind } = getUnit(known.unit)
  return amountText(
    known.exact,
    known.unit,
    kind === 'percent' ? { decimals: 2 } : kind === 'money' ? { decimals: 4 } : {},
    known,
  )
}

function amountText(
  value: string,
  unit: string,
  style: { readonly decimals?: number } = {},
  known: Pick<KnownFigure, 'qualifier'> | null = null,
): Words {
  const stated = {
    ...stateFigure(value, unit, style),
    ...(known && { qualifier: known.qualifier === '=' ? ('=' as const) : known.qualifier }),
  }
  return { en: displayFigure({ ...stated, unit, style }, 'en'), zh: displayFigure({ ...stated, unit, style }, 'zh') }
}
