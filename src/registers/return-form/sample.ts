import type { Sample } from '../../kernel/sample.ts'

/** The two returns that the sample district hands in; their workbooks are made when somebody takes the examples. */
export const sample: Sample = () => [
  {
    key: 'return-form-popularisation',
    draft: {
      name: '科学技术普及工作统计年报',
      upstream: '岚城市科学技术局',
      rhythm: 'annual',
      due: '03-31',
      note: '各镇（街道）、有关部门汇总后由本局填报。只填整数；“0”为不足一个单位，“-”为无此项。',
    },
    source: '市科技局关于报送科普统计数据的通知',
    recordedOn: '2006-01-12',
  },
  {
    key: 'return-form-high-tech',
    draft: {
      name: '高新技术企业情况统计表',
      upstream: '岚城市科学技术局',
      rhythm: 'half-year',
      due: '01-20 07-20',
      note: null,
    },
    source: '市科技局关于报送高新技术企业统计报表的通知',
    recordedOn: '2006-01-12',
  },
]
