import type { Indicator } from '../engines/indicators/indicator.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Sample } from '../kernel/sample.ts'
import { registers } from './index.ts'

/** Every indicator of every register, by id: a register's folder is all that must be touched to add one. */
export async function loadIndicators(): Promise<ReadonlyMap<string, Indicator>> {
  const indicators = new Map<string, Indicator>()
  for (const register of registers)
    for (const exported of Object.values(await part(register, 'indicators')))
      if (isIndicator(exported)) {
        if (indicators.has(exported.id)) throw new Error(`Two indicators have the id "${exported.id}".`)
        indicators.set(exported.id, exported)
      }
  return indicators
}

/** The sample of each register that has one. */
export async function loadSamples(): Promise<readonly { readonly register: AnyRegister; readonly sample: Sample }[]> {
  const found = await Promise.all(
    registers.map(async register => ({ register, sample: (await part(register, 'sample'))['sample'] })),
  )
  return found.filter((one): one is { register: AnyRegister; sample: Sample } => typeof one.sample === 'function')
}

/** A module of a register's folder; empty when the folder has none. */
async function part({ name }: AnyRegister, file: 'indicators' | 'sample'): Promise<Readonly<Record<string, unknown>>> {
  const address = new URL(`./${name}/${file}.ts`, import.meta.url).href
  try {
    return (await import(address)) as Record<string, unknown>
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      error.code === 'ERR_MODULE_NOT_FOUND' &&
      error.message.includes(`/${name}/${file}.ts'`)
    )
      return {}
    throw error
  }
}

const isIndicator = (value: unknown): value is Indicator =>
  typeof value === 'object' && value !== null && 'form' in value && 'id' in value && 'source' in value
