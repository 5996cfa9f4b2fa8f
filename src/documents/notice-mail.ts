import { type Language, same, type Words } from '../kernel/words.ts'
import { escapeXml, oneLine } from './escape.ts'

/** One line of a digest. */
export interface NoticeLine {
  readonly title: Words
  readonly step: Words
  readonly due: string | null
  readonly late: boolean
  /** From the root of the site. */
  readonly address: string
}

/** An e-mail as text and as HTML. */
export interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** More than this are counted instead of listed: nobody reads a letter of hundreds of lines. */
const most = 40

const words = {
  subject: { en: '{office}: {count} to look at', zh: '{office}：{count}项待办提醒' },
  late: { en: 'Overdue', zh: '已逾期' },
  soon: { en: 'Due soon', zh: '即将到期' },
  other: { en: 'For you', zh: '与您有关' },
  due: { en: 'due {day}', zh: '期限{day}' },
  more: { en: 'and {count} more, on your page Today', zh: '另有{count}项，请在“今日”页面查看' },
  why: {
    en: 'You are told once of each thing, and again when it comes nearer. How often e-mails come is set on your own page: {address}',
    zh: '同一事项每个提醒节点只发送一次。可在个人设置中调整邮件频率：{address}',
  },
} satisfies Readonly<Record<string, Words>>

/** The digest of what is due, in the person's language; links lead to `site`. */
export function noticeMail(lines: readonly NoticeLine[], office: Words, language: Language, site: string): Mail {
  const shown = lines.slice(0, most)
  const groups = [
    { head: words.late, of: shown.filter(one => one.late) },
    { head: words.soon, of: shown.filter(one => !one.late && one.due !== null) },
    { head: words.other, of: shown.filter(one => !one.late && one.due === null) },
  ].filter(({ of }) => of.length > 0)
  const say = (text: Words, values: Readonly<Record<string, string>> = {}) =>
    text[language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
  const lineOf = ({ title, step, due }: NoticeLine) => {
    const parts = [oneLine(title[language]), oneLine(step[language]), ...(due ? [say(words.due, { day: due })] : [])]
    return parts.join(language === 'zh' ? '，' : ', ')
  }
  const rest = lines.length > most ? say(words.more, { count: String(lines.length - most) }) : null
  const why = say(words.why, { address: `${site}/settings/me` })
  const text = groups.map(
    ({ head, of }) => `${say(head)}\n${of.map(one => `- ${lineOf(one)}\n  ${site}${one.address}`).join('\n')}`,
  )
  const html = groups.map(
    ({ head, of }) =>
      `<h2 style="font-size:16px;margin:20px 0 6px">${say(head)}</h2><ul style="padding-left:20px;margin:0">${of
        .map(
          one =>
            `<li style="margin:4px 0"><a href="${escapeXml(site + one.address)}">${escapeXml(oneLine(one.title[language]))}</a> ${escapeXml(lineOf({ ...one, title: same('') }).replace(/^[，,]\s*/, ''))}</li>`,
        )
        .join('')}</ul>`,
  )
  return {
    subject: say(words.subject, { office: oneLine(office[language]), count: String(lines.length) }),
    text: [...text, ...(rest ? [rest] : []), why].join('\n\n'),
    html: `<!doctype html><html lang="${language === 'zh' ? 'zh-Hans' : 'en'}"><meta charset="utf-8"><body style="font:15px/1.6 sans-serif;max-width:640px">${html.join('')}${rest ? `<p>${escapeXml(rest)}</p>` : ''}<p style="color:#666;font-size:13px">${escapeXml(why)}</p></body></html>`,
  }
}
