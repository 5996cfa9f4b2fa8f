import type { Decimal } from 'decimal.js'
import type { Draft } from '../draft.ts'
import type { Other, ReadFigure, Reading } from '../figure.ts'
import { joinChains } from './chains.ts'
import { otherThanFigure } from './decide.ts'
import { type Folded, unfold } from './folded.ts'
import { Layout } from './layout.ts'
import type { Mention } from './mention.ts'
import { nameUnits } from './name-units.ts'
import { qualifierOf } from './qualifiers.ts'
import { type Role, roleOf } from './roles.ts'
import { scan } from './scan.ts'
import { Sentences } from './sentences.ts'
import { unitsFromTables } from './tables.ts'
import type { OtherToken } from './token.ts'

/**
 * The reading of a folded draft, in steps that each know one thing: numbers and other numerals by what stands at their place; ranges and lists; units from the
 * heads of tables; units from nouns and from enumerations; which numbers count nothing; what each figure says.
 */
export function readFolded(folded: Folded, draft: Draft): Reading {
  const { text } = folded
  const { mentions: first, others } = scan(text)
  const mentions = joinChains(text, first)
  unitsFromTables(folded, draft, mentions)
  const early = mentions.filter(mention => otherThanFigure(text, mention, 'early') === null)
  nameUnits(text, early, new Sentences(text))
  const layout = new Layout(folded, draft)
  const figures: ReadFigure[] = []
  let before: { end: number; role: Role } | null = null
  for (const mention of mentions) {
    const what = layout.reasonFor(mention) ?? otherThanFigure(text, mention, 'late')
    if (what !== null) {
      others.push({ kind: 'other', start: mention.start, end: mention.end, what })
      continue
    }
    const near: Role | null =
      before !== null && /^(?:、|,|，|和|及|与|,? and |, )[^\d，。；]{0,2}$/.test(text.slice(before.end, mention.start))
        ? before.role
        : null
    const role = roleOf(text, mention, near)
    // A sign says its own direction only.
    before = mention.negative ? null : { end: mention.end, role }
    figures.push(figureOf(folded, mention, role))
  }
  return { figures, others: others.sort((one, two) => one.start - two.start).map(token => otherOf(folded, token)) }
}

const otherOf = (folded: Folded, token: OtherToken): Other => ({ ...unfold(folded, token.start, token.end), what: token.what })

function figureOf(folded: Folded, mention: Mention, said: Role): ReadFigure {
  const { text } = folded
  const { token } = mention
  // 增长1.5倍 is a change by so many times the whole; 是去年的1.5倍 is a multiple.
  const multiple = mention.measure === '倍' && said.role === 'change'
  const factor = multiple ? 100 : 1
  const value = mention.value.mul(factor)
  const minus = mention.negative && said.role !== 'change'
  return {
    ...unfold(folded, mention.start, mention.end),
    language: token.language,
    value: plain(minus ? value.neg() : value),
    unit: multiple ? 'percent' : (mention.unit ?? 'count'),
    measure: mention.measure,
    qualifier: qualifierOf(text, mention.start, mention.end, token.qualifier),
    role: said.role,
    direction: said.direction,
    step: plain(mention.step.mul(factor)),
    upTo: mention.upTo === null ? null : plain(mention.upTo.mul(factor)),
  }
}

const plain = (value: Decimal) => value.toFixed()
