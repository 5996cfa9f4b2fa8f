import type { Outline } from './outline.ts'

/** Heads that name no thing: their column is the row's own thing. */
const generic =
  /^(?:数量|数值|指标值|数据|金额|总数|总量|个数|合计|总计|小计|数|值|实绩|完成数?|完成情况|实际|本年|上年|单位|备注|项目|指标|序号|名称|总额|value|number|amount|total|count|figure|quantity|actual|no|number of|this year|last year|indicator|item|unit)$/i

/** What a table's heads name for the figure of a cell; null for a figure in no table. */
export function cellContext(outline: Outline, figure: number, said: string): { readonly subject: string } | null {
  const part = outline.partOf[figure] ?? -1
  const cell = outline.parts[part]?.cell
  const table = cell && outline.tables.get(cell.table)
  if (!cell || !table) return null
  const before = table.headsBefore(cell.row, cell.column).map(head => headWords(outline, head))
  const over = table.headsOver(cell.row, cell.column).map(head => headWords(outline, head))
  const heads = [...before.reverse(), ...over.reverse()].filter(head => head !== '' && !generic.test(head))
  if (heads.length === 0) return null
  const chinese = heads.some(head => /\p{Script=Han}/u.test(head))
  return { subject: [...new Set([...heads, said])].filter(text => text !== '').join(chinese ? '' : ' ') }
}

/** A head without unit, year and numbering: 财政收入（万元） → 财政收入. */
function headWords(outline: Outline, part: number): string {
  return outline
    .wordsOf(part)
    .replace(/[（(［[][^）)］\]]{0,40}[）)］\]]/gu, '')
    .replace(/(?:19|20)\d\d\s*年?度?/gu, '')
    .replace(/^[\s\d一二三四五六七八九十]*[.、．)）]\s*/u, '')
    .replace(/^(?:其中|of which|including)[:：\s]*/iu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
