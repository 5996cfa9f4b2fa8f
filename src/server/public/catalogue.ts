import type { Dataset } from '../../storage/public-face/datasets.ts'
import type { Published } from '../../storage/public-face/publish.ts'
import type { Region } from '../../storage/regions.ts'

const both = ({ en, zh }: { readonly en: string; readonly zh: string }) => [
  { '@language': 'en', '@value': en },
  { '@language': 'zh', '@value': zh },
]

const types = {
  csv: ['text/csv', 'https://www.iana.org/assignments/media-types/text/csv'],
  json: ['application/json', 'https://www.iana.org/assignments/media-types/application/json'],
  pdf: ['application/pdf', 'https://www.iana.org/assignments/media-types/application/pdf'],
  docx: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'https://www.iana.org/assignments/media-types/application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
} as const

/** The catalogue of everything open, in the words of DCAT 3 (W3C Recommendation, 2024), as JSON-LD that needs nothing from elsewhere to be read. */
export function catalogueOf(
  site: string,
  region: Region,
  datasets: readonly Dataset[],
  summaries: readonly Published[],
): Readonly<Record<string, unknown>> {
  const distribution = (address: string, type: keyof typeof types) => ({
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': { '@id': `${site}${address}` },
    'dcat:mediaType': { '@id': types[type][1] },
    'dct:format': types[type][0],
  })
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': both(region.office) }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${site}/public/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': both({ en: `Open data: ${region.office.en}`, zh: `${region.office.zh}开放数据` }),
    'dct:language': ['en', 'zh'],
    'dct:publisher': publisher,
    'dcat:dataset': [
      ...datasets.map(({ name, label, description }) => ({
        '@id': `${site}/public/data/${name}`,
        '@type': 'dcat:Dataset',
        'dct:title': both(label),
        'dct:description': both(description),
        'dct:publisher': publisher,
        'dct:spatial': region.code,
        'dcat:distribution': [
          distribution(`/public/data/${name}.csv?lang=zh`, 'csv'),
          distribution(`/public/data/${name}.csv?lang=en`, 'csv'),
          distribution(`/public/data/${name}.json`, 'json'),
        ],
      })),
      ...summaries.map(({ edition, title, period, at }) => ({
        '@id': `${site}/public/summaries/${edition}`,
        '@type': 'dcat:Dataset',
        'dct:title': both(title),
        'dct:description': both({ en: `Text and figures, ${period}.`, zh: `${period}年，正文与数据。` }),
        'dct:issued': { '@type': 'xsd:dateTime', '@value': at },
        'dct:temporal': period,
        'dct:publisher': publisher,
        'dcat:distribution': [
          distribution(`/public/summaries/${edition}/figures.csv?lang=zh`, 'csv'),
          distribution(`/public/summaries/${edition}/document?format=json&lang=zh`, 'json'),
          distribution(`/public/summaries/${edition}/document?format=pdf&lang=zh`, 'pdf'),
          distribution(`/public/summaries/${edition}/document?format=docx&lang=zh`, 'docx'),
        ],
      })),
    ],
  }
}
