import type { Understood } from '../engines/sheet/understand.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill, joinWords, type Language, same, type Words } from '../kernel/words.ts'
import { alikeWords } from '../storage/imports/alike.ts'
import type { ListedImport } from '../storage/imports/list-imports.ts'
import type { LeftRow } from '../storage/imports/outcome.ts'
import type { ImportResult } from '../storage/imports/run-import.ts'

/** How a sheet was understood: columns by synonyms, columns and rows that are left out. Nothing where all is plain. */
export function understoodLines(
  register: AnyRegister,
  { columns, headLines }: Understood,
  sheet: string | null,
  left: readonly LeftRow[],
): readonly Words[] {
  const lines: Words[] = []
  if (sheet !== null)
    lines.push({
      en: `Sheet “${sheet}”, heading in row ${headLines.join(' to ')}:`,
      zh: `工作表“${sheet}”（列名在第${headLines.join('至')}行）：`,
    })
  const guessed = columns.filter(({ way }) => way === 'synonym' || way === 'remembered')
  const taken = guessed.flatMap(({ head, meaning }) =>
    meaning && 'field' in meaning
      ? [fill({ en: '“{head}” as {field}', zh: '“{head}”作为{field}' }, { head, field: register.fields[meaning.field]!.label })]
      : [],
  )
  if (taken.length)
    lines.push(fill({ en: 'Taken: {taken}.', zh: '列的对应：{taken}。' }, { taken: joinWords(taken, { en: ', ', zh: '，' }) }))
  const unknown = columns.filter(({ meaning }) => meaning === null).map(({ head }) => same(`“${head}”`))
  if (unknown.length)
    lines.push(fill({ en: 'Columns left out: {unknown}.', zh: '未导入的列：{unknown}。' }, { unknown: joinWords(unknown) }))
  if (left.length)
    lines.push(
      fill(
        { en: 'Rows left out (totals, notes, repeated headings): {rows}.', zh: '未导入的行（合计、注释、重复表头）：{rows}。' },
        {
          rows: joinWords(
            left.slice(0, 20).map(({ line, text }) => ({ en: `row ${line} “${text}”`, zh: `第${line}行“${text}”` })),
          ),
        },
      ),
    )
  return lines
}

/** What an import did or would do: of a preview with its changes field by field. */
export function importLines(register: AnyRegister, result: ImportResult, preview: boolean): readonly Words[] {
  const lines: Words[] = []
  if (result.earlier) {
    const { at, author } = result.earlier
    lines.push({
      en: `The same sheet was imported on ${at.slice(0, 10)} by ${author}.`,
      zh: `该表已于${at.slice(0, 10)}由${author}导入过。`,
    })
  }
  if (preview) lines.push(...rowLines(register, result))
  if (preview)
    for (const { line, title, candidates } of result.alike)
      for (const candidate of candidates)
        lines.push(
          fill(
            { en: 'row {line} {title}: {looks} {id}', zh: '第{line}行{title}：{looks} {id}' },
            { line, title, looks: alikeWords(candidate), id: candidate.record ?? '' },
          ),
        )
  for (const { place, read, message } of preview ? result.problems : [])
    lines.push({
      en: `${place}${read ? ` “${read}”` : ''}: ${message.en}`,
      zh: `${place}${read ? `“${read}”` : ''}：${message.zh}`,
    })
  const refused = result.refused ? { en: `, ${result.refused} refused`, zh: `，拒绝${result.refused}行` } : same('')
  lines.push(
    fill(
      preview
        ? {
            en: 'Would be: {created} created, {changed} changed, {unchanged} unchanged{refused}. Nothing was saved.',
            zh: '将新建{created}条，更新{changed}条，未变{unchanged}条{refused}。尚未保存。',
          }
        : {
            en: '{created} created, {changed} changed, {unchanged} unchanged{refused}.',
            zh: '新建{created}条，更新{changed}条，未变{unchanged}条{refused}。',
          },
      { created: result.created, changed: result.changed, unchanged: result.unchanged, refused },
    ),
  )
  if (result.id)
    lines.push({ en: `Undo it with: torchbook import --undo ${result.id}`, zh: `如需撤销：torchbook import --undo ${result.id}` })
  return lines
}

/** A line for each row of a preview that would do something. */
function rowLines(register: AnyRegister, { rows }: ImportResult): readonly Words[] {
  const shown = (value: unknown) => (value === null ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value))
  return rows.flatMap(({ line, kind, title, fields, notes }) => {
    if (kind === 'refused' || (kind === 'unchanged' && !notes.length)) return []
    const changes = fields.map(({ field, before, after }) =>
      fill(
        { en: '{label}: {before} → {after}', zh: '{label}：{before} → {after}' },
        { label: register.fields[field]!.label, before: shown(before), after: shown(after) },
      ),
    )
    const said = joinWords([...(kind === 'changed' ? changes : []), ...notes], { en: '; ', zh: '；' })
    const word = {
      created: { en: 'created', zh: '新建' },
      changed: { en: 'changed', zh: '更新' },
      unchanged: { en: 'unchanged', zh: '未变' },
    }[kind]
    return [
      fill({ en: 'row {line} {word}: {title} {said}', zh: '第{line}行{word}：{title} {said}' }, { line, word, title, said }),
    ]
  })
}

/** The imports so far, a line each. */
export function importList(registers: readonly AnyRegister[], imports: readonly ListedImport[], language: Language): string {
  const lines = imports.map(one => {
    const label = registers.find(register => register.name === one.register)?.label[language] ?? one.register
    const undone = one.undone
      ? { en: `  undone ${one.undone.at.slice(0, 10)}`, zh: `  ${one.undone.at.slice(0, 10)}已撤销` }[language]
      : ''
    const counts = `+${one.created} ~${one.changed} =${one.unchanged}${one.refused ? ` !${one.refused}` : ''}`
    return `${one.id}  ${one.at.slice(0, 16).replace('T', ' ')}  ${one.author}  ${label}  ${one.file}  ${counts}${undone}\n`
  })
  return lines.join('')
}
