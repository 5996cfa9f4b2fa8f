import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { Failure, Loaded } from '../../kit/states.tsx'
import { type Choice, chooseIndicators, type TagForm, type WorkshopAsk, writeTag } from '../../kit/workshop/api.ts'
import { TagFields } from './tag-fields.tsx'

interface Props {
  readonly ask: WorkshopAsk
  /** A figure id that nothing in the text has yet. */
  readonly freeKey: () => string
  /** Puts a tag at the cursor; null where this text may not be written to. */
  readonly insert: ((tag: string) => void) | null
}

/** The list of indicators: found by words, each with its definition and its value now, and put into the text as a tag. */
export function Picker({ ask, freeKey, insert }: Props) {
  const t = useWords()
  const [words, setWords] = useState('')
  const q = useDeferredValue(words.trim())
  const [open, setOpen] = useState<string | null>(null)
  const found = useQuery({
    queryKey: ['workshop-indicators', ask, q],
    queryFn: ({ signal }) => chooseIndicators(ask, q, signal),
    placeholderData: before => before,
  })
  return (
    <div>
      <Input.Search
        value={words}
        onChange={event => setWords(event.target.value)}
        aria-label={t({ en: 'Search the indicators', zh: '搜索指标' })}
        placeholder={t({ en: 'e.g. high-tech national', zh: '如：高新技术企业 国家级，或gxjsqy' })}
        allowClear
      />
      <Loaded answer={found}>
        {({ total, choices }) => (
          <>
            <p className="muted small" role="status">
              {total === 0
                ? t({ en: 'No indicator has all these words. Try fewer.', zh: '没有指标含有全部这些词，请减少词语再试。' })
                : total > choices.length
                  ? t({
                      en: `${choices.length} of ${total}: add a word to narrow.`,
                      zh: `共${total}项，显示前${choices.length}项，可加词缩小范围。`,
                    })
                  : t({ en: `${total} found`, zh: `共${total}项` })}
            </p>
            <ul className="plain-list choices-list">
              {choices.map(choice => (
                <li key={choice.id}>
                  <button
                    type="button"
                    className="choice-head"
                    aria-expanded={open === choice.id}
                    onClick={() => setOpen(open === choice.id ? null : choice.id)}
                  >
                    <span>{t(choice.label)}</span>
                    <span className={choice.refused ? 'muted small' : 'choice-value'}>
                      {choice.refused ? t({ en: 'no records', zh: '无记录' }) : t(choice.now)}
                    </span>
                  </button>
                  {open === choice.id && <Chosen choice={choice} ask={ask} freeKey={freeKey} insert={insert} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </div>
  )
}

function Chosen({ choice, ask, freeKey, insert }: Props & { readonly choice: Choice }) {
  const t = useWords()
  const [form, setForm] = useState<TagForm>(() => ({
    tag: choice.tags[0] ?? 'figure',
    indicator: choice.id,
    id: freeKey(),
    period: choice.period,
    value: '',
    ending: '',
    counting: choice.counting,
    decimals: '',
    spell: false,
  }))
  const written = useQuery({
    queryKey: ['workshop-tag', ask, form],
    queryFn: () => writeTag(ask, form),
    retry: false,
    placeholderData: before => before,
  })
  const put = useMutation({
    mutationFn: async () => insert?.((await writeTag(ask, { ...form, id: freeKey() })).tag),
  })
  return (
    <form
      className="chosen"
      onSubmit={event => {
        event.preventDefault()
        put.mutate()
      }}
    >
      <p className="small">{t(choice.definition)}</p>
      <p className="muted small">
        {t(choice.source)} · <code>{choice.id}</code>
      </p>
      <TagFields choice={choice} form={form} change={changes => setForm(before => ({ ...before, ...changes }))} />
      {written.error ? (
        <Failure error={written.error} />
      ) : (
        written.data && (
          <p className="small" role="status">
            {t({ en: 'Says now: ', zh: '当前为：' })}
            <strong>{t(written.data.now)}</strong>
          </p>
        )
      )}
      {put.error && put.error !== written.error && <Failure error={put.error} />}
      {insert && (
        <Button type="primary" htmlType="submit" loading={put.isPending} disabled={Boolean(written.error)}>
          {t({ en: 'Insert at the cursor', zh: '插入到光标处' })}
        </Button>
      )}
    </form>
  )
}
