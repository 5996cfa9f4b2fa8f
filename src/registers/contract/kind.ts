import { vocabulary } from '../../kernel/vocabulary.ts'

const measure2000 = {
  en: 'Measures for recognition and registration of technology contracts (2000), by reference',
  zh: '《技术合同认定登记管理办法》（2000年），参照登记',
}
const civilCode = { en: 'Civil Code, Article 843', zh: '《中华人民共和国民法典》第八百四十三条' }

/** Kinds of technology contract, dated: four, with two by reference under the 2000 measures; licence contracts from the Civil Code. */
export const contractKinds = vocabulary(
  'contract-kind',
  { en: 'Kind of technology contract', zh: '技术合同类型' },
  {
    development: { en: 'technology development', zh: '技术开发' },
    transfer: { en: 'technology transfer', zh: '技术转让' },
    licence: { label: { en: 'technology licence', zh: '技术许可' }, from: '2021-01-01', source: civilCode },
    consulting: { en: 'technical consulting', zh: '技术咨询' },
    service: { en: 'technical service', zh: '技术服务' },
    training: {
      label: { en: 'technical training (by reference)', zh: '技术培训（参照）' },
      from: '2000-02-16',
      until: '2026-01-22',
      source: measure2000,
    },
    intermediary: {
      label: { en: 'technical intermediary (by reference)', zh: '技术中介（参照）' },
      from: '2000-02-16',
      until: '2026-01-22',
      source: measure2000,
    },
  },
)
