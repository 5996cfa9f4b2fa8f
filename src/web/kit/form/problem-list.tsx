import { useEffect, useRef } from 'react'
import { useWords } from '../language.tsx'
import type { Problem, RegisterModel } from '../wire.ts'
import { inFormOrder, inputId, placesOf } from './problems.ts'

/** All problems together, above the form; each leads to its field. */
export function ProblemList({ problems, register }: { readonly problems: readonly Problem[]; readonly register: RegisterModel }) {
  const t = useWords()
  const ref = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new problems take the focus, so that they are heard and seen
  useEffect(() => ref.current?.focus(), [problems])
  if (problems.length === 0) return null
  return (
    <div className="problems" role="alert" tabIndex={-1} ref={ref}>
      <h2>
        {t({
          en:
            problems.length === 1
              ? 'One thing must be put right before saving'
              : `${problems.length} things must be put right before saving`,
          zh: `有${problems.length}处需要更正后才能保存`,
        })}
      </h2>
      <ul>
        {inFormOrder(problems, register).map(problem => {
          const place = placesOf(problem)[0]!
          return (
            <li key={`${problem.code} ${problem.place}`}>
              {register.fields[place] || place === 'source' || place === 'reason' ? (
                <a
                  href={`#${inputId(place)}`}
                  onClick={event => {
                    event.preventDefault()
                    document.getElementById(inputId(place))?.focus()
                  }}
                >
                  {t(problem.message)}
                </a>
              ) : (
                t(problem.message)
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
