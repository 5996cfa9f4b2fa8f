import { useMemo } from 'react'
import { compareTexts } from '../../../engines/workshop/compare.ts'
import { useWords } from '../../kit/language.tsx'

/** What was taken out and put in, word by word; long passages that are the same are left out. */
export function Compared({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useWords()
  const pieces = useMemo(() => compareTexts(before, after), [before, after])
  if (pieces.every(({ kind }) => kind === 'same')) return <p className="muted">{t({ en: 'No difference.', zh: '没有差异。' })}</p>
  return (
    <p className="compared">
      {pieces.map((piece, index) => {
        const key = index
        if (piece.kind === 'removed') return <del key={key}>{piece.text}</del>
        if (piece.kind === 'added') return <ins key={key}>{piece.text}</ins>
        return <span key={key}>{shortened(piece.text)}</span>
      })}
    </p>
  )
}

/** Of a long passage its beginning and end. */
const shortened = (text: string): string => (text.length > 240 ? `${text.slice(0, 100)} … ${text.slice(-100)}` : text)
