import { HistoryOutlined } from '@ant-design/icons'
import { useSetSearch } from '../../kit/address.ts'
import { useClocks } from '../../kit/clocks.ts'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'

/** Says on every page that it is not seen as of today, until the clocks are put back. */
export function ClockRibbon() {
  const t = useWords()
  const language = useLanguage()
  const { asAt, knownAt } = useClocks()
  const setSearch = useSetSearch()
  if (!asAt && !knownAt) return null
  const parts = [
    asAt && t({ en: `as at ${sayDay(asAt, 'en')}`, zh: `截至${sayDay(asAt, 'zh')}的情况` }),
    knownAt && t({ en: `as known on ${sayDay(knownAt, 'en')}`, zh: `${sayDay(knownAt, 'zh')}当时所知` }),
  ].filter(part => part !== undefined)
  return (
    <div className="ribbon" role="status">
      <HistoryOutlined aria-hidden="true" />
      <span>
        {t({ en: 'You see things ', zh: '当前显示的是' })}
        {parts.join(language === 'zh' ? '，' : ', ')}
        {t({ en: ', not as of today.', zh: '，不是今天的状态。' })}
      </span>
      <button type="button" onClick={() => setSearch({ asAt: undefined, knownAt: undefined })}>
        {t({ en: 'Back to today', zh: '回到今天' })}
      </button>
    </div>
  )
}
