import type { OtherKind } from '../figure.ts'

/** How something that is no figure is written. */
export interface OtherRule {
  readonly what: OtherKind
  /** Where it may start: at a digit, at the first letter of a Latin word, at a Chinese numeral character, or at one of the characters named. */
  readonly first: 'digit' | 'letter' | 'numeral' | { readonly chars: string }
  /** Sticky: tried at one place only, and bounded in how far it looks. */
  readonly form: RegExp
  /** What must stand right before it, tested against the text before that place (at most 24 characters). */
  readonly behind?: RegExp
}

const numeralCharacters = '零〇一二三四五六七八九十百千万亿两半廿卅壹贰叁肆伍陆柒捌玖拾佰仟'

/** Rules by the class of the character they may start with: few are tried at any place. */
export class OtherRules {
  readonly #digit: OtherRule[] = []
  readonly #letter: OtherRule[] = []
  readonly #char = new Map<string, OtherRule[]>()

  constructor(rules: readonly OtherRule[]) {
    for (const rule of rules) {
      if (rule.first === 'digit') this.#digit.push(rule)
      else if (rule.first === 'letter') this.#letter.push(rule)
      else for (const each of rule.first === 'numeral' ? numeralCharacters : rule.first.chars) this.#add(each, rule)
    }
  }

  /** The longest that fits at a place; of equals the first in the table. */
  at(text: string, place: number): { readonly end: number; readonly what: OtherKind } | null {
    let best: { end: number; what: OtherKind } | null = null
    for (const rule of this.#candidates(text, place)) {
      rule.form.lastIndex = place
      const found = rule.form.exec(text)
      if (found === null || found[0] === '' || place + found[0].length <= (best?.end ?? 0)) continue
      if (rule.behind !== undefined && !rule.behind.test(text.slice(Math.max(0, place - 24), place))) continue
      best = { end: place + found[0].length, what: rule.what }
    }
    return best
  }

  #candidates(text: string, place: number): readonly OtherRule[] {
    const character = text[place] ?? ''
    const named = this.#char.get(character)
    if (named !== undefined) return named
    if (/[0-9]/.test(character)) return this.#digit
    if (/[A-Za-z]/.test(character) && !/[A-Za-z]/.test(text[place - 1] ?? '')) return this.#letter
    return []
  }

  #add(character: string, rule: OtherRule): void {
    const rules = this.#char.get(character)
    if (rules === undefined) this.#char.set(character, [rule])
    else rules.push(rule)
  }
}
