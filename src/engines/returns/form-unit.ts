import type { Decimal } from 'decimal.js'
import { fill, type Words } from '../../kernel/words.ts'
import type { Figure } from '../figures/figure.ts'
import { Exact } from '../figures/number-words.ts'
import { getUnit, type UnitKind } from '../figures/units.ts'

/** A unit in which a form asks for a figure. */
export interface FormUnit {
  readonly code: string
  readonly factor: string
  readonly kinds: readonly UnitKind[]
  readonly label: Words
}

const amount: readonly UnitKind[] = ['money', 'count']

const formUnits: readonly (FormUnit & { readonly also: readonly string[] })[] = [
  { code: 'yuan', factor: '1', kinds: ['money'], label: { en: 'yuan', zh: '元' }, also: ['元'] },
  { code: 'thousand', factor: '1000', kinds: amount, label: { en: 'thousand', zh: '千' }, also: ['千', '千元', 'thousand-yuan'] },
  { code: 'wan', factor: '10000', kinds: amount, label: { en: '10,000', zh: '万' }, also: ['万', '万元', '万人', 'wan-yuan'] },
  { code: 'million', factor: '1000000', kinds: amount, label: { en: 'million', zh: '百万' }, also: ['百万', '百万元'] },
  { code: 'yi', factor: '100000000', kinds: amount, label: { en: '100 million', zh: '亿' }, also: ['亿', '亿元', 'yi-yuan'] },
]

/** The unit of that name if a figure of this unit can be given in it, or why not. */
export function readFormUnit(written: string, unit: string): FormUnit | Words {
  const found = formUnits.find(({ code, also }) => code === written || also.includes(written))
  const fitting = formUnits.filter(({ kinds }) => kinds.includes(getUnit(unit).kind)).map(one => one.code)
  if (found && fitting.includes(found.code)) return found
  return fill(fitting.length ? notThat : noUnit, { written, unit: getUnit(unit).label, fitting: fitting.join(', ') })
}

/** Digits after the point where a form names none: amounts in larger units are given with two. */
const usual: Readonly<Record<UnitKind, number>> = { count: 0, money: 2, percent: 2, rank: 0, share: 0 }

/** A figure as the number of a cell: in the form's unit, rounded half up. Decimal text. */
export function cellNumber(figure: Pick<Figure, 'exact' | 'unit'>, unit: FormUnit | null, decimals?: number): string {
  const value: Decimal = new Exact(figure.exact).div(unit?.factor ?? 1)
  const digits = decimals ?? (unit && unit.factor !== '1' ? 2 : usual[getUnit(figure.unit).kind])
  // A count with parts (person-months, averages) loses them only where the form says so.
  const kept = decimals === undefined && digits === 0 && !value.isInteger() ? 2 : digits
  return value.toDecimalPlaces(kept).toFixed()
}

const notThat: Words = {
  en: '“{written}” is no unit for a figure in {unit}. Write unit= with one of: {fitting}.',
  zh: '“{written}”不能作为以“{unit}”计的数字的单位。unit=可填：{fitting}。',
}
const noUnit: Words = {
  en: 'A figure in {unit} has no other unit: leave unit= out.',
  zh: '以“{unit}”计的数字没有其他单位，请删去unit=。',
}
