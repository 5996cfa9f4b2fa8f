import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeTestFolder } from '../src/storage/embedded/for-tests.ts'
import { referenceFigures } from './reference-figures.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'torchbook-cli-'))
/** A path as offices have them: spaces and Chinese characters, and nothing there yet. */
const data = join(work, '科技局 数据 folder')
const environment = { ...process.env, TORCHBOOK_DATA: data, LANG: 'C', LC_ALL: '', DATABASE_URL: '' }

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the real command line in a process of its own. */
const torchbook = (...args: readonly string[]): Promise<Ended> =>
  new Promise(resolve => {
    execFile(process.execPath, [main, ...args], { env: environment, maxBuffer: 1 << 28 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    )
  })

let json: { language: string; text: string; figures: { key: string; value: number; qualifier: string; records: unknown[] }[] }
let firstRun: Ended

beforeAll(async () => {
  firstRun = await torchbook('summary', '--sample', '--format', 'json')
}, 120_000)
afterAll(() => {
  removeTestFolder(work, data)
  rmSync(work, { recursive: true, force: true })
})

describe('where nothing was started before', () => {
  test('the summary of the sample comes as JSON with every figure, and nothing else on standard output', () => {
    expect(firstRun.code).toBe(0)
    json = JSON.parse(firstRun.out)
    expect(json.language).toBe('en')
    expect(
      json.figures.map(({ key, value, qualifier }) => ({ id: key, value, qualifier })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ).toEqual(referenceFigures.map(({ id, value, qualifier }) => ({ id, value, qualifier })))
    expect(json.figures.every(figure => figure.records.length > 0)).toBe(true)
    expect(firstRun.err).toContain('Sample district loaded')
  })
})

describe('checking a draft', () => {
  interface Checked {
    readonly standalone: boolean
    readonly figures: readonly { raw: string; verdict: string; ours: { linkedBy: string } | null; explanation: { zh: string } }[]
    readonly coverage: { readonly unexplained: number }
  }
  const accused = ({ figures }: Checked) =>
    figures.filter(one => ['wrong', 'out-of-date', 'other-mode', 'inconsistent'].includes(one.verdict)).map(one => one.raw)

  test('our own Word document agrees with the records it was written from, figure by figure', async () => {
    const file = join(work, '待核对.docx')
    await torchbook('summary', '--sample', '--lang', 'zh', '--out', file)
    const { code, out } = await torchbook('check', file, '--sample', '--json')
    expect(code).toBe(0)
    const checked = JSON.parse(out) as Checked
    expect(accused(checked)).toEqual([])
    expect(checked.coverage.unexplained).toBe(0)
    expect(checked.figures.filter(one => one.ours?.linkedBy === 'marked').length).toBeGreaterThan(65)
  })

  test('a wrong number is found, said in words, and written as a comment, a page and data', async () => {
    const source = join(work, '原稿.docx')
    const draft = join(work, '稿件.txt')
    writeFileSync(draft, '2006年全区科技工作总结\n全区现有国家级高新技术企业7家、省级61家，志愿者600名，在读博士生23人。\n')
    const plain = await torchbook('check', draft, '--sample', '--lang', 'zh')
    expect(plain.out).toContain('有误')
    expect(plain.out).toContain('“61家”')
    expect(plain.out).toMatch(/共4个数字/)
    const page = join(work, '核对.html')
    const data = join(work, '核对.json')
    await torchbook('check', draft, '--sample', '--lang', 'zh', '--out', page)
    await torchbook('check', draft, '--sample', '--out', data)
    expect(readFileSync(page, 'utf8')).toContain('61家')
    expect(accused(JSON.parse(readFileSync(data, 'utf8')) as Checked)).toEqual(['61家'])
    await torchbook('summary', '--sample', '--lang', 'zh', '--out', source)
    const written = join(work, '核对.docx')
    const word = await torchbook(
      'check',
      source,
      '--sample',
      '--as-at',
      '2005-06-30',
      '--lang',
      'zh',
      '--changes',
      '--out',
      written,
    )
    expect(word.code).toBe(0)
    expect(readFileSync(written).subarray(0, 2).toString()).toBe('PK')
    expect(word.out).not.toBe('')
  })

  test('our own text without its marks is not accused; rates and ranks differ in points and places', async () => {
    const own = join(work, '总结.txt')
    const { out: markdown } = await torchbook('summary', '--sample', '--lang', 'zh')
    // The body without its links, as somebody would paste it.
    writeFileSync(own, markdown.replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, '$1').split('\n| ')[0]!)
    expect(accused(JSON.parse((await torchbook('check', own, '--sample', '--json')).out) as Checked)).toEqual([])
    const draft = join(work, '升降.txt')
    writeFileSync(draft, '2006年全区工作总结\n全区国家级高新技术企业总数列全市第二，财政总收入18.16亿元，增长19.7%。\n')
    const { out } = await torchbook('check', draft, '--sample', '--lang', 'zh')
    expect(out).toContain('低1位')
    expect(out).toContain('高1.8个百分点')
  })

  test('without records nothing is opened: from standard input too, only against itself', async () => {
    const file = join(work, 'alone.txt')
    writeFileSync(file, 'In all 55 enterprises, of which 7 are national, 16 provincial and 33 municipal.\n')
    const nowhere = join(work, 'never made')
    const { out, code } = await torchbook('check', file, '--standalone', '--json', '--data', nowhere)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      standalone: true,
      figures: [{ raw: '55', value: 55 }, {}, {}, {}],
      findings: [{ kind: 'sum' }],
    })
    expect(existsSync(nowhere)).toBe(false)
    const piped = execFileSync(process.execPath, [main, 'check', '-', '--standalone', '--json'], {
      input: readFileSync(file),
      env: environment,
    })
    expect(JSON.parse(piped.toString()).figures).toEqual(JSON.parse(out).figures)
  })

  test.each([
    [['check'], 'which-file', 2],
    [['check', 'nowhere.docx', '--standalone'], 'no-such-file', 4],
    [['check', 'FILE', '--standalone', '--out', 'x.xyz'], 'bad-out', 2],
    [['check', 'FILE', '--standalone', '--out', 'x.docx'], 'not-a-word-document', 2],
    [['check', 'FILE', 'FILE', '--standalone'], 'which-file', 2],
    [['check', 'FILE', '--standalone', '--highlight'], 'marks-need-word', 2],
    [['check', 'PAGE', '--standalone', '--out', 'PAGE'], 'out-is-draft', 2],
    [['check', 'FILE', '--standalone', '--out', join(work, 'no', 'x.json')], 'cannot-write', 2],
  ])('%s is refused as %s', async (args, refused, exit) => {
    const file = join(work, 'plain.txt')
    const page = join(work, 'plain.html')
    for (const each of [file, page]) writeFileSync(each, '7 enterprises\n')
    const { code, err } = await torchbook(...args.map(one => (one === 'FILE' ? file : one === 'PAGE' ? page : one)), '--json')
    expect({ code, error: JSON.parse(err.trim().split('\n').at(-1)!).error.code }).toEqual({ code: exit, error: refused })
  })
})

describe('documents', () => {
  test.each([
    ['html', '<!doctype html>'],
    ['docx', 'PK'],
    ['pdf', '%PDF-'],
    ['md', '#'],
  ])('%s is written to a file in Chinese', async (format, start) => {
    const file = join(work, `总结.${format}`)
    const { code, err } = await torchbook('summary', '--sample', '--lang', 'zh', '--out', file)
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('已写入') })
    expect(readFileSync(file).subarray(0, start.length).toString('latin1').toLowerCase()).toBe(start.toLowerCase())
  })

  test('the summary as known at an earlier day has the figures of that day', async () => {
    const { out, code } = await torchbook('summary', '--sample', '--format', 'json', '--known-at', '2006-08-01')
    expect(code).toBe(0)
    const earlier = JSON.parse(out) as typeof json
    const strong = (summary: typeof json) => summary.figures.find(figure => figure.key === 'F041')
    expect(strong(json)?.value).toBe(1)
    expect(strong(earlier)).toBeUndefined()
    expect(earlier.text).not.toBe(json.text)
  })
})

describe('figures, traces and editions', () => {
  test('a trace lists the records with what each adds', async () => {
    const { out } = await torchbook('trace', 'F060', '--sample', '--json')
    const { figure } = JSON.parse(out)
    expect(figure).toMatchObject({ value: '45', recordCount: 45 })
    expect(figure.records.reduce((sum: number, one: { adds: string }) => sum + Number(one.adds), 0)).toBe(45)
  })

  test('an edition is frozen, listed, shown byte for byte again, and compared', async () => {
    const frozen = JSON.parse((await torchbook('edition', 'freeze', '--sample', '--json')).out)
    const [listed] = JSON.parse((await torchbook('edition', 'list', '--sample', '--json')).out)
    expect(listed).toMatchObject({ id: frozen.id, sha256: frozen.sha256 })
    const [one, two] = [
      await torchbook('edition', 'show', frozen.id, '--sample', '--json'),
      await torchbook('edition', 'show', frozen.id, '--sample', '--json'),
    ]
    expect(one.out).toBe(two.out)
    expect(JSON.parse((await torchbook('edition', 'diff', frozen.id, '--sample', '--json')).out)).toEqual({
      changed: [],
      sameValue: [],
      unchanged: 75,
    })
  }, 60_000)
})

describe('what is refused', () => {
  test.each([
    [['sumary'], 2, 'Did you mean “summary”?'],
    [['summary', '--perod', '2006'], 2, 'Did you mean “--period”?'],
    [['summary', '--sample', '--period', 'last'], 2, 'Give a year'],
    [['summary', '--sample', '--as-at', '2006-02-30'], 2, 'Write the day as 2006-10-31'],
    [['summary', '--region', '331004'], 2, 'no region 331004'],
    [['summary', '--sample', '--format', 'docs'], 2, 'did you mean “docx”?'],
    [['trace', 'F999', '--sample'], 4, 'There is no figure “F999”'],
    [['export', 'designations', '--sample'], 4, 'Did you mean “designation”?'],
    [['import', 'place', '/nowhere.csv'], 2, 'cannot be read'],
  ])('%j', async (args, code, words) => {
    const ended = await torchbook(...args)
    expect(ended).toMatchObject({ code, out: '', err: expect.stringContaining(words) })
  })

  test('in Chinese where the person reads Chinese', async () => {
    const { err } = await torchbook('sumary', '--lang', 'zh')
    expect(err).toContain('是否指“summary”')
  })

  test('a sheet with bad rows names every place and saves nothing', async () => {
    const file = join(work, 'places.csv')
    writeFileSync(file, '名称,类型,存续期间,本地区\n新镇,镇,2006-01-01 起,否\n,镇,2006-01-01 起,否\n坏镇,乡镇,2006-13-01 起,否\n')
    const before = (await torchbook('export', 'place', '--sample')).out
    const { code, err } = await torchbook('import', 'place', file, '--sample')
    expect(code).toBe(2)
    expect(err).toMatch(/row 3, column “名称”/)
    expect(err).toMatch(/row 4, column “类型”/)
    expect(err).toMatch(/row 4, column “存续期间”/)
    expect((await torchbook('export', 'place', '--sample')).out).toBe(before)
  }, 60_000)
})

describe('start', () => {
  /** Starts the server and waits for its address. */
  const start = (...args: readonly string[]): Promise<{ process: ChildProcess; address: string; said: () => string }> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [main, 'start', ...args], { env: environment })
      let said = ''
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const address = /at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1]
        if (address) resolve({ process: child, address, said: () => said })
      })
      child.on('exit', code => reject(new Error(`ended with ${code}: ${said}`)))
    })
  const stop = (child: ChildProcess): Promise<number | null> =>
    new Promise(resolve => {
      child.removeAllListeners('exit')
      child.on('exit', code => resolve(code))
      child.kill('SIGINT')
    })

  test('serves on loopback, refuses a second start, lets commands work beside it, and stops cleanly', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => taken.once('listening', resolve))
    const { port } = taken.address() as { port: number }
    const server = await start('--port', String(port))
    expect(server.said()).toContain(`Port ${port} is taken`)
    expect(await (await fetch(`${server.address}/api/meta`)).json()).toMatchObject({ region: { code: '999904' } })
    const second = await torchbook('start')
    expect(second.code).not.toBe(0)
    expect(second.err).toContain(server.address)
    expect((await torchbook('figures', '--sample')).out).toContain('17.149 billion yuan')
    expect(await stop(server.process)).toBe(0)
    taken.close()
    await expect(fetch(`${server.address}/api/meta`)).rejects.toThrow()
    const again = await start('--port', '0')
    expect(await stop(again.process)).toBe(0)
  }, 90_000)
})
