import type { AddedSheet } from '../../documents/return-form/added-sheet.ts'
import { guarded } from '../../engines/sheet/guard.ts'
import type { Language } from '../../kernel/words.ts'
import type { ComputedReturn } from './compute-return.ts'

/** What the hidden sheets say of the return as a whole. */
export interface TraceOf {
  readonly id: string
  readonly region: string
  readonly form: string
  readonly author: string
  readonly knownAt: string
}

/** The most rows of records that a workbook takes; Excel has 1,048,576. */
const mostRecords = 1_000_000

/** Two hidden sheets: where every cell comes from, and the records behind each figure. */
export function traceSheets(computed: ComputedReturn, of: TraceOf, language: Language): readonly AddedSheet[] {
  const heads = [
    ...['cell / 单元格', 'figure / 数字', 'indicator / 指标编号', 'how it is computed / 计算口径', 'period / 时段'],
    ...['as at / 截至', 'known on / 登记截至', 'in the cell / 填报值', 'unit / 单位', 'exact / 精确值', 'stated as / 表述'],
    ...['records / 记录数', 'SHA-256', 'link / 链接', 'remark / 说明'],
  ]
  const rows = computed.figures.map(figure => [
    ...[`${figure.sheet}!${figure.cell}`, figure.label[language], figure.indicator, figure.definition[language]],
    ...[figure.period[language], figure.asAt, of.knownAt, figure.written ?? '', figure.unit[language], figure.exact ?? ''],
    ...[figure.qualifier === '=' ? '' : figure.qualifier, String(figure.recordCount), figure.digest ?? ''],
    ...[`/returns/filled/${of.id}?cell=${encodeURIComponent(figure.key)}`, figure.refused?.words[language] ?? ''],
  ])
  const about = [
    ['Torchbook 火炬簿', `/returns/filled/${of.id}`],
    ['form / 报表', of.form],
    ['region / 地区', of.region],
    ['filled by / 填报人', of.author],
    ['known on / 登记截至', of.knownAt],
    ['SHA-256', computed.digest],
    [],
  ]
  const records = computed.records
    .slice(0, mostRecords)
    .map(one => [one.key, one.register, one.id, String(one.version), one.adds])
  const recordHeads = ['cell / 单元格', 'register / 台账', 'record / 记录编号', 'version / 版本', 'adds / 计入']
  return [
    {
      name: 'trace 数据来源',
      state: 'hidden',
      widths: [18, 30, 34, 60, 20, 12, 28, 14, 12, 16, 10, 10, 66, 60, 40],
      rows: [...about, heads, ...rows].map(plain),
    },
    { name: 'records 记录', state: 'veryHidden', widths: [18, 22, 38, 8, 14], rows: [recordHeads, ...records].map(plain) },
  ]
}

/** Neutral, whatever names and sentences hold: these sheets are copied into others. */
const plain = (row: readonly string[]): readonly string[] => row.map(text => (/^-?\d/.test(text) ? text : guarded(text)))
