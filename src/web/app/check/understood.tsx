import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useUndoReading } from '../../kit/check/queries.ts'
import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { Failure } from '../../kit/states.tsx'
import { countings } from '../../kit/trace/trace-facts.tsx'
import type { BriefFigure, CheckedDraft, CheckedFigure, KnownFigure, Words } from '../../kit/wire-check.ts'

const roles: Readonly<Record<BriefFigure['role'], Words>> = {
  amount: { en: 'an amount', zh: '数量' },
  change: { en: 'a change', zh: '增减变化' },
  share: { en: 'a share', zh: '占比' },
  rank: { en: 'a rank', zh: '位次' },
}

const linkedBy: Readonly<Record<NonNullable<BriefFigure['linkedBy']>, Words>> = {
  marked: { en: 'the mark that Torchbook left in the file', zh: '本系统在文件中留下的标记' },
  reading: { en: 'what an officer said before', zh: '经办人此前的说明' },
  words: { en: 'the words of the text', zh: '文中的表述' },
}

interface Props {
  readonly check: CheckedDraft
  readonly figure: BriefFigure
  readonly index: number
  /** With its context, once it is there. */
  readonly whole: CheckedFigure | undefined
}

/** How the figure was understood: indicator, period, counting, and from what. */
export function Understood({ check, figure, index, whole }: Props) {
  const t = useWords()
  const { link, other, role, linkedBy: by } = figure
  const subject = whole?.context.subject
  const facts: readonly (readonly [Words, ReactNode] | false | null)[] = [
    link && [{ en: 'Understood as', zh: '理解为' }, t(link.label)],
    link && [{ en: 'Period', zh: '时期' }, t(link.known.periodWords)],
    link?.known.counting ? [{ en: 'Counting', zh: '计数方式' }, t(countings[link.known.counting])] : null,
    role !== 'amount' && [{ en: 'It states', zh: '性质' }, t(roles[role])],
    other && [{ en: 'Printed is', zh: '文中数字为' }, <OtherFigure key="other" other={other} link={link?.known ?? null} />],
    Boolean(subject) && [{ en: 'Words', zh: '相关词语' }, subject],
    by && [{ en: 'Known by', zh: '认定依据' }, t(linkedBy[by])],
  ]
  const shown = facts.filter(fact => fact !== false && fact !== null)
  return (
    <section>
      {shown.length > 0 && (
        <dl className="pairs">
          {shown.map(([label, value]) => (
            <div key={label.en} style={{ display: 'contents' }}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <UndoReading check={check} index={index} />
    </section>
  )
}

/** The figure that the printed value is, as far as it is another than ours: when, how counted. */
function OtherFigure({ other, link }: { readonly other: KnownFigure; readonly link: KnownFigure | null }) {
  const t = useWords()
  return (
    <>
      {t(other.text)} <span className="muted">{t(other.periodWords)}</span>
      {other.counting && other.counting !== link?.counting && (
        <>
          <br />
          {t(countings[other.counting])}
        </>
      )}
    </>
  )
}

/** Takes back what an officer said of this figure, where somebody did. */
function UndoReading({ check, index }: Pick<Props, 'check' | 'index'>) {
  const t = useWords()
  const notify = useNotify()
  const undo = useUndoReading(check.id)
  const reading = check.readings.find(each => each.figures.includes(index))
  if (!reading) return null
  return (
    <p className="check-said">
      {t({ en: 'An officer said what this means.', zh: '经办人已说明该数字的含义。' })}{' '}
      <a href={`/registers/figure-reading/${reading.id}`}>{t({ en: 'The record', zh: '查看记录' })}</a>
      <Button
        size="small"
        loading={undo.isPending}
        onClick={() =>
          undo.mutate(reading.id, {
            onSuccess: () => notify({ words: { en: 'Taken back; the draft was checked again.', zh: '已撤销，并重新核对。' } }),
          })
        }
      >
        {t({ en: 'Undo', zh: '撤销' })}
      </Button>
      {undo.error && <Failure error={undo.error} />}
    </p>
  )
}
