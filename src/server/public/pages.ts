import { escapeXml } from '../../documents/escape.ts'
import { htmlFragment } from '../../documents/html.ts'
import { htmlAppendix } from '../../documents/html-appendix.ts'
import type { RenderedSummary } from '../../engines/summary/tree.ts'
import type { Language, Words } from '../../kernel/words.ts'
import type { Dataset } from '../../storage/public-face/datasets.ts'
import type { Published } from '../../storage/public-face/publish.ts'
import type { Region } from '../../storage/regions.ts'
import type { StoredRow } from '../../storage/row.ts'
import { publicText } from './dataset-lines.ts'
import { link, publicPage } from './page.ts'

/** Where and in which language a public page is shown. */
export interface PublicView {
  readonly language: Language
  readonly region: Region
  readonly other: string
}

const words = {
  title: { en: 'Public information', zh: '公开信息' },
  summaries: { en: 'Work summaries', zh: '工作总结' },
  none: { en: 'None has been published yet.', zh: '暂无公开的工作总结。' },
  data: { en: 'Open data', zh: '开放数据' },
  calendar: { en: 'Calendar of events (iCalendar)', zh: '活动日历（iCalendar）' },
  catalogue: { en: 'Catalogue of all data (DCAT)', zh: '数据目录（DCAT）' },
  records: { en: '{count} records', zh: '{count}条' },
  noRecords: { en: 'There are no records at present.', zh: '目前没有记录。' },
  download: { en: 'Download', zh: '下载' },
  figures: { en: 'Figures (CSV)', zh: '数据（CSV）' },
} satisfies Readonly<Record<string, Words>>

const pageOf = ({ language, region, other }: PublicView, title: string, body: string): string =>
  publicPage({ language, office: region.office[language], title, other, body })

/** What the office has published. */
export function homePage(
  view: PublicView,
  summaries: readonly Published[],
  datasets: readonly Dataset[],
  counts: ReadonlyMap<string, number>,
): string {
  const { language } = view
  const summaryList = summaries.map(
    ({ edition, title, period }) =>
      `<li>${link(`/public/summaries/${edition}?lang=${language}`, language === 'zh' ? `${period}年${title.zh}` : `${title.en} ${period}`)}</li>`,
  )
  const dataList = datasets.map(
    ({ name, label, description }) =>
      `<li>${link(`/public/data/${name}?lang=${language}`, label[language])} <span class="quiet">${escapeXml(description[language])} ${words.records[language].replace('{count}', String(counts.get(name) ?? 0))} · ${link(`/public/data/${name}.csv?lang=${language}`, 'CSV')} · ${link(`/public/data/${name}.json`, 'JSON')}</span></li>`,
  )
  return pageOf(
    view,
    words.title[language],
    `<h2>${words.summaries[language]}</h2>
${summaryList.length ? `<ul>${summaryList.join('')}</ul>` : `<p class="quiet">${words.none[language]}</p>`}
<h2>${words.data[language]}</h2>
<ul>${dataList.join('')}</ul>
<nav>${link(`/public/events.ics?lang=${language}`, words.calendar[language])}${link('/public/catalogue.jsonld', words.catalogue[language])}</nav>`,
  )
}

/** A published summary: each figure leads to how it was computed, as the edition says. */
export function summaryPage(view: PublicView, edition: string, summary: RenderedSummary): string {
  const { language } = view
  const files = (['pdf', 'docx', 'json'] as const).map(format =>
    link(`/public/summaries/${edition}/document?format=${format}&lang=${language}`, format.toUpperCase()),
  )
  return publicPage({
    ...{ language, office: view.region.office[language], other: view.other, title: summary.title },
    heading: false,
    body: `<nav>${words.download[language]} ${files.join(' ')} ${link(`/public/summaries/${edition}/figures.csv?lang=${language}`, words.figures[language])}</nav>
${htmlFragment(summary, { links: true })}
${htmlAppendix(summary)}`,
  })
}

/** The records of a dataset as a table; on a phone each record is a block. */
export function datasetPage(view: PublicView, dataset: Dataset, rows: readonly StoredRow[]): string {
  const { language } = view
  const { label, description, fields, register, name } = dataset
  const heads = fields.map(field => register.fields[field]!.label[language])
  const lines = rows.map(
    row =>
      `<tr id="${row.id}">${fields
        .map((field, index) => {
          const number = ['integer', 'decimal', 'money', 'percentage'].includes(register.fields[field]!.kind)
          return `<td data-label="${escapeXml(heads[index]!)}"${number ? ' class="number"' : ''}>${escapeXml(publicText(dataset, row, field, language))}</td>`
        })
        .join('')}</tr>`,
  )
  return pageOf(
    view,
    label[language],
    `<p class="quiet">${escapeXml(description[language])}</p>
<nav>${words.download[language]} ${link(`/public/data/${name}.csv?lang=${language}`, 'CSV')} ${link(`/public/data/${name}.json`, 'JSON')}</nav>
${
  rows.length
    ? `<div class="table"><table><thead><tr>${heads.map(head => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`
    : `<p>${words.noRecords[language]}</p>`
}`,
  )
}

/** Why there is no page here; it does not say whose pages these are. */
export const nothingPage = (language: Language, why: Words): string =>
  publicPage({
    language,
    office: 'Torchbook',
    title: why[language],
    other: `/public?lang=${language === 'zh' ? 'en' : 'zh'}`,
    body: '',
  })
