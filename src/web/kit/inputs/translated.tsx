import { Input } from 'antd'
import { useLanguage, useWords } from '../language.tsx'
import { aria, type InputProps, status } from './input.ts'

const names = { en: { en: 'English', zh: '英文' }, zh: { en: 'Chinese', zh: '中文' } } as const

/** A name in both languages: two inputs, the reader's language first. */
export function TranslatedInput(props: InputProps) {
  const { id, value, onChange, invalid, field } = props
  const t = useWords()
  const language = useLanguage()
  const given = (value ?? {}) as { readonly en?: string; readonly zh?: string }
  const order = language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)
  const change = (which: 'en' | 'zh', text: string) => {
    const next = { en: given.en ?? '', zh: given.zh ?? '', [which]: text }
    onChange(next.en === '' && next.zh === '' ? null : next)
  }
  return (
    <div className="input-pair">
      {order.map((which, index) => (
        <Input
          key={which}
          id={index === 0 ? id : `${id}-${which}`}
          lang={which === 'zh' ? 'zh-CN' : 'en'}
          prefix={<span className="input-tag">{t(names[which])}</span>}
          aria-label={`${t(field.label)} (${t(names[which])})`}
          value={given[which] ?? ''}
          onChange={event => change(which, event.target.value)}
          {...status(invalid)}
          {...aria(props)}
        />
      ))}
    </div>
  )
}
