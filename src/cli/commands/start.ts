import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { haiyun } from '../../../samples/haiyun.ts'
import { localOfficer } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { makeServer, webFolder } from '../../server/app.ts'
import { postOf } from '../../server/notices/post.ts'
import { scheduleRounds } from '../../server/notices/schedule.ts'
import { readProviders } from '../../server/sign-in/providers.ts'
import { accountBook } from '../../storage/accounts/book.ts'
import { newToken } from '../../storage/accounts/secrets.ts'
import { accountsExist } from '../../storage/accounts/settings.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { listRegions } from '../../storage/regions.ts'
import { type Command, type Given, type Speaker, storeOptions } from '../command.ts'
import { text, withBureau } from '../open.ts'

const usualPort = 4173

/** `torchbook start`: the web page on this machine, until Ctrl-C. */
export const start: Command = {
  name: 'start',
  summary: { en: 'serve the web page on this machine', zh: '在本机启动网页服务' },
  options: {
    port: {
      type: 'string',
      value: 'NUMBER',
      help: {
        en: `port (else PORT, else ${usualPort}; the next free one if taken)`,
        zh: `端口（默认取PORT或${usualPort}；被占用时顺延）`,
      },
    },
    region: { type: 'string', value: 'CODE', help: { en: 'the region’s GB/T 2260 code', zh: '地区代码（GB/T 2260）' } },
    host: {
      type: 'string',
      value: 'ADDRESS',
      help: {
        en: 'address to listen on, 0.0.0.0 for all; with --origin only (else this machine only)',
        zh: '监听地址，0.0.0.0为全部；须与--origin同用（默认仅本机）',
      },
    },
    origin: {
      type: 'string',
      value: 'URL',
      help: {
        en: 'the address people open, https://…; sign-in is required from the start',
        zh: '用户访问的地址，如https://…；须登录后使用',
      },
    },
    ...storeOptions,
  },
  async run(given, speaker) {
    reachOf(given)
    // Listening from the first moment, so that a Ctrl-C while the database is still starting also ends cleanly.
    const stopped = untilStopped()
    await withBureau(given, speaker, bureau => serve(given, speaker, bureau, stopped), { exclusive: true })
    speaker.say({ en: 'Stopped.', zh: '已停止。' })
  },
}

async function serve(given: Given, speaker: Speaker, bureau: Bureau, stopped: Promise<void>): Promise<void> {
  const region = text(given, 'region') ?? (await firstRegion(bureau))
  const reached = reachOf(given)
  await ensurePage(speaker)
  const { origin } = reached
  const post = postOf(process.env)
  const setUp = accountBook(bureau, region)
  const setUpCode = origin !== undefined && !(await accountsExist(setUp)) ? newToken().slice(0, 20) : undefined
  const providers = readProviders(bureau.store.dataFolder)
  const app = await makeServer(bureau, region, { origin, setUpCode, providers })
  const listening = await (origin === undefined
    ? listen(app, portOf(given), reached.host, speaker)
    : listenThere(app, portOf(given), reached.host))
  const address = origin ?? listening
  bureau.store.announce(address)
  if (speaker.json) speaker.out(`${JSON.stringify({ address, region, dataFolder: bureau.store.dataFolder })}\n`)
  speaker.say({ en: `Torchbook is at ${address}`, zh: `Torchbook 已启动：${address}` })
  if (setUpCode !== undefined)
    speaker.say({
      en: `Nobody has set this office up yet. Open the page and give this set-up code: ${setUpCode}`,
      zh: `尚未进行初始设置。请打开页面并输入初始设置码：${setUpCode}`,
    })
  speaker.say(
    origin === undefined
      ? {
          en: 'It listens on this machine only (loopback). Until an account is set up, whoever sits here is the local officer. Records are in the data folder below. Ctrl-C stops it.',
          zh: '仅在本机监听（环回地址）。未建立账号前，使用本机者即为本机经办人。数据保存在下列目录。按Ctrl-C停止。',
        }
      : {
          en: 'Other machines reach it; everybody signs in. Records are in the data folder below. Ctrl-C stops it.',
          zh: '其他计算机可访问，使用者须登录。数据保存在下列目录。按Ctrl-C停止。',
        },
  )
  speaker.say({ en: `  ${bureau.store.dataFolder}`, zh: `  ${bureau.store.dataFolder}` })
  const stopRounds = scheduleRounds(bureau, region, address, post)
  await stopped
  await stopRounds()
  await app.close()
}

/** The page is built by `npm ci`; where install scripts are switched off, it is built now. */
async function ensurePage(speaker: Speaker): Promise<void> {
  if (existsSync(join(webFolder, 'index.html'))) return
  speaker.say({ en: 'Building the web page (once) …', zh: '正在构建网页（仅首次）……' })
  const { build } = await import('vite')
  await build({ logLevel: 'warn' })
}

/** Listens on the port that the address people open leads to, or refuses: behind another one nobody would find it. */
async function listenThere(app: Awaited<ReturnType<typeof makeServer>>, port: number, host: string): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    await app.close()
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    return refuse('port-taken', {
      en: `Port ${port} is taken by another program, and the address given with --origin leads there. End that program, or give another --port and let the address lead to it.`,
      zh: `端口${port}已被其他程序占用，而--origin所指地址对应该端口。请停止占用该端口的程序，或用--port另指定端口并相应调整访问地址。`,
    })
  }
}

/** Tries the port asked for, then the next ones, then any free one. */
async function listen(
  app: Awaited<ReturnType<typeof makeServer>>,
  port: number,
  host: string,
  speaker: Speaker,
): Promise<string> {
  for (const candidate of [port, port + 1, port + 2, port + 3, 0]) {
    try {
      return await app.listen({ host, port: candidate })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
      speaker.say({
        en: `Port ${candidate} is taken by another program; trying the next.`,
        zh: `端口${candidate}已被其他程序占用，尝试下一个。`,
      })
    }
  }
  throw new Error('No port is free.')
}

/** Where to listen and how people reach it. Other machines only by an origin, because the server answers no other name. */
function reachOf(given: Given): { readonly host: string; readonly origin: string | undefined } {
  const [host, asked] = [text(given, 'host') ?? '127.0.0.1', text(given, 'origin')]
  const isLoopback = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/.test(host)
  if (asked === undefined && !isLoopback)
    refuse(
      'origin-missing',
      {
        en: '--host opens the server to other machines. Say by which address people open it: --origin https://…',
        zh: '--host会使其他计算机可访问本服务。请用--origin https://…指定访问地址。',
      },
      { exitCode: 2 },
    )
  if (asked === undefined) return { host, origin: undefined }
  const url = URL.canParse(asked) ? new URL(asked) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username)
    return { host, origin: url.origin }
  return refuse(
    'bad-origin',
    {
      en: `--origin was “${asked}”. Give scheme and host only, such as https://kjj.example.gov.`,
      zh: `--origin为“${asked}”。请只填写协议和主机，例如https://kjj.example.gov。`,
    },
    { exitCode: 2 },
  )
}

function portOf(given: Given): number {
  const asked = text(given, 'port') ?? process.env.PORT ?? String(usualPort)
  const port = Number(asked)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  return refuse(
    'bad-port',
    { en: `The port was “${asked}”. Give a number from 1 to 65535.`, zh: `端口为“${asked}”。请填写1到65535之间的数字。` },
    { exitCode: 2 },
  )
}

async function firstRegion(bureau: Bureau): Promise<string> {
  const regions = await bureau.run(localOfficer(haiyun.region), client => listRegions(client))
  return (regions.find(region => !region.sample) ?? regions[0])?.code ?? haiyun.region
}

/** Resolves at the first Ctrl-C (or SIGTERM, or a closed terminal). */
const untilStopped = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
