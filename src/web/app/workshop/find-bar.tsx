import type { EditorView } from '@codemirror/view'
import { EditorView as View } from '@codemirror/view'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../../kit/language.tsx'

/** Finds words in the text: Enter goes on to the next place, Shift and Enter to the one before. */
export function FindBar({ view }: { readonly view: EditorView | null }) {
  const t = useWords()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<boolean | null>(null)
  const go = (back: boolean) => {
    if (!view || words === '') return
    const text = view.state.doc.toString().toLowerCase()
    const [needle, { from, to }] = [words.toLowerCase(), view.state.selection.main]
    const next = back ? text.lastIndexOf(needle, Math.max(from - 1, 0)) : text.indexOf(needle, to)
    const at = next >= 0 ? next : back ? text.lastIndexOf(needle) : text.indexOf(needle)
    setFound(at >= 0)
    if (at < 0) return
    view.dispatch({
      selection: { anchor: at, head: at + needle.length },
      effects: View.scrollIntoView(at, { y: 'center' }),
    })
  }
  return (
    <form
      className="find-bar"
      onSubmit={event => {
        event.preventDefault()
        go(false)
      }}
    >
      <Input
        size="small"
        value={words}
        aria-label={t({ en: 'Find in the text', zh: '在文稿中查找' })}
        placeholder={t({ en: 'Find', zh: '查找' })}
        onChange={event => {
          setWords(event.target.value)
          setFound(null)
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || !event.shiftKey) return
          event.preventDefault()
          go(true)
        }}
      />
      <Button size="small" htmlType="submit">
        {t({ en: 'Next', zh: '下一处' })}
      </Button>
      <span role="status" className="muted small">
        {found === false && t({ en: 'not found', zh: '未找到' })}
      </span>
    </form>
  )
}
