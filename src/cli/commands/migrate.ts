import { registers } from '../../registers/index.ts'
import { migrate } from '../../storage/migrate.ts'
import { openStore } from '../../storage/open.ts'
import { type Command, storeOptions } from '../command.ts'
import { text } from '../open.ts'

/** `torchbook migrate`: brings the schema up to date and sets row security; the other commands do so by themselves. */
export const migrating: Command = {
  name: 'migrate',
  summary: { en: 'bring the database schema up to date', zh: '更新数据库结构' },
  options: {
    ...storeOptions,
    distributed: {
      type: 'boolean',
      help: {
        en: 'the server is distributed (Citus): print policies without sub-selects',
        zh: '分布式服务器（Citus）：行级策略不使用子查询',
      },
    },
  },
  async run(given, speaker) {
    const [dataFolder, databaseUrl] = [text(given, 'data'), text(given, 'database')]
    const store = await openStore({
      ...(dataFolder && { dataFolder }),
      ...(databaseUrl && { databaseUrl }),
      say: message => speaker.say(message),
    })
    try {
      const run = await migrate(store.ownerUrl, registers, ...(given.options.distributed === true ? (['plain'] as const) : []))
      if (speaker.json) speaker.out(`${JSON.stringify({ migrations: run })}\n`)
      else for (const name of run) speaker.out(`${name}\n`)
      if (!run.length) speaker.say({ en: 'The schema was up to date.', zh: '数据库结构已是最新。' })
    } finally {
      await store.close()
    }
  },
}
