import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useDay } from '../../kit/clocks.ts'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { exampleAddress, type ListedForm, type ReturnsView } from '../../kit/returns/api.ts'
import { useAttachWorkbook, useReturns } from '../../kit/returns/queries.ts'
import { Empty, Failure, Loaded } from '../../kit/states.tsx'
import '../styles/form.css'
import '../styles/returns.css'
import { FilledList } from './filled-list.tsx'
import { WorkbookDrop } from './workbook-drop.tsx'

/** The returns that the office hands in: what is due, the forms, and what was filled. */
export function ReturnsPage() {
  const t = useWords()
  const returns = useReturns()
  return (
    <div className="returns">
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Returns', zh: '报表' })}</h1>
          <p>
            {t({
              en: 'The office’s own forms, filled with figures from the records. A cell of the workbook says which figure belongs there; every filled cell keeps its trace in a hidden sheet.',
              zh: '用台账数据填报本局的各类报表。在工作簿单元格中注明所取指标，填报时自动计算；每个数字的来源保存在隐藏工作表中。',
            })}
          </p>
        </div>
        <div className="page-actions">
          <Link to="/registers/$name/new" params={{ name: 'return-form' }}>
            {t({ en: 'Add a return form', zh: '新增报表' })}
          </Link>
          <Link to="/reconcile">{t({ en: 'Reconcile with a list', zh: '名单比对' })}</Link>
        </div>
      </div>
      <Loaded answer={returns}>{view => <Forms view={view} />}</Loaded>
    </div>
  )
}

function Forms({ view }: { readonly view: ReturnsView }) {
  const t = useWords()
  if (!view.forms.length)
    return (
      <Empty title={t({ en: 'No return form yet', zh: '尚无报表' })}>
        <p>
          {t({
            en: 'Add the return that is due next: its name, who receives it, and the day it is due. Then hand in its workbook.',
            zh: '请先登记最近要报的报表：名称、报送单位和报送时限，再上传表样。',
          })}
        </p>
      </Empty>
    )
  return (
    <>
      <section aria-labelledby="returns-due">
        <h2 id="returns-due">{t({ en: 'Due', zh: '待报' })}</h2>
        <ul className="card return-list">
          {view.forms.map(form => (
            <FormLine key={form.id} form={form} example={view.examples.find(one => one.form === form.name)?.name ?? null} />
          ))}
        </ul>
      </section>
      <p className="muted small">
        {t({ en: 'Workbooks that show how tags are written: ', zh: '标签写法示例：' })}
        {view.examples.map((example, at) => (
          <span key={example.name}>
            {at > 0 && t({ en: ', ', zh: '、' })}
            <a href={exampleAddress(example.name)} download>
              {t(example.label)}
            </a>
          </span>
        ))}
      </p>
      <FilledList filled={view.filled} names={new Map(view.forms.map(form => [form.id, form.name]))} />
    </>
  )
}

function FormLine({ form, example }: { readonly form: ListedForm; readonly example: string | null }) {
  const t = useWords()
  const language = useLanguage()
  const attach = useAttachWorkbook(form.id)
  return (
    <li>
      <span className="wide">
        <Link to="/returns/$id" params={{ id: form.id }}>
          {form.name}
        </Link>
        <span className="muted small">{form.upstream}</span>
      </span>
      <span className="due-days">
        <DueDays form={form} />
      </span>
      {form.workbook ? (
        <span className="muted small">{form.workbook.name}</span>
      ) : (
        <>
          {example && (
            <Button size="small" loading={attach.isPending} onClick={() => attach.mutate({ example })}>
              {t({ en: 'Use the example workbook', zh: '使用示例表样' })}
            </Button>
          )}
          <WorkbookDrop
            id={form.id}
            label={`${t({ en: 'Workbook of', zh: '上传表样：' })}${language === 'en' ? ' ' : ''}${form.name}`}
          />
        </>
      )}
      {attach.error && <Failure error={attach.error} />}
    </li>
  )
}

/** What of a form is late, and when it is due next. */
function DueDays({ form: { due, open } }: { readonly form: ListedForm }) {
  const t = useWords()
  const day = useDay()
  if (due === null) return t({ en: 'no due date', zh: '未定时限' })
  if (open.length === 0) return t({ en: 'handed in', zh: '已填报' })
  return open.map(one => (
    <span key={one} className={one < day ? 'late' : undefined}>
      {one < day
        ? t({ en: `was due ${sayDay(one, 'en')}`, zh: `应于${sayDay(one, 'zh')}前报送，已逾期` })
        : t({ en: `due ${sayDay(one, 'en')}`, zh: `${sayDay(one, 'zh')}前报送` })}
    </span>
  ))
}
