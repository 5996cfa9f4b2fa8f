import type { Sample } from '../../kernel/sample.ts'

const types = [
  {
    key: 'high-tech-enterprise',
    zh: '高新技术企业',
    en: 'High-tech enterprise',
    levels: ['national', 'provincial', 'municipal'],
    holderKind: 'organisation',
    termYears: 3,
    regime: 'before-2008',
    document: '国家火炬计划重点高新技术企业认定条件；省、市高新技术企业认定管理办法',
    from: '1991-03-06',
    note: '2008年以前各级分别认定，持有国家级的一般同时持有省级、市级。',
  },
  {
    key: 'rd-centre',
    zh: '高新技术研究开发中心',
    en: 'High-tech R&D centre',
    levels: ['provincial', 'municipal'],
    holderKind: 'centre',
    termYears: 3,
    regime: 'standing',
    document: '省高新技术研究开发中心管理办法',
    from: '1998-01-01',
  },
  {
    key: 'patent-demonstration',
    zh: '专利示范企业',
    en: 'Patent demonstration enterprise',
    levels: ['national', 'provincial', 'municipal'],
    holderKind: 'organisation',
    termYears: 4,
    regime: 'standing',
    document: '专利示范企业认定管理办法',
    from: '2002-01-01',
  },
  {
    key: 'private-technology',
    zh: '民营科技企业（省级）',
    en: 'Private technology enterprise of the province',
    levels: ['provincial', 'municipal'],
    holderKind: 'organisation',
    regime: 'standing',
    document: '省民营科技企业认定办法',
    from: '1993-06-01',
  },
  {
    key: 'sustainable-zone',
    zh: '可持续发展实验区',
    en: 'Sustainable development experimental zone',
    levels: ['national', 'provincial'],
    holderKind: 'region',
    termYears: 5,
    regime: 'standing',
    document: '省可持续发展实验区管理办法',
    from: '1997-01-01',
  },
] as const

/** The titles of the sample district, under the rules of before 2008. */
export const sample: Sample = () =>
  types.map(type => ({
    key: type.key,
    draft: {
      code: type.key,
      name: { zh: type.zh, en: type.en },
      levels: [...type.levels],
      holderKind: type.holderKind,
      termYears: 'termYears' in type ? type.termYears : null,
      regime: type.regime,
      document: type.document,
      inForce: { from: type.from, until: null },
      note: 'note' in type ? type.note : null,
    },
    source: type.document,
    recordedOn: type.from < '1994-10-01' ? '1994-10-20' : `${type.from.slice(0, 4)}-03-01`,
  }))
