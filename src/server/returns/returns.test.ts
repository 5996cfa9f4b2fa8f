import { Readable } from 'node:stream'
import { writeXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { buildExample } from '../../documents/return-form/examples.ts'
import { readWorkbook } from '../../documents/workbook/read-workbook.ts'
import { nextDue } from '../../engines/returns/due-days.ts'
import { cellText } from '../../engines/sheet/cell.ts'
import { loadIndicators } from '../../registers/load.ts'
import { volunteer } from '../../registers/volunteer/register.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { computeFigures } from '../../storage/figures.ts'
import { listRecords, now } from '../../storage/read.ts'
import { withdrawRecord } from '../../storage/save.ts'
import { attachWorkbook } from './attach-workbook.ts'
import { fillBytes, fillReturn } from './fill-return.ts'
import { getReturn, listForms, listReturns, movedSince } from './list-returns.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(() => bureau.close())

const scope = { year: 2006, asAt: '2006-10-31', language: 'zh', knownAt: null } as const
const forms = () => bureau.run(officer, client => listForms(client, officer, '2006-11-01'))

async function sheetsAt(path: string) {
  const all = await readWorkbook(path, 'filled.xlsx')
  return Promise.all(
    all.map(async sheet => {
      const lines: string[][] = []
      for await (const row of sheet.rows()) lines[row.line] = row.cells.map(cellText)
      return { name: sheet.name, lines }
    }),
  )
}

test('a form of the register is filled with the figures, each with its trace, and kept as evidence', async () => {
  const form = (await forms()).find(one => one.name.startsWith('科学技术普及'))!
  expect([form.open, form.workbook]).toEqual([['2006-03-31', '2007-03-31'], null])
  await expect(fillReturn(bureau, officer, form.id, scope)).rejects.toMatchObject({ code: 'form-without-workbook' })
  const { bytes, example } = await buildExample('popularisation')
  const kept = await bureau.evidence.keep(Readable.from([Buffer.from(bytes)]))
  await bureau.run(officer, client =>
    attachWorkbook(client, officer, bureau.evidence, form.id, { sha256: kept.sha256, name: example.file }),
  )
  const filled = await fillReturn(bureau, officer, form.id, scope)
  const [shown, trace, records] = await sheetsAt(bureau.evidence.path(filled.sha256))
  const indicator = (await loadIndicators()).get('volunteer.active')!
  const [figure] = await bureau.run(officer, client =>
    computeFigures(client, officer, { knownAt: null }, [{ key: 'x', indicator, period: { kind: 'as-at', asAt: scope.asAt } }]),
  )
  const exact = (figure as { exact: string }).exact
  expect(shown!.lines[5]![3]).toBe(exact)
  expect(shown!.lines[2]![0]).toBe('填报单位：海云区科学技术局')
  expect(shown!.lines[3]).toEqual(['2006年', '2006年', '2006年', '截至2006年10月31日'])
  const line = trace!.lines.find(cells => cells?.[0] === '科普统计!D5')!
  expect([line[2], line[7], line[9], line[11]]).toEqual(['volunteer.active', exact, exact, exact])
  expect(line[12]).toMatch(/^[0-9a-f]{64}$/)
  expect(line[13]).toBe(`/returns/filled/${filled.id}?cell=${encodeURIComponent('科普统计!D5')}`)
  expect(records!.lines.filter(cells => cells?.[0] === '科普统计!D5')).toHaveLength(Number(exact))

  const known = await bureau.run(officer, client => getReturn(client, officer, filled.id))
  expect(known.digest).toBe(filled.computed.digest)
  expect(await bureau.run(officer, client => movedSince(client, officer, known))).toEqual([])
  const { rows } = await bureau.run(officer, client =>
    listRecords(client, officer, volunteer, { ...now, asAt: scope.asAt }, { page: 1, size: 1 }),
  )
  await bureau.run(officer, client => withdrawRecord(client, officer, volunteer, rows[0]!.id, rows[0]!.version, '重复'))
  const moved = await bureau.run(officer, client => movedSince(client, officer, known))
  expect(moved.map(({ key, before, after }) => [key, before, after])).toEqual([['科普统计!D5', exact, String(Number(exact) - 1)]])
  expect((await bureau.run(officer, client => listReturns(client, officer, form.id))).map(one => one.id)).toEqual([filled.id])
})

test('zero, not applicable and not known are three things; units and texts; a gap is said', async () => {
  const never = 'outreach-event.held" range="2001-01-01/2001-01-01"'
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '表',
        rows: [
          [`{% figure "${never} none=0 /%}`, `{% figure "${never} none="-" /%}`, `{% figure "${never} /%}`],
          [
            '{% figure “statistic.gdp” year=-1 unit=“亿元” decimals=1 /%}',
            '共{% figure "volunteer.active" as-at=true /%}',
            `缺{% figure "${never} /%}`,
          ],
        ],
      },
    ],
  })
  const file = { name: 'f.xlsx', bytes }
  const { computed } = await bureau.run(officer, client => fillBytes(client, officer, file, scope, { id: 'x', form: 'f' }))
  const [zero, none, unknown, gdp, text, gap] = [...computed.contents.values()]
  expect([zero, none, Object.keys(unknown!)]).toEqual([{ number: '0' }, { text: '-' }, ['gap']])
  const exact = computed.figures.find(one => one.indicator === 'statistic.gdp')!.exact!
  expect(Number((gdp as { number: string }).number)).toBeCloseTo(Number(exact) / 1e8, 0)
  expect((text as { text: string }).text).toMatch(/^共\d/)
  expect((gap as { text: string }).text).toContain('缺')
})

test('all problems of a form at once, by cell, and nothing is computed', async () => {
  const tags = [
    '{% figure "statistic.gpd" /%}',
    '{% figure "statistic.gdp" year=-1 unit="人" /%}',
    '{% figure "statistic.gdp" year=3.5 /%}',
    'x {% year',
    '{% claim "a" %}x{% /claim %}',
    '{% figure "statistic.gdp" year=-1 none="x" /%}',
  ]
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: tags.map(tag => [tag]) }] })
  const work = bureau.run(officer, client => fillBytes(client, officer, { name: 'f.xlsx', bytes }, scope, { id: 'x', form: 'f' }))
  const problems = await work.then(
    () => [],
    (error: { problems: readonly { place: string; code: string }[] }) => error.problems.map(({ place, code }) => [place, code]),
  )
  expect(problems.slice(0, 4)).toEqual([
    ['sheet “表”, cell A1', 'unknown-indicator'],
    ['sheet “表”, cell A2', 'bad-attribute'],
    ['sheet “表”, cell A3', 'bad-period'],
    ['sheet “表”, cell A4', 'template-syntax'],
  ])
  expect(problems.map(([place]) => place)).toContain('sheet “表”, cell A5')
  expect(problems.at(-1)).toEqual(['sheet “表”, cell A6', 'bad-attribute'])
})

test('the same figures have the same digest, whoever fills the form', async () => {
  const { bytes } = await buildExample('high-tech')
  const fill = () =>
    bureau.run(officer, client => fillBytes(client, officer, { name: 'f.xlsx', bytes }, scope, { id: 'x', form: 'f' }))
  const [one, other] = [await fill(), await fill()]
  expect(one.computed.digest).toBe(other.computed.digest)
})

test.each([
  ['03-31', '2006-03-31', '2006-03-31'],
  ['03-31', '2006-04-01', '2007-03-31'],
  ['01-20 07-20', '2006-02-01', '2006-07-20'],
  ['02-29', '2006-01-01', '2006-02-28'],
  ['02-29', '2008-01-01', '2008-02-29'],
])('%s is due after %s on %s', (due, today, expected) => {
  expect(nextDue(due, today)).toBe(expected)
  expect(nextDue(null, today)).toBeNull()
})
