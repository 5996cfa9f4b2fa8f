import type { Actor } from '../kernel/actor.ts'
import { type Condition, column } from '../kernel/condition/index.ts'
import type { Field } from '../kernel/field/field.ts'
import { didYouMean } from '../kernel/identifier.ts'
import { mayReveal } from '../kernel/mask.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill } from '../kernel/words.ts'
import { badRequest, type Query } from './clocks.ts'

/**
 * The conditions that `filter[field]=…` parameters ask for. Texts: contains; dates and numbers: `from..until`, either end open; choices: one of
 * `a,b`; periods: the day they hold, or `ends:from..until`; others: is. Any field: `~empty` and `~known`.
 */
export function filterOf(register: AnyRegister, query: Query, actor: Actor): readonly Condition[] {
  return Object.entries(query).flatMap(([parameter, given]) => {
    const name = /^filter\[(.+)\]$/.exec(parameter)?.[1]
    if (name === undefined || !given) return []
    // Own names only: every object also has a `constructor`.
    const field = Object.hasOwn(register.fields, name) ? register.fields[name] : undefined
    if (!field) {
      const near = didYouMean(name, Object.keys(register.fields))
      return badRequest(parameter, given, {
        en: `There is no field “${name}”.${near ? ` Did you mean “${near}”?` : ''}`,
        zh: `没有字段“${name}”。${near ? `是否指“${near}”？` : ''}`,
      })
    }
    assertMayAsk(register, name, actor)
    return conditionOf(parameter, name, field, given)
  })
}

/** Asking again and again with ever narrower filters, or sorting, would tell what is hidden: only for those who may see it anyway. */
export function assertMayAsk(register: AnyRegister, name: string, actor: Actor): void {
  const field = register.fields[name]
  if (field?.mask && !mayReveal(actor))
    refuse(
      'not-allowed',
      fill(
        {
          en: '“{field}” is hidden, so lists cannot be filtered or sorted by it. Officers and heads of section can.',
          zh: '“{field}”已隐藏，不能按其筛选或排序；业务人员和科室负责人可以。',
        },
        { field: field.label },
      ),
      { exitCode: 3 },
    )
}

function conditionOf(parameter: string, name: string, field: Field, given: string): readonly Condition[] {
  const { ref } = column(name, field)
  const read = (text: string): unknown => {
    const reading = field.read(text)
    return 'value' in reading ? reading.value : badRequest(parameter, given, reading.message)
  }
  if (given === '~known') return [{ op: 'isSet', column: ref }]
  if (given === '~empty') return [{ op: 'not', of: { op: 'isSet', column: ref } }]
  const between = (span: string, suffix = ref.suffix, readEnd = read): readonly Condition[] => {
    const [from, until] = span.includes('..') ? span.split('..') : [span, span]
    return [
      ...(from ? [{ op: 'atLeast', column: { ...ref, suffix }, value: { literal: readEnd(from) } } as const] : []),
      ...(until ? [{ op: 'atMost', column: { ...ref, suffix }, value: { literal: readEnd(until) } } as const] : []),
    ]
  }
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'contact':
    case 'organisation-identifier':
    case 'person-identifier':
      return [{ op: 'contains', column: ref, text: given }]
    case 'translated':
      return [{ op: 'any', of: ['_en', '_zh'].map(suffix => ({ op: 'contains', column: { ...ref, suffix }, text: given })) }]
    case 'choices':
      return [
        { op: 'any', of: given.split(',').map(code => ({ op: 'has', column: ref, value: { literal: first(read(code)) } })) },
      ]
    case 'references':
      return [{ op: 'has', column: ref, value: { literal: first(read(given)) } }]
    case 'evidence':
      return [{ op: 'has', column: ref, value: { literal: given } }]
    case 'period':
      if (given.startsWith('ends:'))
        return between(given.slice('ends:'.length), '_until', text => (read(text) as { from: string }).from)
      return [{ op: 'holdsOn', column: ref, day: (read(given) as { from: string }).from }]
    case 'date':
    case 'integer':
    case 'decimal':
    case 'percentage':
    case 'money':
      return between(given)
    case 'choice':
      return [{ op: 'in', column: ref, values: given.split(',').map(read) }]
    case 'reference':
    case 'place':
    case 'flag':
      return [{ op: 'is', column: ref, value: { literal: read(given) } }]
  }
}

/** A list's reader gives a list, of which a filter asks for one member. */
const first = (value: unknown): unknown => (value as readonly unknown[])[0]
