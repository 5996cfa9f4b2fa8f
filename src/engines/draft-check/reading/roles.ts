import type { FigureRole } from '../figure.ts'
import type { Mention } from './mention.ts'

const more =
  '(?:了|约|近|超|超过|逾|达|高达|将近|接近|整整|又|均|只|仅|为|幅度为|幅度达|率为|率达|率约为|分别|依次|幅为|幅达|幅分别为|幅依次为|分别为|率分别为|率|幅)*'
const zhUp = new RegExp(
  `(?:前移|前进|上移|增长|增加|提高|上升|增幅|增速|净增|新增长|上涨|扩大|提升|增|涨幅?|升|翻|多|高出?|↑)${more}$`,
)
const zhDown = new RegExp(`(?:后移|后退|减少|下降|降低|回落|缩短|下滑|降幅|跌幅?|减|降|负增长|少|低于全[省市国].{0,6}|↓)${more}$`)
const zhShare = /(?:占|占比|比重|比例|份额|所占)[^，。；;\d]{0,24}$/
const quantity =
  '(?: (?:by|of|about|over|nearly|almost|more than|around|some|roughly|a|an|estimated|as much as|up to|at least|another|was|were|is|to have been|stood at|reached|came to)){0,3} $'
const enUp = new RegExp(
  String.raw`(?:\b(?:up|increas(?:e|es|ed|ing)|rises?|rose|risen|rising|grew|grows?|growing|grown|growth(?: rates?)?|gains?|gained|climb(?:s|ed)?|jump(?:s|ed)?|raised|expanded|surged|added)(?: in [a-z ]{1,30})?|\+)${quantity}`,
  'i',
)
const enDown = new RegExp(
  String.raw`\b(?:down|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|falls?|fell|fallen|falling|drop(?:s|ped)?|reduc(?:e|ed|tion)|shrank|shrunk|cut|lost|less)${quantity}`,
  'i',
)
const enShare =
  /\b(?:account(?:s|ed|ing)? for|makes? up|made up|represent(?:s|ed|ing)?|share(?: of)?|proportion[a-z ]{0,20}|constitut(?:es|ed|ing)|compris(?:es|ed|ing)|ratio of [a-z ]{0,24}|or) (?:was |is |reached |of |about |over |nearly |more than |almost |some ){0,3}$/i
const behindUp = /^ ?(?:more than (?:last|in|the|at)|more\b|higher|above (?:\d{4}|last)|increase|growth|rise|up\b)/i
const behindDown = /^ ?(?:fewer than|fewer\b|less than (?:last|in|the)|less\b|lower|decrease|decline|drop|fall|down\b)/i
const behindShare = /^ (?:of (?:the|all|total|our|its|them|which|industrial|turnover)|stays?)/i

/** Whether a number is an amount, a change, a share or a rank, and which way a change goes, by the words right before and behind it. */
export function roleOf(text: string, mention: Mention, earlier: Role | null): Role {
  const { token, start, end, unit } = mention
  if (token.says?.role !== undefined) return { role: token.says.role, direction: token.says.direction ?? null }
  const lead = text.slice(Math.max(0, start - 48), start)
  const tail = text.slice(end, end + 24)
  const share = unit === 'percent' || unit === 'per mille'
  if (mention.negative && share) return { role: 'change', direction: 'down' }
  if (share && text[start - 1] === '+') return { role: 'change', direction: 'up' }
  if (zhUp.test(lead) && !/(?:至少|最少|不少|最多|超高|许多|不多|年高|提高到)$/.test(lead))
    return { role: 'change', direction: 'up' }
  if (zhDown.test(lead) && !/(?:至少|最少|不少|缺少|多少)$/.test(lead)) return { role: 'change', direction: 'down' }
  if (enUp.test(lead)) return { role: 'change', direction: 'up' }
  if (enDown.test(lead)) return { role: 'change', direction: 'down' }
  if (behindUp.test(tail)) return { role: 'change', direction: 'up' }
  if (behindDown.test(tail)) return { role: 'change', direction: 'down' }
  if (share && (zhShare.test(lead) || enShare.test(lead) || behindShare.test(tail))) return { role: 'share', direction: null }
  // 分别增长17.9%和13.0%: the second goes with the first.
  if (earlier !== null && (share || mention.measure === '倍') && earlier.role !== 'amount') return earlier
  return { role: 'amount', direction: null }
}

/** What a figure says and, of a change, which way it goes. */
export interface Role {
  readonly role: FigureRole
  readonly direction: 'up' | 'down' | null
}
