import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readWorkbook } from '../../documents/workbook/read-workbook.ts'
import { markProblems } from '../../documents/workbook/write-workbook.ts'
import type { Sheet } from '../../engines/sheet/cell.ts'
import { chooseSheets, chosenColumns, readSheet, slips } from '../../engines/sheet/choose.ts'
import type { Understood } from '../../engines/sheet/understand.ts'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { findRegister } from '../../storage/find-register.ts'
import { alikeProblems } from '../../storage/imports/alike.ts'
import { listImports } from '../../storage/imports/list-imports.ts'
import { readChoices, rememberChoices } from '../../storage/imports/row-choices.ts'
import { type ImportResult, rememberedHeadings, runImport } from '../../storage/imports/run-import.ts'
import { undoImport } from '../../storage/imports/undo-import.ts'
import { Problems } from '../../storage/save-refusals.ts'
import { type Command, type Given, periodOptions, type Speaker, storeOptions } from '../command.ts'
import { importLines, importList, understoodLines } from '../import-lines.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook import designation designations.xlsx`: all rows or none; `--preview` says what would happen, `--undo ID` takes one back. */
export const importing: Command = {
  name: 'import',
  usage: 'REGISTER FILE | --list | --undo ID',
  summary: { en: 'read a sheet (.xlsx, .xls, .csv) into a register', zh: '将表格（.xlsx、.xls、.csv）导入台账' },
  options: {
    sample: periodOptions.sample,
    region: periodOptions.region,
    preview: { type: 'boolean', help: { en: 'say what the import would do, save nothing', zh: '仅预览导入结果，不保存' } },
    sheet: {
      type: 'string',
      value: 'NAME',
      help: { en: 'the sheet by name or number (else all that fit)', zh: '工作表名称或序号（默认导入所有相符的工作表）' },
    },
    columns: {
      type: 'string',
      value: 'TEXT',
      help: { en: 'what columns hold: “heading=field; heading=-”', zh: '指明各列内容：“列名=字段; 列名=-”' },
    },
    source: {
      type: 'string',
      value: 'TEXT',
      help: { en: 'the document that shows it (else the file’s name)', zh: '来源文件说明（默认取文件名）' },
    },
    errors: {
      type: 'string',
      value: 'FILE.xlsx',
      help: { en: 'write the sheet with its bad cells marked', zh: '将标出问题单元格的表格写入文件' },
    },
    'skip-refused': {
      type: 'boolean',
      help: { en: 'import the good rows, leave the bad ones', zh: '导入无误的行，跳过有问题的行' },
    },
    rows: {
      type: 'string',
      value: 'TEXT',
      help: {
        en: 'what rows are that look like a record: “12=ID; 14=new; 15=leave”; remembered for the file',
        zh: '疑似重复的行如何处理：“12=记录编号; 14=new; 15=leave”，同一文件下次沿用',
      },
    },
    undo: { type: 'string', value: 'ID', help: { en: 'undo an import as a whole', zh: '整体撤销一次导入' } },
    list: { type: 'boolean', help: { en: 'the imports so far', zh: '列出历次导入' } },
    ...storeOptions,
  },
  async run(given, speaker) {
    if (given.options.list === true) return list(given, speaker)
    const undo = text(given, 'undo')
    if (undo !== undefined) return undoOne(given, speaker, undo)
    const [name, file] = given.words
    if (!name || !file) return refuse('which-file', whichFile, { exitCode: 2 })
    const register = findRegister(registers, name)
    const sheets = await readWorkbook(file, basename(file))
    const chosen = chosenColumns(register, text(given, 'columns') ?? '')
    const results = await withBureau(given, speaker, async bureau => {
      const { actor } = await scopeOf(given, bureau)
      const remembered = await bureau.run(actor, client => rememberedHeadings(client, actor, register))
      const read = []
      for (const sheet of sheets) read.push(await readSheet(register, sheet, remembered, chosen))
      const fitting = chooseSheets(register, read, text(given, 'sheet'))
      const doubtful = fitting.flatMap(({ understood }) => slips(register, understood))
      if (doubtful.length) throw new Problems(doubtful)
      return importAll({ given, speaker, bureau, actor, register, file, fitting })
    })
    if (speaker.json) speaker.out(`${JSON.stringify(results.length === 1 ? results[0] : results)}\n`)
  },
}

interface Task {
  readonly given: Given
  readonly speaker: Speaker
  readonly bureau: Bureau
  readonly actor: Actor
  readonly register: AnyRegister
  readonly file: string
  readonly fitting: readonly { readonly sheet: Sheet; readonly understood: Understood }[]
}

/** Imports the fitting sheets one after the other, each a transaction of its own; none where a row of one of them is refused. */
async function importAll(task: Task): Promise<readonly ImportResult[]> {
  const { given, speaker, bureau, actor, register, file, fitting } = task
  const kept = { ...(await bureau.evidence.keep(createReadStream(file))), name: basename(file) }
  const source = text(given, 'source') ?? basename(file)
  const run = (mode: 'preview' | 'all' | 'sound') => async (one: (typeof fitting)[number]) => {
    const progress = (rows: number) => speaker.say({ en: `${rows} rows …`, zh: `已处理${rows}行……` })
    const result = await runImport(bureau, actor, registers, { register, file: kept, ...one, source, mode, progress })
    await tell(task, one, result, mode === 'preview')
    return result
  }
  const rows = text(given, 'rows')
  if (rows !== undefined)
    for (const { sheet } of fitting)
      await bureau.run(actor, client =>
        rememberChoices(client, actor, { register, sha256: kept.sha256, sheet: sheet.name }, rowChoices(rows)),
      )
  const results: ImportResult[] = []
  const preview = given.options.preview === true
  const sound = given.options['skip-refused'] === true
  // Several sheets are one wish: what is wrong with the last is better known before the first is saved.
  if (!preview && !sound && fitting.length > 1) for (const one of fitting) await run('preview')(one)
  for (const one of fitting) results.push(await run(preview ? 'preview' : sound ? 'sound' : 'all')(one))
  return results
}

/** `12=ID; 14=new; 15=leave`. */
const rowChoices = (given: string) =>
  readChoices(
    given
      .split(/[;；]/)
      .filter(part => part.trim())
      .map(part => {
        const [line = '', choice = ''] = part.split('=').map(one => one.trim())
        return { line: Number(line), choice }
      }),
  )

async function tell(
  { given, speaker, register, fitting }: Task,
  one: Task['fitting'][number],
  result: ImportResult,
  preview: boolean,
): Promise<void> {
  const errors = text(given, 'errors')
  const marked = [...result.problems, ...alikeProblems(result.alike)]
  if (errors !== undefined && marked.length) {
    await writeFile(errors, await markProblems(one.sheet, one.understood.headLines, marked, speaker.language))
    speaker.say({ en: `The marked sheet is in ${errors}.`, zh: `已将标出问题的表格写入${errors}。` })
  }
  if (!speaker.json)
    for (const line of understoodLines(register, one.understood, fitting.length > 1 ? one.sheet.name : null, result.left))
      speaker.say(line)
  if (result.refused && !preview && given.options['skip-refused'] !== true) throw new Problems(result.problems)
  if (!speaker.json) for (const line of importLines(register, result, preview)) speaker.say(line)
}

async function list(given: Given, speaker: Speaker): Promise<void> {
  const imports = await withBureau(given, speaker, async bureau => {
    const { actor } = await scopeOf(given, bureau)
    return bureau.run(actor, client => listImports(client, actor))
  })
  speaker.out(speaker.json ? `${JSON.stringify(imports)}\n` : importList(registers, imports, speaker.language))
}

async function undoOne(given: Given, speaker: Speaker, id: string): Promise<void> {
  const { restored, kept } = await withBureau(given, speaker, async bureau => {
    const { actor } = await scopeOf(given, bureau)
    return bureau.run(actor, client => undoImport(client, actor, registers, id))
  })
  if (speaker.json) return speaker.out(`${JSON.stringify({ restored, kept })}\n`)
  speaker.say({ en: `${restored} records are as they were before.`, zh: `${restored}条记录已恢复原状。` })
  for (const { record, why } of kept)
    speaker.say(
      why === 'changed-since'
        ? { en: `${record} stays: it was changed since.`, zh: `${record}未恢复：导入后已被修改。` }
        : { en: `${record} stays: other records refer to it.`, zh: `${record}未撤回：已有其他记录引用。` },
    )
}

const whichFile = {
  en: 'Say which register and which file: torchbook import designation designations.xlsx.',
  zh: '请指明台账和文件：torchbook import designation designations.xlsx。',
}
