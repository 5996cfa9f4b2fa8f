import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../../kit/language.tsx'

interface Props {
  readonly hand: (given: File | string) => void
  /** Without records: only whether the document contradicts itself. */
  readonly standalone: boolean
  readonly setStandalone: (standalone: boolean) => void
  /** With what it is compared, as a sentence. */
  readonly compared: string
}

const accepted = '.docx,.docm,.txt,.md,.markdown,.html,.htm,.pdf'

/** A place to drop a file on or choose one, and one to paste text into. */
export function HandIn({ hand, standalone, setStandalone, compared }: Props) {
  const t = useWords()
  const [text, setText] = useState('')
  return (
    <div className="card hand-in">
      <label className="drop hand-in-file">
        <input
          type="file"
          accept={accepted}
          aria-label={t({ en: 'Choose a document', zh: '选择稿件' })}
          onChange={event => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) hand(file)
          }}
        />
        <strong>
          {t({ en: 'Drop a document anywhere on this page, or choose it', zh: '将稿件拖到页面任意位置，或点击选择' })}
        </strong>
        <span>
          {t({
            en: 'Word (.docx), PDF with text, HTML, Markdown or plain text; English, Chinese or both; up to 300 pages, 64 MB',
            zh: 'Word（.docx）、含文字的PDF、HTML、Markdown或纯文本；中文、英文或中英混排；300页、64 MB以内',
          })}
        </span>
      </label>
      <form
        className="hand-in-text"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() !== '') hand(text)
        }}
      >
        <label className="field-label" htmlFor="check-text">
          {t({ en: 'Or paste text', zh: '或粘贴文字' })}
        </label>
        <Input.TextArea
          id="check-text"
          value={text}
          autoSize={{ minRows: 4, maxRows: 14 }}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') hand(text)
          }}
          placeholder={t({
            en: 'The district has 7 high-tech enterprises at national level, 16 at provincial level …',
            zh: '全区有国家级高新技术企业7家、省级16家……',
          })}
        />
        <div className="hand-in-actions">
          <Button type="primary" htmlType="submit" disabled={text.trim() === ''}>
            {t({ en: 'Check the text', zh: '核对文字' })}
          </Button>
          <Checkbox checked={standalone} onChange={event => setStandalone(event.target.checked)}>
            {t({ en: 'Only for contradictions inside the document', zh: '只检查稿件内部是否矛盾' })}
          </Checkbox>
        </div>
      </form>
      <p className="muted small">{compared}</p>
    </div>
  )
}
