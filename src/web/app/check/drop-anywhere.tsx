import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../kit/language.tsx'

/** A file may be dropped anywhere on the page; while one hangs over it, the page says so. */
export function DropAnywhere({ drop }: { readonly drop: (file: File) => void }) {
  const t = useWords()
  const [over, setOver] = useState(false)
  const take = useRef(drop)
  take.current = drop
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Leaving the window has nowhere it goes to; going from one part of the page to another has.
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!carriesFile(event)) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) take.current(file)
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [])
  if (!over) return null
  return <div className="drop-anywhere">{t({ en: 'Let go to check this document', zh: '松开鼠标，开始核对' })}</div>
}
