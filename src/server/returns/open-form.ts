import { buffer } from 'node:stream/consumers'
import type { PoolClient } from 'pg'
import { type ReadForm, readForm } from '../../documents/return-form/read-form.ts'
import { refuseForm } from '../../documents/return-form/refuse-form.ts'
import type { Indicator } from '../../engines/indicators/indicator.ts'
import { type FormCell, readTags } from '../../engines/returns/read-tags.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Language } from '../../kernel/words.ts'
import { returnForm } from '../../registers/return-form/register.ts'
import { type EvidenceStore, findEvidence } from '../../storage/evidence.ts'
import { readCurrent } from '../../storage/read.ts'
import { isRecordId } from '../../storage/record-id.ts'
import { getRegion } from '../../storage/regions.ts'
import type { StoredRow } from '../../storage/row.ts'

/** The time and language in which a form is filled. */
export interface FormScope {
  readonly year: number
  readonly asAt: string
  readonly language: Language
}

/** A form whose tags were read: they may have problems, and then nothing is computed. */
export interface CheckedForm {
  readonly form: ReadForm
  readonly cells: readonly FormCell[]
  readonly problems: readonly Problem[]
}

/** Reads a workbook's tags and checks them all. Refuses what is no form; the problems of tags are a list. */
export async function checkForm(
  client: PoolClient,
  actor: Actor,
  indicators: ReadonlyMap<string, Indicator>,
  file: { readonly name: string; readonly bytes: Uint8Array },
  scope: FormScope,
): Promise<CheckedForm> {
  const form = await readForm(file.name, file.bytes)
  const tagged = form.sheets.flatMap(sheet => sheet.tagged)
  if (!tagged.length) return refuseForm('form-without-tags', file.name)
  const region = await getRegion(client, actor.region)
  return { form, ...readTags(tagged, indicators, { ...scope, region: region.name }) }
}

/** A form of the register by its id; refuses what is none. */
export async function findForm(client: PoolClient, actor: Actor, id: string): Promise<StoredRow> {
  const row = isRecordId(id) ? await readCurrent(client, returnForm, actor, id) : null
  return row ?? refuse('no-such-form', noSuchForm, { exitCode: 4 })
}

/** The workbook of a form: the last file that was given. */
export async function workbookOf(
  client: PoolClient,
  actor: Actor,
  evidence: EvidenceStore,
  row: StoredRow,
): Promise<{ readonly sha256: string; readonly name: string; readonly bytes: Uint8Array }> {
  const sha256 = ((row.values['workbook'] ?? []) as readonly string[]).at(-1)
  const file = sha256 === undefined ? null : await findEvidence(client, actor, sha256)
  if (!file) return refuse('form-without-workbook', withoutWorkbook)
  return { sha256: file.sha256, name: file.name, bytes: await buffer(await evidence.read(file.sha256)) }
}

const noSuchForm = {
  en: 'There is no such return form. It may have been withdrawn, or the link is wrong.',
  zh: '没有该报表表样：可能已被撤回，或链接有误。',
}
const withoutWorkbook = {
  en: 'This form has no workbook yet. Hand in an .xlsx file whose cells hold figure tags.',
  zh: '该报表尚未上传表样。请提交单元格中含取数标签的.xlsx文件。',
}
