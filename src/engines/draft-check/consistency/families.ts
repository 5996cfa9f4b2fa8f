import type { FigureContext } from '../context.ts'

/** Kinds of a thing that exclude one another; `all` of them make the whole. */
interface Family {
  readonly members: readonly RegExp[]
  /** How many members make a whole; null: never surely. */
  readonly all: number | null
}

const families: readonly Family[] = [
  { members: [/发明|invention/i, /实用新型|utility/i, /外观设计|design/i], all: 3 },
  { members: [/男|\b(?:men|male|males|boys)\b/i, /女|\b(?:women|female|females|girls)\b/i], all: 2 },
  { members: [/第一产业|一产|primary/i, /第二产业|二产|secondary/i, /第三产业|三产|tertiary|services?/i], all: 3 },
  { members: [/博士|doctor|ph\.?d/i, /硕士|master/i, /本科|学士|bachelor/i, /大专|专科|college/i], all: null },
  { members: [/高级|senior/i, /中级|intermediate|middle/i, /初级|junior/i], all: 3 },
  {
    members: [
      /财政|政府|government|fiscal|budget/i,
      /企业|enterprise|business/i,
      /银行|贷款|bank|loan/i,
      /社会|自筹|social|society|own/i,
    ],
    all: null,
  },
  {
    members: [
      /已|\b(?:spent|paid|met|finished|completed|done)\b/i,
      /结余|剩余|尚未|正在|\b(?:remains?|left|unspent|open|missed)\b/i,
    ],
    all: 2,
  },
  { members: [/规上|规模以上/, /规下|规模以下/], all: 2 },
  { members: [/大型|large/i, /中型|medium/i, /小型|small/i, /微型|micro/i], all: null },
]

const rest = /结余|尚余|未完成|尚未|正在|其余|其他|其它|余下|剩余|\b(?:others?|rest|remain(?:s|ing)?|remainder)\b/i
/** Bounds overlap: those of 本科以上 are among those of 大专以上. */
const bounds = /以上|以下|不足|\b(?:above|below|under|at least|or more|or higher)\b/i

/** What the names of parts say of them as parts: that none overlaps another, and that they are all there are. */
export function kinship(
  names: readonly string[],
  levels: readonly FigureContext['level'][],
): { readonly exclusive: boolean; readonly whole: boolean } {
  if (names.some(name => bounds.test(name.replace(/规模以[上下]/gu, '')))) return { exclusive: false, whole: false }
  const others = names.filter(name => rest.test(name)).length
  const named = names.filter(name => !rest.test(name))
  const closed = others === 1 && named.length >= 1
  const known = levels.filter((level, index) => level !== null && !rest.test(names[index] ?? ''))
  if (known.length === named.length && known.length >= 2 && new Set(known).size === known.length)
    return {
      exclusive: true,
      whole: closed || ['national', 'provincial', 'municipal'].every(level => known.includes(level as 'national')),
    }
  for (const { members, all } of families) {
    const found = named.map(name => members.findIndex(member => member.test(name)))
    if (named.length < 1 || found.includes(-1) || new Set(found).size !== found.length || names.length < 2) continue
    return { exclusive: true, whole: closed || (all !== null && found.length === all) }
  }
  return { exclusive: closed, whole: closed }
}
