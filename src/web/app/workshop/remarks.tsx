import { useWords } from '../../kit/language.tsx'
import type { Words } from '../../kit/wire.ts'
import type { Remark } from '../../kit/workshop/api.ts'

const kinds: Readonly<Record<Remark['kind'], Words>> = {
  problem: { en: 'Wrong', zh: '有误' },
  refused: { en: 'Not given', zh: '无法得出' },
  stale: { en: 'Changed', zh: '已变化' },
  language: { en: 'Two languages', zh: '中英不一' },
}

/** What in the text needs a look, each with its line; a click goes there. */
export function Remarks({ remarks, go }: { readonly remarks: readonly Remark[]; readonly go: (remark: Remark) => void }) {
  const t = useWords()
  if (!remarks.length)
    return (
      <p className="muted">
        {t({
          en: 'Nothing to look at: every tag is known, every figure is given, none has changed.',
          zh: '没有待处理的问题：标签均有效，数字均可得出且无变化。',
        })}
      </p>
    )
  return (
    <ul className="plain-list remarks">
      {remarks.map(remark => (
        <li key={`${remark.kind} ${remark.code} ${remark.line} ${remark.key} ${remark.message.en}`}>
          <button type="button" className="remark" onClick={() => go(remark)}>
            <span className={`tag is-${remark.kind}`}>{t(kinds[remark.kind])}</span>{' '}
            {remark.line !== null && (
              <span className="muted small">
                {t({ en: `line ${remark.line}`, zh: `第${remark.line}行` })}
                {remark.key && ` · ${remark.key}`}
              </span>
            )}
            <span className="remark-words">{t(remark.message)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
