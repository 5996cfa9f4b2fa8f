import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { sayInstant } from '../dates.ts'
import { useLanguage, useWords } from '../language.tsx'
import { queryClient } from '../queries.ts'
import { Failure } from '../states.tsx'
import { sayAuthor } from './author.ts'
import { addComment, type Comment, editComment, useCommentHistory, useComments, withdrawComment } from './comments-api.ts'

interface Props {
  readonly register: string
  readonly record: string
}

/** What people say about a record. Everybody may change or withdraw their own words; what they said before is kept. */
export function Comments({ register, record }: Props) {
  const t = useWords()
  const comments = useComments(register, record).data?.comments ?? []
  return (
    <section className="card facts comments" aria-label={t({ en: 'Comments', zh: '评论' })}>
      <h2>{t({ en: 'Comments', zh: '评论' })}</h2>
      <ul className="plain-list">
        {comments.map(comment => (
          <li key={comment.id}>
            <Said register={register} record={record} comment={comment} />
          </li>
        ))}
      </ul>
      <Words register={register} record={record} />
    </section>
  )
}

function Said({ register, record, comment }: Props & { readonly comment: Comment }) {
  const t = useWords()
  const language = useLanguage()
  const [editing, setEditing] = useState(false)
  const [before, setBefore] = useState(false)
  const withdrawing = useMutation({
    mutationFn: () => withdrawComment(register, record, comment.id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['comments'] }),
  })
  return (
    <>
      <p className="when">
        <strong>{sayAuthor(comment.authorName, language)}</strong> {sayInstant(comment.saidAt, language)}
        {comment.version > 1 && (
          <button type="button" className="link" aria-expanded={before} onClick={() => setBefore(!before)}>
            {comment.withdrawn
              ? t({ en: 'withdrawn: see what it said', zh: '已撤回，查看原文' })
              : t({ en: 'edited: see what it said before', zh: '已编辑，查看修改前' })}
          </button>
        )}
      </p>
      {editing ? (
        <Words register={register} record={record} comment={comment} close={() => setEditing(false)} />
      ) : (
        comment.text && <p className="long-text">{comment.text}</p>
      )}
      {before && <Before register={register} record={record} comment={comment} />}
      {comment.mine && !comment.withdrawn && !editing && (
        <p className="comment-actions no-print">
          <button type="button" className="link" onClick={() => setEditing(true)}>
            {t({ en: 'Edit', zh: '编辑' })}
          </button>
          <button type="button" className="link" onClick={() => withdrawing.mutate()}>
            {t({ en: 'Withdraw', zh: '撤回' })}
          </button>
        </p>
      )}
    </>
  )
}

function Before({ register, record, comment }: Props & { readonly comment: Comment }) {
  const language = useLanguage()
  const versions = useCommentHistory(register, record, comment.id).data?.versions ?? []
  return (
    <ul className="plain-list muted small">
      {versions.slice(0, -1).map(each => (
        <li key={each.version}>
          {sayInstant(each.recordedAt, language)}: {each.text}
        </li>
      ))}
    </ul>
  )
}

/** The box to say something, or to say it better. */
function Words({ register, record, comment, close }: Props & { readonly comment?: Comment; readonly close?: () => void }) {
  const t = useWords()
  const id = useId()
  const [text, setText] = useState(comment?.text ?? '')
  const saying = useMutation({
    mutationFn: () => (comment ? editComment(register, record, comment.id, text) : addComment(register, record, text)),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['comments'] })
      await queryClient.invalidateQueries({ queryKey: ['comment'] })
      setText('')
      close?.()
    },
  })
  return (
    <form
      className="no-print"
      onSubmit={event => {
        event.preventDefault()
        saying.mutate()
      }}
    >
      <label className="hidden-label" htmlFor={id}>
        {comment ? t({ en: 'Edit the comment', zh: '编辑评论' }) : t({ en: 'New comment', zh: '新评论' })}
      </label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: comment ? 2 : 1, maxRows: 8 }}
        maxLength={4000}
        value={text}
        placeholder={t({ en: 'Say something; @name to mention somebody', zh: '填写评论，可用@姓名提及他人' })}
        onChange={event => setText(event.target.value)}
      />
      {saying.error && <Failure error={saying.error} />}
      {(text.trim() !== '' || comment) && (
        <div className="dialog-actions">
          {close && <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>}
          <Button type="primary" htmlType="submit" disabled={!text.trim()} loading={saying.isPending}>
            {comment ? t({ en: 'Save', zh: '保存' }) : t({ en: 'Comment', zh: '发表' })}
          </Button>
        </div>
      )}
    </form>
  )
}
