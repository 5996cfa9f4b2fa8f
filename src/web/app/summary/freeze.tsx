import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { freezeEdition } from '../../kit/api.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { queryClient } from '../../kit/queries.ts'
import { Failure } from '../../kit/states.tsx'
import { getSignOff } from '../../kit/workshop/api.ts'
import { sectionName } from '../workshop/section-state.tsx'

interface Props {
  readonly summary: string
  readonly period: string
  readonly asAt: string
}

/** Freezes text, figures and record versions as an edition, with the reason it is frozen for. */
export function Freeze(props: Props) {
  const t = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const asked = { id: props.summary, period: props.period }
  const sections = useQuery({
    queryKey: ['workshop-sections', asked],
    queryFn: ({ signal }) => getSignOff(asked, signal),
    enabled: open,
  })
  const unsigned = (sections.data?.sections ?? []).filter(({ state }) => state !== 'signed' && state !== 'issued')
  const freeze = useMutation({
    mutationFn: () => freezeEdition({ ...props, reason: reason.trim() }),
    onSuccess: ({ edition }) => {
      void queryClient.invalidateQueries({ queryKey: ['editions'] })
      void queryClient.invalidateQueries({ queryKey: ['workshop-sections'] })
      notify({ words: { en: 'The edition is frozen.', zh: '已定稿。' } })
      void navigate({ to: '/editions/$id', params: { id: edition.id } })
    },
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t({ en: 'Freeze an edition', zh: '定稿' })}</Button>
      {open && (
        <Dialog title={t({ en: 'Freeze an edition', zh: '定稿' })} close={() => setOpen(false)}>
          <form
            onSubmit={event => {
              event.preventDefault()
              freeze.mutate()
            }}
          >
            <p>
              {t({
                en: 'An edition keeps the text, every figure and the version of every record behind it, as they are now. Later changes show as differences; the edition itself never changes.',
                zh: '定稿保存当前的正文、全部数字以及每个数字所依据的记录版本。之后的改动会列为差异，定稿本身不再变化。',
              })}
            </p>
            {unsigned.length > 0 && (
              <p className="note-unsigned">
                {t({
                  en: `Not signed yet: ${unsigned.map(one => sectionName(one.heading).en).join('; ')}. The edition records this.`,
                  zh: `尚未签发：${unsigned.map(one => sectionName(one.heading).zh).join('、')}。定稿中将予记录。`,
                })}
              </p>
            )}
            <label className="field-label" htmlFor="freeze-reason">
              {t({ en: 'What it is frozen for', zh: '定稿用途' })}
            </label>
            <Input
              id="freeze-reason"
              autoFocus
              required
              value={reason}
              onChange={event => setReason(event.target.value)}
              placeholder={t({ en: 'Submitted to the district government', zh: '报送区政府' })}
            />
            {freeze.error && <Failure error={freeze.error} />}
            <div className="dialog-actions">
              <Button onClick={() => setOpen(false)}>{t({ en: 'Cancel', zh: '取消' })}</Button>
              <Button type="primary" htmlType="submit" loading={freeze.isPending} disabled={reason.trim() === ''}>
                {t({ en: 'Freeze', zh: '定稿' })}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
