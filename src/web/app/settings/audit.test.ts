import { expect, it } from 'vitest'
import type { AuditLine } from '../../kit/session/wire.ts'
import { auditCsv } from './audit-csv.ts'
import { sayAct, sayHow, sayWhat, sayWhy } from './audit-words.ts'

const line = (more: Partial<AuditLine>): AuditLine => ({
  id: '1',
  at: '2026-03-01T08:00:00Z',
  actor: 'a',
  name: 'Chen Min',
  action: 'create',
  register: 'organisation',
  record: 'r',
  version: 1,
  detail: {},
  ...more,
})

it('says what was done, to what and why', () => {
  expect(sayAct('create').en).toBe('recorded')
  expect(sayAct('change').zh).toBe('修改了')
  expect(sayAct('move:revoke').zh).toBe('办理了')
  expect(sayAct('a-new-act')).toEqual({ en: 'a new act', zh: '执行了“a-new-act”' })
  expect(sayWhat(line({ title: { en: 'Haiyun Yarn', zh: '海云纱业' } }))?.zh).toBe('海云纱业')
  expect(sayWhat(line({ detail: { signInName: 'zhou' } }))?.en).toBe('zhou')
  // An id says nothing to a reader: the name is looked up among the people met, and nobody is named to themselves.
  const about = line({ detail: { account: '0195fa6a-7c1e-7000-8000-000000000001' } })
  expect(sayWhat(about, new Map([['0195fa6a-7c1e-7000-8000-000000000001', 'Xu Ping']]))?.zh).toBe('Xu Ping')
  expect(sayWhat(about)?.en).toBe('somebody')
  expect(sayWhat(line({ actor: '0195fa6a-7c1e-7000-8000-000000000001', detail: about.detail }))).toBeNull()
  // The name as it was when it was written stands beside the id.
  expect(sayWhat(line({ detail: { ...about.detail, name: 'Xu Ping' } }))?.en).toBe('Xu Ping')
  expect(sayHow(line({ action: 'roles', detail: { from: ['officer'], to: ['officer', 'leader'] } }))).toEqual({
    en: 'from Officer to Officer, Leader',
    zh: '由经办人改为经办人、领导',
  })
  expect(sayHow(line({ action: 'roles', detail: { from: [], to: ['leader'] } }))?.en).toBe('from none to Leader')
  expect(sayHow(line({ action: 'account-change', detail: { changed: ['email', '__proto__'] } }))?.zh).toBe('电子邮箱')
  expect(sayHow(line({}))).toBeNull()
  expect(sayWhy(line({ detail: { reason: 'left the office' } }))).toBe('left the office')
  expect(sayWhy(line({}))).toBeNull()
})

it('writes what is seen for a spreadsheet, without formulas', () => {
  const csv = auditCsv([line({ name: '=1+1', title: { en: 'A "B"', zh: '甲' } })], 'en', name => `<${name}>`)
  expect(csv.startsWith('\uFEFF"At","Person"')).toBe(true)
  expect(csv).toContain(`"'=1+1","recorded","<organisation>","A ""B""","1",""\r\n`)
})
