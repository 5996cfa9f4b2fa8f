import { useState } from 'react'
import { ApiError } from '../api-error.ts'
import { useWords } from '../language.tsx'
import { useNotify } from '../notices.tsx'
import { queryClient } from '../queries.ts'
import type { Json, RegisterModel, Row } from '../wire.ts'
import { patchRecord, undoSave } from './api.ts'

/** The cell that is being changed. */
export interface EditedCell {
  readonly id: string
  readonly name: string
}

/** Takes a save back by its notice, and says so where somebody saved since. */
export function useUndo(register: string) {
  const t = useWords()
  const notify = useNotify()
  return (id: string, version: number) => async () => {
    try {
      await undoSave(register, id, version, t({ en: 'Undo of the last change', zh: '撤销上次修改' }))
      notify({ words: { en: 'As it was before.', zh: '已恢复原状。' } })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      notify({ words: error.words })
    }
    await queryClient.invalidateQueries()
  }
}

/** Changing single values in their rows: each is a save of its own that can be undone. */
export function useInPlace(register: RegisterModel) {
  const notify = useNotify()
  const undo = useUndo(register.name)
  const [edited, edit] = useState<EditedCell | null>(null)
  const save = async (row: Row, name: string, value: Json) => {
    edit(null)
    try {
      const saved = await patchRecord(register.name, row.id, { version: row.version, values: { [name]: value } })
      notify({
        words: { en: 'Saved.', zh: '已保存。' },
        action: { label: { en: 'Undo', zh: '撤销' }, run: () => void undo(row.id, saved.row.version)() },
      })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const [problem] = error.problems
      notify({ words: problem?.message ?? error.words })
    }
    await queryClient.invalidateQueries()
  }
  return { edited, edit, save }
}
