import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'

/** An identity provider of the office (OpenID Connect). */
export interface ProviderConfig {
  readonly id: string
  readonly label: Words
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

const bad = (file: string, what: Words): never =>
  refuse(
    'bad-providers',
    { en: `The identity providers in ${file} cannot be used: ${what.en}.`, zh: `${file} 中的身份提供方配置无效：${what.zh}。` },
    { exitCode: 2 },
  )

/** The providers of `providers.json` in the data folder, or of the file TORCHBOOK_PROVIDERS names; none where there is no file. */
export function readProviders(dataFolder: string, environment: NodeJS.ProcessEnv = process.env): readonly ProviderConfig[] {
  const file = environment.TORCHBOOK_PROVIDERS || join(dataFolder, 'providers.json')
  if (!environment.TORCHBOOK_PROVIDERS && !existsSync(file)) return []
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return bad(file, { en: 'the file is not there or is no JSON', zh: '文件不存在或不是JSON' })
  }
  if (!Array.isArray(content)) return bad(file, { en: 'a list is expected', zh: '应为列表' })
  return content.map(one => providerOf(one, file))
}

function providerOf(given: unknown, file: string): ProviderConfig {
  const read = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {}
  const { id, issuer, clientId, clientSecret, label } = read
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,40}$/.test(id))
    return bad(file, { en: 'an "id" has small letters, digits and -', zh: '“id”只能包含小写字母、数字和-' })
  if (typeof issuer !== 'string' || !URL.canParse(issuer) || !/^(https:|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(issuer))
    return bad(file, { en: 'the "issuer" is an https address', zh: '“issuer”应为https地址' })
  if (typeof clientId !== 'string' || typeof clientSecret !== 'string' || !clientId || !clientSecret)
    return bad(file, { en: '"clientId" and "clientSecret" are needed', zh: '缺少“clientId”或“clientSecret”' })
  const words = typeof label === 'object' && label !== null ? (label as Readonly<Record<string, unknown>>) : {}
  const [en, zh] = [words.en ?? words.zh ?? id, words.zh ?? words.en ?? id]
  return { id, issuer, clientId, clientSecret, label: { en: String(en), zh: String(zh) } }
}
