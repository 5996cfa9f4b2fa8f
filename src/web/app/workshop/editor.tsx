import { defaultKeymap } from '@codemirror/commands'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next'
import { UndoManager } from 'yjs'
import type { Language } from '../../../kernel/words.ts'
import { useWords } from '../../kit/language.tsx'
import type { Remark } from '../../kit/workshop/api.ts'
import type { Provider } from '../../kit/workshop/provider.ts'
import { type FigureSaid, sayFigures, tagAt, tagMarks } from './tag-marks.ts'

interface Props {
  readonly provider: Provider
  readonly language: Language
  readonly remarks: readonly Remark[]
  readonly figures: ReadonlyMap<string, FigureSaid>
  /** The line to begin in, from 1. */
  readonly line: number
  readonly ready: (view: EditorView | null) => void
  /** The cursor came into a figure's tag, or another line. */
  readonly moved: (key: string | null, line: number) => void
}

/** The text, edited together: everybody's cursor with their name, an undo of one's own, problems in the margin. */
export default function Editor({ provider, language, remarks, figures, line, ready, moved }: Props) {
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef({ ready, moved, line, label: '' })
  latest.current = { ready, moved, line: latest.current.line, label: t({ en: 'Text of the summary', zh: '总结文稿' }) }

  useEffect(() => {
    const undoManager = new UndoManager(provider.text)
    const editor = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc: provider.text.toString(),
        extensions: [
          lineNumbers(),
          lintGutter(),
          drawSelection(),
          highlightActiveLine(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': latest.current.label,
            tabindex: '0',
            lang: language === 'zh' ? 'zh-CN' : 'en',
          }),
          // Tab leaves the editor, as everywhere on the page.
          keymap.of([...yUndoManagerKeymap, ...defaultKeymap]),
          yCollab(provider.text, provider.awareness, { undoManager }),
          tagMarks,
          EditorView.updateListener.of(update => {
            if (!update.selectionSet) return
            const number = update.state.doc.lineAt(update.state.selection.main.head).number
            latest.current.moved(tagAt(update.view)?.key ?? null, number)
          }),
        ],
      }),
    })
    view.current = editor
    const { line: first } = latest.current
    if (first > 1) showLine(editor, first)
    latest.current.ready(editor)
    return () => {
      latest.current.ready(null)
      editor.destroy()
      undoManager.destroy()
    }
  }, [provider, language])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const diagnostics: Diagnostic[] = remarks.flatMap(({ line: number, message, kind, code }) => {
      if (number === null || number > editor.state.doc.lines) return []
      const { from, to } = editor.state.doc.line(number)
      return [{ from, to, severity: kind === 'problem' ? 'error' : 'warning', message: t(message), source: code }]
    })
    editor.dispatch(setDiagnostics(editor.state, diagnostics))
  }, [remarks, t])

  useEffect(() => view.current?.dispatch({ effects: sayFigures.of(figures) }), [figures])

  return <div ref={place} className="workshop-editor" />
}

/** Puts the cursor at the beginning of a line and shows it. */
export function showLine(editor: EditorView, number: number): void {
  const { from } = editor.state.doc.line(Math.min(Math.max(number, 1), editor.state.doc.lines))
  editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
}
