import { useEffect, useRef, useState } from 'react'

/** A file may be dropped anywhere on the page; while one hangs over it, the page says so. */
export function DropAnywhere({ label, drop }: { readonly label: string; readonly drop: (files: readonly File[]) => void }) {
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
      // A part of the page that takes files itself has taken them.
      if (!carriesFile(event) || event.defaultPrevented) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length) take.current(files)
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
  return <div className="drop-anywhere">{label}</div>
}
