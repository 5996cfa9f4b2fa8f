import type { FieldOptions, Made } from './field.ts'
import { type RecordId, referenceField } from './reference.ts'

/** A place of the region (a town, a sub-district, a community): a reference that sheets and forms show by its path. */
export function place<const O extends FieldOptions>(options: O): Made<RecordId<'place'>, O> & { readonly target: 'place' } {
  return { ...options, ...referenceField<'place'>(), kind: 'place', target: 'place' }
}
