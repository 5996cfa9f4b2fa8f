import { Link } from '@tanstack/react-router'
import { sayDay, sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useEditions } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import type { EditionHead } from '../../kit/wire.ts'
import { sectionName } from '../workshop/section-state.tsx'
import '../styles/editions.css'

/** The summaries that were frozen, the newest first. */
export function EditionsPage() {
  const t = useWords()
  const language = useLanguage()
  const answer = useEditions()
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Editions', zh: '定稿' })}</h1>
          <p>
            {t({
              en: 'Summaries as they were on the day they were frozen: text, figures and the versions of all records behind them.',
              zh: '定稿当日的总结原貌：正文、数字及其所依据的全部记录版本。',
            })}
          </p>
        </div>
      </div>
      <Loaded answer={answer}>
        {editions =>
          editions.length === 0 ? (
            <Empty title={t({ en: 'No edition yet', zh: '尚无定稿' })}>
              <p>
                {t({
                  en: 'Before a summary is handed in, freeze it: whatever changes later can then be shown against what was said.',
                  zh: '报送前请先定稿，之后的任何变化都能与报送内容对照。',
                })}
              </p>
              <Link to="/summary" className="button-plain">
                {t({ en: 'Go to the summary and freeze it', zh: '前往总结页定稿' })}
              </Link>
            </Empty>
          ) : (
            <ul className="plain-list card editions">
              {editions.map(edition => (
                <li key={edition.id}>
                  <div>
                    <Link to="/editions/$id" params={{ id: edition.id }}>
                      {t(edition.title)}
                    </Link>
                    <p className="muted small">
                      {t({
                        en: `as at ${sayDay(edition.asAt, 'en')} · frozen `,
                        zh: `截至${sayDay(edition.asAt, 'zh')} · 定稿于`,
                      })}
                      {sayInstant(edition.frozenAt, language)} · {sayAuthor(edition.author, language)} ·{' '}
                      <span title={edition.sha256}>SHA-256 {edition.sha256.slice(0, 12)}…</span>
                    </p>
                    <Signed edition={edition} />
                  </div>
                  <Link to="/editions/$id/diff" params={{ id: edition.id }}>
                    {t({ en: 'What changed since', zh: '此后变化' })}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

/** How many sections were signed when it was frozen, and which were not. */
function Signed({ edition: { signOff } }: { readonly edition: EditionHead }) {
  const t = useWords()
  if (!signOff) return null
  const unsigned = signOff.filter(({ state }) => state !== 'signed' && state !== 'issued')
  return (
    <p className="muted small">
      {unsigned.length === 0
        ? t({ en: 'All sections were signed.', zh: '各部分均已签发。' })
        : t({
            en: `Not signed when frozen: ${unsigned.map(one => sectionName(one.heading).en).join('; ')}.`,
            zh: `定稿时尚未签发：${unsigned.map(one => sectionName(one.heading).zh).join('、')}。`,
          })}
    </p>
  )
}
