import { Link } from '@tanstack/react-router'
import { useDuplicates } from '../../kit/identity/api.ts'
import { useWords } from '../../kit/language.tsx'
import { group } from '../../kit/numbers.ts'
import { useRegister } from '../../kit/queries.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import { NotFound } from '../not-found.tsx'
import { Merges } from './merges.tsx'
import { PairCard } from './pair-card.tsx'
import '../styles/form.css'
import '../styles/identity.css'

/** Organisations that may be in the book twice, with what speaks for it, and the merges made so far. */
export function DuplicatesPage() {
  const t = useWords()
  const register = useRegister('organisation')
  const answer = useDuplicates()
  if (!register) return <NotFound />
  return (
    <>
      <div className="page-head">
        <div>
          <p className="crumb">
            <Link to="/registers/$name" params={{ name: register.name }}>
              {t(register.label)}
            </Link>
          </p>
          <h1>{t({ en: 'Possible duplicates', zh: '疑似重复单位' })}</h1>
          <p>
            {t({
              en: 'Pairs whose names, codes or addresses are alike. A merge leads everything to one record, and can be taken back.',
              zh: '名称、代码或地址相近的单位。合并后相关记录归入一条，且可撤销。',
            })}
          </p>
        </div>
      </div>
      <Loaded answer={answer} lines={10}>
        {found => (
          <>
            <p className="muted small" role="status">
              {t({
                en: `${group(String(found.total))} ${found.total === 1 ? 'pair' : 'pairs'} among ${group(String(found.compared))} organisations`,
                zh: `在${group(String(found.compared))}家单位中发现${group(String(found.total))}组`,
              })}
            </p>
            {found.pairs.length === 0 ? (
              <Empty title={t({ en: 'No two records look like one organisation', zh: '未发现疑似重复的单位' })} />
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
      <Merges />
    </>
  )
}
