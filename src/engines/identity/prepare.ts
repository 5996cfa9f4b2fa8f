import type { Firm } from './firm.ts'
import { plainAddress } from './likeness.ts'
import type { NameReader, NormalName } from './normal-name.ts'

/** A firm with everything that is compared made once. */
export interface Prepared {
  readonly firm: Firm
  readonly zh: NormalName | null
  readonly en: NormalName | null
  readonly former: readonly NormalName[]
  /** Every code it has or had, and the organisation code inside a unified social credit code. */
  readonly codes: ReadonlySet<string>
  readonly address: string | null
}

export const prepare = (firm: Firm, reader: NameReader): Prepared => ({
  firm,
  zh: firm.zh ? reader.read(firm.zh) : null,
  en: firm.en ? reader.read(firm.en) : null,
  former: firm.formerNames.map(name => reader.read(name)),
  codes: new Set([...(firm.code ? [firm.code] : []), ...firm.formerCodes].flatMap(withInside)),
  address: firm.address ? plainAddress(firm.address) : null,
})

/** Characters 9 to 17 of a unified social credit code are the organisation code (GB 32100-2015). */
export const withInside = (code: string): readonly string[] => (code.length === 18 ? [code, code.slice(8, 17)] : [code])
