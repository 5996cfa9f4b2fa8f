import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { findRegister } from '../../storage/find-register.ts'
import { importCsv } from '../../storage/import.ts'
import { type Command, periodOptions, storeOptions } from '../command.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook import designation designations.csv`: all rows or none. */
export const importing: Command = {
  name: 'import',
  usage: 'REGISTER FILE.csv',
  summary: { en: 'read a sheet (CSV) into a register, all rows or none', zh: '将表格（CSV）导入台账，全部成功或全部不导入' },
  options: {
    sample: periodOptions.sample,
    region: periodOptions.region,
    source: {
      type: 'string',
      value: 'TEXT',
      help: { en: 'the document that shows it (else the file’s name)', zh: '来源文件说明（默认取文件名）' },
    },
    ...storeOptions,
  },
  async run(given, speaker) {
    const [name, file] = given.words
    if (!name || !file)
      return refuse(
        'which-file',
        {
          en: 'Say which register and which file: torchbook import designation designations.csv.',
          zh: '请指明台账和文件：torchbook import designation designations.csv。',
        },
        { exitCode: 2 },
      )
    const register = findRegister(registers, name)
    const sheet = readSheet(file)
    const counts = await withBureau(given, speaker, async bureau => {
      const { actor } = await scopeOf(given, bureau)
      const progress = (done: number, of: number) => speaker.say({ en: `${done} of ${of} rows`, zh: `${done}/${of}行` })
      return bureau.run(actor, client =>
        importCsv(client, actor, register, sheet, text(given, 'source') ?? basename(file), progress),
      )
    })
    if (speaker.json) speaker.out(`${JSON.stringify(counts)}\n`)
    else
      speaker.say({
        en: `${counts.created} created, ${counts.changed} changed, ${counts.unchanged} unchanged.`,
        zh: `新建${counts.created}条，更新${counts.changed}条，未变${counts.unchanged}条。`,
      })
  },
}

/** The text of a file in UTF-8, or in GB18030 where it is not UTF-8. */
function readSheet(file: string): string {
  const bytes = (() => {
    try {
      return readFileSync(file)
    } catch (error) {
      return refuse(
        'file-unreadable',
        { en: `${file} cannot be read. Check the name and your rights.`, zh: `无法读取${file}，请检查文件名和权限。` },
        { exitCode: 2, cause: error },
      )
    }
  })()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
