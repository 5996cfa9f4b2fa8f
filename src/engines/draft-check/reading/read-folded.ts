import type { Decimal } from 'decimal.js'
import type { Qualifier } from '../../figures/figure.ts'
import type { Draft } from '../draft.ts'
import type { FigureRole, Other, ReadFigure, Reading } from '../figure.ts'
import { type Folded, unfold } from './folded.ts'
import { qualifierOf } from './qualifiers.ts'
import { roleOf } from './roles.ts'
import { scan } from './scan.ts'
import type { NumberToken } from './token.ts'
import { type UnitFound, unitOf } from './unit-of.ts'

/** The reading of a folded draft. */
export function readFolded(folded: Folded, _draft: Draft): Reading {
  const figures: ReadFigure[] = []
  const others: Other[] = []
  const { text } = folded
  let until = 0
  for (const token of scan(text)) {
    if (token.start < until) continue
    if (token.kind === 'other') {
      others.push({ ...unfold(folded, token.start, token.end), what: token.what })
      continue
    }
    const unit = unitOf(text, token)
    if (unit === null) {
      others.push({ ...unfold(folded, token.start, token.end), what: 'word' })
      continue
    }
    until = unit.end
    figures.push(figureOf(folded, token, unit))
  }
  return { figures, others }
}

function figureOf(folded: Folded, token: NumberToken, unit: UnitFound): ReadFigure {
  const { text } = folded
  const role = roleOf(text, unit.start, unit.end, unit.unit)
  return {
    ...unfold(folded, unit.start, unit.end),
    language: token.language,
    value: plain(token.value),
    unit: unit.unit,
    measure: unit.measure,
    qualifier: qualifierOf(text, unit.start, unit.end, token.qualifier) as Qualifier,
    role: role.role as FigureRole,
    direction: role.direction,
    step: plain(token.step),
    upTo: token.upTo === null ? null : plain(token.upTo),
  }
}

const plain = (value: Decimal) => value.toFixed()
