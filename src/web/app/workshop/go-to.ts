import { EditorView } from '@codemirror/view'
import { showLine } from './editor.tsx'
import { tagOfKey } from './tag-marks.ts'

/** Puts the cursor into the tag of a figure, or at the beginning of a line, and shows it. */
export function goTo(view: EditorView, where: { readonly key?: string | null; readonly line?: number | null }): void {
  const tag = where.key ? tagOfKey(view, where.key) : undefined
  if (tag)
    view.dispatch({
      selection: { anchor: tag.from, head: tag.to },
      effects: EditorView.scrollIntoView(tag.from, { y: 'center' }),
    })
  else if (where.line) showLine(view, where.line)
  if (!where.key) view.focus()
}
