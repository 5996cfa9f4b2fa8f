import type { Sample } from '../../kernel/sample.ts'
import { firmKey } from '../sample-keys.ts'

/** Two new names, each reported to whoever gave the firm its title. */
export const sample: Sample = world =>
  [
    { firm: 18, changedOn: '2004-05-20', reportedOn: '2004-06-09' },
    { firm: 20, changedOn: '2004-03-01', reportedOn: '2004-03-22' },
  ].map(({ firm, ...days }) => ({
    key: `change-report-${firm}`,
    draft: {
      title: world.id('designation', `high-tech-enterprise-${firm === 18 ? 'provincial' : 'national'}-${firmKey(firm)}`),
      kind: 'renamed',
      ...days,
    },
    source: '企业更名报告',
    recordedOn: days.reportedOn,
  }))
