import { didYouMean } from '../kernel/identifier.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'

/** The register of a name, or a refusal that names the nearest. */
export function findRegister(registers: readonly AnyRegister[], name: string): AnyRegister {
  const found = registers.find(register => register.name === name)
  if (found) return found
  const near = didYouMean(
    name,
    registers.map(register => register.name),
  )
  return refuse(
    'no-such-register',
    {
      en: `There is no register “${name}”.${near ? ` Did you mean “${near}”?` : ''}`,
      zh: `没有名为“${name}”的台账。${near ? `是否指“${near}”？` : ''}`,
    },
    { exitCode: 4 },
  )
}
