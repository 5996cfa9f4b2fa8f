import { postOf } from '../../server/notices/post.ts'
import { runRound } from '../../server/notices/schedule.ts'
import { type Command, storeOptions } from '../command.ts'
import { regionOf, text, withBureau } from '../open.ts'

/** `torchbook notices`: tells everybody now what has become due, as the server does every hour. */
export const notices: Command = {
  name: 'notices',
  summary: {
    en: 'tell people now what has become due, in the page and by e-mail',
    zh: '立即生成到期提醒，并按设置发送邮件',
  },
  options: {
    region: { type: 'string', value: 'CODE', help: { en: 'the region’s GB/T 2260 code', zh: '地区代码（GB/T 2260）' } },
    origin: {
      type: 'string',
      value: 'URL',
      help: { en: 'the address that links in e-mails lead to', zh: '邮件中链接所指的网址' },
    },
    ...storeOptions,
  },
  run: (given, speaker) =>
    withBureau(given, speaker, async bureau => {
      const post = postOf(process.env)
      try {
        const site = (text(given, 'origin') ?? 'http://127.0.0.1:4173').replace(/\/$/, '')
        const { told, mailed, failed } = await runRound(bureau, await regionOf(given, bureau), site, post)
        if (speaker.json) return speaker.out(`${JSON.stringify({ told, mailed, failed })}\n`)
        speaker.say({
          en: `${told} new notices, ${mailed} e-mails sent${failed ? `, ${failed} not sent (see above)` : ''}.`,
          zh: `新增提醒${told}条，发送邮件${mailed}封${failed ? `，${failed}封未能发送（见上）` : ''}。`,
        })
      } finally {
        post?.close()
      }
    }),
}
