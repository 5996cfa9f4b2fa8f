import { addDays } from '../../kernel/plain-date.ts'
import type { Sample, SampleRecord } from '../../kernel/sample.ts'

interface Entry {
  readonly key: string
  readonly zh: string
  readonly en: string
  readonly kind: string
  readonly code?: string
  readonly parent?: string
  readonly from?: string
  readonly until?: string
  readonly own?: boolean
  readonly coreUrban?: boolean
  readonly urban?: boolean
}

const founded = '1994-08-22'

const above: readonly Entry[] = [
  { key: 'country', zh: '中国', en: 'China', kind: 'country', from: '1949-10-01' },
  {
    key: 'province',
    zh: '东屿省',
    en: 'Dongyu Province',
    kind: 'province',
    code: '990000',
    from: '1949-10-01',
    parent: 'country',
  },
  { key: 'city', zh: '岚城市', en: 'Lancheng City', kind: 'municipality', code: '999900', parent: 'province' },
]

const counties: readonly Entry[] = [
  { key: 'own', zh: '海云区', en: 'Haiyun District', kind: 'county', code: '999904', own: true, coreUrban: true },
  { key: 'peer-2', zh: '澜江区', en: 'Lanjiang District', kind: 'county', code: '999902', coreUrban: true },
  { key: 'peer-3', zh: '岩屏区', en: 'Yanping District', kind: 'county', code: '999903', coreUrban: true },
  { key: 'peer-4', zh: '溪宁市', en: 'Xining County-level City', kind: 'county', code: '999981', coreUrban: false },
  { key: 'peer-5', zh: '望湾市', en: 'Wangwan County-level City', kind: 'county', code: '999982', coreUrban: false },
  { key: 'peer-6', zh: '青屿县', en: 'Qingyu County', kind: 'county', code: '999921', coreUrban: false },
  { key: 'peer-7', zh: '云浦县', en: 'Yunpu County', kind: 'county', code: '999922', coreUrban: false },
  { key: 'peer-8', zh: '松峦县', en: 'Songluan County', kind: 'county', code: '999923', coreUrban: false },
  { key: 'peer-9', zh: '沙碧县', en: 'Shabi County', kind: 'county', code: '999924', coreUrban: false },
  // Abolished when the municipality was made: it must not count among the nine of today.
  {
    key: 'former-county',
    zh: '岚东县',
    en: 'Landong County',
    kind: 'county',
    code: '999925',
    from: '1983-07-01',
    until: '1994-08-21',
    coreUrban: true,
  },
]

const towns: readonly Entry[] = [
  ['town-1', '金滩镇', 'Jintan Town'],
  ['town-2', '横渚镇', 'Hengzhu Town'],
  ['town-3', '蓬溪镇', 'Pengxi Town'],
  ['town-4', '白礁镇', 'Baijiao Town'],
].map(([key, zh, en], index) => ({ key: key!, zh: zh!, en: en!, kind: 'town', code: `99990410${index}`, parent: 'own' }))

const streets: readonly Entry[] = [
  ['street-1', '云港街道', 'Yungang Sub-district'],
  ['street-2', '桥南街道', 'Qiaonan Sub-district'],
  ['street-3', '桥北街道', 'Qiaobei Sub-district'],
  ['street-4', '新塘街道', 'Xintang Sub-district'],
  ['street-5', '麓山街道', 'Lushan Sub-district'],
  ['street-6', '峰汀街道', 'Fengting Sub-district'],
].map(([key, zh, en], index) => ({
  key: key!,
  zh: zh!,
  en: en!,
  kind: 'sub-district',
  code: `99990400${index + 1}`,
  parent: 'own',
  // The sixth was a town until the division was changed in 2001.
  ...(index === 5 && { from: '2001-11-01' }),
}))

const communityNames = [
  ['邮亭', 'Youting'],
  ['河西', 'Hexi'],
  ['月河', 'Yuehe'],
  ['松塘', 'Songtang'],
  ['翠屏', 'Cuiping'],
  ['云都', 'Yundu'],
  ['珠光', 'Zhuguang'],
  ['银座', 'Yinzuo'],
  ['田洋', 'Tianyang'],
  ['文华', 'Wenhua'],
  ['富仕', 'Fushi'],
  ['三桥', 'Sanqiao'],
  ['永跃', 'Yongyue'],
  ['南山', 'Nanshan'],
  ['滩前', 'Tanqian'],
  ['渚口', 'Zhukou'],
  ['蓬街口', 'Pengjiekou'],
] as const

const communities: readonly Entry[] = communityNames.map(([zh, en], index) => ({
  key: `community-${String(index + 1).padStart(2, '0')}`,
  zh: `${zh}社区`,
  en: `${en} Community`,
  kind: 'community',
  parent: index < 14 ? `street-${(index % 6) + 1}` : `town-${index - 13}`,
  urban: index < 14,
  from: index < 14 ? '2001-12-01' : '2004-03-01',
}))

const villages: readonly Entry[] = [
  '上蔡',
  '下梁',
  '泾田',
  '双屿',
  '坞根',
  '石柱',
  '麻车',
  '花门',
  '长浦',
  '莲塘',
  '黄礁',
  '后应',
].map((zh, index) => ({
  key: `village-${String(index + 1).padStart(2, '0')}`,
  zh: `${zh}村`,
  en: `${['Shangcai', 'Xialiang', 'Jingtian', 'Shuangyu', 'Wugen', 'Shizhu', 'Mache', 'Huamen', 'Changpu', 'Liantang', 'Huangjiao', 'Houying'][index]} Village`,
  kind: 'village',
  parent: `town-${(index % 4) + 1}`,
}))

const ended: readonly Entry[] = [
  { key: 'former-town', zh: '峰汀镇', en: 'Fengting Town', kind: 'town', code: '999904104', parent: 'own', until: '2001-10-31' },
  {
    key: 'former-community',
    zh: '东门社区',
    en: 'Dongmen Community',
    kind: 'community',
    parent: 'street-2',
    urban: true,
    from: '2001-12-01',
    until: '2003-06-30',
  },
]

/** The divisions of the sample district, of its peers and above, with some that no longer exist. */
export const sample: Sample = world =>
  [...above, ...counties, ...towns, ...streets, ...communities, ...villages, ...ended].map((entry): SampleRecord => {
    const from = entry.from ?? founded
    const parent = entry.parent ?? (entry.kind === 'county' ? 'city' : undefined)
    const recorded = addDays(from > founded ? from : founded, 12)
    return {
      key: entry.key,
      draft: {
        name: { zh: entry.zh, en: entry.en },
        kind: entry.kind,
        code: entry.code,
        parent: parent && world.id('place', parent),
        own: entry.own ?? false,
        coreUrban: entry.coreUrban,
        urban: entry.urban,
        term: { from, until: entry.until && entry.until < recorded ? entry.until : null },
      },
      source: '省民政厅行政区划简册',
      recordedOn: recorded,
      ...(entry.until &&
        entry.until >= recorded && {
          revisions: [
            {
              changes: { term: { from, until: entry.until } },
              recordedOn: addDays(entry.until, 9),
              reason: '区划调整：按省政府批复登记截止日',
            },
          ],
        }),
    }
  })
