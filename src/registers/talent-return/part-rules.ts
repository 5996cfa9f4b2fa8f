import { type Column, when } from '../../kernel/condition/index.ts'
import type { Rule } from '../../kernel/register.ts'

/** Where the rules of a return come from. */
export const census = {
  en: 'Census rules: highest category only, each person once',
  zh: '普查填报说明：就高不就低，每人只计一次',
}

const parts = ['incoming', 'doctors', 'masters', 'bachelors', 'seniorTitles', 'middleTitles', 'women'] as const

/** Every "of which" is a part of the whole. */
export function partRules(columns: Readonly<Record<(typeof parts)[number] | 'talents', Column<number>>>): readonly Rule[] {
  return parts.map(part => ({
    id: `part-within-whole-${part.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
    must: when(columns[part].isSet(), columns[part].atMost(columns.talents)),
    message: { en: 'A part cannot be greater than the number of S&T talents.', zh: '分项人数不得大于科技人才总数。' },
    fields: [part, 'talents'],
    source: census,
  }))
}
