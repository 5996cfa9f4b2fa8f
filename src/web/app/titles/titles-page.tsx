import { CalendarOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { useClocks } from '../../kit/clocks.ts'
import { isDay, sayDay } from '../../kit/dates.ts'
import { DayPicker } from '../../kit/day-picker.tsx'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { Loaded } from '../../kit/states.tsx'
import { calendarAddress, useOutlook } from '../../kit/titles/api.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { Attention } from './attention.tsx'
import { Endings } from './endings.tsx'
import { Phases } from './phases.tsx'
import { Reports } from './reports.tsx'
import { Stocks } from './stocks.tsx'
import '../styles/form.css'
import '../styles/titles.css'

/** Titles that end: who lapses by a day, what is left of each stock then, which reports are owed. */
export function TitlesPage() {
  const t = useWords()
  const language = useLanguage()
  const { summaries } = useMeta()
  const { by } = useSearch()
  const setSearch = useSetSearch()
  const asked = { asAt: summaries[0]?.asAt, ...useClocks() }
  const answer = useOutlook(by && isDay(by) ? by : undefined, asked)
  const [approving, setApproving] = useState(false)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Expiring titles', zh: '资质到期' })}</h1>
          <p>
            {t({
              en: 'Who lapses by a day if nothing more is done, and what that makes of each count.',
              zh: '到某日为止，若不再办理续期，哪些资质失效、各类数量还剩多少。',
            })}
          </p>
        </div>
        <div className="page-actions">
          <Button href={calendarAddress(language)} icon={<CalendarOutlined aria-hidden="true" />}>
            {t({ en: 'Calendar feed (iCalendar)', zh: '订阅日历（iCalendar）' })}
          </Button>
          <Button type="primary" onClick={() => setApproving(true)}>
            {t({ en: 'Record an approval document', zh: '登记批准文件' })}
          </Button>
        </div>
      </div>
      <Loaded answer={answer} lines={12}>
        {found => (
          <>
            <div className="until">
              <span>{t({ en: `From ${sayDay(found.from, 'en')} to`, zh: `自${sayDay(found.from, 'zh')}至` })}</span>
              <DayPicker
                label={t({ en: 'Last day', zh: '截止日' })}
                value={found.by}
                min={found.from}
                onChange={day => setSearch({ by: day ?? undefined })}
              />
            </div>
            <Attention found={found} />
            <Stocks found={found} />
            <Phases found={found} />
            <Endings found={found} />
            <Reports found={found} />
          </>
        )}
      </Loaded>
      {approving && <ApproveDialog close={() => setApproving(false)} />}
    </>
  )
}
