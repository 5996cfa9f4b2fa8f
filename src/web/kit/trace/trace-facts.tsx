import type { ReactNode } from 'react'
import { sayDay } from '../dates.ts'
import { useLanguage, useWords } from '../language.tsx'
import { group, sayUnit } from '../numbers.ts'
import type { Figure, FigureDetail, Words } from '../wire.ts'

/** The ways of counting levelled titles, in words. */
export const countings: Readonly<Record<'holding' | 'highest', Words>> = {
  holding: { en: 'every level that is held counts', zh: '各级别分别计数' },
  highest: { en: 'each holder once, at its highest level', zh: '每个单位只按最高级别计一次' },
}

/** What the figure rests on: definition, source, period, counting, exact value. Known before the records are there. */
export function TraceFacts({
  figure,
  detail,
}: {
  readonly figure: Omit<Figure, 'records'>
  readonly detail: FigureDetail | undefined
}) {
  const t = useWords()
  const language = useLanguage()
  const { source, period, counting, basis, exact, value, unit } = figure
  const facts: readonly (readonly [Words, ReactNode] | false | null | undefined)[] = [
    detail && [{ en: 'Definition', zh: '定义' }, t(detail.definition)],
    [
      { en: 'Defined by', zh: '指标依据' },
      <>
        {t(source.text)}
        <span className="muted">
          {t({ en: ` (since ${sayDay(source.from, 'en')}`, zh: `（自${sayDay(source.from, 'zh')}起` })}
          {source.until && t({ en: ` until ${sayDay(source.until, 'en')}`, zh: `至${sayDay(source.until, 'zh')}` })}
          {t({ en: ')', zh: '）' })}
        </span>
      </>,
    ],
    [{ en: 'Period', zh: '时期' }, t(period.text)],
    counting && [{ en: 'Counting', zh: '计数方式' }, t(countings[counting])],
    basis && [{ en: 'Basis', zh: '口径' }, t(basis)],
    exact !== value && [{ en: 'Exactly', zh: '精确值' }, `${group(exact)} ${sayUnit(unit, language)}`],
    detail?.lastYear && [
      { en: 'Last year', zh: '上年' },
      t('refused' in detail.lastYear ? detail.lastYear.refused : detail.lastYear.text),
    ],
  ]
  return (
    <section>
      <dl className="pairs">
        {facts.map(fact =>
          fact ? (
            <div key={fact[0].en} style={{ display: 'contents' }}>
              <dt>{t(fact[0])}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  )
}
