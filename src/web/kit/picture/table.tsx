import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../language.tsx'
import { isShown, type Mark, type PictureData } from './api.ts'

interface Props {
  readonly picture: PictureData
  /** Out of sight until asked for or until the focus is in it. */
  readonly tucked: boolean
}

/** The same figures as a table, every one linked to its records: for screen readers, the keyboard, and whoever likes numbers. */
export function PictureTable({ picture, tucked }: Props) {
  const t = useWords()
  const language = useLanguage()
  const caption = t({ en: `${picture.title.en}: the same as a table`, zh: `${picture.title.zh}（数据表）` })
  return (
    <div className={tucked ? 'picture-table tucked' : 'picture-table card'}>
      <table>
        <caption>{caption}</caption>
        {picture.kind === 'flow' ? <FlowRows picture={picture} /> : <Matrix picture={picture} />}
      </table>
      {picture.marks.length === 0 && (
        <p className="muted">{t({ en: 'No record gives a figure here yet.', zh: '尚无记录可得出数值。' })}</p>
      )}
      <p className="muted small" lang={language === 'zh' ? 'zh-CN' : 'en'}>
        {t(picture.note)}
      </p>
    </div>
  )
}

function Matrix({ picture }: { readonly picture: PictureData }) {
  const t = useWords()
  const marks = new Map(picture.marks.map(mark => [`${mark.series} ${mark.category}`, mark]))
  return (
    <>
      <thead>
        <tr>
          <td />
          {picture.series.map(one => (
            <th key={one.id} scope="col" className="number">
              {t(one.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {picture.categories.map(row => (
          <tr key={row.id}>
            <th scope="row">{t(row.label)}</th>
            {picture.series.map(one => (
              <td key={one.id} className="number">
                <Cell picture={picture} mark={marks.get(`${one.id} ${row.id}`)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

function FlowRows({ picture }: { readonly picture: PictureData }) {
  const t = useWords()
  const names = new Map(picture.series.map(one => [one.id, t(one.label)]))
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t({ en: 'From', zh: '来源' })}</th>
          <th scope="col">{t({ en: 'To', zh: '去向' })}</th>
          <th scope="col" className="number">
            {t({ en: 'Amount', zh: '金额' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {picture.marks.map(mark => (
          <tr key={mark.key}>
            <th scope="row">{names.get(mark.series)}</th>
            <td>{mark.category ? names.get(mark.category) : t({ en: 'in all', zh: '合计' })}</td>
            <td className="number">
              <Cell picture={picture} mark={mark} />
            </td>
          </tr>
        ))}
      </tbody>
    </>
  )
}

function Cell({ picture, mark }: { readonly picture: PictureData; readonly mark: Mark | undefined }) {
  const t = useWords()
  if (!mark) return <span className="muted">{t({ en: 'none', zh: '无' })}</span>
  if (!isShown(mark))
    return (
      <span className="muted" title={t(mark.gap)}>
        – <span className="hidden-label">{t(mark.gap)}</span>
      </span>
    )
  return (
    <Link
      to="/pictures/$id"
      params={{ id: picture.id }}
      search={(before: object) => ({ ...before, mark: mark.key }) as never}
      resetScroll={false}
    >
      {t(mark.text)}
    </Link>
  )
}
