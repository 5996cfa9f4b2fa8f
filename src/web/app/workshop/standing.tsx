import { useLanguage, useWords } from '../../kit/language.tsx'
import { sayAuthor } from '../../kit/record/author.ts'
import type { Words } from '../../kit/wire.ts'
import type { Connection, Provider } from '../../kit/workshop/provider.ts'
import { useOthers } from './use-text.ts'

const words: Readonly<Record<Connection, Words>> = {
  opening: { en: 'Opening …', zh: '正在打开……' },
  saved: { en: 'Saved', zh: '已保存' },
  saving: { en: 'Saving …', zh: '正在保存……' },
  offline: {
    en: 'No connection. Go on writing; it is sent when the server answers again.',
    zh: '连接中断，可继续编写，恢复后自动提交。',
  },
  refused: {
    en: 'The server does not take this text from you. Copy what you wrote, then load the page again.',
    zh: '服务器未接受您的改动。请先复制所写内容，再刷新页面。',
  },
  'too-large': {
    en: 'The text has grown beyond 1 MB. Copy what you wrote, load the page again and shorten it.',
    zh: '文稿超过1MB。请先复制所写内容，刷新页面后精简。',
  },
}

/** Whether everything typed is saved, and who else is writing. */
export function Standing({
  provider,
  connection,
}: {
  readonly provider: Provider | null
  readonly connection: Connection | null
}) {
  const t = useWords()
  const language = useLanguage()
  const others = useOthers(provider)
  if (!connection) return <span className="muted small">{t({ en: 'Read only', zh: '只读' })}</span>
  return (
    <div className={`standing is-${connection}`}>
      <span role="status">{t(words[connection])}</span>
      {others.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one person may be here twice
        <span key={index} className="other" style={{ borderColor: one.color }}>
          {sayAuthor(one.name, language)}
        </span>
      ))}
    </div>
  )
}
