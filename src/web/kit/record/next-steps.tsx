import { useWords } from '../language.tsx'
import type { RecordPage } from '../wire.ts'

/** In words, who may take the steps that are not this reader's: a grey button alone says nothing on a phone. */
export function NextSteps({ page }: { readonly page: RecordPage }) {
  const t = useWords()
  const others = page.moves.filter(move => !move.allowed && move.why)
  if (!others.length) return null
  return (
    <ul className="plain-list next-steps no-print">
      {others.map(move => (
        <li key={move.name}>
          <em>{t(move.label)}</em> {move.why && t(move.why)}
        </li>
      ))}
    </ul>
  )
}
