import { type Cell, type CellValue, type MergeRange, writeXlsx } from 'hucre'
import { refuse } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'

/** A form that shows how tags are written. */
export interface ExampleForm {
  readonly name: string
  readonly file: string
  readonly label: Words
  /** The form of the sample district that it belongs to. */
  readonly form: string
}

/** The examples that are offered, with the sample district's forms. */
export const exampleForms: readonly ExampleForm[] = [
  {
    name: 'popularisation',
    file: '科普统计年报表样.xlsx',
    label: { en: 'Science popularisation statistics', zh: '科学技术普及工作统计年报' },
    form: '科学技术普及工作统计年报',
  },
  {
    name: 'high-tech',
    file: '高新技术企业统计表样.xlsx',
    label: { en: 'High-tech enterprises', zh: '高新技术企业情况统计表' },
    form: '高新技术企业情况统计表',
  },
]

type Line = readonly [code: string, label: string, unit: string, tag: string]

const figure = (id: string, rest: string) => `{% figure "${id}" ${rest} /%}`

const popularisation: readonly Line[] = [
  ['01', '科普志愿者（年末在册）', '人', figure('volunteer.active', 'as-at=true none=0')],
  ['02', '受聘科普讲师', '人', figure('lecturer.appointed', 'year=0')],
  ['03', '城市社区数', '个', figure('facility.urban-communities', 'as-at=true')],
  ['04', '建有科普画廊的社区', '个', figure('facility.communities-with-gallery', 'as-at=true none=0')],
  ['05', '科普画廊覆盖率', '%', figure('facility.gallery-coverage', 'as-at=true decimals=1')],
  ['06', '大型科普活动', '次', figure('outreach-event.large', 'year=0 none=0')],
  ['07', '科普活动合计', '次', figure('outreach-event.held', 'year=0 none=0')],
  ['08', '发放科普图书', '册', figure('handout.books', 'year=0 none=0')],
  ['09', '发放科普资料', '份', figure('handout.leaflets', 'year=0 none=0')],
  ['10', '发放科普光盘', '张', figure('handout.discs', 'year=0 none="-"')],
  ['11', '科普培训（领导干部）', '人次', figure('outreach-session.cadres', 'year=0')],
  ['12', '科普培训（农民）', '人次', figure('outreach-session.farmers', 'year=0')],
]

const highTech: readonly Line[] = [
  ['01', '国家级', '家', figure('designation.high-tech.national', 'as-at=true counting="highest" none=0')],
  ['02', '省级', '家', figure('designation.high-tech.provincial', 'as-at=true counting="highest" none=0')],
  ['03', '市级', '家', figure('designation.high-tech.municipal', 'as-at=true counting="highest" none=0')],
]
const money: readonly Line[] = [
  ['04', '地区生产总值（上年）', '万元', figure('statistic.gdp', 'year=-1 unit="万元" decimals=0')],
  ['05', '财政科技投入（上年）', '万元', figure('budget-line.fiscal-st-funds', 'year=-1 unit="万元"')],
]

const thin = { style: 'thin' as const }
const border = { top: thin, bottom: thin, left: thin, right: thin }
const grey = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'D9E1F2' } }

function sheet(
  name: string,
  title: string,
  number: string,
  lines: readonly Line[],
  total: { readonly from: number; readonly to: number } | null,
) {
  const rows: CellValue[][] = [
    [title],
    ['填报单位：{% region /%}科学技术局', null, null, `表号：${number}`],
    ['{% year /%}年', null, null, '截至{% day /%}'],
    ['代码', '指标名称', '计量单位', '数量'],
    ...lines.map(line => [...line]),
  ]
  const cells = new Map<string, Partial<Cell>>()
  const set = (row: number, column: number, cell: Partial<Cell>) =>
    cells.set(`${row},${column}`, { ...(rows[row]?.[column] !== undefined && { value: rows[row]![column]! }), ...cell })
  set(0, 0, { style: { font: { bold: true, size: 16 }, alignment: { horizontal: 'center' } } })
  for (let at = 0; at < 4; at++)
    set(3, at, { style: { font: { bold: true }, border, fill: grey, alignment: { horizontal: 'center' } } })
  lines.forEach((_, line) => {
    for (let at = 0; at < 4; at++) set(line + 4, at, { style: { border, ...(at === 3 && { numFmt: '#,##0.##' }) } })
  })
  if (total) {
    const row = rows.length
    rows.push(['', '合计', '家', null])
    for (let at = 0; at < 3; at++) set(row, at, { style: { border, font: { bold: true } } })
    cells.set(`${row},3`, {
      formula: `SUM(D${total.from}:D${total.to})`,
      style: { border, font: { bold: true }, numFmt: '#,##0' },
    })
  }
  const foot = rows.length
  rows.push(['单位负责人：', null, '填表人：', null], ['注：“0”为不足一个单位或确无，“-”为无此项，空格为尚无数据。'])
  const merges: MergeRange[] = [
    { startRow: 0, endRow: 0, startCol: 0, endCol: 3 },
    { startRow: 1, endRow: 1, startCol: 0, endCol: 2 },
    { startRow: 2, endRow: 2, startCol: 0, endCol: 2 },
    { startRow: foot + 1, endRow: foot + 1, startCol: 0, endCol: 3 },
  ]
  return { name, rows, cells, merges, columns: [{ width: 8 }, { width: 34 }, { width: 12 }, { width: 22 }] }
}

/** Builds an example; refuses a name that is none. */
export async function buildExample(name: string): Promise<{ readonly example: ExampleForm; readonly bytes: Uint8Array }> {
  const example = exampleForms.find(one => one.name === name)
  if (!example) return refuse('no-such-form', { en: 'There is no such example.', zh: '没有该示例。' }, { exitCode: 4 })
  const sheets =
    name === 'popularisation'
      ? [sheet('科普统计', '科学技术普及工作统计年报', '科普统1表', popularisation, null)]
      : [
          sheet('企业', '高新技术企业情况统计表', '高企统1表', highTech, { from: 5, to: 7 }),
          sheet('投入', '科技投入情况', '高企统2表', money, null),
        ]
  return { example, bytes: await writeXlsx({ sheets }) }
}
