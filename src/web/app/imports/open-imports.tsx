import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { sayDay } from '../../kit/dates.ts'
import { type OpenImport, startJob } from '../../kit/import/api.ts'
import { useImports, useLeaveImport } from '../../kit/import/queries.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { Failure } from '../../kit/states.tsx'
import type { Words } from '../../kit/wire.ts'
import type { Work } from './import-steps.tsx'

interface Props {
  readonly goOn: (work: Work & { readonly left: OpenImport }) => void
}

/** What one began oneself and did not finish: still running, broken off, or only looked at. Each is gone on with as it was left. */
export function OpenImports({ goOn }: Props) {
  const t = useWords()
  const open = useImports().data?.open ?? []
  if (open.length === 0) return null
  return (
    <section className="import-past" aria-labelledby="import-open">
      <h2 id="import-open">{t({ en: 'Not finished', zh: '未完成的导入' })}</h2>
      <ul className="card">
        {open.map(each => (
          <Open key={each.id} each={each} goOn={goOn} />
        ))}
      </ul>
    </section>
  )
}

function Open({ each, goOn }: Props & { readonly each: OpenImport }) {
  const t = useWords()
  const language = useLanguage()
  const { registers } = useMeta()
  const register = registers.find(one => one.name === each.register)
  const leave = useLeaveImport()
  const { register: name, sha256, sheet, columns, source, step, job } = each
  const file = { sha256, name: each.file }
  const importing = step === 'all' || step === 'sound'
  const again = useMutation({
    mutationFn: (mode: 'all' | 'sound') => startJob({ register: name, ...file, columns, sheet, source, mode }),
    onSuccess: ({ id }, mode) => goOn({ file, left: each, job: { id, mode } }),
  })
  const proceed = () => {
    if (!importing) goOn({ file, left: each })
    else if (job) goOn({ file, left: each, job: { id: job.id, mode: step } })
    else again.mutate(step)
  }
  return (
    <li>
      <span className="import-past-file">
        <span>{each.file}</span>
        <span className="muted small">
          {sayDay(each.at.slice(0, 10), language)} · {register ? t(register.label) : name} · {sheet}
        </span>
      </span>
      <span>{t(stateOf(each))}</span>
      <Button size="small" type={importing ? 'primary' : 'default'} loading={again.isPending} onClick={proceed}>
        {job
          ? t({ en: 'Show', zh: '查看进度' })
          : importing
            ? t({ en: 'Import again', zh: '继续导入' })
            : t({ en: 'Go on', zh: '继续' })}
      </Button>
      {!job && (
        <Button
          size="small"
          type="text"
          loading={leave.isPending}
          onClick={() => leave.mutate(each.id)}
          aria-label={t({ en: `Leave ${each.file} for good`, zh: `放弃${each.file}` })}
        >
          {t({ en: 'Leave it', zh: '放弃' })}
        </Button>
      )}
      {(again.error ?? leave.error) && <Failure error={(again.error ?? leave.error)!} />}
    </li>
  )
}

function stateOf({ step, job }: OpenImport): Words {
  if (job) return { en: `running: ${job.rows} rows so far`, zh: `正在导入：已处理${job.rows}行` }
  if (step === 'all' || step === 'sound') return { en: 'broke off; nothing was saved', zh: '导入中断，未保存任何内容' }
  return { en: 'looked at, nothing imported yet', zh: '已读取，尚未导入' }
}
