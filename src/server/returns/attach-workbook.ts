import { readFile, stat } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import { readForm } from '../../documents/return-form/read-form.ts'
import { refuseForm } from '../../documents/return-form/refuse-form.ts'
import { xlsxType } from '../../documents/workbook/write-workbook.ts'
import type { Actor } from '../../kernel/actor.ts'
import { toJson } from '../../kernel/draft.ts'
import { refuse } from '../../kernel/refusal.ts'
import { returnForm } from '../../registers/return-form/register.ts'
import { type EvidenceStore, registerEvidence } from '../../storage/evidence.ts'
import { changeRecord } from '../../storage/save.ts'
import { findForm } from './open-form.ts'

/**
 * Makes a file that was handed in the form's workbook, as a change of its record. It is read first: what is no form, has no tags or does
 * harm is refused. Tags may still be wrong: they are told when the form is looked at.
 */
export async function attachWorkbook(
  client: PoolClient,
  actor: Actor,
  evidence: EvidenceStore,
  id: string,
  file: { readonly sha256: string; readonly name: string },
): Promise<{ readonly id: string; readonly version: number }> {
  const row = await findForm(client, actor, id)
  const path = evidence.path(file.sha256)
  const found = /^[0-9a-f]{64}$/.test(file.sha256) ? await stat(path).catch(() => null) : null
  if (!found) return refuse('file-unreadable', handIn, { exitCode: 2 })
  const form = await readForm(file.name, await readFile(path))
  if (!form.sheets.some(sheet => sheet.tagged.length)) return refuseForm('form-without-tags', file.name)
  await registerEvidence(client, actor, { ...file, bytes: found.size, mediaType: xlsxType })
  const values = { ...toJson(returnForm, row.values), workbook: [file.sha256] }
  const { source, attachments } = row
  const saved = await changeRecord(client, actor, returnForm, id, row.version, { values, source, attachments, reason })
  return { id, version: saved.version }
}

const reason = '更换表样 / workbook of the form'
const handIn = { en: 'Hand the file in first.', zh: '请先提交文件。' }
