import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { needsLook, otherKinds } from '../../kit/check/verdicts.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { group } from '../../kit/numbers.ts'
import type { BriefFigure, CheckedDraft, OtherKind } from '../../kit/wire-check.ts'
import { Sign } from './marks.tsx'

interface Props {
  readonly check: CheckedDraft
  readonly go: (index: number) => void
  readonly replaced: ReadonlySet<number>
  readonly setReplaced: (replaced: ReadonlySet<number>) => void
}

/** So many lines of a list are shown at first; on a phone the list stands before the text. */
const atFirst = () => (matchMedia('(max-width: 900px)').matches ? 4 : 40)

/** What was found in the whole document: what to look at, contradictions, what it lacks, and that every numeral is accounted for. */
export function Overview({ check, go, replaced, setReplaced }: Props) {
  const t = useWords()
  const { figures, findings, missing } = check.report
  const look = figures.flatMap((figure, index) => (needsLook(figure) ? [{ figure, index }] : []))
  const replaceable = look.flatMap(({ figure, index }) => (figure.replacement === null ? [] : [index]))
  const allReplaced = replaceable.length > 0 && replaceable.every(index => replaced.has(index))
  return (
    <div className="check-overview">
      <section>
        <h2>{t({ en: `To look at (${look.length})`, zh: `需要查看（${look.length}处）` })}</h2>
        {look.length === 0 ? (
          <p className="muted">{allRight(figures, t)}</p>
        ) : (
          <Some count={look.length}>
            {shown => (
              <ul className="plain-list check-list">
                {look.slice(0, shown).map(({ figure, index }) => (
                  <li key={index}>
                    <Line figure={figure} go={() => go(index)} replaced={replaced.has(index)} />
                  </li>
                ))}
              </ul>
            )}
          </Some>
        )}
        {replaceable.length > 0 && (
          <Button
            size="small"
            onClick={() =>
              setReplaced(
                new Set(
                  allReplaced ? [...replaced].filter(index => !replaceable.includes(index)) : [...replaced, ...replaceable],
                ),
              )
            }
          >
            {allReplaced
              ? t({ en: 'Leave all as they are', zh: '全部保持原文' })
              : t({ en: `Put our figure in all ${replaceable.length}`, zh: `${replaceable.length}处全部改为台账数` })}
          </Button>
        )}
      </section>
      {findings.length > 0 && (
        <section>
          <h2>{t({ en: `Contradictions (${findings.length})`, zh: `前后矛盾（${findings.length}处）` })}</h2>
          <Some count={findings.length}>
            {shown => (
              <ul className="plain-list check-list">
                {findings.slice(0, shown).map((finding, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a report's findings do not move
                  <li key={index}>
                    <p>{t(finding.words)}</p>
                    <FigureLinks figures={finding.figures.map(at => [at, figures[at]!.raw])} go={go} />
                  </li>
                ))}
              </ul>
            )}
          </Some>
        </section>
      )}
      {missing.length > 0 && (
        <section>
          <details>
            <summary>
              <h2>{t({ en: `Could be said as well (${missing.length})`, zh: `稿件可补充的数字（${missing.length}项）` })}</h2>
            </summary>
            <ul className="plain-list check-list">
              {missing.map(({ key, label, known }) => (
                <li key={key}>
                  <Link to="/summary" search={{ figure: key }}>
                    {t(label)}
                  </Link>{' '}
                  <b>{t(known.text)}</b> <span className="muted small">{t(known.periodWords)}</span>
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
      <Coverage check={check} />
    </div>
  )
}

const allRight = (figures: readonly BriefFigure[], t: ReturnType<typeof useWords>) =>
  figures.length === 0
    ? t({ en: 'The document states no figure.', zh: '稿件中没有统计数字。' })
    : t({ en: 'Nothing in this document speaks against the records.', zh: '未发现与台账不符之处。' })

function Line({ figure, go, replaced }: { readonly figure: BriefFigure; readonly go: () => void; readonly replaced: boolean }) {
  const t = useWords()
  const { raw, verdict, link, replacement } = figure
  return (
    <button type="button" className="check-line" onClick={go}>
      <Sign verdict={verdict} />
      <span className="check-line-figure">
        {replaced ? <del>{raw}</del> : raw}
        {replacement !== null && <ins> → {replacement}</ins>}
      </span>
      <span className="print-only">{t(figure.explanation)}</span>
      <span className="muted small">{link ? t(link.label) : t({ en: 'several meanings', zh: '含义待定' })}</span>
    </button>
  )
}

/** Buttons that lead to figures of the text. */
export function FigureLinks({
  figures,
  go,
}: {
  readonly figures: readonly (readonly [number, string])[]
  readonly go: (index: number) => void
}) {
  return (
    <div className="figure-links">
      {figures.map(([index, raw]) => (
        <button key={index} type="button" onClick={() => go(index)}>
          {raw}
        </button>
      ))}
    </div>
  )
}

/** The beginning of a long list, and a button for the rest. */
function Some({ count, children }: { readonly count: number; readonly children: (shown: number) => ReactNode }) {
  const t = useWords()
  const [all, setAll] = useState(false)
  const [few] = useState(atFirst)
  // Paper has no button for the rest.
  useEffect(() => {
    const showAll = () => flushSync(() => setAll(true))
    addEventListener('beforeprint', showAll)
    return () => removeEventListener('beforeprint', showAll)
  }, [])
  return (
    <>
      {children(all ? count : few)}
      {!all && count > few && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t({ en: `Show all ${count}`, zh: `显示全部${count}处` })}
        </button>
      )}
    </>
  )
}

/** That no numeral was dropped: how many there are, and what they are. */
function Coverage({ check }: { readonly check: CheckedDraft }) {
  const t = useWords()
  const language = useLanguage()
  const { figures, others, coverage } = check.report
  const kinds = new Map<OtherKind, number>()
  for (const { what } of others) kinds.set(what, (kinds.get(what) ?? 0) + 1)
  const named = [...kinds].sort(([, one], [, other]) => other - one)
  const { numerals, inFigures, inOthers, unexplained } = coverage
  const list = t({
    en: named.map(([what, count]) => `${otherKinds[what].en} ${count}`).join(', '),
    zh: named.map(([what, count]) => `${otherKinds[what].zh}${count}处`).join('、'),
  })
  const say = (count: number) => group(String(count))
  return (
    <section>
      <h2>{t({ en: 'Every numeral', zh: '数字覆盖情况' })}</h2>
      <p>
        {t({
          en: `${say(numerals)} numerals: ${say(inFigures)} stand in ${say(figures.length)} figures`,
          zh: `全文共有数字${say(numerals)}个：${say(inFigures)}个在${say(figures.length)}处统计数字中`,
        })}
        {inOthers > 0 && t({ en: `, ${say(inOthers)} in others (${list})`, zh: `，${say(inOthers)}个在其他用语中（${list}）` })}
        {t({ en: '. ', zh: '。' })}
        {unexplained > 0
          ? t({
              en: `${unexplained} could not be named: look at them yourself.`,
              zh: `另有${unexplained}个未能识别，请自行查看。`,
            })
          : t({ en: 'None was passed over.', zh: '无一遗漏。' })}
      </p>
      <p className="muted small" lang={language === 'zh' ? 'zh-CN' : 'en'}>
        {t({
          en: 'This check is kept in this machine’s memory for eight hours at most; the draft does not go into the records.',
          zh: '核对结果仅保存在本机内存中，最长8小时；稿件不写入台账。',
        })}
      </p>
    </section>
  )
}
