import { useCheckedTrace } from '../../kit/check/queries.ts'
import { Failure } from '../../kit/states.tsx'
import { TracePanel } from '../../kit/trace/trace-panel.tsx'

interface Props {
  readonly id: string
  readonly index: number
  /** `link`, `other`, or the place of a candidate. */
  readonly of: string
  readonly close: () => void
}

/** The trace of a figure of ours that the draft's figure was compared with. */
export function RecordsPanel({ id, index, of, close }: Props) {
  const answer = useCheckedTrace(id, index, of)
  if (answer.error)
    return (
      <aside className="trace">
        <Failure error={answer.error} retry={close} />
      </aside>
    )
  if (!answer.data) return null
  return <TracePanel name={answer.data.key} head={undefined} ask={null} whole={answer.data} close={close} />
}
