import { stateWords } from '../../../engines/workshop/sign-off.ts'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { sayAuthor } from '../../kit/record/author.ts'
import type { Words } from '../../kit/wire.ts'
import './section-state.css'
import type { SectionView } from '../../kit/workshop/api.ts'

/** What a section is called; the first has no heading of its own. */
export const sectionName = (heading: Words | null): Words => heading ?? { en: 'Title and situation', zh: '标题与基本情况' }

/** Owner and state of a section, and what put it back to draft. */
export function SectionState({ section }: { readonly section: SectionView }) {
  const t = useWords()
  const language = useLanguage()
  const { owner, state, step, fallen } = section
  return (
    <div className="small">
      <span className={`state-tag is-${state}`}>{t(stateWords[state])}</span> {owner && <span>{owner}</span>}
      {step && !fallen && state !== 'drafted' && (
        <span className="muted">
          {' '}
          {sayAuthor(step.by, language)} · {sayInstant(step.at, language)}
        </span>
      )}
      {fallen && step && (
        <p className="fallen">
          {t({
            en: `Was ${stateWords[step.state].en} by ${step.by}; since then `,
            zh: `曾由${step.by}${stateWords[step.state].zh}；此后`,
          })}
          {fallen.text && t({ en: 'the text changed', zh: '文字有改动' })}
          {fallen.text && fallen.figures.length > 0 && t({ en: ', and ', zh: '，' })}
          {fallen.figures
            .map(({ key, before, after }) => `${key} ${before ? t(before) : '–'} → ${after ? t(after) : '–'}`)
            .join('; ')}
          {t({ en: '.', zh: '。' })}
        </p>
      )}
    </div>
  )
}
