import { SearchOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { type Hit, useHits } from './search-hits.ts'

/** One box for records, registers, pages and figures; a list box driven by the arrow keys. */
export function SearchBox() {
  const t = useWords()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const { hits, waiting } = useHits(open ? text : '')
  const shown = open && text.trim() !== ''
  const go = (hit: Hit | undefined) => {
    if (!hit) return
    setOpen(false)
    setText('')
    ;(document.activeElement as HTMLElement | null)?.blur()
    void navigate(hit.to)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step) {
      event.preventDefault()
      setMarked((marked + step + hits.length) % Math.max(1, hits.length))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(hits[marked])
    else if (event.key === 'Escape') {
      setOpen(false)
      event.currentTarget.blur()
    }
  }
  return (
    <search className="search">
      <SearchOutlined aria-hidden="true" />
      <input
        id="search"
        type="search"
        role="combobox"
        autoComplete="off"
        aria-label={t({ en: 'Search records, registers and figures', zh: '搜索记录、台账和指标' })}
        aria-expanded={shown}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[marked] ? `hit-${marked}` : undefined}
        placeholder={t({ en: 'Search', zh: '搜索，可用拼音首字母' })}
        value={text}
        onChange={event => {
          setText(event.target.value)
          setMarked(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="search-key">
        <kbd>/</kbd>
      </span>
      <div id="search-hits" role="listbox" aria-label={t({ en: 'Found', zh: '搜索结果' })} hidden={!shown}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus
          <div
            key={hit.key}
            id={`hit-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            // The box must keep the focus, or the list closes before the click arrives.
            onMouseDown={event => event.preventDefault()}
            onMouseEnter={() => setMarked(index)}
            onClick={() => go(hit)}
          >
            <span>{t(hit.title)}</span>
            <small>{t(hit.kind)}</small>
          </div>
        ))}
        {shown && hits.length === 0 && (
          <p>
            {waiting
              ? t({ en: 'Searching', zh: '正在搜索' })
              : t({
                  en: 'Nothing found. Try fewer letters, or pinyin initials.',
                  zh: '没有找到。可减少字数，或改用拼音首字母。',
                })}
          </p>
        )}
      </div>
    </search>
  )
}
