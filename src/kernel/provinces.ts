import type { Division } from './division.ts'

const standard = {
  from: '1980-01-01',
  source: { en: 'GB/T 2260, first published as GB 2260-80', zh: 'GB/T 2260（首次发布为GB 2260-80）' },
}

/** Province-level divisions: code, Chinese and English name. From field knowledge; days of change below. */
const names: readonly (readonly [string, string, string])[] = [
  ['11', '北京市', 'Beijing'],
  ['12', '天津市', 'Tianjin'],
  ['13', '河北省', 'Hebei Province'],
  ['14', '山西省', 'Shanxi Province'],
  ['15', '内蒙古自治区', 'Inner Mongolia Autonomous Region'],
  ['21', '辽宁省', 'Liaoning Province'],
  ['22', '吉林省', 'Jilin Province'],
  ['23', '黑龙江省', 'Heilongjiang Province'],
  ['31', '上海市', 'Shanghai'],
  ['32', '江苏省', 'Jiangsu Province'],
  ['33', '浙江省', 'Zhejiang Province'],
  ['34', '安徽省', 'Anhui Province'],
  ['35', '福建省', 'Fujian Province'],
  ['36', '江西省', 'Jiangxi Province'],
  ['37', '山东省', 'Shandong Province'],
  ['41', '河南省', 'Henan Province'],
  ['42', '湖北省', 'Hubei Province'],
  ['43', '湖南省', 'Hunan Province'],
  ['44', '广东省', 'Guangdong Province'],
  ['45', '广西壮族自治区', 'Guangxi Zhuang Autonomous Region'],
  ['51', '四川省', 'Sichuan Province'],
  ['52', '贵州省', 'Guizhou Province'],
  ['53', '云南省', 'Yunnan Province'],
  ['54', '西藏自治区', 'Tibet Autonomous Region'],
  ['61', '陕西省', 'Shaanxi Province'],
  ['62', '甘肃省', 'Gansu Province'],
  ['63', '青海省', 'Qinghai Province'],
  ['64', '宁夏回族自治区', 'Ningxia Hui Autonomous Region'],
  ['65', '新疆维吾尔自治区', 'Xinjiang Uygur Autonomous Region'],
  ['71', '台湾省', 'Taiwan Province'],
  ['81', '香港特别行政区', 'Hong Kong Special Administrative Region'],
  ['82', '澳门特别行政区', 'Macao Special Administrative Region'],
]

/** Every province of GB/T 2260 with the days on which its code stood, and the city whose area became a province. */
export const provinceDivisions: readonly Division[] = [
  ...names.map(([code, zh, en]): Division => ({ ...standard, code: `${code}0000`, name: { en, zh } })),
  {
    code: '460000',
    name: { en: 'Hainan Province', zh: '海南省' },
    from: '1988-04-13',
    source: {
      en: 'Decision of the National People’s Congress of 13 April 1988 to establish Hainan Province',
      zh: '1988年4月13日全国人民代表大会关于设立海南省的决定',
    },
  },
  {
    code: '510200',
    name: { en: 'Chongqing City (of Sichuan)', zh: '重庆市（四川省辖）' },
    from: '1980-01-01',
    until: '1997-03-13',
    successors: ['500000'],
    source: {
      en: 'Decision of the National People’s Congress of 14 March 1997 to make Chongqing a municipality',
      zh: '1997年3月14日全国人民代表大会关于批准设立重庆直辖市的决定',
    },
  },
  {
    code: '500000',
    name: { en: 'Chongqing', zh: '重庆市' },
    from: '1997-03-14',
    source: {
      en: 'Decision of the National People’s Congress of 14 March 1997 to make Chongqing a municipality',
      zh: '1997年3月14日全国人民代表大会关于批准设立重庆直辖市的决定',
    },
  },
]
