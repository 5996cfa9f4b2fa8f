import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearch } from '../../kit/address.ts'
import { useLanguage } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { Loaded } from '../../kit/states.tsx'
import { getWorkshop, type WorkshopAsk } from '../../kit/workshop/api.ts'
import './workshop.css'
import { Workbench } from './workbench.tsx'

/** The workshop of a summary: the address says which summary, period, language, line and pane. */
export function WorkshopPage() {
  const { summaries } = useMeta()
  const { summary, period } = useSearch()
  const language = useLanguage()
  const head = summaries.find(one => one.id === summary) ?? summaries[0]
  const ask = useMemo<WorkshopAsk>(
    () => ({ id: head?.id ?? '', period: period ?? head?.period }),
    [head?.id, head?.period, period],
  )
  const answer = useQuery({ queryKey: ['workshop', ask], queryFn: ({ signal }) => getWorkshop(ask, signal) })
  return (
    <Loaded answer={answer} lines={16}>
      {workshop => <Workbench key={`${ask.id} ${ask.period} ${language}`} ask={ask} workshop={workshop} language={language} />}
    </Loaded>
  )
}
