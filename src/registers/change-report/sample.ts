import type { Sample } from '../../kernel/sample.ts'
import { firmKey } from '../sample-keys.ts'

/** A new name, reported to whoever gave the firm its title. */
export const sample: Sample = world => [
  {
    key: 'change-report-1',
    draft: {
      title: world.id('designation', `high-tech-enterprise-provincial-${firmKey(18)}`),
      kind: 'renamed',
      changedOn: '2004-05-20',
      reportedOn: '2004-06-09',
    },
    source: '企业更名报告',
    recordedOn: '2004-06-09',
  },
]
