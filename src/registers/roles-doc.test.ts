import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Role, roleNames } from '../kernel/actor.ts'
import { type Condition, sentence } from '../kernel/condition/index.ts'
import type { Language } from '../kernel/words.ts'
import { registers } from './index.ts'

const roles: readonly Role[] = ['officer', 'section-head', 'leader', 'auditor', 'reporter', 'enterprise', 'expert', 'public']
const words = {
  all: { en: 'all', zh: '全部' },
  some: { en: 'own', zh: '本单位或本辖区' },
  decided: { en: 'decides', zh: '审批' },
  limited: { en: 'some', zh: '部分' },
  none: { en: '–', zh: '—' },
  register: { en: 'Register', zh: '台账' },
}

/** What a condition leaves a role: everything, its own, some states, or nothing. */
function leaves(condition: Condition, role: Role): keyof typeof words {
  const branches = condition.op === 'any' ? condition.of : [condition]
  const own = branches.filter(one => says(one, role))
  if (!own.length) return 'none'
  const text = own.map(one => sentence(one).en).join(' ')
  if (text.includes('the person’s own organisation') || text.includes('the person’s own town')) return 'some'
  const further = own.every(one => one.op === 'all' && one.of.some(part => asksMore(part)))
  return further ? (role === 'leader' ? 'decided' : 'limited') : 'all'
}
const says = (condition: Condition, role: Role): boolean =>
  condition.op === 'actorHas'
    ? condition.role === role
    : condition.op === 'any'
      ? condition.of.some(one => says(one, role))
      : condition.op === 'all' &&
        condition.of.some(one => says(one, role)) &&
        condition.of.every(one => one.op !== 'actorHas' || one.role === role)
const asksMore = (condition: Condition): boolean =>
  condition.op === 'all' || condition.op === 'any'
    ? condition.of.some(asksMore)
    : condition.op !== 'actorHas' && !('column' in condition && condition.column.name === 'region')

const table = (language: Language): string => {
  const cell = (register: (typeof registers)[number], role: Role) => {
    const [read, write] = [leaves(register.access.read, role), leaves(register.access.write, role)]
    if (read === 'none') return words.none[language]
    return write === 'none' ? words[read][language] : `${words[read][language]} / ${words[write][language]}`
  }
  return [
    `| ${[words.register[language], ...roles.map(role => roleNames[role][language])].join(' | ')} |`,
    `| ${['---', ...roles.map(() => '---')].join(' | ')} |`,
    ...registers.map(register => `| ${[register.label[language], ...roles.map(role => cell(register, role))].join(' | ')} |`),
  ].join('\n')
}

test.each(['en', 'zh'] as const)('the table of roles (%s) says what the registers declare', language => {
  const path = fileURLToPath(new URL(`../../docs/how-to/roles${language === 'zh' ? '.zh' : ''}.md`, import.meta.url))
  const page = readFileSync(path, 'utf8')
  const written = page.replace(/<!-- table -->[\s\S]*<!-- end -->/, `<!-- table -->\n${table(language)}\n<!-- end -->`)
  if (process.env['WRITE_DOCS']) writeFileSync(path, written)
  expect(page).toBe(written)
})
