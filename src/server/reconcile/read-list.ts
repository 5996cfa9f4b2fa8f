import type { PoolClient } from 'pg'
import { cellText, type Sheet, type SheetRow } from '../../engines/sheet/cell.ts'
import { type RowDraft, readRow } from '../../engines/sheet/read-row.ts'
import { rowKind, type Understood } from '../../engines/sheet/understand.ts'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { NameLookup } from '../../storage/imports/lookup-names.ts'
import { LenientNames } from './lenient-names.ts'

/** More rows are no list that people go through. */
const mostRows = 100_000

/** A heading of codes that belong to the organisation, where the register itself has no such column. */
const codeHead = /信用代码|组织机构代码|credit\s*code|uscc/i

/** The rows of another office’s list as drafts: names of records are ids, as far as they could be found. */
export async function readList(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  register: AnyRegister,
  sheet: Sheet,
  understood: Understood,
): Promise<readonly RowDraft[]> {
  const context = { columns: understood.columns, unit: understood.unit, date1904: sheet.date1904 }
  const codeAt = understood.columns.find(({ head, meaning }) => codeHead.test(head) && (!meaning || 'ignored' in meaning))?.at
  const last = understood.headLines.at(-1)!
  const drafts: RowDraft[] = []
  const codes: string[] = []
  for await (const row of sheet.rows()) {
    if (row.line <= last || rowKind(understood, row) !== 'data') continue
    if (drafts.length >= mostRows) return refuse('list-too-long', tooLong, { exitCode: 2 })
    drafts.push(readRow(register, context, row))
    codes.push(codeAt === undefined ? '' : codeOf(row, codeAt))
  }
  const lookup = new NameLookup(registers, register.name)
  const resolved = await lookup.resolve(client, actor, register, drafts)
  if (!resolved.some(draft => draft.problems.some(problem => problem.code === 'no-such-name'))) return resolved
  const lenient = await LenientNames.load(client, actor)
  return resolved.map((draft, at) =>
    draft.problems.length ? lenient.resolve(register, draft, drafts[at]!.names, codes[at]!) : draft,
  )
}

const codeOf = ({ cells }: SheetRow, at: number): string =>
  cellText(cells[at])
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')

const tooLong = {
  en: 'The list has more than 100,000 rows. Divide it, by district or by type.',
  zh: '名单超过10万行，请按地区或类型拆分。',
}
