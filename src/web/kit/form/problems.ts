import type { Problem, RegisterModel } from '../wire.ts'

/** The fields that a problem marks: one, or several named "a, b" by a rule over them. */
export const placesOf = (problem: Problem): readonly string[] => problem.place.split(/,\s*/)

/** The problems of one field. */
export const problemsOf = (problems: readonly Problem[], name: string): readonly Problem[] =>
  problems.filter(problem => placesOf(problem).includes(name))

/** Problems in the order of the form; those that belong to no field come first. */
export function inFormOrder(problems: readonly Problem[], register: RegisterModel): readonly Problem[] {
  const order = register.form.flatMap(section => section.fields)
  return [...problems].sort((one, other) => order.indexOf(placesOf(one)[0]!) - order.indexOf(placesOf(other)[0]!))
}

/** The id of a field's input on the page. */
export const inputId = (name: string): string => `field-${name}`
