import type { Words } from '../../kit/wire.ts'

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]
const named = (list: readonly (readonly [RegExp, string])[], agent: string) => list.find(([sign]) => sign.test(agent))?.[1]

/** "Firefox on Windows", from what a browser says of itself; that long line as it is where it is neither known. */
export function sayAgent(agent: string): Words {
  const browser = named(browsers, agent)
  const system = named(systems, agent)
  if (browser && system) return { en: `${browser} on ${system}`, zh: `${system}上的${browser}` }
  const said = browser ?? system ?? agent.slice(0, 60)
  return said === '' ? { en: 'An unknown programme', zh: '未知程序' } : { en: said, zh: said }
}
