import { Agent, request } from 'node:http'
import { quantile } from '../bench.ts'

/** What many people at once got: seconds, and answers per second. */
export interface Load {
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
}

const users = 50
const warmUp = 2
const measured = 8

/** Fifty people who ask again as soon as they are answered, over connections that stay open. The paths are asked for in turn. */
export async function load(port: number, pathOf: (turn: number) => string): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: users })
  const start = performance.now()
  const begin = start + warmUp * 1000
  const end = begin + measured * 1000
  const seconds: number[] = []
  let turn = 0
  const user = async () => {
    while (performance.now() < end) {
      const asked = performance.now()
      await ask(agent, port, pathOf(turn++))
      const now = performance.now()
      if (asked >= begin && now <= end) seconds.push((now - asked) / 1000)
    }
  }
  await Promise.all(Array.from({ length: users }, user))
  agent.destroy()
  return { p50: quantile(seconds, 0.5), p95: quantile(seconds, 0.95), perSecond: seconds.length / measured }
}

/** One request to its last byte; anything but 200 fails the bench. */
export function ask(agent: Agent | undefined, port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, ...(agent && { agent }) }, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString()
        if (answer.statusCode === 200) resolve(text)
        else reject(new Error(`${path}: ${answer.statusCode} ${text.slice(0, 500)}`))
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
