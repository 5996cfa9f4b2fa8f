/** The sample district: invented, except for the figures of the reference summary that its records give. */
export const haiyun = {
  region: '999904',
  name: { en: 'Haiyun District', zh: '海云区' },
  parent: '999900',
  office: { en: 'Haiyun District Science and Technology Bureau', zh: '海云区科学技术局' },
  /** The year of its work summary and the day it is as at. */
  year: 2006,
  asAt: '2006-10-31',
  summary: 'work-summary',
} as const
