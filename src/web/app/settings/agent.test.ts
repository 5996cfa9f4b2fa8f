import { expect, it } from 'vitest'
import { sayAgent } from './agent.ts'

it('says browser and system, not the whole line', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0'
  expect(sayAgent(edge)).toEqual({ en: 'Edge on Windows', zh: 'Windows上的Edge' })
  expect(sayAgent('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604.1').en).toBe('Safari on iOS')
  expect(sayAgent('curl/8.5').en).toBe('curl/8.5')
  expect(sayAgent('').zh).toBe('未知程序')
})
