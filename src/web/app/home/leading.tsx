import { Link } from '@tanstack/react-router'
import { useClocks } from '../../kit/clocks.ts'
import { sayDay } from '../../kit/dates.ts'
import { type LeadingFigure, useLeadingFigures } from '../../kit/home/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { usePictureClocks } from '../../kit/picture/picture.tsx'
import { Empty, Loaded } from '../../kit/states.tsx'
import type { Words } from '../../kit/wire.ts'

/** The year's figures against last year and target; each opens its records. */
export function Leading() {
  const t = useWords()
  const language = useLanguage()
  const answer = useLeadingFigures(usePictureClocks())
  return (
    <section className="home-leading" aria-labelledby="home-leading">
      <Loaded answer={answer} lines={3}>
        {({ year, asAt, figures }) => (
          <>
            <h2 id="home-leading">
              {t({ en: `${year} as at ${sayDay(asAt, 'en')}`, zh: `${year}年主要指标（截至${sayDay(asAt, 'zh')}）` })}
            </h2>
            {figures.length === 0 ? (
              <Empty title={t({ en: 'No figures yet', zh: '暂无数据' })}>
                <p>
                  {t({
                    en: 'They are computed from the records. Import a sheet or enter the first records.',
                    zh: '数据由台账记录汇总得出。请导入表格或录入首批记录。',
                  })}
                </p>
                <Link to="/imports" className="button-plain">
                  {t({ en: 'Import a sheet', zh: '导入表格' })}
                </Link>
              </Empty>
            ) : (
              <ul className="plain-list leading-figures" lang={language === 'zh' ? 'zh-CN' : 'en'}>
                {figures.map(figure => (
                  <Figure key={figure.indicator} figure={figure} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Figure({ figure }: { readonly figure: LeadingFigure }) {
  const t = useWords()
  const { asAt } = useClocks()
  const { label, mark, text, lastYear, growth, target } = figure
  return (
    <li className="card">
      <Link
        to="/pictures/$id"
        params={{ id: 'years' }}
        search={{ mark, ...(asAt && { asAt }) } as never}
        className="leading-link"
      >
        <span className="leading-label">{t(label)}</span>
        <span className="leading-value">{t(text)}</span>
      </Link>
      <p className="small muted">
        {lastYear
          ? t({ en: `last year ${lastYear.en}`, zh: `上年${lastYear.zh}` })
          : t({ en: 'no figure for last year', zh: '上年无数据' })}
        {growth !== null && <span className="leading-growth">{t(sayGrowth(growth))}</span>}
      </p>
      {target && (
        <p className="small">
          <Link to="/registers/$name/$id" params={{ name: 'indicator-target', id: target.record }}>
            {t({ en: `target ${target.text.en}`, zh: `目标${target.text.zh}` })}
          </Link>{' '}
          <span className={target.reached ? 'is-reached' : 'is-short'}>
            {target.reached
              ? t({ en: `reached, ${target.share}%`, zh: `已完成，${target.share}%` })
              : t({ en: `${target.share}% so far`, zh: `完成${target.share}%` })}
          </span>
        </p>
      )}
    </li>
  )
}

function sayGrowth(percent: string): Words {
  if (Number(percent) === 0) return { en: 'unchanged', zh: '持平' }
  const sign = percent.startsWith('-') ? '−' : '+'
  const text = `${sign}${percent.replace('-', '')}%`
  return { en: text, zh: text }
}
