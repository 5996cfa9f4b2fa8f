import { Link } from '@tanstack/react-router'
import { useChecks } from '../../kit/check/queries.ts'
import { verdictNames } from '../../kit/check/verdicts.ts'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Sign } from './marks.tsx'

/** The drafts that were checked in this session and are still kept. */
export function Recent() {
  const t = useWords()
  const language = useLanguage()
  const checks = useChecks().data ?? []
  if (checks.length === 0) return null
  return (
    <section className="check-recent">
      <h2>{t({ en: 'Checked before', zh: '最近核对' })}</h2>
      <ul className="plain-list card">
        {checks.map(check => (
          <li key={check.id}>
            <Link to="/check/$id" params={{ id: check.id }}>
              {check.name ?? t({ en: 'Pasted text', zh: '粘贴的文字' })}
            </Link>
            <span className="check-recent-counts">
              {check.state === 'working' && t({ en: 'being checked', zh: '核对中' })}
              {check.state === 'failed' && t({ en: 'not checked', zh: '未能核对' })}
              {verdictNames
                .filter(verdict => check.verdicts?.[verdict])
                .slice(0, 5)
                .map(verdict => (
                  <span key={verdict} className={`v-${verdict}`}>
                    <Sign verdict={verdict} /> {check.verdicts![verdict]}
                  </span>
                ))}
            </span>
            <span className="muted small">{sayInstant(check.startedAt, language)}</span>
          </li>
        ))}
      </ul>
      <p className="muted small">
        {t({
          en: 'Kept in this machine’s memory: the last 20, for eight hours, until Torchbook is stopped. A draft does not go into the records; only what you say a figure means does, with its sentence.',
          zh: '仅保存在本机内存中：最近20份，最长8小时，程序停止即清除。稿件不写入台账；仅在您指定数字含义时，将该句及其含义记入台账。',
        })}
      </p>
    </section>
  )
}
