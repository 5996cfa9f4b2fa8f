import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import type { Json } from '../../kernel/field/field.ts'
import { maskOf } from '../../kernel/mask.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { type Titles, titleOf, titlePointers, titlesOf } from '../../storage/titles.ts'
import { exportDifferences } from './export-differences.ts'
import type { Comparison, Difference } from './reconciliation.ts'

/** Differences with the names of what they point to. */
export interface Presented {
  readonly rows: readonly (Omit<Difference, 'notes'> & { readonly title: Words; readonly notes: readonly Words[] })[]
  readonly titles: Titles
}

/** Differences as they are shown: each with its title; of a row of theirs what names it in their list. */
export async function presentDifferences(
  client: PoolClient,
  actor: Actor,
  comparison: Comparison,
  rows: readonly Difference[],
): Promise<Presented> {
  const { register, ours, drafts } = comparison
  const pointed = rows.flatMap(row =>
    row.fields.flatMap(({ field, ours: one, theirs }) => {
      const { target } = register.fields[field]!
      return target ? [one, theirs].flat().flatMap(id => (id === null ? [] : [{ target, id: String(id) }])) : []
    }),
  )
  const own = rows.flatMap(({ record }) => (record && ours.has(record) ? titlePointers(register, ours.get(record)!.values) : []))
  const titles = await titlesOf(client, actor, registers, [...pointed, ...own])
  const titled = (row: Difference): Words => {
    if (row.record && ours.has(row.record)) return titleOf(register, ours.get(row.record)!.values, titles)
    const names = row.line === null ? [] : [...(drafts.get(row.line)?.names.values() ?? [])].flat()
    const values = Object.fromEntries(row.fields.map(({ field, theirs }) => [field, read(comparison, field, theirs)]))
    const title = titleOf(register, values, titles)
    return names.length ? { en: `${title.en} · ${names.join(', ')}`, zh: `${title.zh} · ${names.join('、')}` } : title
  }
  return {
    titles,
    rows: rows.map(row => ({
      ...row,
      fields: row.fields.map(one => ({
        ...one,
        ours: starred(comparison, one.field, one.ours),
        theirs: starred(comparison, one.field, one.theirs),
      })),
      title: titled(row),
      notes: row.notes.map(note => note.message),
    })),
  }
}

/** Identity numbers, telephone numbers and the like as stars, as everywhere: that they differ is told, not what they are. */
function starred(comparison: Comparison, field: string, json: Json): Json {
  const value = read(comparison, field, json)
  return value === null ? json : (maskOf(comparison.register, field, value) ?? json)
}

function read({ register }: Comparison, field: string, json: Json): unknown {
  if (json === null) return null
  const reading = register.fields[field]!.read(json)
  return 'value' in reading ? reading.value : null
}

/** The differences as a workbook, in words. */
export async function differencesWorkbook(
  client: PoolClient,
  actor: Actor,
  comparison: Comparison,
  language: Language,
): Promise<Uint8Array> {
  const wanted = comparison.rows.filter(row => row.kind !== 'same')
  const { rows, titles } = await presentDifferences(client, actor, comparison, wanted)
  const names = new Map(rows.map(row => [row.digest, row.title[language]]))
  const show = (name: string, json: Json): string => {
    const field = comparison.register.fields[name]!
    const value = read(comparison, name, json)
    if (value === null) return ''
    if (field.mask) return field.mask(value)
    if (!field.target) return field.show(value, language)
    return [value]
      .flat()
      .map(id => titles.get(String(id))?.title[language] ?? String(id))
      .join(language === 'zh' ? '、' : ', ')
  }
  return exportDifferences({ ...comparison, rows: wanted }, language, show, row => names.get(row.digest) ?? '')
}
