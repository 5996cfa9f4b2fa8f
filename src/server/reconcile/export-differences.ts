import { type Cell, type CellStyle, type CellValue, writeXlsx } from 'hucre'
import { guarded } from '../../engines/sheet/guard.ts'
import type { Json } from '../../kernel/field/field.ts'
import type { Language, Words } from '../../kernel/words.ts'
import type { Comparison, Difference } from './reconciliation.ts'

const kinds: Readonly<Record<Difference['kind'], { readonly label: Words; readonly colour: string | null }>> = {
  differs: { label: { en: 'differs', zh: '不一致' }, colour: 'FFEB9C' },
  theirs: { label: { en: 'theirs only', zh: '仅对方有' }, colour: 'C6E0B4' },
  ours: { label: { en: 'ours only', zh: '仅本局有' }, colour: 'BDD7EE' },
  unclear: { label: { en: 'unclear', zh: '无法确定' }, colour: 'F8CBAD' },
  same: { label: { en: 'the same', zh: '一致' }, colour: null },
}

const heads: readonly Words[] = [
  { en: 'What', zh: '差异' },
  { en: 'Row of the list', zh: '名单行号' },
  { en: 'Record', zh: '记录' },
  { en: 'Field', zh: '字段' },
  { en: 'Ours', zh: '本局' },
  { en: 'Theirs', zh: '对方' },
  { en: 'Decided', zh: '处理' },
  { en: 'Reason', zh: '理由' },
]
const decisions: Readonly<Record<string, Words>> = {
  keep: { en: 'ours kept', zh: '保留本局记录' },
  check: { en: 'to be checked', zh: '待查' },
}

/** The differences as a workbook: a line for each field, coloured by what it is. `show` and `title` say values and records in words. */
export async function exportDifferences(
  { rows, register }: Comparison,
  language: Language,
  show: (field: string, value: Json) => string,
  title: (difference: Difference) => string,
): Promise<Uint8Array> {
  const lines: CellValue[][] = [heads.map(head => head[language])]
  const cells = new Map<string, Partial<Cell>>()
  const bold: CellStyle = { font: { bold: true } }
  for (const [at, head] of heads.entries()) cells.set(`0,${at}`, { value: head[language], style: bold })
  for (const row of rows) {
    if (row.kind === 'same') continue
    const { label, colour } = kinds[row.kind]
    const fields = row.fields.length ? row.fields : [null]
    for (const field of fields) {
      const decided = row.decision ? decisions[row.decision.decision]![language] : ''
      const texts = [
        ...[label[language], row.line === null ? '' : String(row.line), title(row)],
        ...(field
          ? [register.fields[field.field]!.label[language], show(field.field, field.ours), show(field.field, field.theirs)]
          : ['', '', '']),
        ...[decided, row.decision?.reason ?? row.problems.map(problem => problem.message[language]).join(' ')],
      ]
      lines.push(texts.map(guarded))
      if (colour) {
        const style: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colour } } }
        cells.set(`${lines.length - 1},0`, { value: label[language], style })
        if (field && row.kind === 'differs') cells.set(`${lines.length - 1},5`, { value: guarded(texts[5]!), style })
      }
    }
  }
  const columns = [12, 12, 44, 18, 30, 30, 16, 40].map(width => ({ width }))
  return writeXlsx({
    sheets: [{ name: { en: 'Differences', zh: '差异' }[language], rows: lines, cells, columns, freezePane: { rows: 1 } }],
  })
}
