/** One reported value of the sample. */
export interface Value {
  readonly series: string
  readonly area: string
  readonly end: string
  readonly span: 'day' | 'year' | 'first-half' | 'nine-months'
  readonly value: string
  readonly unit: string
  readonly qualifier?: string
  readonly growth?: string
  readonly basis?: string
  readonly body: keyof typeof bodies
  readonly published: string
}

/** Who reported it. */
export const bodies = {
  statistics: { zh: '海云区统计局', en: 'Haiyun Statistics Bureau' },
  finance: { zh: '海云区财政局', en: 'Haiyun Finance Bureau' },
  police: { zh: '海云区公安分局', en: 'Haiyun Public Security Office' },
  bank: { zh: '中国人民银行', en: 'People’s Bank of China' },
  city: { zh: '岚城市科学技术局', en: 'Lancheng Science and Technology Bureau' },
  cityStatistics: { zh: '岚城市统计局', en: 'Lancheng Statistics Bureau' },
  province: { zh: '东屿省科学技术厅', en: 'Dongyu Department of Science and Technology' },
} as const
