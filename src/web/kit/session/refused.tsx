import { ApiError } from '../api-error.ts'
import { useWords } from '../language.tsx'

/** Why a form was not taken, above its button. */
export function Refused({ error }: { readonly error: Error | null }) {
  const t = useWords()
  if (!error) return null
  const problems = error instanceof ApiError ? error.problems : []
  return (
    <div className="refused" role="alert">
      {problems.length > 0 ? (
        <ul>
          {problems.map(problem => (
            <li key={`${problem.place} ${problem.code}`}>{t(problem.message)}</li>
          ))}
        </ul>
      ) : (
        <p>{error instanceof ApiError ? t(error.words) : error.message}</p>
      )}
    </div>
  )
}
