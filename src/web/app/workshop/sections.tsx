import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { stateWords } from '../../../engines/workshop/sign-off.ts'
import { sayInstant } from '../../kit/dates.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { queryClient } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import { Failure, Loaded } from '../../kit/states.tsx'
import { getSignOff, ownSection, type SectionView, type SignOff, stepSection, type WorkshopAsk } from '../../kit/workshop/api.ts'
import { SectionState, sectionName } from './section-state.tsx'

/** Who stands for each section and how far it is: checked, signed, issued, each step with who may and why. */
export function Sections({ ask }: { readonly ask: WorkshopAsk }) {
  const t = useWords()
  const answer = useQuery({ queryKey: ['workshop-sections', ask], queryFn: ({ signal }) => getSignOff(ask, signal) })
  return (
    <Loaded answer={answer}>
      {({ sections, history }) => (
        <>
          <p className="muted small">
            {t({
              en: 'Steps are about the kept text. What changes in a section, its words or a figure’s value, puts it back to draft.',
              zh: '审签针对已留存的文稿。该部分的文字或数字一有变化，即退回起草状态。',
            })}
          </p>
          <ul className="plain-list sections">
            {sections.map(section => (
              <Section key={section.id} section={section} ask={ask} />
            ))}
          </ul>
          <History history={history} sections={sections} />
        </>
      )}
    </Loaded>
  )
}

function Section({ section, ask }: { readonly section: SectionView; readonly ask: WorkshopAsk }) {
  const t = useWords()
  const [asking, setAsking] = useState<SectionView['moves'][number] | 'owner' | null>(null)
  return (
    <li className="section-card">
      <h3>{t(sectionName(section.heading))}</h3>
      <SectionState section={section} />
      <div className="section-moves">
        <Button size="small" onClick={() => setAsking('owner')}>
          {section.owner ? t({ en: 'Change owner', zh: '更换负责人' }) : t({ en: 'Name an owner', zh: '指定负责人' })}
        </Button>
        {section.moves
          .filter(move => move.next)
          .map(move => (
            <span key={move.name}>
              <Button size="small" disabled={!move.allowed} onClick={() => setAsking(move)}>
                {t(move.label)}
              </Button>
              {!move.allowed && (
                <span className="muted small"> {t({ en: `for ${move.who.en}`, zh: `由${move.who.zh}办理` })}</span>
              )}
            </span>
          ))}
      </div>
      {asking && <Ask section={section} ask={ask} what={asking} close={() => setAsking(null)} />}
    </li>
  )
}

interface AskProps {
  readonly section: SectionView
  readonly ask: WorkshopAsk
  readonly what: SectionView['moves'][number] | 'owner'
  readonly close: () => void
}

function Ask({ section, ask, what, close }: AskProps) {
  const t = useWords()
  const [text, setText] = useState(what === 'owner' ? (section.owner ?? '') : '')
  const doing = useMutation({
    mutationFn: () =>
      what === 'owner'
        ? ownSection(ask, section.id, text)
        : stepSection(ask, section.id, { move: what.name, reason: text, digest: section.digest }),
    onSuccess: close,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['workshop-sections'] }),
  })
  const title = what === 'owner' ? t({ en: 'Owner of the section', zh: '该部分负责人' }) : t(what.label)
  const needed = what !== 'owner' && what.name === 'return'
  return (
    <Dialog title={`${title}: ${t(sectionName(section.heading))}`} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          doing.mutate()
        }}
      >
        <label className="field-label" htmlFor="section-words">
          {what === 'owner'
            ? t({ en: 'Name (empty: nobody)', zh: '姓名（留空为不指定）' })
            : needed
              ? t({ en: 'Reason', zh: '原因' })
              : t({ en: 'Remark (may stay empty)', zh: '意见（可不填）' })}
        </label>
        <Input
          id="section-words"
          autoFocus
          value={text}
          maxLength={what === 'owner' ? 100 : 1000}
          required={needed}
          onChange={event => setText(event.target.value)}
        />
        {doing.error && <Failure error={doing.error} />}
        <div className="dialog-actions">
          <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>
          <Button type="primary" htmlType="submit" loading={doing.isPending}>
            {title}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function History({ history, sections }: SignOff) {
  const t = useWords()
  const language = useLanguage()
  if (!history.length) return null
  const nameOf = (id: string) => t(sectionName(sections.find(one => one.id === id)?.heading ?? null))
  return (
    <details>
      <summary>{t({ en: `History (${history.length})`, zh: `审签记录（${history.length}）` })}</summary>
      <ul className="plain-list small">
        {history.map(step => (
          <li key={`${step.section} ${step.at}`}>
            {sayInstant(step.at, language)} · {sayAuthor(step.by, language)} · {nameOf(step.section)}:{' '}
            {step.state
              ? t(stateWords[step.state])
              : t({ en: `owner ${step.owner || 'nobody'}`, zh: `负责人：${step.owner || '无'}` })}
            {step.reason && ` (${step.reason})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
