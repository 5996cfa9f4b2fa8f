import { createWriteStream, writeFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { writeSheet } from '../../documents/workbook/write-workbook.ts'
import { toJson } from '../../kernel/draft.ts'
import { didYouMean } from '../../kernel/identifier.ts'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { type ExportRequest, exportCells, exportColumns, exportCsv, exportRecords } from '../../storage/export.ts'
import { findRegister } from '../../storage/find-register.ts'
import { type Command, periodOptions, storeOptions } from '../command.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook export designation --out designations.xlsx`. */
export const exporting: Command = {
  name: 'export',
  usage: 'REGISTER',
  summary: { en: 'write a register as a sheet (.csv, .xlsx) or as JSON', zh: '将台账导出为表格（.csv、.xlsx）或JSON' },
  options: {
    sample: periodOptions.sample,
    region: periodOptions.region,
    'as-at': periodOptions['as-at'],
    'known-at': periodOptions['known-at'],
    words: { type: 'string', value: 'TEXT', help: { en: 'only records that contain these words', zh: '仅导出包含这些词的记录' } },
    out: {
      type: 'string',
      value: 'FILE',
      help: { en: 'write to a file; .xlsx makes a workbook', zh: '写入文件；以.xlsx结尾则为工作簿' },
    },
    format: {
      type: 'string',
      value: 'csv|xlsx',
      help: { en: 'else by the name of the file, else csv', zh: '默认按文件名，否则为csv' },
    },
    ...storeOptions,
  },
  async run(given, speaker) {
    const name =
      given.words[0] ??
      refuse(
        'which-register',
        {
          en: `Say which register: ${registers.map(one => one.name).join(', ')}.`,
          zh: `请指明台账：${registers.map(one => one.name).join('、')}。`,
        },
        { exitCode: 2 },
      )
    const register = findRegister(registers, name)
    const out = text(given, 'out')
    const format = speaker.json
      ? 'json'
      : formatOf(text(given, 'format') ?? (out?.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv'))
    await withBureau(given, speaker, async bureau => {
      const { actor, knownAt, asAt } = await scopeOf(given, bureau)
      const words = text(given, 'words')
      const clocks = { knownAt, asAt: text(given, 'as-at') === undefined ? null : asAt }
      const request: ExportRequest = {
        registers,
        register,
        clocks,
        query: words === undefined ? {} : { words },
        language: speaker.language,
      }
      await bureau.run(
        actor,
        async client => {
          if (format === 'xlsx') {
            const rows = exportCells(client, actor, request)
            const book = writeSheet(register.label[speaker.language], exportColumns(register, speaker.language), rows)
            if (out) return pipeline(book, createWriteStream(out))
            for await (const chunk of book) speaker.out(chunk)
            return
          }
          const written =
            format === 'csv'
              ? await exportCsv(client, actor, request)
              : `${JSON.stringify(await recordsOf(client, actor, request))}\n`
          if (out) writeFileSync(out, written)
          else speaker.out(written)
        },
        { snapshot: true },
      )
    })
  },
}

/** Every record as the API gives it: system columns, and values as JSON. */
async function recordsOf(...[client, actor, request]: Parameters<typeof exportRecords>) {
  const records = []
  for await (const { values, ...row } of exportRecords(client, actor, request))
    records.push({ ...row, values: toJson(request.register, values) })
  return records
}

function formatOf(given: string): 'csv' | 'xlsx' {
  if (given === 'csv' || given === 'xlsx') return given
  const near = didYouMean(given, ['csv', 'xlsx'])
  return refuse(
    'unknown-format',
    {
      en: `There is no format “${given}”${near ? `; did you mean “${near}”?` : '. There are csv and xlsx.'}`,
      zh: `没有格式“${given}”${near ? `，是否指“${near}”？` : '。可用csv和xlsx。'}`,
    },
    { exitCode: 2 },
  )
}
