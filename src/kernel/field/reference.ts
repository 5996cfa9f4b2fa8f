import { refuseValue } from '../problem.ts'
import { type FieldOptions, type Made, oneColumn } from './field.ts'

/** A record id that cannot be confused with the id of another register. */
export type RecordId<Name extends string = string> = string & { readonly __register?: Name }

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const notAnId = { en: 'Not a record id. Choose the record from the list.', zh: '不是记录编号。请从列表中选择记录。' }

/** Another record of the same region. That it exists, and in the right register, is checked when the record is saved. */
export function reference<const Target extends string, const O extends FieldOptions>(
  target: Target,
  options: O,
): Made<RecordId<Target>, O> & { readonly target: Target } {
  return { ...options, ...referenceField<Target>(), kind: 'reference', target }
}

/** What kinds that point to one record share. */
export function referenceField<Target extends string>() {
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
