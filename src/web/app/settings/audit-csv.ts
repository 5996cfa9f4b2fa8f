import type { Language } from '../../../kernel/words.ts'
import type { AuditLine } from '../../kit/session/wire.ts'
import type { Words } from '../../kit/wire.ts'
import { sayAct, sayWhat, sayWhy } from './audit-words.ts'

const heads: readonly Words[] = [
  { en: 'At', zh: '时间' },
  { en: 'Person', zh: '人员' },
  { en: 'Act', zh: '操作' },
  { en: 'Register', zh: '台账' },
  { en: 'What', zh: '对象' },
  { en: 'Version', zh: '版次' },
  { en: 'Reason', zh: '原因' },
]

/** A spreadsheet would calculate a text that begins like a formula; a quote sign in front keeps it text. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** The lines as they are seen, for a spreadsheet (with the mark by which Excel knows UTF-8). */
export function auditCsv(lines: readonly AuditLine[], language: Language, registerLabel: (name: string) => string): string {
  const rows = lines.map(line => [
    line.at,
    line.name ?? line.actor,
    sayAct(line.action)[language],
    line.register ? registerLabel(line.register) : '',
    sayWhat(line)?.[language] ?? line.record ?? '',
    line.version === null ? '' : String(line.version),
    sayWhy(line) ?? '',
  ])
  return `\uFEFF${[heads.map(head => head[language]), ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}
