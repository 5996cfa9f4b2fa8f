import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { beginReconciliation } from '../../server/reconcile/begin.ts'
import { undoReconciliation } from '../../server/reconcile/decide.ts'
import { getReconciliation, listReconciliations } from '../../server/reconcile/list-reconciliations.ts'
import { differencesWorkbook, presentDifferences } from '../../server/reconcile/present.ts'
import { compareNow } from '../../server/reconcile/reconciliation.ts'
import { findRegister } from '../../storage/find-register.ts'
import { type Command, type Given, periodOptions, type Speaker, storeOptions } from '../command.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook reconcile valid.xlsx --register designation --covers "level=provincial; ~day=2006-10-31"`: what their list and ours say. */
export const reconciling: Command = {
  name: 'reconcile',
  usage: 'FILE --register NAME | --list | --undo ID',
  summary: { en: 'hold another office’s list against a register', zh: '将上级或其他单位的名单与台账核对' },
  options: {
    sample: periodOptions.sample,
    region: periodOptions.region,
    register: { type: 'string', value: 'NAME', help: { en: 'the register it is held against', zh: '与之核对的台账' } },
    covers: {
      type: 'string',
      value: 'TEXT',
      help: {
        en: 'what all its rows share: “level=provincial; ~day=2006-10-31”',
        zh: '名单范围：“level=provincial; ~day=2006-10-31”',
      },
    },
    sheet: { type: 'string', value: 'NAME', help: { en: 'the sheet by name or number', zh: '工作表名称或序号' } },
    source: { type: 'string', value: 'TEXT', help: { en: 'the document it comes with', zh: '名单来源文件' } },
    out: { type: 'string', value: 'FILE.xlsx', help: { en: 'write the differences as a workbook', zh: '将差异写入工作簿' } },
    list: { type: 'boolean', help: { en: 'the reconciliations so far', zh: '列出历次核对' } },
    undo: { type: 'string', value: 'ID', help: { en: 'undo a reconciliation as a whole', zh: '整体撤销一次核对' } },
    ...storeOptions,
  },
  async run(given, speaker) {
    const undo = text(given, 'undo')
    if (undo !== undefined || given.options.list === true) return past(given, speaker, undo)
    const [file] = given.words
    const name = text(given, 'register')
    if (!file || !name) return refuse('which-file', whichFile, { exitCode: 2 })
    const register = findRegister(registers, name)
    await withBureau(given, speaker, async bureau => {
      const { actor } = await scopeOf(given, bureau)
      const kept = { ...(await bureau.evidence.keep(createReadStream(file))), name: basename(file) }
      const source = text(given, 'source') ?? basename(file)
      const covers = coversOf(text(given, 'covers') ?? '')
      const sheet = text(given, 'sheet')
      const id = await beginReconciliation(bureau, actor, { register, file: kept, sheet, columns: [], covers, source })
      const { comparison, shown, workbook } = await bureau.run(actor, async client => {
        const comparison = await compareNow(client, actor, bureau, await getReconciliation(client, actor, id))
        const open = comparison.rows.filter(row => row.kind !== 'same' && !row.decision)
        const shown = await presentDifferences(client, actor, comparison, open)
        return { comparison, shown, workbook: await differencesWorkbook(client, actor, comparison, speaker.language) }
      })
      const out = text(given, 'out')
      if (out !== undefined) await writeFile(out, workbook)
      if (speaker.json) return speaker.out(`${JSON.stringify({ id, counts: comparison.counts, rows: shown.rows })}\n`)
      const { same, differs, theirs, ours, unclear, open } = comparison.counts
      speaker.say({
        en: `${same} the same, ${differs} differ, ${theirs} theirs only, ${ours} ours only, ${unclear} unclear; ${open} open. Decide on the page /reconcile/${id}.`,
        zh: `一致${same}，不一致${differs}，仅对方有${theirs}，仅本局有${ours}，无法确定${unclear}；待处理${open}。请在页面/reconcile/${id}处理。`,
      })
      for (const { kind, line, title } of shown.rows)
        speaker.out(`${kind.padEnd(8)} ${String(line ?? '').padStart(6)}  ${title[speaker.language]}\n`)
    })
  },
}

async function past(given: Given, speaker: Speaker, undo: string | undefined): Promise<void> {
  await withBureau(given, speaker, async bureau => {
    const { actor } = await scopeOf(given, bureau)
    if (undo !== undefined) {
      const { restored, kept } = await undoReconciliation(bureau, actor, undo)
      if (speaker.json) return speaker.out(`${JSON.stringify({ restored, kept })}\n`)
      return speaker.say({
        en: `${restored} records are as they were before; ${kept} stay, because they were changed or referred to since.`,
        zh: `${restored}条记录已恢复原状；${kept}条因此后已被修改或引用而保留。`,
      })
    }
    const all = await bureau.run(actor, client => listReconciliations(client, actor))
    if (speaker.json) return speaker.out(`${JSON.stringify(all)}\n`)
    for (const { id, at, register, file, taken } of all)
      speaker.out(`${id}  ${at.slice(0, 10)}  ${register}  ${file}  ${taken}\n`)
  })
}

/** “level=provincial; ~day=2006-10-31”. */
const coversOf = (given: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given
      .split(/[;；]/)
      .map(part => part.split(/[=＝]/))
      .flatMap(([name, ...value]) => (name?.trim() && value.length ? [[name.trim(), value.join('=').trim()]] : [])),
  )

const whichFile = {
  en: 'Say which list and which register: torchbook reconcile valid.xlsx --register designation.',
  zh: '请指明名单和台账：torchbook reconcile valid.xlsx --register designation。',
}
