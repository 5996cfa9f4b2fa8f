import { fill } from '../../../kernel/words.ts'
import { isAmount } from '../context/compatible.ts'
import { words } from '../context/slots.ts'
import { keyWords, subjectKey } from '../context/subject-key.ts'
import { isWholeCell } from '../context/tables.ts'
import type { FigureContext, Finding } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import { intervalOf, isPlain, meets } from './interval.ts'
import type { Matter } from './matter.ts'
import { raw } from './say.ts'

/** What is not yet so: a figure of a plan is none of a report. */
const planned =
  /力争|计划|目标|预计|争取|确保|打算|拟|将(?!近)|规划|明年|下一年|\b(?:plan(?:s|ned)?|targets?|aims?|expects?|expected|goals?|next year|will|strive)\b/iu
/** Words of place below the document's own: what is counted there is another thing. */
const placed =
  /[镇乡村]|街道|社区|园区|开发区|公司|集团|学校|学院|中学|小学|研究所|局|\b(?:town|township|village|sub-?district|community|park|zone|company|corporation|ltd|school|college|university|bureau)\b/iu
/** What a clause may say beside its subject without making it another's. */
const fillers =
  /全区|我区|本区|全县|我县|全市|我市|区内|目前|现有|拥有|共有|共计|总计|总数|已有|已|共|有|达到|达|为|是|了|的|截至|到|至|年末|年底|底|末|其中|和|与|及|以及|分别|实现|完成|超过|突破|约|近|余|多|个|家|项|名|人|件|次|元|\b(?:the|a|an|and|or|of|in|at|has|have|had|there|are|were|is|was|total|whole|entire|district|county|our|its|now|reached|over|more|than|about|nearly|with|by|on|to|for|number|end|level|including|which|all|altogether|amounted|stood|came)\b/giu

/** The same thing stated twice with values that cannot both be true. */
export function findRepeated(matter: Matter): readonly Finding[] {
  const groups = new Map<string, number[]>()
  matter.figures.forEach((_, index) => {
    const key = keyOf(matter, index)
    if (key === null) return
    const list = groups.get(key)
    if (list) list.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()].flatMap(group => clashes(matter, group))
}

/** What is counted, where and when, where the text says it plainly; null where anything beside it might make it another thing. */
function keyOf(matter: Matter, index: number): string | null {
  const { figures, contexts, layout, outline, slots } = matter
  const figure = figures[index]
  const context = contexts[index]
  const clause = layout.clauses[layout.clauseOf[index] ?? -1]
  const slot = slots[index]
  if (!figure || !context || !clause || !slot || !isAmount(figure) || clause.outer !== null) return null
  const name = keyWords(context.subject)
  const chinese = /\p{Script=Han}/u.test(name)
  if (
    chinese
      ? name.replace(/\P{Script=Han}/gu, '').length < (/[者员户站馆室]$/u.test(name) ? 3 : 4)
      : name.split(' ').length < 2 || name.length < 9
  )
    return null
  const part = outline.partOf[index] ?? -1
  const home = outline.parts[part]
  const inTable = home?.kind === 'cell'
  if (inTable && !isWholeCell(home, layout.text, figure)) return null
  const sentence = layout.sentences[clause.sentence]
  const before = sentence ? layout.text.slice(Math.max(sentence.start, figure.start - 160), figure.start) : ''
  if (planned.test(before) || placed.test(before) || placed.test(context.subject)) return null
  if (outline.headings(part).some(heading => planned.test(heading) || placed.test(heading))) return null
  if (!inTable && (!bareClause(matter, index, context) || !led(matter, index))) return null
  // Now and in the document's own year are one: 目前55家, 2006年55家.
  const own = JSON.stringify({ kind: 'year', year: layout.year })
  const times = context.times
    .map(time => JSON.stringify(time))
    .filter(time => time !== '{"kind":"as-at","day":null}' && time !== own)
  return [subjectKey(context, figure), chinese ? figure.unit : figure.unit, times.join('&')].join('#')
}

/** Whether a clause says nothing of a figure but its subject. */
function bareClause({ layout, figures, slots }: Matter, index: number, context: FigureContext): boolean {
  const clause = layout.clauses[layout.clauseOf[index] ?? -1]
  const figure = figures[index] as ReadFigure
  const slot = slots[index]
  if (!clause || !slot) return false
  const stretch =
    clause.figures.length === 1
      ? words(layout, clause, clause.start, clause.end)
      : `${slot.pre} ${figure.language === 'en' ? slot.post : ''}`
  const named =
    figure.language === 'zh'
      ? stretch.replace(/\s+/gu, '').includes(context.subject)
      : context.subject
          .toLowerCase()
          .split(' ')
          .every(word => stretch.toLowerCase().includes(word))
  // What is put back from the figure before is not said a second time.
  if (!named) return false
  let left = stretch.toLowerCase()
  for (const word of figure.language === 'zh' ? [context.subject] : context.subject.toLowerCase().split(' '))
    left = left.split(word).join(' ')
  return left.replace(fillers, ' ').replace(/[^\p{L}]+/gu, '').length <= (figure.language === 'zh' ? 0 : 2)
}

/** Whether what leads up to a clause names no act or place that it may belong to: it opens its sentence, or figures of the same kind of list stand before it. */
function led({ layout }: Matter, index: number): boolean {
  const clause = layout.clauses[layout.clauseOf[index] ?? -1]
  const sentence = layout.sentences[clause?.sentence ?? -1]
  if (!clause || !sentence) return false
  let at = sentence.clauses.findIndex(other => (layout.clauses[other]?.start ?? 0) >= clause.start)
  for (let turns = 0; at > 0 && turns < 12; turns++) {
    at--
    const other = layout.clauses[sentence.clauses[at] ?? -1]
    if (!other || other.outer !== null) continue
    const text = words(layout, other, other.start, Math.min(other.end, other.start + 60))
    if (other.figures.length === 0 && text.replace(fillers, ' ').replace(/[^\p{L}]+/gu, '') !== '') return false
  }
  return at <= 0
}

function clashes({ figures, contexts, outline, layout }: Matter, all: readonly number[]): readonly Finding[] {
  // Two of one name in one table or one sentence are two things that their heads or words do not tell apart.
  const home = (index: number) =>
    outline.parts[outline.partOf[index] ?? -1]?.cell?.table ?? `s${layout.clauses[layout.clauseOf[index] ?? -1]?.sentence}`
  const homes = new Map<number | string, number>()
  for (const index of all) homes.set(home(index), (homes.get(home(index)) ?? 0) + 1)
  const group = all.filter(index => homes.get(home(index)) === 1)
  if (group.length < 2 || group.length > 12) return []
  const votes = group.map(
    index =>
      group.filter(other => meets(intervalOf(figures[index] as ReadFigure), intervalOf(figures[other] as ReadFigure))).length,
  )
  const most = Math.max(...votes)
  if (most === group.length) return []
  const right = group.filter((_, place) => votes[place] === most)
  const decided = right.length < group.length && right.length >= 2
  const others = decided ? group.filter(index => !right.includes(index)) : group
  // Several different values of one name are a list of different things.
  if (new Set(others.map(index => figures[index]?.value)).size > (decided ? 1 : 2)) return []
  const accused = decided ? others : [group.at(-1) ?? -1]
  return accused.flatMap((index): Finding[] => {
    const other = (decided ? right : group).find(
      candidate =>
        candidate !== index && !meets(intervalOf(figures[index] as ReadFigure), intervalOf(figures[candidate] as ReadFigure)),
    )
    const [figure, against] = [figures[index], figures[other ?? -1]]
    if (!figure || !against || other === undefined) return []
    return [
      {
        kind: 'repeated',
        figures: [index, other],
        words: fill(
          {
            en: '"{subject}" is {one} here and {other} elsewhere in this document. State one value.',
            zh: '“{subject}”此处为{one}，文中另一处为{other}，前后不一致，请统一。',
          },
          { subject: contexts[index]?.subject ?? '', one: raw(figure), other: raw(against) },
        ),
        expected: decided && isPlain(against) ? against.value : null,
      },
    ]
  })
}
