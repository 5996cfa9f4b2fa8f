import { dateWords } from '../../kernel/plain-date.ts'
import type { Language } from '../../kernel/words.ts'
import { csvText } from '../export.ts'
import type { DrawnPicture } from './draw.ts'

const heads = {
  series: { en: 'Series', zh: '系列' },
  category: { en: 'Category', zh: '类别' },
  figure: { en: 'Figure', zh: '指标' },
  value: { en: 'Value', zh: '数值' },
  unit: { en: 'Unit', zh: '单位' },
  said: { en: 'As shown', zh: '图中数值' },
  records: { en: 'Records', zh: '记录数' },
  reason: { en: 'Why there is no figure', zh: '无数值的原因' },
} as const

/** A picture's figures as a text sheet: exact values, one row a mark, then title, source and day. Texts are never formulas. */
export function pictureCsv(picture: DrawnPicture, language: Language): string {
  const labels = new Map([...picture.series, ...picture.categories].map(({ id, label }) => [id, label[language]]))
  const rows = picture.marks.map(mark => [
    labels.get(mark.series) ?? mark.series,
    labels.get(mark.category) ?? mark.category,
    mark.label[language],
    ...('gap' in mark
      ? ['', '', '', '', mark.gap[language]]
      : [mark.value, mark.unit, mark.text[language], String(mark.records), '']),
  ])
  const day = dateWords(picture.asAt)[language]
  const foot = language === 'zh' ? `来源：${picture.source.zh}；截至${day}` : `Source: ${picture.source.en}; as at ${day}`
  const lines = [Object.values(heads).map(head => head[language]), ...rows, [picture.title[language]], [foot]]
  return csvText(lines)
}
