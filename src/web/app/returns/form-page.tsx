import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button, InputNumber } from 'antd'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { ApiError } from '../../kit/api-error.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { FormView } from '../../kit/returns/api.ts'
import { useFillForm, useForm, useReturns } from '../../kit/returns/queries.ts'
import { Failure, Loaded } from '../../kit/states.tsx'
import '../styles/form.css'
import '../styles/returns.css'
import { CellTable } from './cell-table.tsx'
import { FilledList } from './filled-list.tsx'
import { WorkbookDrop } from './workbook-drop.tsx'

/** One return form: its problems by cell, or what its cells would hold; filling it. */
export function FormPage() {
  const t = useWords()
  const language = useLanguage()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { year, asAt, knownAt } = useSearch()
  const returns = useReturns()
  const listed = returns.data?.forms.find(form => form.id === id)
  const answer = useForm(id, { year, asAt, knownAt }, language)
  const bare = answer.error instanceof ApiError && answer.error.code === 'form-without-workbook'
  return (
    <div className="returns">
      <div className="page-head">
        <div>
          <h1>{answer.data?.name ?? listed?.name ?? t({ en: 'Return form', zh: '报表' })}</h1>
          <p>
            <Link to="/returns">{t({ en: 'Returns', zh: '报表' })}</Link> ·{' '}
            <Link to="/registers/$name/$id" params={{ name: 'return-form', id }}>
              {t({ en: 'Its record', zh: '登记信息' })}
            </Link>
          </p>
        </div>
      </div>
      {bare ? (
        <div className="notice">
          <h2>{t({ en: 'No workbook yet', zh: '尚未上传表样' })}</h2>
          <p>
            {t({
              en: 'Hand in the form as the office has it, and write into each cell which figure belongs there, such as {% figure "statistic.gdp" year=-1 unit="wan" /%}.',
              zh: '请上传本局现用的表样，并在单元格中注明所取数字，如{% figure "statistic.gdp" year=-1 unit="万元" /%}。',
            })}
          </p>
        </div>
      ) : (
        <Loaded answer={answer}>{view => <Form view={view} />}</Loaded>
      )}
      <section>
        <WorkbookDrop id={id} label={t({ en: 'Workbook of this form', zh: '上传表样' })} />
      </section>
    </div>
  )
}

function Form({ view }: { readonly view: FormView }) {
  const t = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const setSearch = useSetSearch()
  const { asAt, knownAt } = useSearch()
  const fill = useFillForm(view.id)
  const time = { year: String(view.year), asAt, knownAt }
  const run = () =>
    fill.mutate({ time, language }, { onSuccess: ({ id }) => void navigate({ to: '/returns/filled/$id', params: { id } }) })
  if (view.problems.length) return <Problems view={view} />
  const gaps = view.figures.filter(figure => figure.written === null).length
  return (
    <>
      <div className="return-actions">
        <label htmlFor="return-year">
          {t({ en: 'Year', zh: '年度' })}
          <InputNumber
            id="return-year"
            min={1000}
            max={9999}
            value={view.year}
            controls={false}
            onChange={value => value && setSearch({ year: String(value) }, { replace: true })}
          />
        </label>
        <span className="muted">
          {t({
            en: `As at ${view.asAt}. ${view.file}: ${view.figures.length} figures, ${gaps} cannot be given.`,
            zh: `截至${view.asAt}。${view.file}：共${view.figures.length}个数字，${gaps}个无法填报。`,
          })}
        </span>
        <Button type="primary" loading={fill.isPending} onClick={run}>
          {t({ en: 'Fill and keep', zh: '填报并存档' })}
        </Button>
      </div>
      {fill.error && <Failure error={fill.error} />}
      <CellTable figures={view.figures} />
      <FilledList filled={view.filled} names={new Map([[view.id, view.name]])} />
    </>
  )
}

function Problems({ view }: { readonly view: FormView }) {
  const t = useWords()
  return (
    <section className="notice notice-bad" aria-labelledby="form-problems">
      <h2 id="form-problems">{t({ en: 'The form cannot be filled yet', zh: '表样有误，暂不能填报' })}</h2>
      <p>
        {t({
          en: 'Correct these cells in the workbook and hand it in again. Nothing was computed.',
          zh: '请在工作簿中更正下列单元格后重新上传。尚未进行任何计算。',
        })}
      </p>
      <ul className="return-problems">
        {view.problems.map(problem => (
          <li key={`${problem.place} ${problem.read} ${problem.code}`}>
            <strong>{t({ en: problem.place, zh: problem.place.replace(/^sheet (“.*”), cell /, '工作表$1，单元格') })}</strong>{' '}
            <q>{problem.read}</q> {t(problem.message)}
          </li>
        ))}
      </ul>
    </section>
  )
}
