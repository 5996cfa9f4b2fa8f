import { type Column, type Condition, named } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { place } from './register.ts'

/** The place that a record names is the office's own region, not a peer or a level above. */
export const ofOwnRegion = (at: Column<string>): Condition =>
  named(
    { en: 'it is of this region', zh: '属于本地区' },
    through(at, place, where => where.own.is(true)),
  )
