import { CopyOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { copy } from '../clipboard.ts'
import { sayInstant } from '../dates.ts'
import { useLanguage, useWords } from '../language.tsx'

/** A link to pass on: shown whole, copied with one click, with the moment it ends. */
export function CopyLink({ link, until, label }: { readonly link: string; readonly until: string; readonly label: string }) {
  const t = useWords()
  const language = useLanguage()
  const [copied, setCopied] = useState(false)
  const address = new URL(link, location.origin).href
  return (
    <div className="copy-link">
      <div className="copy-line">
        <Input readOnly value={address} aria-label={label} onFocus={event => event.target.select()} />
        <Button
          icon={<CopyOutlined aria-hidden="true" />}
          onClick={() => {
            void copy(address).then(() => setCopied(true))
          }}
        >
          {copied ? t({ en: 'Copied', zh: '已复制' }) : t({ en: 'Copy', zh: '复制' })}
        </Button>
      </div>
      <p className="muted small">
        {t({
          en: `Works once, until ${sayInstant(until, 'en')}. Pass it on in person or over a channel you trust.`,
          zh: `仅可使用一次，${sayInstant(until, language)}前有效。请当面或通过可靠渠道转交。`,
        })}
      </p>
    </div>
  )
}
