import { Link } from '@tanstack/react-router'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { EditionHead } from '../../kit/wire.ts'

/** How many figures are not what the last edition says, with the way to the list of them. */
export function MovedSince({ edition, count }: { readonly edition: EditionHead; readonly count: number }) {
  const t = useWords()
  const day = sayDay(edition.frozenAt, useLanguage())
  return (
    <p className="small" style={{ marginTop: 8 }}>
      {count === 0
        ? t({ en: `No figure differs from the edition of ${day}.`, zh: `与${day}定稿相比，数字无变化。` })
        : t({
            en: `${count} figure${count === 1 ? ' differs' : 's differ'} from the edition of ${day} (△).`,
            zh: `与${day}定稿相比，${count}个数字有变化（△）。`,
          })}{' '}
      <Link to="/editions/$id/diff" params={{ id: edition.id }}>
        {t({ en: 'Compare', zh: '查看差异' })}
      </Link>
    </p>
  )
}
