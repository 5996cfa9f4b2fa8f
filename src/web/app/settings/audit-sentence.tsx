import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import type { AuditLine } from '../../kit/session/wire.ts'
import { sayAct, sayHow, sayWhat, sayWhy } from './audit-words.ts'

/** "Chen Min changed *Haiyun Yarn* (organisation, version 3): new address", each part a way to more of its kind. */
export function AuditSentence({ line, people }: { readonly line: AuditLine; readonly people: ReadonlyMap<string, string> }) {
  const t = useWords()
  const language = useLanguage()
  const { registers } = useMeta()
  const register = registers.find(each => each.name === line.register)
  const what = sayWhat(line, people)
  const how = sayHow(line)
  const why = sayWhy(line)
  const gap = language === 'zh' ? '' : ' '
  const kind = [
    register ? t(register.one) : line.register,
    line.version === null ? null : t({ en: `version ${line.version}`, zh: `第${line.version}版` }),
  ]
    .filter(Boolean)
    .join(t({ en: ', ', zh: '，' }))
  return (
    <p>
      <Link to="/settings/audit" search={{ actor: line.actor } as never}>
        {line.name ?? sayAuthor(line.actor, language)}
      </Link>
      {gap}
      {t(sayAct(line.action))}
      {what || line.record ? gap : ''}
      {line.register && line.record && register ? (
        <Link to="/registers/$name/$id" params={{ name: line.register, id: line.record }}>
          {what ? t(what) : t({ en: 'a record', zh: '一条记录' })}
        </Link>
      ) : (
        what && <strong>{t(what)}</strong>
      )}
      {kind && <span className="muted small">{t({ en: ` (${kind})`, zh: `（${kind}）` })}</span>}
      {how && (
        <span>
          {t({ en: ', ', zh: '，' })}
          {t(how)}
        </span>
      )}
      {why && <span className="muted">{t({ en: `: ${why}`, zh: `：${why}` })}</span>}
    </p>
  )
}
