import pg from 'pg'
import { snake } from '../kernel/identifier.ts'
import { excerpt, type Problem } from '../kernel/problem.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill, joinWords } from '../kernel/words.ts'

/** What a violated unique or overlap constraint means to the person who saved; null for anything else. */
export function problemOfConstraint(error: unknown, register: AnyRegister): Problem | null {
  if (!(error instanceof pg.DatabaseError)) return null
  const labels = (fields: readonly string[]) => joinWords(fields.map(name => register.fields[name]!.label))
  if (error.code === '23P01' && register.noOverlap) {
    const { fields, period } = register.noOverlap
    return {
      code: 'overlaps',
      place: period,
      read: excerpt(error.detail ?? ''),
      message: fill(
        {
          en: 'There is already a {one} with the same {fields} whose term overlaps this one. Correct the term, or end the earlier one first.',
          zh: '已存在{fields}相同且期限重叠的{one}。请更正期限，或先终止原有记录。',
        },
        { one: register.one, fields: labels(fields) },
      ),
    }
  }
  const group =
    error.code === '23505'
      ? register.unique.find(fields => error.constraint === `${snake(register.name)}_unique_${fields.map(snake).join('_')}`)
      : undefined
  if (!group) return null
  return {
    code: 'already-there',
    place: group.join(', '),
    read: excerpt(error.detail ?? ''),
    message: fill(
      { en: 'There is already a {one} with the same {fields}.', zh: '已存在{fields}相同的{one}。' },
      { one: register.one, fields: labels(group) },
    ),
  }
}
