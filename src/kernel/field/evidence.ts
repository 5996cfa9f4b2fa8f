import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, oneColumn } from './field.ts'

const digest = /^[0-9a-f]{64}$/

/** Files that show the record is true, by their SHA-256 (64 hexadecimal digits). That they are stored is checked when the record is saved. */
export function evidence<const O extends FieldOptions>(options: O): Made<readonly string[], O> {
  return {
    ...options,
    ...oneColumn<readonly string[]>('text[]'),
    kind: 'evidence',
    read(raw) {
      const value = Array.isArray(raw) ? raw : asText(raw).split(/[\s,]+/)
      if (value.length && value.every(one => typeof one === 'string' && digest.test(one)))
        return { value: [...new Set(value as string[])] }
      return refuseValue('not-evidence', {
        en: 'Attach at least one file: evidence is named by its SHA-256.',
        zh: '请至少附一份文件：佐证材料以SHA-256标识。',
      })
    },
    fromColumns: ([column]) => (column ?? null) as readonly string[] | null,
    toJson: value => [...value],
    show: value => value.map(one => one.slice(0, 12)).join(', '),
    jsonSchema: { type: 'array', items: { type: 'string', pattern: '^[0-9a-f]{64}$' }, minItems: 1 },
  }
}
