import { type Condition, column } from '../kernel/condition/index.ts'
import type { Field } from '../kernel/field/field.ts'
import { didYouMean } from '../kernel/identifier.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { badRequest, type Query } from './clocks.ts'

/** The conditions that `filter[field]=…` parameters ask for. Texts: contains; dates and numbers: `from..until`, either end open; others: is. */
export function filterOf(register: AnyRegister, query: Query): readonly Condition[] {
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
    return conditionOf(parameter, name, field, given)
  })
}

function conditionOf(parameter: string, name: string, field: Field, given: string): readonly Condition[] {
  const { ref } = column(name, field)
  const read = (text: string): unknown => {
    const reading = field.read(text)
    return 'value' in reading ? reading.value : badRequest(parameter, given, reading.message)
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
    case 'references':
      return [{ op: 'has', column: ref, value: { literal: (read(given) as readonly unknown[])[0] } }]
    case 'evidence':
      return [{ op: 'has', column: ref, value: { literal: given } }]
    case 'period':
      return [{ op: 'holdsOn', column: ref, day: (read(given) as { from: string }).from }]
    case 'date':
    case 'integer':
    case 'decimal':
    case 'percentage':
    case 'money': {
      const [from, until] = given.includes('..') ? given.split('..') : [given, given]
      return [
        ...(from ? [{ op: 'atLeast', column: ref, value: { literal: read(from) } } as const] : []),
        ...(until ? [{ op: 'atMost', column: ref, value: { literal: read(until) } } as const] : []),
      ]
    }
    case 'choice':
    case 'reference':
    case 'place':
    case 'flag':
      return [{ op: 'is', column: ref, value: { literal: read(given) } }]
  }
}
