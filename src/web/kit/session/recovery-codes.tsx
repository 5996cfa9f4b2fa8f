import { CopyOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { copy } from '../clipboard.ts'
import { useWords } from '../language.tsx'

/** The codes that lead in without the phone: shown once, to print or copy. */
export function RecoveryCodes({ codes, done }: { readonly codes: readonly string[]; readonly done: () => void }) {
  const t = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <section className="recovery" aria-label={t({ en: 'Recovery codes', zh: '恢复码' })}>
      <h2>{t({ en: 'The second factor is on. Keep these recovery codes.', zh: '双因素认证已启用，请保存恢复码。' })}</h2>
      <p>
        {t({
          en: 'Each leads in once when your phone is not at hand. They are shown now and never again: print them, or keep them in a password safe.',
          zh: '手机不在身边时，每个恢复码可登录一次。恢复码仅显示这一次，请打印或存入口令保险箱。',
        })}
      </p>
      <ul className="codes" data-testid="recovery-codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="page-actions">
        <Button
          icon={<CopyOutlined aria-hidden="true" />}
          onClick={() => void copy(codes.join('\n')).then(() => setCopied(true))}
        >
          {copied ? t({ en: 'Copied', zh: '已复制' }) : t({ en: 'Copy', zh: '复制' })}
        </Button>
        <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
          {t({ en: 'Print', zh: '打印' })}
        </Button>
        <Button type="primary" onClick={done}>
          {t({ en: 'I have kept them', zh: '已保存' })}
        </Button>
      </div>
    </section>
  )
}
