import type { Sample } from '../../kernel/sample.ts'
import { firmKey } from '../sample-keys.ts'

/** Invented proposals: two that were decided, one that waits. */
export const sample: Sample = world =>
  [
    {
      firm: 3,
      proposedOn: '2006-03-06',
      address: '岚城市海云区工业路88号',
      state: 'accepted',
      decidedOn: '2006-03-08',
      grounds: null,
    },
    {
      firm: 9,
      proposedOn: '2006-06-19',
      address: '岚城市海云区',
      state: 'refused',
      decidedOn: '2006-06-20',
      grounds: '住所须具体到门牌号',
    },
    {
      firm: 14,
      proposedOn: '2006-10-24',
      address: '岚城市海云区滨海大道16号',
      state: 'proposed',
      decidedOn: null,
      grounds: null,
    },
  ].map(({ firm, ...change }, index) => ({
    key: `contact-change-${index + 1}`,
    draft: { organisation: world.id('organisation', firmKey(firm)), ...change },
    source: '企业申报',
    recordedOn: change.decidedOn ?? change.proposedOn,
  }))
