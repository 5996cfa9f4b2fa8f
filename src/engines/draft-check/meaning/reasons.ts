import { fill, type Words } from '../../../kernel/words.ts'
import type { Candidate } from '../report.ts'
import type { Part, Scored } from './score.ts'

/** What each part of a score says when it speaks for a candidate, and when against it. */
const sayings: Readonly<Record<Part, { readonly for: Words; readonly against: Words }>> = {
  words: {
    for: { en: 'the words around it name “{name}”', zh: '上下文与“{name}”相近' },
    against: { en: 'the words around it hardly name “{name}”', zh: '上下文与“{name}”不太相近' },
  },
  unit: {
    for: { en: 'the unit goes with it', zh: '单位相符' },
    against: { en: 'the unit is another', zh: '单位不同' },
  },
  level: {
    for: { en: 'the level is the one named', zh: '级别相符' },
    against: { en: 'the level is not the one named', zh: '级别与稿中所说不符' },
  },
  area: {
    for: { en: 'it is the figure of the place named', zh: '地域相符' },
    against: { en: 'it is another place’s figure', zh: '地域不同' },
  },
  time: {
    for: { en: 'the time fits: {period}', zh: '时段相符：{period}' },
    against: { en: 'the text speaks of another time than “{period}”', zh: '稿中所说时段不是“{period}”' },
  },
  role: {
    for: { en: 'a change is a change, a share a share', zh: '数字性质相符（增幅、占比等）' },
    against: { en: 'an amount is said, not a change or share', zh: '数字性质不符（绝对数与增幅、占比）' },
  },
  counting: {
    for: { en: 'the counting mode is the one named', zh: '计数口径相符' },
    against: { en: 'it is counted in the mode that is not usual', zh: '不是通常的计数口径' },
  },
  plan: {
    for: { en: 'nothing is planned here', zh: '不是计划数' },
    against: { en: 'the text speaks of a plan, a target or points', zh: '稿中所说是计划、目标或得分' },
  },
  summary: {
    for: { en: 'the office’s own summary states it', zh: '本单位总结中有此指标' },
    against: { en: 'the office’s own summary does not state it', zh: '本单位总结中没有此指标' },
  },
  value: {
    for: { en: 'the value is the records’', zh: '数值与台账相符' },
    against: { en: 'the value is not the records’', zh: '数值与台账不符' },
  },
  magnitude: {
    for: { en: 'the value is of a like size', zh: '数值量级相近' },
    against: { en: 'the value is of another size: the records give {ours}', zh: '数值与台账相差较大（台账为{ours}）' },
  },
  neighbours: {
    for: { en: 'figures beside it come from the same register', zh: '相邻数字出自同一台账' },
    against: { en: 'the same figure stands beside it already', zh: '同一指标在相邻处已出现' },
  },
  relation: {
    for: { en: 'it is the change of the value before it', zh: '是前一数字的变化' },
    against: { en: 'it is not the change of the value before it', zh: '不是前一数字的变化' },
  },
}

/** A candidate as reports show it: every part of its score in words, the largest first. */
export function candidateOf({ entry, match, fit, parts, score, computed }: Scored): Candidate {
  const { known, indicator } = entry
  const label = computed
    ? fill({ en: 'Growth of “{label}”', zh: '“{label}”增长率' }, { label: indicator.label })
    : indicator.label
  const reasons = Object.entries(parts)
    .filter(([, points]) => points !== 0)
    .map(([part, points]) => ({
      words: said(sayings[part as Part][points > 0 ? 'for' : 'against'], {
        name: match.name,
        period: known.periodWords,
        ours: known.text,
      }),
      adds: Math.round(points * 10) / 10,
    }))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
  return { known, label, score: Math.round(score * 10) / 10, reasons, fits: fit !== 'no' }
}

/** Most sayings name nothing: they are one object however many thousand figures they are said of. */
const said = (saying: Words, values: Parameters<typeof fill>[1]): Words =>
  saying.en.includes('{') || saying.zh.includes('{') ? fill(saying, values) : saying
