import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Secret, TOTP } from 'otpauth'
import { afterAll, expect, test } from 'vitest'
import { removeTestFolder } from '../src/storage/embedded/for-tests.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'torchbook-account-'))
const data = join(work, 'data')
const environment = { ...process.env, TORCHBOOK_DATA: data, LANG: 'C', LC_ALL: '', DATABASE_URL: '' }
let server: ChildProcess | undefined
afterAll(async () => {
  if (server?.exitCode === null) {
    const ended = new Promise(resolve => server!.once('exit', resolve))
    server.kill('SIGINT')
    await ended
  }
  removeTestFolder(work, data)
  rmSync(work, { recursive: true, force: true })
}, 30_000)

/** Runs the real command line in a process of its own. */
const torchbook = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly out: string; readonly err: string }>(resolve => {
    execFile(process.execPath, [main, ...args], { env: environment }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    )
  })
const account = (...args: readonly string[]) => torchbook('account', ...args)

const serve = (port: number, origin: string) =>
  new Promise<ChildProcess>((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'start', '--port', String(port), '--origin', origin], { env: environment })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(`Torchbook is at ${origin}`)) resolve(child)
    })
    child.once('exit', code => reject(new Error(`ended with ${code}: ${said}`)))
  })

test('every step of “torchbook account”, from an empty folder to a closed account', async () => {
  const early = await account('list')
  expect(early).toMatchObject({ code: 4, out: '' })
  expect(early.err).toContain('torchbook start')
  expect((await torchbook('region', 'add', '330700', '--name-zh', '越清市', '--office-zh', '越清市科技局')).code).toBe(0)

  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => taken.once('listening', resolve))
  const { port } = taken.address() as { port: number }
  const origin = `http://127.0.0.1:${port}`
  // Behind an address that people open another port would be found by nobody.
  await expect(serve(port, origin)).rejects.toThrow(`Port ${port} is taken`)
  await new Promise(resolve => taken.close(resolve))
  server = await serve(port, origin)

  const send = async (path: string, body: unknown, cookie = '') => {
    const response = await fetch(origin + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin, cookie },
    })
    return {
      status: response.status,
      answer: await response.json(),
      cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    }
  }
  const accept = (path: string, body: object) => send(`/api/invitations/${path.trim().split('/').at(-1)}`, body)
  const [first, second] = ['Lanterns over Yueqing 47', 'Eleven grey herons wait']

  const admin = await account('invite', 'Wei Anran', '--roles', 'system-administrator,security-administrator')
  expect((await accept(admin.out, { signInName: 'wei', password: first })).status).toBe(200)
  const invited = await account('invite', 'Lin Haitang', '--roles', 'officer', '--email', 'lin@example.gov')
  expect(invited.out).toMatch(/^\/invitation\/[\w-]{43}\n$/)
  const again = await account('link', 'Lin Haitang')
  expect((await accept(invited.out, { signInName: 'lin', password: first })).status).toBe(404)
  const lin = await accept(again.out, { signInName: 'lin', password: first })
  expect(lin.status).toBe(200)

  expect((await account('list')).out).toBe(
    'lin  active  officer  Lin Haitang\nwei  active  system-administrator,security-administrator  Wei Anran\n',
  )
  expect((await account('roles', 'lin', '--roles', 'officer,leader', '--reason', 'Leads now')).out).toBe(
    'lin  active  officer,leader  Lin Haitang\n',
  )
  expect((await account('lock', 'lin', '--reason', 'Away')).out).toBe('lin  locked  officer,leader  Lin Haitang\n')
  expect((await send('/api/session', { signInName: 'lin', password: first })).status).toBe(401)
  expect((await account('unlock', 'lin', '--reason', 'Back')).out).toContain('lin  active')

  const { cookie } = await send('/api/session', { signInName: 'lin', password: first })
  const { secret } = (await send('/api/session/totp', { password: first }, cookie)).answer
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  expect((await send('/api/session/totp/confirm', { code }, cookie)).status).toBe(200)
  expect((await send('/api/session', { signInName: 'lin', password: first })).answer.error.code).toBe('second-factor-needed')
  expect((await account('reset-second-factor', 'lin', '--reason', 'Phone lost')).code).toBe(0)
  expect((await send('/api/session', { signInName: 'lin', password: first })).status).toBe(200)

  const reset = await account('reset-password', 'lin')
  expect((await accept(reset.out, { password: second })).status).toBe(200)
  expect((await send('/api/session', { signInName: 'lin', password: first })).status).toBe(401)
  expect((await send('/api/session', { signInName: 'lin', password: second })).status).toBe(200)

  const closed = await account('close', 'lin', '--reason', 'Left the office')
  expect(closed.out).toBe('lin  closed  officer,leader  Lin Haitang\n')
  expect((await account('toString', 'wei')).code).toBe(2)
  expect((await account('lock', 'nobody', '--reason', 'x')).code).toBe(4)
}, 180_000)
