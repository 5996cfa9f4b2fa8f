import { Decimal } from 'decimal.js'
import { type Column, column } from '../../kernel/condition/index.ts'
import type { Field } from '../../kernel/field/field.ts'
import { decimal, flag, integer, money, percentage } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/field/money.ts'
import type { Words } from '../../kernel/words.ts'
import { displayFigure } from '../figures/style.ts'
import type { Asked, Firm, FirmYear, Missing } from './firm.ts'

/** A fact of a firm with what it would take to know it. */
export interface FactValue {
  readonly value: bigint | number | boolean | Decimal | null
  readonly missing: readonly Missing[]
  /** Why there is no value though nothing is missing. */
  readonly because?: Words
}

/** The kinds of record value that a threshold may rest on. */
type Kept = Missing['field']
type FactOf = (firm: Firm, asked: Asked) => FactValue

/**
 * Enough digits that no share of two amounts is rounded across a threshold: below it by less than one part in the whole, and amounts have
 * at most nineteen digits.
 */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_DOWN })

const lastYear =
  (field: Kept): FactOf =>
  (firm, { year }) => {
    const record = firm.years.get(year - 1)
    const value = record?.[field] ?? null
    return { value, missing: value === null ? [{ year: year - 1, field, record: record?.id ?? null }] : [] }
  }

/** The three years before, or as many as the firm has been in business. */
const yearsBefore = (firm: Firm, { year }: Asked): readonly number[] =>
  [year - 3, year - 2, year - 1].filter(one => one >= Number(firm.founded.slice(0, 4)))

/** What a part is of a whole in percent, over the years; unknown with every part that is missing. */
function share(part: Kept, whole: Kept, years: (firm: Firm, asked: Asked) => readonly number[]): FactOf {
  return (firm, asked) => {
    const span = years(firm, asked)
    const sumOf = (field: Kept) => sum(firm, span, field)
    const [over, under] = [sumOf(part), sumOf(whole)]
    const missing = [...over.missing, ...under.missing]
    if (missing.length) return { value: null, missing }
    if (!span.length) return { value: null, missing: [], because: noYear }
    if (under.total === 0n) return { value: null, missing: [], because: nothingToDivide }
    return { value: new Exact(over.total.toString()).times(100).div(under.total.toString()), missing: [] }
  }
}

function sum(
  firm: Firm,
  years: readonly number[],
  field: Kept,
): { readonly total: bigint; readonly missing: readonly Missing[] } {
  const values = years.map(year => ({ year, record: firm.years.get(year) }))
  const known = (record: FirmYear | undefined) => (record?.[field] ?? null) as bigint | number | null
  return {
    total: values.reduce((total, { record }) => total + BigInt(known(record) ?? 0), 0n),
    missing: values
      .filter(({ record }) => known(record) === null)
      .map(({ year, record }) => ({ year, field, record: record?.id ?? null })),
  }
}

const noYear: Words = { en: 'It has not been in business for a year yet.', zh: '尚无完整经营年度。' }
const nothingToDivide: Words = { en: 'The amount it is a share of is zero.', zh: '分母为零，无法计算比例。' }
const onlyLast = (_: Firm, { year }: Asked): readonly number[] => [year - 1]

const label = (en: string, zh: string) => ({ label: { en, zh } })

/** Everything that thresholds ask of a firm: how it is shown, and how it comes from records. */
export const facts = {
  registeredDays: {
    field: integer({ ...label('Days since it was registered', '注册成立天数'), unit: 'days' }),
    of: ({ founded }, { day }) => ({
      value: Math.max(0, Temporal.PlainDate.from(founded).until(day, { largestUnit: 'days' }).days),
      missing: [],
    }),
  },
  sales: { field: money(label('Sales of last year', '上年销售收入')), of: lastYear('sales') },
  assets: { field: money(label('Total assets', '资产总额')), of: lastYear('assets') },
  staff: { field: integer({ ...label('Staff', '职工总数'), unit: 'persons' }), of: lastYear('staff') },
  rdShare: {
    field: percentage(label('R&D spending in sales, three years', '近三年研究开发费用占销售收入比例')),
    of: share('rdSpending', 'sales', yearsBefore),
  },
  inChinaShare: {
    field: percentage(label('R&D spending in China', '境内研究开发费用占比')),
    of: share('rdInChina', 'rdSpending', yearsBefore),
  },
  highTechShare: {
    field: percentage(label('High-tech products and services in revenue', '高新技术产品（服务）收入占总收入比例')),
    of: share('highTechRevenue', 'revenue', onlyLast),
  },
  techStaffShare: { field: percentage(label('S&T staff', '科技人员占职工总数比例')), of: share('techStaff', 'staff', onlyLast) },
  graduateShare: {
    field: percentage(label('S&T staff with a college degree', '大专以上学历科技人员占职工总数比例')),
    of: share('techGraduates', 'staff', onlyLast),
  },
  rdStaffShare: { field: percentage(label('R&D staff', '研发人员占职工总数比例')), of: share('rdStaff', 'staff', onlyLast) },
  ownRights: { field: integer(label('Intellectual property rights owned', '自主知识产权数')), of: lastYear('ownRights') },
  inKeyField: {
    field: flag(label('Technology in a supported field', '核心技术属于国家重点支持的高新技术领域')),
    of: lastYear('inKeyField'),
  },
  incident: { field: flag(label('Major accident or offence', '重大事故或严重违法')), of: lastYear('incident') },
  innovationScore: {
    field: decimal(label('Score of innovation capacity', '企业创新能力评价得分')),
    of: lastYear('innovationScore'),
  },
  smallFirmScore: {
    field: decimal(label('Score as technology-based SME', '科技型中小企业综合评价得分')),
    of: lastYear('smallFirmScore'),
  },
  holdsHighTech: {
    field: flag(label('Holds the title of high-tech enterprise', '持有有效期内高新技术企业资格')),
    of: ({ holdsHighTech }) => ({ value: holdsHighTech, missing: [] }),
  },
  revokedThisYear: {
    field: flag(label('Title revoked in the same year', '当年被取消高新技术企业资格')),
    of: ({ revokedIn }, { year }) => ({ value: revokedIn.includes(year), missing: [] }),
  },
} as const satisfies Readonly<Record<string, { readonly field: Field; readonly of: FactOf }>>

export type FactName = keyof typeof facts

const asColumn = <Value>(name: FactName) => column<Value>(name, facts[name].field)

/** The facts as columns, so that thresholds are conditions like all others. */
export const ask = {
  registeredDays: asColumn<number>('registeredDays'),
  sales: asColumn<bigint>('sales'),
  assets: asColumn<bigint>('assets'),
  staff: asColumn<number>('staff'),
  rdShare: asColumn<Decimal>('rdShare'),
  inChinaShare: asColumn<Decimal>('inChinaShare'),
  highTechShare: asColumn<Decimal>('highTechShare'),
  techStaffShare: asColumn<Decimal>('techStaffShare'),
  graduateShare: asColumn<Decimal>('graduateShare'),
  rdStaffShare: asColumn<Decimal>('rdStaffShare'),
  ownRights: asColumn<number>('ownRights'),
  inKeyField: asColumn<boolean>('inKeyField'),
  incident: asColumn<boolean>('incident'),
  innovationScore: asColumn<Decimal>('innovationScore'),
  smallFirmScore: asColumn<Decimal>('smallFirmScore'),
  holdsHighTech: asColumn<boolean>('holdsHighTech'),
  revokedThisYear: asColumn<boolean>('revokedThisYear'),
} as const satisfies Readonly<
  Record<FactName, Column<never> | Column<number> | Column<bigint> | Column<Decimal> | Column<boolean>>
>

/** A fact as people read it, amounts in 万元 and millions without rounding; shares with three places, never rounded up, so that what falls short never looks as if it did not. */
export function showFact(name: FactName, value: NonNullable<FactValue['value']>): Words {
  if (value instanceof Decimal && facts[name].field.kind === 'percentage') {
    const text = `${value.toDecimalPlaces(3, Decimal.ROUND_DOWN).toFixed()}%`
    return { en: text, zh: text }
  }
  if (typeof value === 'bigint') {
    const amount = { value: yuan(value), qualifier: '=', unit: 'CNY', style: {} } as const
    return { en: displayFigure(amount, 'en'), zh: displayFigure(amount, 'zh') }
  }
  const field = facts[name].field as Field
  return { en: field.show(value, 'en'), zh: field.show(value, 'zh') }
}
