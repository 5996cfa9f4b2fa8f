import { localOfficer } from '../src/kernel/actor.ts'
import { checkValues, readDraft } from '../src/kernel/draft.ts'
import type { AnyRegister } from '../src/kernel/register.ts'

type Draft = Readonly<Record<string, unknown>>

/** An id that reads as a record's. */
export const someId = (last: number): string => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The codes of all problems of a good draft with some changes: what a form would show. */
export const draftCodes = (register: AnyRegister, good: Draft) => (changes: Draft) => {
  const { values, problems } = readDraft(register, { ...good, ...changes })
  return [...problems, ...checkValues(register, values, localOfficer('999904'))].map(problem => problem.code)
}
