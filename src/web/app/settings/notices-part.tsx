import { useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { usePreference } from '../../kit/preferences.ts'
import type { Words } from '../../kit/wire.ts'
import { type NoticeSetting, noticeSetting } from './notice-setting.ts'

const rhythms: readonly { readonly id: NoticeSetting['email']; readonly label: Words }[] = [
  { id: 'daily', label: { en: 'At most once a day', zh: '每天最多一封' } },
  { id: 'weekly', label: { en: 'At most once a week', zh: '每周最多一封' } },
  { id: 'never', label: { en: 'Never', zh: '不发送' } },
]
const languages: readonly { readonly id: NoticeSetting['language']; readonly label: string }[] = [
  { id: 'zh', label: '中文' },
  { id: 'en', label: 'English' },
]

/** How often notices come by e-mail, and in which language; what is chosen holds at once. */
export function NoticesPart({ email }: { readonly email: string | null }) {
  const t = useWords()
  const [kept, keep] = usePreference('notices')
  // Shown in the same moment; what the store says comes a turn later.
  const [chosen, choose] = useState<NoticeSetting | null>(null)
  if (kept === undefined) return null
  const setting = chosen ?? noticeSetting(kept)
  const set = (next: NoticeSetting) => {
    choose(next)
    keep(next)
  }
  return (
    <section className="card settings-part" aria-labelledby="notices-part">
      <h2 id="notices-part">{t({ en: 'Notices by e-mail', zh: '邮件提醒' })}</h2>
      <p className="muted">
        {email
          ? t({
              en: `What is due is gathered in one letter to ${email}. In Torchbook itself every notice is shown in any case.`,
              zh: `待办事项汇总为一封邮件发送至${email}；系统内的提醒不受此设置影响。`,
            })
          : t({
              en: 'Your account has no e-mail address, so no letters come. Ask the system administrator to enter one.',
              zh: '您的账号未登记电子邮箱，不会收到邮件。请联系系统管理员补充。',
            })}
      </p>
      <fieldset className="record-pick">
        <legend className="field-label">{t({ en: 'How often', zh: '发送频率' })}</legend>
        {rhythms.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name="notice-rhythm"
              checked={setting.email === id}
              onChange={() => set({ ...setting, email: id })}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="record-pick">
        <legend className="field-label">{t({ en: 'Language of the letters', zh: '邮件语言' })}</legend>
        {languages.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name="notice-language"
              checked={setting.language === id}
              onChange={() => set({ ...setting, language: id })}
            />
            <span lang={id}>{label}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
