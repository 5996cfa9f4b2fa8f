import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, oneColumn } from './field.ts'
import { notAnId, type RecordId, uuid } from './reference.ts'

/** Several records of one register, each once, in the order given. */
export function references<const Target extends string, const O extends FieldOptions>(
  target: Target,
  options: O,
): Made<readonly RecordId<Target>[], O> & { readonly target: Target } {
  return {
    ...options,
    ...oneColumn<readonly RecordId<Target>[]>('uuid[]'),
    kind: 'references',
    target,
    read(raw) {
      const ids = Array.isArray(raw) ? raw : asText(raw).split(/[,;\s]+/)
      if (!ids.length || !ids.every(id => typeof id === 'string' && uuid.test(id))) return refuseValue('not-a-record-id', notAnId)
      return { value: [...new Set(ids as string[])] }
    },
    fromColumns: ([column]) => (column ?? null) as readonly string[] | null,
    toJson: value => [...value],
    show: value => value.join(', '),
    jsonSchema: { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1 },
  }
}
