export { type Column, column } from './column.ts'
export {
  actor,
  all,
  any,
  type ColumnRef,
  type Condition,
  columnsOf,
  everyone,
  nobody,
  not,
  role,
  type Step,
  when,
} from './condition.ts'
export { isMet, type Judgement, judge, type Lookup, rowLookup, type Verdict } from './judge.ts'
export { sentence } from './sentence.ts'
export { columnName, conditionSql, Parameters, type Printer, policyPrinter, queryPrinter, type Sql } from './sql.ts'
