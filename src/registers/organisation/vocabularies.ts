import { vocabulary } from '../../kernel/vocabulary.ts'

/** What an organisation is. */
export const organisationKinds = vocabulary(
  'organisation-kind',
  { en: 'Kind of organisation', zh: '单位类型' },
  {
    enterprise: { en: 'enterprise', zh: '企业' },
    institute: { en: 'research institute', zh: '科研院所' },
    university: { en: 'university or college', zh: '高等院校' },
    'government-department': { en: 'government department', zh: '政府部门' },
    'public-institution': { en: 'public institution', zh: '事业单位' },
    association: { en: 'association or society', zh: '协会（学会）' },
    'entrepreneurs-club': { en: 'entrepreneurs’ club', zh: '企业家俱乐部' },
    cooperative: { en: 'farmers’ cooperative', zh: '农民专业合作组织' },
    school: { en: 'school', zh: '中小学校' },
  },
)

/** Where an organisation stands in its life. */
export const organisationStatuses = vocabulary(
  'organisation-status',
  { en: 'Status', zh: '存续状态' },
  {
    active: { en: 'active', zh: '存续' },
    renamed: { en: 'active under a new name', zh: '更名存续' },
    moved: { en: 'moved out of the region', zh: '迁出' },
    merged: { en: 'merged into another', zh: '并入其他单位' },
    deregistered: { en: 'deregistered', zh: '注销' },
  },
)

/** Which code identifies the organisation. What one may use depends on the day it was given. */
export const identifierSchemes = vocabulary(
  'identifier-scheme',
  { en: 'Kind of code', zh: '代码种类' },
  {
    'licence-number': { en: 'business licence number (15 digits)', zh: '营业执照注册号（15位）' },
    'organisation-code': { en: 'organisation code (9, GB 11714-1997)', zh: '组织机构代码（9位，GB 11714-1997）' },
    'credit-code': { en: 'unified social credit code (18, GB 32100-2015)', zh: '统一社会信用代码（18位，GB 32100-2015）' },
  },
)
