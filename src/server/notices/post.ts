import { createTransport } from 'nodemailer'
import type { Mail } from '../../documents/notice-mail.ts'
import { refuse } from '../../kernel/refusal.ts'

/** Sends e-mails through the office's own server. */
export interface Post {
  send(to: string, mail: Mail, id: string): Promise<void>
  close(): void
}

/**
 * The post of `TORCHBOOK_SMTP_URL` (smtp://user:password@host:port, smtps://… for TLS from the start) with `TORCHBOOK_MAIL_FROM`; null where none is set:
 * notices are then in the page only.
 */
export function postOf(env: Readonly<Record<string, string | undefined>>): Post | null {
  const url = env['TORCHBOOK_SMTP_URL']
  if (!url) return null
  const from = env['TORCHBOOK_MAIL_FROM']
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol) || !from?.includes('@'))
    return refuse('smtp-url-wrong', {
      en: 'TORCHBOOK_SMTP_URL must read smtp://user:password@host:port (or smtps://…), and TORCHBOOK_MAIL_FROM must be the address that e-mails come from.',
      zh: 'TORCHBOOK_SMTP_URL应写作smtp://用户:密码@主机:端口（或smtps://…），TORCHBOOK_MAIL_FROM应为发件邮箱地址。',
    })
  // Nothing of a mail is fetched or read from disk on its behalf.
  const transport = createTransport({
    url,
    connectionTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(to, { subject, text, html }, id) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        // The same letter sent twice, because this machine died in between, is one letter for those who read it.
        messageId: `<${id}@torchbook>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}
