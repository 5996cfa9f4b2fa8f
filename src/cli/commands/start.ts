import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { haiyun } from '../../../samples/haiyun.ts'
import { localOfficer } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { makeServer, webFolder } from '../../server/app.ts'
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
    ...storeOptions,
  },
  async run(given, speaker) {
    // Listening from the first moment, so that a Ctrl-C while the database is still starting also ends cleanly.
    const stopped = untilStopped()
    await withBureau(given, speaker, bureau => serve(given, speaker, bureau, stopped), { exclusive: true })
    speaker.say({ en: 'Stopped.', zh: '已停止。' })
  },
}

async function serve(given: Given, speaker: Speaker, bureau: Bureau, stopped: Promise<void>): Promise<void> {
  const region = text(given, 'region') ?? (await firstRegion(bureau))
  await ensurePage(speaker)
  const app = await makeServer(bureau, region)
  const address = await listen(app, portOf(given), speaker)
  bureau.store.announce(address)
  if (speaker.json) speaker.out(`${JSON.stringify({ address, region, dataFolder: bureau.store.dataFolder })}\n`)
  speaker.say({ en: `Torchbook is at ${address}`, zh: `Torchbook 已启动：${address}` })
  speaker.say({
    en: 'It listens on this machine only (loopback): there is no sign-in yet. Records are in the data folder below. Ctrl-C stops it.',
    zh: '仅在本机监听（环回地址）：目前尚无登录功能。数据保存在下列目录。按Ctrl-C停止。',
  })
  speaker.say({ en: `  ${bureau.store.dataFolder}`, zh: `  ${bureau.store.dataFolder}` })
  await stopped
  await app.close()
}

/** The page is built by `npm ci`; where install scripts are switched off, it is built now. */
async function ensurePage(speaker: Speaker): Promise<void> {
  if (existsSync(join(webFolder, 'index.html'))) return
  speaker.say({ en: 'Building the web page (once) …', zh: '正在构建网页（仅首次）……' })
  const { build } = await import('vite')
  await build({ logLevel: 'warn' })
}

/** Tries the port asked for, then the next ones, then any free one. */
async function listen(app: Awaited<ReturnType<typeof makeServer>>, port: number, speaker: Speaker): Promise<string> {
  for (const candidate of [port, port + 1, port + 2, port + 3, 0]) {
    try {
      return await app.listen({ host: '127.0.0.1', port: candidate })
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
