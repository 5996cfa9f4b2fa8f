import { defineIndicator, type PlainIndicator } from '../../engines/indicators/indicator.ts'
import { type Axis, type DimensionValue, lastYears, type MarkRequest, type Picture } from '../../engines/pictures/picture.ts'
import { columnOf, holds, slice } from '../../engines/pictures/slice.ts'
import type { Condition } from '../../kernel/condition/index.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Vocabulary } from '../../kernel/vocabulary.ts'
import { same, type Words } from '../../kernel/words.ts'
import { budgetHeadings } from '../budget-line/heading.ts'
import { fiscalFunds, fiscalFundsGrowth } from '../budget-line/indicators.ts'
import { budgetLine } from '../budget-line/register.ts'
import { payment, paymentPurposes } from '../payment/register.ts'

/** The fiscal S&T funds of the last years, and how they grew. */
export const budgetPicture: Picture = {
  id: 'budget',
  kind: 'columns',
  title: { en: 'Fiscal S&T funds', zh: '财政科技经费' },
  note: {
    en: 'Outturn of closed years, budget of the current one; growth is nominal, against the year before.',
    zh: '已决算年度为决算数，当年为预算数；增长率为比上年名义增长。',
  },
  source: { en: 'Register of budget lines', zh: '预算项目台账' },
  layout: scope => {
    const years = lastYears(scope, 6)
    const of = (series: string, indicator: MarkRequest['indicator']) =>
      years.map(year => ({
        series,
        category: String(year),
        indicator,
        period: { kind: 'year', year, asAt: scope.asAt } as const,
      }))
    return {
      series: [
        { id: 'funds', label: fiscalFunds.label },
        { id: 'growth', label: { en: 'Growth', zh: '比上年增长' }, role: 'growth' },
      ],
      // A budget is the whole year's, however much of it has passed.
      categories: years.map(year => ({ id: String(year), label: same(String(year)) })),
      marks: [...of('funds', fiscalFunds), ...of('growth', fiscalFundsGrowth)],
    }
  },
}

const source = {
  text: { en: 'Budget and payment ledger of the finance section', zh: '财务科预算与支付台账' },
  from: '1994-01-01',
}
const common = { source, unit: 'CNY', level: 'district', measure: { sum: 'amount' }, period: 'year' } as const

/** Everything that was budgeted, under whatever heading. */
export const budgeted = defineIndicator({
  ...common,
  id: 'budget-line.budgeted',
  label: { en: 'Budgeted', zh: '预算安排' },
  definition: { en: 'All budget lines of the year, whatever the heading.', zh: '当年各科目全部预算安排。' },
  of: budgetLine,
  at: { inYear: 'year' },
})

/** Everything awarded, paid or not. */
export const awarded = defineIndicator({
  ...common,
  id: 'payment.awarded',
  label: { en: 'Awarded', zh: '已下达' },
  definition: {
    en: 'Commitments made in the year, whether paid yet or not; cancelled ones and money clawed back left out.',
    zh: '当年下达的资金，含未支付的，不含已取消和已追回的。',
  },
  of: payment,
  where: ({ state }) => [state.in(['committed', 'paid'])],
  at: { on: 'committedOn' },
})

/** The part of it that was paid. */
export const paidOut = defineIndicator({
  ...common,
  id: 'payment.awarded-and-paid',
  label: { en: 'Paid of what was awarded', zh: '下达资金中已支付' },
  definition: {
    en: 'Commitments made in the year that were paid by the day; money clawed back left out.',
    zh: '当年下达资金中已经支付的部分，不含已追回的。',
  },
  of: payment,
  where: ({ state }) => [state.is('paid')],
  at: { on: 'committedOn' },
})

const without = 'none'
const noFund: Words = { en: 'no special fund', zh: '不属专项资金' }
const paidNode: Axis = { id: 'paid', label: { en: 'paid', zh: '已支付' }, depth: 3 }

const coded = (vocabulary: Vocabulary, prefix: string, depth: number, codes: readonly string[]): readonly Axis[] =>
  vocabulary.codes
    .filter(code => codes.includes(code))
    .map(code => ({ id: `${prefix}-${code}`, label: vocabulary.options[code]!.label, depth }))

/** The condition that a record is on one side of a link: its column holds the node's value. */
const on = (of: AnyRegister, name: string, value: string | null) => holds(columnOf(of, name), value)

const cell = (value: DimensionValue, name: string): string | null => value.values[name] ?? null
const fundNode = (id: string | null): string => `fund-${id ?? without}`

/** Heading → fund → award → paid, for the year. */
export const moneyPicture: Picture = {
  id: 'money',
  kind: 'flow',
  title: { en: 'Flow of money', zh: '资金流向' },
  note: {
    en: 'From the budget heading to the fund, to what it was awarded for, to what has been paid. A node is wider on its left where not all was passed on.',
    zh: '由预算科目到专项资金，再到下达用途和已支付。左宽右窄处为尚未下达或尚未支付的部分。',
  },
  source: { en: 'Registers of budget lines, funds and payments', zh: '预算项目、专项资金、支付台账' },
  dimensions: ({ year, asAt }) => ({
    lines: {
      of: budgetLine,
      where: { op: 'is', column: columnOf(budgetLine, 'year'), value: { literal: year } },
      distinct: [{ name: 'heading' }, { name: 'fund' }],
    },
    payments: {
      of: payment,
      where: {
        op: 'all',
        of: [
          { op: 'in', column: columnOf(payment, 'state'), values: ['committed', 'paid'] },
          { op: 'atLeast', column: columnOf(payment, 'committedOn'), value: { literal: `${year}-01-01` } },
          { op: 'atMost', column: columnOf(payment, 'committedOn'), value: { literal: asAt } },
        ],
      },
      distinct: [{ name: 'fund' }, { name: 'purpose' }],
    },
  }),
  layout: ({ year, asAt }, found) => {
    const period = { kind: 'year', year, asAt } as const
    const [lines, payments] = [found.get('lines')!, found.get('payments')!]
    const funds = new Map([...lines, ...payments].map(value => [cell(value, 'fund'), value.label]))
    const headings = [...new Set(lines.map(value => cell(value, 'heading')!))]
    const purposes = [...new Set(payments.map(value => cell(value, 'purpose')!))]
    const series: readonly Axis[] = [
      ...coded(budgetHeadings, 'heading', 0, headings),
      ...[...funds].map(([id, label]) => ({ id: fundNode(id), label: id ? label : noFund, depth: 1 })),
      ...coded(paymentPurposes, 'purpose', 2, purposes),
      paidNode,
    ]
    const label = new Map(series.map(one => [one.id, one.label]))
    const between = (indicator: PlainIndicator, from: string, to: string, where: readonly Condition[]) =>
      part(
        indicator,
        from,
        to,
        { en: `${label.get(from)!.en} → ${label.get(to)!.en}`, zh: `${label.get(from)!.zh} → ${label.get(to)!.zh}` },
        where,
      )
    const node = (indicator: PlainIndicator, id: string, where: readonly Condition[]) =>
      part(indicator, id, '', label.get(id)!, where)
    const part = (
      indicator: PlainIndicator,
      from: string,
      to: string,
      words: Words,
      where: readonly Condition[],
    ): MarkRequest => ({
      series: from,
      category: to,
      indicator: slice(indicator, { key: `${from}.${to}`, words, where }),
      period,
    })
    const allotted = new Set(lines.map(value => cell(value, 'fund')))
    return {
      series,
      categories: series,
      marks: [
        ...lines.map(value => {
          const [heading, fund] = [cell(value, 'heading')!, cell(value, 'fund')]
          return between(budgeted, `heading-${heading}`, fundNode(fund), [
            on(budgetLine, 'heading', heading),
            on(budgetLine, 'fund', fund),
          ])
        }),
        ...payments.map(value => {
          const [fund, purpose] = [cell(value, 'fund'), cell(value, 'purpose')!]
          return between(awarded, fundNode(fund), `purpose-${purpose}`, [
            on(payment, 'fund', fund),
            on(payment, 'purpose', purpose),
          ])
        }),
        ...purposes.map(purpose => between(paidOut, `purpose-${purpose}`, paidNode.id, [on(payment, 'purpose', purpose)])),
        ...headings.map(heading => node(budgeted, `heading-${heading}`, [on(budgetLine, 'heading', heading)])),
        // A fund that was given nothing this year may still be awarded from what was left.
        ...[...funds.keys()].map(fund =>
          allotted.has(fund)
            ? node(budgeted, fundNode(fund), [on(budgetLine, 'fund', fund)])
            : node(awarded, fundNode(fund), [on(payment, 'fund', fund)]),
        ),
        ...purposes.map(purpose => node(awarded, `purpose-${purpose}`, [on(payment, 'purpose', purpose)])),
        node(paidOut, paidNode.id, []),
      ],
      sparse: true,
    }
  },
}
