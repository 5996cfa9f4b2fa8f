import { Link, useParams } from '@tanstack/react-router'
import { useDuplicates } from '../../kit/identity/api.ts'
import { useWords } from '../../kit/language.tsx'
import { group } from '../../kit/numbers.ts'
import { useRegister } from '../../kit/queries.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import type { RegisterModel } from '../../kit/wire.ts'
import { NotFound } from '../not-found.tsx'
import { Merges } from './merges.tsx'
import { PairCard } from './pair-card.tsx'
import '../styles/form.css'
import '../styles/identity.css'

/** Records of a register that may be in the book twice, with what speaks for it, and the merges made so far. */
export function DuplicatesPage() {
  const { name = '' } = useParams({ strict: false })
  const register = useRegister(name)
  if (!register?.identity) return <NotFound />
  return <Duplicates register={register} />
}

function Duplicates({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  const answer = useDuplicates(register.name)
  const { one } = register
  return (
    <>
      <div className="page-head">
        <div>
          <p className="crumb">
            <Link to="/registers/$name" params={{ name: register.name }}>
              {t(register.label)}
            </Link>
          </p>
          <h1>{t({ en: 'Possible duplicates', zh: `疑似重复${one.zh}` })}</h1>
          <p>
            {t({
              en: 'Pairs whose names or numbers are alike, with what else speaks for and against it. A merge leads everything to one record, and can be taken back.',
              zh: '名称或编号相近的记录，附判断依据。合并后相关记录归入一条，且可撤销。',
            })}
          </p>
        </div>
      </div>
      <Loaded answer={answer} lines={10}>
        {found => (
          <>
            <p className="muted small" role="status">
              {t({
                en: `${group(String(found.total))} ${found.total === 1 ? 'pair' : 'pairs'} among ${group(String(found.compared))} records`,
                zh: `在${group(String(found.compared))}条记录中发现${group(String(found.total))}组`,
              })}
            </p>
            {found.pairs.length === 0 ? (
              <Empty title={t({ en: 'No two records look alike', zh: '未发现疑似重复的记录' })} />
            ) : (
              <ul className="pairs">
                {found.pairs.map(pair => (
                  <li key={pair.ids.join()}>
                    <PairCard register={register} pair={pair} found={found} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
      <Merges register={register} />
    </>
  )
}
