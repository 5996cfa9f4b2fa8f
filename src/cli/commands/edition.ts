import { writeFileSync } from 'node:fs'
import { formats } from '../../documents/formats.ts'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { diffEdition, freezeEdition, listEditions, readEdition } from '../../storage/edition.ts'
import { type Command, type Given, periodOptions, type Speaker, storeOptions } from '../command.ts'
import { type Scope, scopeOf, text, withBureau } from '../open.ts'
import { formatOf } from './summary.ts'

type Action = (given: Given, speaker: Speaker, bureau: Bureau, scope: Scope) => Promise<void>

const actions: Readonly<Record<string, Action>> = {
  async freeze(given, speaker, bureau, { actor, ...scope }) {
    const request = { ...scope, summary: text(given, 'name') ?? 'work-summary', reason: text(given, 'reason') ?? '' }
    const edition = await bureau.run(actor, client => freezeEdition(client, actor, registers, request), { snapshot: true })
    speaker.out(speaker.json ? `${JSON.stringify(edition, null, 2)}\n` : `${edition.id}  ${edition.sha256}\n`)
  },
  async list(_given, speaker, bureau, { actor }) {
    const editions = await bureau.run(actor, client => listEditions(client, actor))
    if (speaker.json) return speaker.out(`${JSON.stringify(editions, null, 2)}\n`)
    if (!editions.length)
      speaker.say({
        en: 'No edition was frozen yet. Freeze one with “edition freeze”.',
        zh: '尚无定稿。可用“edition freeze”冻结一份。',
      })
    for (const one of editions)
      speaker.out(`${one.id}  ${one.frozenAt}  ${one.period}  ${one.title[speaker.language]}  ${one.sha256.slice(0, 16)}\n`)
  },
  async show(given, speaker, bureau, { actor }) {
    const content = (await bureau.run(actor, client => readEdition(client, actor, idOf(given))))[speaker.language]
    const written = formats[formatOf(given, speaker.json ? 'json' : 'md')].write(content)
    const out = text(given, 'out')
    if (out) writeFileSync(out, written)
    else speaker.out(written)
  },
  async diff(given, speaker, bureau, { actor }) {
    const { changed, sameValue, unchanged } = await bureau.run(
      actor,
      client => diffEdition(client, actor, registers, idOf(given)),
      {
        snapshot: true,
      },
    )
    if (speaker.json) return speaker.out(`${JSON.stringify({ changed, sameValue, unchanged }, null, 2)}\n`)
    const none = speaker.language === 'zh' ? '（无）' : '(none)'
    for (const one of [...changed, ...sameValue]) {
      speaker.out(
        `${one.key}  ${one.label[speaker.language]}: ${one.before?.text[speaker.language] ?? none} → ${one.after?.text[speaker.language] ?? none}\n`,
      )
      for (const record of one.records)
        speaker.out(`    ${record.change}  ${record.title[speaker.language]}  ${record.author}  ${record.at}  ${record.reason}\n`)
    }
    speaker.say({
      en: `${changed.length} figures changed, ${sameValue.length} have the same value from other records, ${unchanged} did not change.`,
      zh: `${changed.length}个数字有变化，${sameValue.length}个数值未变但记录有变，${unchanged}个没有变化。`,
    })
  },
}

/** `torchbook edition`: freezes a summary, shows it again, and compares it with today. */
export const edition: Command = {
  name: 'edition',
  usage: 'freeze|list|show|diff [ID]',
  summary: { en: 'freeze the summary, list editions, compare one with today', zh: '冻结总结、列出定稿、与今天对比' },
  options: {
    ...periodOptions,
    name: { type: 'string', value: 'NAME', help: { en: 'which summary (work-summary)', zh: '哪份总结（默认work-summary）' } },
    reason: { type: 'string', value: 'TEXT', help: { en: 'why it is frozen', zh: '冻结原因' } },
    format: { type: 'string', value: 'html|docx|pdf|md|json', help: { en: 'format of “show”', zh: '“show”的格式' } },
    out: { type: 'string', value: 'FILE', help: { en: 'write “show” to a file', zh: '将“show”写入文件' } },
    ...storeOptions,
  },
  run(given, speaker) {
    const name = given.words[0] ?? 'list'
    const action = actions[name]
    if (!action)
      return refuse(
        'unknown-action',
        {
          en: `“edition ${name}” does not exist. Use freeze, list, show or diff.`,
          zh: `没有“edition ${name}”。可用：freeze、list、show、diff。`,
        },
        { exitCode: 2 },
      )
    return withBureau(given, speaker, async bureau => action(given, speaker, bureau, await scopeOf(given, bureau)))
  },
}

const idOf = (given: Given): string =>
  given.words[1] ??
  refuse(
    'which-edition',
    { en: 'Say which edition: its id is in “edition list”.', zh: '请指明定稿编号，可用“edition list”查看。' },
    { exitCode: 2 },
  )
