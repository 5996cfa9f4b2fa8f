import type { Sample } from '../../kernel/sample.ts'
import { later } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'

const funds = [
  [
    'fund-innovation',
    '海云区科技创新基金',
    'Haiyun S&T Innovation Fund',
    'innovation',
    true,
    '2004-01-01',
    null,
    departments.science,
  ],
  [
    'fund-talent',
    '海云区人才引进专项资金',
    'Haiyun Talent Introduction Fund',
    'talent',
    false,
    '2004-01-01',
    null,
    departments.talent,
  ],
  [
    'fund-popularisation',
    '海云区科普专项经费',
    'Haiyun Science Popularisation Fund',
    'popularisation',
    true,
    '1998-01-01',
    null,
    departments.association,
  ],
  [
    'fund-poverty',
    '海云区科技扶贫资金',
    'Haiyun S&T Poverty-Alleviation Fund',
    'poverty-relief',
    false,
    '1998-01-01',
    null,
    departments.agriculture,
  ],
  ['fund-patent', '海云区专利专项资金', 'Haiyun Patent Fund', 'patent', true, '2002-01-01', null, departments.science],
  [
    'fund-conversion',
    '海云区科技成果转化资金',
    'Haiyun Results Conversion Fund',
    'results-conversion',
    true,
    '2005-01-01',
    null,
    departments.science,
  ],
  // Ended before the innovation fund began: a different fund, which must not be taken for it.
  [
    'fund-loan-interest',
    '海云区科技贷款贴息资金',
    'Haiyun S&T Loan Interest Fund',
    'other',
    true,
    '1999-01-01',
    '2003-12-31',
    departments.finance,
  ],
] as const

export const sample: Sample = world =>
  funds.map(([key, zh, en, kind, withinFiscalFunds, from, until, manager], index) => ({
    key,
    draft: {
      name: { zh, en },
      kind,
      withinFiscalFunds,
      manager: world.id('organisation', manager),
      term: { from, until },
      regulation: `海政〔${from.slice(0, 4)}〕${12 + index}号`,
      scope: withinFiscalFunds ? '列入财政科技经费，专款专用。' : '在财政科技经费之外单独列支，专款专用。',
    },
    source: '专项资金管理办法',
    recordedOn: later(until ?? from, 20),
  }))
