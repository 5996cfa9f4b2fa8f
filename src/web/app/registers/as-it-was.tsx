import { Link } from '@tanstack/react-router'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { HistoryVersion, RegisterModel } from '../../kit/wire.ts'

/** Says that an older version is shown, and leads back. */
export function AsItWas({ register, id, version }: { register: RegisterModel; id: string; version: HistoryVersion }) {
  const t = useWords()
  const at = sayInstant(version.recordedAt, useLanguage())
  return (
    <p className="as-it-was" role="status">
      {t({
        en: `You see version ${version.version}, as it was recorded on ${at}.`,
        zh: `当前显示第${version.version}版，登记于${at}。`,
      })}{' '}
      <Link to="/registers/$name/$id" params={{ name: register.name, id }}>
        {t({ en: 'Show the current version', zh: '显示最新版本' })}
      </Link>
    </p>
  )
}
