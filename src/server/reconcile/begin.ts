import { readWorkbook } from '../../documents/workbook/read-workbook.ts'
import { xlsxType } from '../../documents/workbook/write-workbook.ts'
import { chooseSheets, readSheet } from '../../engines/sheet/choose.ts'
import type { Actor } from '../../kernel/actor.ts'
import { readDraft } from '../../kernel/draft.ts'
import { isPlainDate } from '../../kernel/plain-date.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { audit } from '../../storage/audit.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { registerEvidence } from '../../storage/evidence.ts'
import { type KeptFile, rememberedHeadings } from '../../storage/imports/run-import.ts'
import { newId } from '../../storage/record-id.ts'
import { Problems } from '../../storage/save-refusals.ts'
import { chosenOf, compareNow } from './reconciliation.ts'

/** What a reconciliation begins with. */
export interface BeginRequest {
  readonly register: AnyRegister
  readonly file: KeptFile
  /** By name or number; the sheet that fits best where none is given. */
  readonly sheet?: string | undefined
  readonly columns: readonly unknown[]
  /** Values that all rows share (type, level …), and under ~day the day on which what the list names is valid. */
  readonly covers: Readonly<Record<string, unknown>>
  readonly source: string
}

/** Saves a reconciliation: the list as evidence, what its columns hold, what it covers. Its differences are worked out whenever it is opened. */
export async function beginReconciliation(
  bureau: Pick<Bureau, 'run' | 'evidence'>,
  actor: Actor,
  { register, file, sheet, columns, covers, source }: BeginRequest,
): Promise<string> {
  assertCovers(register, covers)
  const sheets = await readWorkbook(bureau.evidence.path(file.sha256), file.name)
  return bureau.run(actor, async client => {
    const remembered = await rememberedHeadings(client, actor, register)
    const read = []
    for (const one of sheets) read.push(await readSheet(register, one, remembered, chosenOf(columns)))
    const [chosen] = chooseSheets(register, read, sheet)
    const mediaType = /\.csv$/i.test(file.name) ? 'text/csv' : xlsxType
    await registerEvidence(client, actor, { ...file, mediaType })
    const id = newId()
    const saved = {
      register: register.name,
      file: file.name,
      sheet: chosen!.sheet.name,
      source,
      sha256: file.sha256,
      columns,
      covers,
    }
    // What cannot be compared is told before it is kept.
    await compareNow(client, actor, bureau, saved)
    await client.query(
      `insert into reconciliation (region, id, author, register, file, sheet, source, sha256, columns, covers)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[actor.region, id, actor.name, register.name, file.name, saved.sheet, source, file.sha256],
        ...[JSON.stringify(columns), JSON.stringify(covers)],
      ],
    )
    await audit(client, actor, {
      action: 'reconcile',
      register: register.name,
      detail: { reconciliation: id, sha256: file.sha256 },
    })
    return id
  })
}

function assertCovers(register: AnyRegister, covers: Readonly<Record<string, unknown>>): void {
  const { '~day': day, ...values } = covers
  const problems = readDraft(register, values).problems.filter(problem => problem.code !== 'missing')
  const wrongDay = day !== undefined && (typeof day !== 'string' || !isPlainDate(day))
  if (wrongDay) problems.push({ code: 'bad-day', place: '~day', read: String(day), message: whichDay })
  if (problems.length) throw new Problems(problems)
}

const whichDay = { en: 'Write the day as 2006-10-31.', zh: '日期请写成2006-10-31。' }
