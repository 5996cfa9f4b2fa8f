import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { reportLines } from './check-lines.ts'
import { isSameFile, readGiven, writeGiven } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'torchbook-files-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('files that people name', () => {
  test('are read as far as they may be long', async () => {
    writeFileSync(at('long.txt'), 'a'.repeat(300_000))
    expect((await readGiven(at('long.txt'), 100_000)).length).toBe(100_001)
    expect((await readGiven(at('long.txt'), 400_000)).length).toBe(300_000)
  })

  test.skipIf(!existsSync('/dev/zero'))('without an end are not read for ever', async () => {
    expect((await readGiven('/dev/zero', 1_000_000)).length).toBe(1_000_001)
  })

  test('that cannot be read are refused with the reason', async () => {
    await expect(readGiven(folder, 10)).rejects.toMatchObject({
      code: 'no-such-file',
      words: { zh: expect.stringContaining('这是一个文件夹') },
    })
    await expect(readGiven(at('none'), 10)).rejects.toMatchObject({ code: 'no-such-file', exitCode: 4 })
    writeFileSync(at('file'), '')
    await expect(readGiven(join(at('file'), 'x'), 10)).rejects.toMatchObject({ code: 'no-such-file' })
  })

  test('are written whole, under the mode they had, through a link', () => {
    writeFileSync(at('out.json'), 'before')
    chmodSync(at('out.json'), 0o640)
    symlinkSync(at('out.json'), at('link.json'))
    writeGiven(at('link.json'), 'after')
    expect([readFileSync(at('out.json'), 'utf8'), statSync(at('out.json')).mode & 0o777]).toEqual(['after', 0o640])
    expect(isSameFile(at('out.json'), at('link.json'))).toBe(true)
  })

  test('that cannot be written leave nothing behind', () => {
    const before = readdirSync(folder)
    expect(() => writeGiven(join(at('nowhere'), 'out.json'), 'x')).toThrow(/cannot be written: there is no such file or folder/)
    expect(() => writeGiven(folder, 'x')).toThrow(/it is a folder/)
    expect(readdirSync(folder)).toEqual(before)
  })
})

test('what a draft says does not steer the terminal', () => {
  const finding = { kind: 'sum', figures: [], words: { en: '\u001b[2J12\u202e', zh: '' }, expected: null } as const
  const coverage = { numerals: 0, inFigures: 0, inOthers: 0, unexplained: 0 }
  const report = { text: '', standalone: true, scope: null, figures: [], others: [], findings: [finding], missing: [], coverage }
  expect(reportLines(report, 'en').split('\n')[0]).toBe('≠  [2J12 ')
})
