import { Link, useParams } from '@tanstack/react-router'
import { ApiError } from '../../kit/api-error.ts'
import { isDone, useCheck } from '../../kit/check/queries.ts'
import { DropAnywhere } from '../../kit/drop-anywhere.tsx'
import { useWords } from '../../kit/language.tsx'
import { Failure, Loaded } from '../../kit/states.tsx'
import '../styles/check.css'
import '../styles/check-choices.css'
import '../styles/check-marks.css'
import '../styles/check-panel.css'
import '../styles/checked.css'
import { useHandIn } from './check-page.tsx'
import { CheckedDraftView } from './checked-draft.tsx'
import { Working } from './working.tsx'

/** A check by its address: on its way, done, refused, or gone. */
export function CheckedPage() {
  const t = useWords()
  const { id = '' } = useParams({ strict: false })
  const answer = useCheck(id)
  const { start, hand } = useHandIn()
  return (
    <>
      {answer.error instanceof ApiError && answer.error.status >= 400 && answer.error.status < 500 ? (
        <NotChecked error={answer.error} />
      ) : (
        <Loaded answer={answer} lines={14}>
          {check => (isDone(check) ? <CheckedDraftView key={check.id} check={check} /> : <Working check={check} />)}
        </Loaded>
      )}
      {start.error && start.error.name !== 'AbortError' && <Failure error={start.error} />}
      <DropAnywhere
        label={t({ en: 'Let go to check this document', zh: '松开鼠标，开始核对' })}
        drop={([file]) => file && hand(file)}
      />
    </>
  )
}

/** Why there is no report, and how to get one. */
function NotChecked({ error }: { readonly error: ApiError }) {
  const t = useWords()
  const gone = error.code === 'no-such-check'
  return (
    <div className={gone ? 'notice' : 'notice notice-bad'} role="alert">
      <h1>
        {gone
          ? t({ en: 'This check is gone', zh: '该核对结果已清除' })
          : t({ en: 'The document could not be checked', zh: '该稿件无法核对' })}
      </h1>
      <p>{t(error.words)}</p>
      <div className="notice-actions">
        <Link to="/check">
          {gone ? t({ en: 'Check the file again', zh: '重新核对' }) : t({ en: 'Choose another document', zh: '选择其他稿件' })}
        </Link>
      </div>
    </div>
  )
}
