import type { Actor } from './actor.ts'
import { judge, rowLookup } from './condition/index.ts'
import type { Json } from './field/field.ts'
import { didYouMean } from './identifier.ts'
import type { PlainDate } from './plain-date.ts'
import { excerpt, type Problem } from './problem.ts'
import type { AnyRegister } from './register.ts'
import { holdsOn } from './vocabulary.ts'
import { fill, joinWords, type Words } from './words.ts'

export type Values = Readonly<Record<string, unknown>>

/**
 * Reads a draft as given by a form, the API or a row of a sheet: all problems at once, and the values that could be read.
 * Not given, null and blank text all mean "not known".
 */
export function readDraft(
  register: AnyRegister,
  given: Readonly<Record<string, unknown>>,
): { values: Values; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const names = Object.keys(register.fields)
  for (const name of Object.keys(given)) if (!names.includes(name)) problems.push(unknownField(register, name, given[name]))
  const values: Record<string, unknown> = {}
  for (const name of names) {
    const field = register.fields[name]!
    const raw = given[name]
    if (
      raw === undefined ||
      raw === null ||
      (typeof raw === 'string' && raw.trim() === '') ||
      (Array.isArray(raw) && !raw.length)
    ) {
      values[name] = null
      if (field.required)
        problems.push({ code: 'missing', place: name, read: '', message: fill(missing, { field: field.label }) })
      continue
    }
    const reading = field.read(raw)
    if ('value' in reading) values[name] = reading.value
    else
      problems.push({
        code: reading.code,
        place: name,
        read: excerpt(raw),
        message: fill(labelled, { field: field.label, message: reading.message }),
      })
  }
  return { values, problems }
}

/** The problems of values that could be read: options out of date, states that lack what they need, rules not met. */
export function checkValues(register: AnyRegister, values: Values, actor: Actor): readonly Problem[] {
  return [
    ...datedOptions(register, values),
    ...datedCodes(register, values),
    ...stateNeeds(register, values),
    ...brokenRules(register, values, actor),
  ]
}

/** Values as JSON, for the wire and for comparing versions. */
export function toJson(register: AnyRegister, values: Values): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(register.fields).map(([name, field]) => {
      const value = values[name] ?? null
      return [name, value === null ? null : field.toJson(value)]
    }),
  )
}

const missing: Words = { en: '“{field}” must not be empty.', zh: '“{field}”不能为空。' }
const labelled: Words = { en: '“{field}”: {message}', zh: '“{field}”：{message}' }

function unknownField(register: AnyRegister, name: string, raw: unknown): Problem {
  const near = didYouMean(name, Object.keys(register.fields))
  const hint = near ? fill({ en: ' Did you mean “{near}”?', zh: '是否指“{near}”？' }, { near }) : { en: '', zh: '' }
  return {
    code: 'unknown-field',
    place: name,
    read: excerpt(raw),
    message: fill(
      { en: '{register} have no field “{name}”.{hint}', zh: '“{register}”没有字段“{name}”。{hint}' },
      { register: register.label, name, hint },
    ),
  }
}

/** The day by which dated things are judged: the register's own date, when it is known. */
function dayOf(register: AnyRegister, values: Values): PlainDate | null {
  if (!register.time) return null
  const name = 'valid' in register.time ? register.time.valid : register.time.on
  const value = values[name] as PlainDate | { from: PlainDate } | null | undefined
  return typeof value === 'object' && value !== null ? value.from : ((value ?? null) as PlainDate | null)
}

function datedOptions(register: AnyRegister, values: Values): readonly Problem[] {
  const day = dayOf(register, values)
  if (!day) return []
  return Object.entries(register.fields).flatMap(([name, { vocabulary, label }]) => {
    const chosen = values[name]
    if (!vocabulary || chosen == null) return []
    return (Array.isArray(chosen) ? chosen : [chosen]).flatMap(code => {
      const option = vocabulary.options[String(code)]
      if (!option || holdsOn(option, day)) return []
      return [
        {
          code: 'option-not-in-force',
          place: name,
          read: String(code),
          message: fill(
            {
              en: '“{field}”: “{option}” could not be used on {day}; it holds {span}.',
              zh: '“{field}”：“{option}”在{day}不可用，适用期为{span}。',
            },
            { field: label, option: option.label, day, span: span(option.from, option.until) },
          ),
        },
      ]
    })
  })
}

/** Codes that had ended, or were not given yet, on the register's own date. */
function datedCodes(register: AnyRegister, values: Values): readonly Problem[] {
  const day = dayOf(register, values)
  if (!day) return []
  return Object.entries(register.fields).flatMap(([name, field]) => {
    const value = values[name] ?? null
    const message = value === null ? null : field.problemOn?.(value, day)
    if (!message) return []
    return [
      { code: 'code-not-in-force', place: name, read: excerpt(value), message: fill(labelled, { field: field.label, message }) },
    ]
  })
}

const span = (from?: PlainDate, until?: PlainDate): Words => ({
  en: [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
  zh: `${from ? `${from}起` : ''}${until ? `至${until}` : ''}`,
})

function stateNeeds({ flow, fields }: AnyRegister, values: Values): readonly Problem[] {
  const state = flow && values[flow.field]
  if (!flow || typeof state !== 'string') return []
  const option = fields[flow.field]!.vocabulary!.options[state]
  return (flow.needs[state] ?? [])
    .filter(name => (values[name] ?? null) === null)
    .map(name => ({
      code: 'missing-in-state',
      place: name,
      read: '',
      message: fill(
        { en: 'In the state “{state}” the field “{field}” must be known.', zh: '处于“{state}”状态时，必须填写“{field}”。' },
        {
          state: option?.label ?? state,
          field: fields[name]!.label,
        },
      ),
    }))
}

function brokenRules(register: AnyRegister, values: Values, actor: Actor): readonly Problem[] {
  const day = dayOf(register, values)
  return register.rules
    .filter(rule => day === null || ((rule.from ?? day) <= day && (rule.until ?? day) >= day))
    .filter(rule => judge(rule.must, rowLookup(values), actor).verdict === 'not met')
    .map(rule => ({
      code: `rule-${rule.id}`,
      place: rule.fields.join(', '),
      read: rule.fields.map(name => shown(register, values, name)).join(', '),
      message: joinWords([rule.message, fill({ en: '(Rule: {source})', zh: '（依据：{source}）' }, { source: rule.source })], {
        en: ' ',
        zh: '',
      }),
    }))
}

const shown = (register: AnyRegister, values: Values, name: string): string => {
  const value = values[name] ?? null
  return value === null ? '' : register.fields[name]!.show(value, 'en')
}
