import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, oneColumn } from './field.ts'

/** A record id that cannot be confused with the id of another register. */
export type RecordId<Name extends string = string> = string & { readonly __register?: Name }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const notAnId = { en: 'Not a record id. Choose the record from the list.', zh: '不是记录编号。请从列表中选择记录。' }

/** Another record of the same region. That it exists, and in the right register, is checked when the record is saved. */
export function reference<const Target extends string, const O extends FieldOptions>(
  target: Target,
  options: O,
): Made<RecordId<Target>, O> & { readonly target: Target } {
  return { ...options, ...referenceField<Target>(), kind: 'reference', target }
}

/** A place of the region (a town, a sub-district, a community): a reference that sheets and forms show by its path. */
export function place<const O extends FieldOptions>(options: O): Made<RecordId<'place'>, O> & { readonly target: 'place' } {
  return { ...options, ...referenceField<'place'>(), kind: 'place', target: 'place' }
}

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

function referenceField<Target extends string>() {
  return {
    ...oneColumn<RecordId<Target>>('uuid'),
    read: (raw: unknown) =>
      typeof raw === 'string' && uuid.test(raw.trim().toLowerCase())
        ? { value: raw.trim().toLowerCase() }
        : refuseValue('not-a-record-id', notAnId),
    fromColumns: ([column]: readonly unknown[]) => (column ?? null) as string | null,
    toJson: (value: string) => value,
    show: (value: string) => value,
    jsonSchema: { type: 'string', format: 'uuid' },
  }
}
