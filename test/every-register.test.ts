import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '../src/documents/workbook/read-workbook.ts'
import { writeSheet } from '../src/documents/workbook/write-workbook.ts'
import type { Sheet } from '../src/engines/sheet/cell.ts'
import { readSheet } from '../src/engines/sheet/choose.ts'
import { sheetHeads } from '../src/engines/sheet/heads.ts'
import { toJson } from '../src/kernel/draft.ts'
import { versionTable } from '../src/kernel/population.ts'
import type { AnyRegister } from '../src/kernel/register.ts'
import type { Words } from '../src/kernel/words.ts'
import { registers } from '../src/registers/index.ts'
import { loadSamples } from '../src/registers/load.ts'
import { filterOf } from '../src/server/filter.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { exportCells, exportColumns, exportCsv } from '../src/storage/export.ts'
import { importSheet } from '../src/storage/imports/import-sheet.ts'
import { listRecords, now, readCurrent, readVersions } from '../src/storage/read.ts'
import { sampleWorld } from '../src/storage/sample.ts'
import { changeRecord, createRecord } from '../src/storage/save.ts'
import { Problems } from '../src/storage/save-refusals.ts'
import { cloneBureau, officer } from './bureau.ts'

let bureau: Bureau
const drafts = new Map<string, Readonly<Record<string, unknown>>>()
beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  for (const { register, sample } of await loadSamples()) drafts.set(register.name, sample(sampleWorld())[0]!.draft)
})
const folder = mkdtempSync(join(tmpdir(), 'torchbook-sheets-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await bureau.close()
})

const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Problems) return error.problems
      throw error
    },
  )

/** What a field's value is filtered by in an address. */
function filterText(register: AnyRegister, name: string, json: unknown): string {
  const { kind } = register.fields[name]!
  if (kind === 'translated') return Object.values(json as object).find(Boolean) as string
  if (kind === 'period') return (json as { from: string }).from
  if (Array.isArray(json)) return String(json[0])
  return String(json)
}

describe.each(registers)('$name', register => {
  test('says everything in both languages', () => {
    const said: (readonly [string, Words])[] = [
      ['label', register.label],
      ['one', register.one],
      ['purpose', register.purpose],
      ...register.form.map(section => ['section', section.label] as const),
      ...Object.entries(register.fields).flatMap(([name, field]) => [
        [name, field.label] as const,
        ...(field.help ? [[name, field.help] as const] : []),
        ...(field.vocabulary?.codes.map(code => [`${name} ${code}`, field.vocabulary!.options[code]!.label] as const) ?? []),
      ]),
      ...register.rules.flatMap(rule => [[rule.id, rule.message] as const, [rule.id, rule.source] as const]),
      ...(register.flow?.moves.map(move => [move.name, move.label] as const) ?? []),
    ]
    expect(new Set(said.map(([where]) => where)).size).toBeGreaterThan(3)
    for (const [where, words] of said) {
      expect(words.en.trim(), where).not.toBe('')
      expect(words.zh.trim(), where).not.toBe('')
    }
  })

  test('no two columns of its sheet are called the same, no two options of a list either', () => {
    for (const language of ['en', 'zh'] as const) {
      const heads = [
        ...sheetHeads(register, language).map(column => column.head),
        'id',
        'version',
        language === 'en' ? 'Source' : '来源',
      ].map(head => head.toLowerCase())
      expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([])
      for (const { vocabulary } of Object.values(register.fields)) {
        const options = vocabulary?.codes.map(code => vocabulary.options[code]!.label[language].toLowerCase()) ?? []
        expect(options.filter((option, index) => options.indexOf(option) !== index)).toEqual([])
      }
    }
  })

  test('between two states of its flow there is one move', () => {
    const steps = register.flow?.moves.flatMap(move => move.from.map(from => `${from} → ${move.to}`)) ?? []
    expect(steps.filter((step, index) => steps.indexOf(step) !== index)).toEqual([])
  })

  test('its first sample draft can be recorded, read back, changed, and its history tells', async () => {
    await bureau
      .run(officer, async client => {
        const given = { values: drafts.get(register.name)!, source: 'Ledger 7' }
        // The sample has this record already: that one goes first, so that nothing stands in the way.
        await client.query(
          `update ${versionTable(register.name)} set superseded_at = greatest(now(), recorded_at + interval '1 second') where superseded_at = 'infinity'`,
        )
        const row = await createRecord(client, officer, register, given)
        expect(await readCurrent(client, register, officer, row.id)).toEqual(row)
        for (const [name, field] of Object.entries(register.fields)) {
          const raw = given.values[name]
          const reading =
            raw === undefined || raw === null || raw === '' || (Array.isArray(raw) && !raw.length)
              ? { value: null }
              : field.read(raw)
          if (!('value' in reading)) throw new Error(`${name}: ${reading.code}`)
          expect(row.values[name] === null ? null : field.toJson(row.values[name])).toEqual(
            reading.value === null ? null : field.toJson(reading.value),
          )
        }
        const changed = await changeRecord(client, officer, register, row.id, 1, {
          values: toJson(register, row.values),
          source: 'Ledger 8',
          reason: 'a better source',
        })
        expect(changed).toMatchObject({ version: 2, source: 'Ledger 8', reason: 'a better source', values: row.values })
        const history = await readVersions(client, register, officer, row.id)
        expect(history.map(one => [one.version, one.source])).toEqual([
          [1, 'Ledger 7'],
          [2, 'Ledger 8'],
        ])
        expect(history[0]!.supersededAt).toBe(history[1]!.recordedAt)
        throw new RolledBack()
      })
      .catch(error => {
        if (!(error instanceof RolledBack)) throw error
      })
  })

  test('a field it does not have is told, with the nearest that it has', async () => {
    const name = Object.keys(register.fields)[0]!
    const values = { ...drafts.get(register.name), [`${name}x`]: 'y' }
    const problems = await problemsOf(
      bureau.run(officer, client => createRecord(client, officer, register, { values, source: 'L' })),
    )
    const problem = problems.find(one => one.code === 'unknown-field')!
    expect(problem.place).toBe(`${name}x`)
    expect(problem.message.en).toContain(`Did you mean “${name}”?`)
    expect(problem.message.zh).toContain(`是否指“${name}”？`)
  })

  test.each([
    ['en', 'csv'],
    ['zh', 'csv'],
    ['en', 'xlsx'],
    ['zh', 'xlsx'],
  ] as const)('exported and imported again in %s as %s, nothing has changed', async (language, format) => {
    const file = join(folder, `${register.name}-${language}.${format}`)
    const outcome = await bureau.run(officer, async client => {
      const request = { registers, register, clocks: now, query: {}, language }
      const columns = exportColumns(register, language)
      const sheet =
        format === 'csv'
          ? await exportCsv(client, officer, request)
          : await buffer(writeSheet(register.label[language], columns, exportCells(client, officer, request)))
      writeFileSync(file, sheet)
      const read = await readSheet(register, firstRows((await readWorkbook(file, file))[0]!, 80))
      expect(read.understood!.columns.filter(({ way }) => way !== 'head')).toEqual([])
      const options = { source: 'Sheet', sha256: null, again: false }
      return importSheet(client, officer, registers, register, read.sheet, read.understood!, options)
    })
    expect(outcome.problems).toEqual([])
    expect(outcome).toMatchObject({ created: 0, changed: 0, refused: 0, left: [] })
    expect(outcome.unchanged).toBeGreaterThan(0)
  })

  test('every one of its fields can be filtered by and sorted by', async () => {
    await bureau.run(officer, async client => {
      const all = await listRecords(client, officer, register, now, { page: 1, size: 200 })
      for (const [name, field] of Object.entries(register.fields)) {
        const sorted = await listRecords(client, officer, register, now, {
          sort: { field: name, descending: true },
          page: 1,
          size: 1,
        })
        expect(sorted.total).toBe(all.total)
        const row = all.rows.find(one => one.values[name] !== null)
        if (!row) continue
        const text = filterText(register, name, field.toJson(row.values[name]))
        const found = await listRecords(client, officer, register, now, {
          where: { op: 'all', of: filterOf(register, { [`filter[${name}]`]: text }, officer) },
          page: 1,
          size: 2000,
        })
        expect({
          name,
          text,
          found: found.total > 0 && (found.total > 2000 || found.rows.some(one => one.id === row.id)),
        }).toEqual({ name, text, found: true })
        expect(found.total).toBeLessThanOrEqual(all.total)
      }
    })
  })
})

class RolledBack extends Error {}

/** Big registers: the first rows will do. */
const firstRows = (sheet: Sheet, count: number): Sheet => ({
  ...{ name: sheet.name, hidden: false, date1904: sheet.date1904, filled: 0 },
  async *rows() {
    let done = 0
    for await (const row of sheet.rows()) if (done++ <= count) yield row
  },
})
