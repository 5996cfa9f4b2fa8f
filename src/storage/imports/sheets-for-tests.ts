/** A bureau of its own and sheets to import into it: what tests of imports share. */
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cell, type CellValue, type MergeRange, writeXlsx } from 'hucre'
import { afterAll, beforeAll } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { readWorkbook } from '../../documents/workbook/read-workbook.ts'
import { chooseSheets, readSheet } from '../../engines/sheet/choose.ts'
import type { Chosen } from '../../engines/sheet/understand.ts'
import { toJson } from '../../kernel/draft.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../bureau.ts'
import { listRecords, now } from '../read.ts'
import { type ImportRequest, rememberedHeadings, runImport } from './run-import.ts'

export const registerOf = (name: string): AnyRegister => registers.find(one => one.name === name)!
export const handout = registerOf('handout')
let folder: string
export let bureau: Bureau
export let town: { readonly id: string; readonly name: string; readonly parent: string }

/** Opens the bureau for the tests of a file, and closes it after them. */
export function openBureau(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'torchbook-import-'))
    bureau = await cloneBureau('sample_bureau')
    const { rows } = await bureau.run(officer, client =>
      listRecords(client, officer, registerOf('place'), now, { page: 1, size: 500 }),
    )
    const found = rows.find(row => row.values['kind'] === 'town')!
    town = { id: found.id, name: (found.values['name'] as { zh: string }).zh, parent: String(found.values['parent']) }
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await bureau.close()
  })
}

let files = 0
export function file(content: string | Uint8Array, ending: string): string {
  const path = join(folder, `${++files}.${ending}`)
  writeFileSync(path, content)
  return path
}

interface Ugly {
  readonly name?: string
  readonly rows: CellValue[][]
  readonly merges?: MergeRange[]
  readonly cells?: Readonly<Record<string, Partial<Cell>>>
  readonly hidden?: boolean
}
export const book = async (...sheets: readonly Ugly[]): Promise<string> =>
  file(
    await writeXlsx({
      sheets: sheets.map(({ cells = {}, name = '表1', ...sheet }) => ({ name, ...sheet, cells: new Map(Object.entries(cells)) })),
    }),
    'xlsx',
  )

/** Reads a file's fitting sheets and imports them. */
export async function take(
  path: string,
  options: Partial<Pick<ImportRequest, 'mode' | 'signal' | 'progress' | 'source'>> & {
    register?: AnyRegister
    chosen?: Chosen
    sheet?: string
  } = {},
) {
  const { register = handout, chosen, sheet: named, mode = 'all', source = '台账', ...rest } = options
  const remembered = await bureau.run(officer, client => rememberedHeadings(client, officer, register))
  const sheets = await Promise.all((await readWorkbook(path, path)).map(sheet => readSheet(register, sheet, remembered, chosen)))
  const kept = { ...(await bureau.evidence.keep(createReadStream(path))), name: path.slice(path.lastIndexOf('/') + 1) }
  const results = []
  for (const { sheet, understood } of chooseSheets(register, sheets, named))
    results.push(await runImport(bureau, officer, registers, { register, file: kept, sheet, understood, source, mode, ...rest }))
  return results
}
export const one = async (...given: Parameters<typeof take>) => (await take(...given))[0]!

type Handout = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly version: number
  readonly source: string
  readonly attachments: readonly string[]
}

/** The current handouts whose title begins so, by title. */
export async function handouts(start: string) {
  const { rows } = await bureau.run(officer, client =>
    listRecords(client, officer, handout, now, { words: start, page: 1, size: 500 }),
  )
  return rows
    .map(
      (row): Handout => ({
        id: row.id,
        version: row.version,
        source: row.source,
        attachments: row.attachments,
        ...toJson(handout, row.values),
      }),
    )
    .sort((a, b) => String(a['title']).localeCompare(String(b['title'])))
}

export const head = ['名称', '品种', '数量', '免费赠送', '发放日期']
export const row = (title: string, ...rest: CellValue[]): CellValue[] => [
  title,
  ...(['科普图书', 10, '是', '2006-05-01'] as const).map((usual, at) => rest[at] ?? usual),
]
