import { expect, test } from 'vitest'
import { actor, any, type Condition, conditionSql, not, policyPrinter, role, sentence, when } from './condition/index.ts'
import { reference } from './field/index.ts'
import { type Columns, defineRegister, through } from './register.ts'

const base = {
  label: { en: 'Things', zh: '事项' },
  one: { en: 'thing', zh: '事项' },
  purpose: { en: 'For tests.', zh: '测试用。' },
  group: 'base',
} as const
const label = (en: string) => ({ label: { en, zh: en } })
const title = defineRegister({
  ...base,
  name: 'title',
  fields: { holder: reference('organisation', label('Holder')), before: reference('title', label('Before')) },
  title: ['holder'],
  form: [{ ...label('All'), fields: ['holder', 'before'] }],
  match: ['holder'],
  access: { read: () => role('officer'), write: () => role('officer') },
})
const fields = { of: reference('title', label('Title')) }
type Ask = (columns: Columns<typeof fields>) => Condition
const report = (read: Ask, write: Ask = () => role('officer')) =>
  defineRegister({
    ...base,
    name: 'report',
    fields,
    title: ['of'],
    form: [{ ...label('All'), fields: ['of'] }],
    match: ['of'],
    access: { read, write },
  })
const own: Ask = c => through(c.of, title, t => t.holder.is(actor.organisation))

test('access may follow one reference to what is the person’s own, and says so', () => {
  const { access } = report(c => any(role('officer'), own(c)))
  expect(sentence(access.read).en).toContain('title’s holder is the person’s own organisation')
  const sql = conditionSql(access.read, policyPrinter('plain'))
  expect(sql).toContain(
    `"of" = any(coalesce(string_to_array(current_setting('torchbook.own_title_holder', true), ','), '{}')::uuid[]::uuid[])`,
  )
  expect(sql).not.toContain('select')
  expect(conditionSql(access.read, policyPrinter('wrapped'))).toContain('any((select coalesce(')
})

test.each<[what: string, read: Ask, write?: Ask]>([
  ['to write', () => role('officer'), own],
  ['two references deep', c => through(c.of, title, t => through(t.before, title, u => u.holder.is(actor.organisation)))],
  ['to ask anything else', c => through(c.of, title, t => t.holder.isSet())],
  ['where it would be turned round', c => not(own(c))],
  ['where it is only a condition of another', c => when(role('officer'), own(c))],
])('and no further: not %s', (_, read, write) => {
  expect(() => report(read, write)).toThrow(/access may follow one reference/)
})
