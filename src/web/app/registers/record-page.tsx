import { useParams } from '@tanstack/react-router'
import { useSearch } from '../../kit/address.ts'
import { ApiError } from '../../kit/api-error.ts'
import { useClocks } from '../../kit/clocks.ts'
import { useWords } from '../../kit/language.tsx'
import { useHistory, useRecord, useRegister } from '../../kit/queries.ts'
import { Comments } from '../../kit/record/comments.tsx'
import { EvidencePart } from '../../kit/record/evidence-part.tsx'
import { Facts } from '../../kit/record/facts.tsx'
import { NextSteps } from '../../kit/record/next-steps.tsx'
import { Relations } from '../../kit/record/relations.tsx'
import { Timeline } from '../../kit/record/timeline.tsx'
import { Loaded } from '../../kit/states.tsx'
import type { History, RecordPage as Page, RegisterModel } from '../../kit/wire.ts'
import { Life } from '../identity/life.tsx'
import { LooksLike } from '../identity/looks-like.tsx'
import { NotFound } from '../not-found.tsx'
import { TitleLife } from '../titles/title-life.tsx'
import { AsItWas } from './as-it-was.tsx'
import { RecordHead } from './record-head.tsx'
import { SystemFacts } from './system-facts.tsx'
import { Withdrawn } from './withdrawn.tsx'
import '../styles/form.css'
import '../styles/record.css'
import './record-extras.css'

/** One record on one page: what it is and what can be done, facts, evidence, what refers to it, its life. */
export function RecordPage() {
  const { name = '', id = '' } = useParams({ strict: false })
  const register = useRegister(name)
  const { knownAt } = useClocks()
  const answer = useRecord(name, id, knownAt ? { knownAt } : {})
  const history = useHistory(name, id)
  if (!register) return <NotFound />
  const gone = answer.error instanceof ApiError && answer.error.status === 404
  if (gone && history.data?.withdrawn && !knownAt) return <Withdrawn register={register} id={id} history={history.data} />
  return (
    <Loaded answer={answer} lines={10}>
      {page => <Record register={register} page={page} history={history.data} />}
    </Loaded>
  )
}

function Record({ register, page, history }: { register: RegisterModel; page: Page; history: History | undefined }) {
  const t = useWords()
  const { version } = useSearch()
  const old = history?.versions.find(each => String(each.version) === version && each.version !== page.row.version)
  const values = old?.values ?? page.row.values
  const titles = { ...history?.titles, ...page.titles }
  const current = history ? Math.max(...history.versions.map(each => each.version)) === page.row.version : true
  return (
    <article className="record">
      <RecordHead register={register} page={page} editable={!old && current} history={history} />
      {!old && current && <NextSteps page={page} />}
      {old && <AsItWas register={register} id={page.row.id} version={old} />}
      <Facts register={register} values={values} titles={titles} {...(!old && current && { id: page.row.id })} />
      <EvidencePart
        register={register.name}
        row={old ? { ...page.row, attachments: old.attachments ?? [] } : page.row}
        open={!old && current}
      />
      <Relations page={page} />
      {!old && <Comments register={register.name} record={page.row.id} />}
      {register.name === 'designation' && !old && current && <TitleLife id={page.row.id} />}
      {register.name === 'organisation' && !old && current && <Life id={page.row.id} />}
      {register.identity && register.may.bulk && !old && current && <LooksLike register={register} id={page.row.id} />}
      {history && <Timeline register={register} id={page.row.id} history={history} shown={old?.version ?? page.row.version} />}
      <SystemFacts row={old ?? page.row} label={t({ en: 'About this entry', zh: '登记信息' })} />
    </article>
  )
}
