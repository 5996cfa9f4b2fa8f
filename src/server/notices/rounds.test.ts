import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { asOwner } from '../../../test/specimen.ts'
import type { Actor } from '../../kernel/actor.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { task } from '../../registers/task/register.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { setPreference } from '../../storage/lists/preferences.ts'
import { createRecord } from '../../storage/save.ts'
import { type Post, postOf } from './post.ts'
import { noticeRound } from './rounds.ts'

let bureau: Bureau
let firm: string
const second: Actor = { ...officer, id: 'second-officer', name: '周宁' }
const office = { en: 'Haiyun S&T Bureau', zh: '海云区科技局' }

beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
  firm = (
    await bureau.run(officer, client =>
      createRecord(client, officer, organisation, {
        values: {
          name: { zh: '岚城市恒川阀门有限公司' },
          kind: 'institute',
          local: true,
          term: { from: '2001-03-01', until: null },
          status: 'active',
        },
        source: '公告',
      }),
    )
  ).id
})
afterAll(() => bureau.close())

const dueTask = (subject: string, dueOn: string) =>
  bureau.run(officer, client =>
    createRecord(client, officer, task, {
      values: { subject, origin: 'plan', owner: firm, assignedOn: '2026-01-01', dueOn, state: 'assigned' },
      source: '会议纪要',
    }),
  )
describe('e-mails, through a real server', () => {
  let received: ParsedMail[] = []
  let refuseNext = false
  let post: Post
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then(mail => {
        if (refuseNext) return done(new Error('full'))
        received.push(mail)
        done()
      }, done)
    },
  })
  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as { port: number }
    post = postOf({ TORCHBOOK_SMTP_URL: `smtp://127.0.0.1:${port}`, TORCHBOOK_MAIL_FROM: 'office@example.org' })!
  })
  afterAll(async () => {
    post.close()
    await new Promise<void>(resolve => server.close(() => resolve()))
  })
  const round = (today: string, people: readonly Actor[] = [second]) =>
    noticeRound(
      bureau,
      people.map(actor => ({ actor, email: `${actor.id}@example.org` })),
      { today, office, site: 'https://torchbook.example', post },
    )
  /** The clock of the last e-mail is the database’s: as if it had been sent a day or more ago. */
  const later = (hours: number) =>
    asOwner(bureau.store.ownerUrl, `update notice_mark set at = at - interval '${hours} hours' where mark = 'mailed'`)

  test('one letter with all that is new, in the person’s language, with links; none when nothing is new', async () => {
    await dueTask('筹备科技成果交易会', '2026-08-03')
    await dueTask('<b>核对</b>台账', '2026-08-02')
    expect(await round('2026-08-01')).toMatchObject({ mailed: 1, failed: 0 })
    expect(received).toHaveLength(1)
    const [letter] = received
    expect(letter!.subject).toMatch(/^海云区科技局：\d+项待办提醒$/)
    expect(letter!.text).toContain('筹备科技成果交易会')
    expect(letter!.text).toMatch(/https:\/\/torchbook\.example\/registers\/task\/[0-9a-f-]{36}/)
    expect(letter!.html).toContain('&lt;b&gt;核对&lt;/b&gt;台账')
    expect((letter!.to as { text: string }).text).toContain('second-officer@example.org')
    await later(24)
    expect(await round('2026-08-01')).toMatchObject({ mailed: 0 })
    expect(received).toHaveLength(1)
  })

  test('not more than one a day, one a week or none, as the person set; then all that came together', async () => {
    received = []
    await dueTask('第一件', '2026-09-03')
    await round('2026-09-01')
    await dueTask('第二件', '2026-09-04')
    expect(await round('2026-09-01')).toMatchObject({ told: 1, mailed: 0 })
    await bureau.run(second, client => setPreference(client, second, 'notices', { email: 'weekly', language: 'en' }))
    await later(24)
    expect(await round('2026-09-02')).toMatchObject({ mailed: 0 })
    await later(24 * 6)
    expect(await round('2026-09-02')).toMatchObject({ mailed: 1 })
    expect(received.map(mail => mail.subject)).toEqual([expect.stringContaining('待办提醒'), 'Haiyun S&T Bureau: 1 to look at'])
    await bureau.run(second, client => setPreference(client, second, 'notices', { email: 'never', language: 'en' }))
    await dueTask('第三件', '2026-09-05')
    await later(24 * 7)
    expect(await round('2026-09-03')).toMatchObject({ mailed: 0 })
    await bureau.run(second, client => setPreference(client, second, 'notices', { email: 'daily', language: 'zh' }))
  })

  test('what could not be sent goes with the next round, once', async () => {
    received = []
    await dueTask('邮箱已满时的事项', '2026-10-03')
    await later(48)
    refuseNext = true
    expect(await round('2026-10-01')).toMatchObject({ mailed: 0, failed: 1 })
    refuseNext = false
    expect(await round('2026-10-01')).toMatchObject({ mailed: 1, failed: 0 })
    expect(received).toHaveLength(1)
    expect(received[0]!.text).toContain('邮箱已满时的事项')
  })

  test('two rounds at once send one letter', async () => {
    received = []
    await dueTask('同时两轮', '2026-11-03')
    await later(48)
    await Promise.all([round('2026-11-01'), round('2026-11-01')])
    expect(received).toHaveLength(1)
  })
})

test('an address of a mail server that is none is refused before anything is sent', () => {
  expect(postOf({})).toBe(null)
  for (const [url, from] of [
    ['http://mail', 'a@b.c'],
    ['nonsense', 'a@b.c'],
    ['smtp://mail', undefined],
  ] as const)
    expect(() => postOf({ TORCHBOOK_SMTP_URL: url, TORCHBOOK_MAIL_FROM: from })).toThrow('smtp-url-wrong')
})
