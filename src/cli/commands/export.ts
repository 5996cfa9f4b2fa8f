import { writeFileSync } from 'node:fs'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { exportCsv } from '../../storage/export.ts'
import { findRegister } from '../../storage/find-register.ts'
import { type Command, periodOptions, storeOptions } from '../command.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook export designation --out designations.csv`. */
export const exporting: Command = {
  name: 'export',
  usage: 'REGISTER',
  summary: { en: 'write a register as a sheet (CSV)', zh: '将台账导出为表格（CSV）' },
  options: {
    sample: periodOptions.sample,
    region: periodOptions.region,
    'as-at': periodOptions['as-at'],
    'known-at': periodOptions['known-at'],
    words: { type: 'string', value: 'TEXT', help: { en: 'only records that contain these words', zh: '仅导出包含这些词的记录' } },
    out: { type: 'string', value: 'FILE', help: { en: 'write to a file', zh: '写入文件' } },
    ...storeOptions,
  },
  async run(given, speaker) {
    const name =
      given.words[0] ??
      refuse(
        'which-register',
        {
          en: `Say which register: ${registers.map(one => one.name).join(', ')}.`,
          zh: `请指明台账：${registers.map(one => one.name).join('、')}。`,
        },
        { exitCode: 2 },
      )
    const register = findRegister(registers, name)
    const csv = await withBureau(given, speaker, async bureau => {
      const { actor, knownAt, asAt } = await scopeOf(given, bureau)
      const words = text(given, 'words')
      const clocks = { knownAt, asAt: text(given, 'as-at') === undefined ? null : asAt }
      return bureau.run(actor, client =>
        exportCsv(client, actor, registers, register, clocks, words === undefined ? {} : { words }, speaker.language),
      )
    })
    const out = text(given, 'out')
    if (out) writeFileSync(out, csv)
    else speaker.out(csv)
  },
}
