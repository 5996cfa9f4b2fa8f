import { displayFigure } from '../../engines/figures/style.ts'
import type { RenderedSummary } from '../../engines/summary/tree.ts'
import { escapeXml } from '../escape.ts'
import { figuresInOrder } from '../facts.ts'
import { element, part } from './xml.ts'

/** The namespace by which the figures' part is found among the custom parts of a document. */
export const figuresNamespace = 'urn:torchbook:figures:1'

/** The part's own id; the same in every document, because a document holds one. */
const itemId = '{7B1F6A52-5C0E-4E0B-9E5B-746F72636831}'

/** customXml/item1.xml: every figure as it was when the document was written, whatever is changed in Word afterwards. */
export function figuresPart(summary: RenderedSummary): string {
  const { language, region, period, asAt, knownAt } = summary
  const figures = figuresInOrder(summary).map(figure =>
    element(
      'figure',
      {
        key: figure.key,
        value: figure.value,
        unit: figure.unit,
        qualifier: figure.qualifier,
        indicator: figure.indicator,
        exact: figure.exact,
        from: figure.period.from ?? undefined,
        until: figure.period.until ?? undefined,
        level: figure.level ?? undefined,
        counting: figure.counting ?? undefined,
        records: figure.records.length,
      },
      element('text', {}, escapeXml(displayFigure(figure, language))),
      element('label', {}, escapeXml(figure.label[language])),
      element('period', {}, escapeXml(figure.period.text[language])),
    ),
  )
  const about = { xmlns: figuresNamespace, language, region, period, asAt, knownAt: knownAt ?? undefined }
  return part(element('figures', about, ...figures))
}

/** customXml/itemProps1.xml. */
export function figuresProperties(): string {
  const ds = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
  const reference = element('ds:schemaRef', { 'ds:uri': figuresNamespace })
  return part(element('ds:datastoreItem', { 'ds:itemID': itemId, 'xmlns:ds': ds }, element('ds:schemaRefs', {}, reference)))
}
