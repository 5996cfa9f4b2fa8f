export { type Column, column } from './column.ts'
export {
  actor,
  all,
  any,
  type ColumnRef,
  type Condition,
  columnsOf,
  named,
  not,
  role,
  rolesOf,
  when,
} from './condition.ts'
export { isMet, judge, mayEver, rowLookup } from './judge.ts'
export { sentence } from './sentence.ts'
export {
  columnName,
  conditionSql,
  ownRecordsSetting,
  Parameters,
  type Printer,
  policyPrinter,
  queryPrinter,
  type Sql,
} from './sql.ts'
