import { describe, expect, test } from 'vitest'
import { officer } from '../../../test/bureau.ts'
import { readWorkbook } from '../../documents/workbook/read-workbook.ts'
import { markProblems } from '../../documents/workbook/write-workbook.ts'
import { registers } from '../../registers/index.ts'
import { readVersions } from '../read.ts'
import { changeRecord } from '../save.ts'
import { listImports } from './list-imports.ts'
import { book, bureau, file, handout, handouts, head, one, openBureau, registerOf, row, town } from './sheets-for-tests.ts'
import { undoImport } from './undo-import.ts'

openBureau()

describe('undo', () => {
  test('each record is as it was before, unless it was changed since', async () => {
    await one(await book({ rows: [head, row('辰 旧', '科普图书', 1)] }))
    const [old] = await handouts('辰 ')
    const result = await one(await book({ rows: [head, row('辰 旧', '科普图书', 2), row('辰 新'), row('辰 后')] }))
    const later = (await handouts('辰 ')).find(found => found['title'] === '辰 后')!
    const { id, version, source, attachments, ...values } = later
    await bureau.run(officer, client =>
      changeRecord(client, officer, handout, id, version, {
        values: { ...values, copies: 99 },
        source,
        attachments,
        reason: 'later',
      }),
    )
    const undone = await bureau.run(officer, client => undoImport(client, officer, registers, result.id!))
    expect(undone).toEqual({ restored: 2, kept: [{ record: id, why: 'changed-since' }] })
    expect((await handouts('辰 ')).map(found => [found['title'], found['copies']]).sort()).toEqual([
      ['辰 后', 99],
      ['辰 旧', 1],
    ])
    const versions = await bureau.run(officer, client => readVersions(client, handout, officer, old!.id))
    expect(versions.map(one => one.values['copies'])).toEqual([1, 2, 1])
    await expect(bureau.run(officer, client => undoImport(client, officer, registers, result.id!))).rejects.toMatchObject({
      code: 'already-undone',
    })
    // Undone, the same file is new again.
    const again = await bureau.run(officer, client => listImports(client, officer))
    expect(again.find(listed => listed.id === result.id)!.undone).toMatchObject({ restored: 2, kept: 1 })
  })

  test('a new record that others refer to by now stays', async () => {
    const place = registerOf('place')
    const sheet = `名称,类型,存续期间,本地区,parent\n巳新镇,镇,2006-01-01 起,否,x {${town.parent}}\n巳空镇,镇,2006-01-01 起,否,${town.parent}\n`
    const result = await one(file(sheet, 'csv'), { register: place })
    expect(result).toMatchObject({ created: 2, problems: [] })
    await one(
      await book({
        rows: [
          [...head, '地点（镇街、社区）'],
          [...row('巳 甲'), '巳新镇'],
        ],
      }),
    )
    const undone = await bureau.run(officer, client => undoImport(client, officer, registers, result.id!))
    expect(undone).toMatchObject({ restored: 1, kept: [{ why: 'referred-to' }] })
  })
})

test('the error workbook is the sheet with its bad cells marked; corrected, it is imported', async () => {
  const path = await book({
    rows: [['发放表'], head, row('午 甲'), row('午 乙', '没有的品种'), row('午 丙', '科普图书', '三', '也许')],
  })
  const preview = await one(path, { mode: 'preview' })
  const [sheet] = await readWorkbook(path, path)
  const marked = await markProblems(sheet!, [2], preview.problems, 'zh')
  const { readXlsx } = await import('hucre')
  const { sheets } = await readXlsx(marked, { readStyles: true })
  const cells = sheets[0]!.cells!
  expect(sheets[0]!.rows[2]!.slice(0, 3)).toEqual(['午 甲', '科普图书', 10])
  for (const place of ['3,1', '4,2', '4,3'])
    expect(cells.get(place)).toMatchObject({
      style: { fill: { fgColor: { rgb: 'FFC7CE' } } },
      comment: { text: expect.stringMatching(/“/) },
    })
  expect(cells.get('2,1')?.comment).toBeUndefined()
  expect(sheets[0]!.rows[1]![5]).toBe('导入问题')
  const corrected = sheets[0]!.rows.map(cells => [...cells])
  corrected[3]![1] = '科普图书'
  corrected[4]!.splice(2, 2, 3, '是')
  expect(await one(await book({ rows: corrected }))).toMatchObject({ created: 3, refused: 0 })
})
