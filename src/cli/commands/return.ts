import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { loadIndicators } from '../../registers/load.ts'
import { fillBytes, fillReturn } from '../../server/returns/fill-return.ts'
import { listForms, listReturns } from '../../server/returns/list-returns.ts'
import { checkForm } from '../../server/returns/open-form.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { today } from '../../storage/clock.ts'
import { newId } from '../../storage/record-id.ts'
import { Problems } from '../../storage/save-refusals.ts'
import { type Command, type Given, periodOptions, type Speaker, storeOptions } from '../command.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook return fill FORM --period 2006 --out return.xlsx`: a form of the register, or a workbook of one's own, filled with figures. */
export const returning: Command = {
  name: 'return',
  usage: 'fill FORM | check FILE | list',
  summary: { en: 'fill return forms (.xlsx) with figures', zh: '将指标数字填入报表表样（.xlsx）' },
  options: {
    ...periodOptions,
    out: { type: 'string', value: 'FILE.xlsx', help: { en: 'where the filled workbook goes', zh: '填好的工作簿保存到' } },
    ...storeOptions,
  },
  async run(given, speaker) {
    const [action, form] = given.words
    if (action === 'list') return list(given, speaker)
    if (!form || (action !== 'fill' && action !== 'check')) return refuse('which-form', whichForm, { exitCode: 2 })
    await withBureau(given, speaker, bureau =>
      action === 'check' ? check(bureau, given, speaker, form) : fill(bureau, given, speaker, form),
    )
  },
}

async function check(bureau: Bureau, given: Given, speaker: Speaker, path: string): Promise<void> {
  const { actor, year, asAt } = await scopeOf(given, bureau)
  const file = await fileAt(path)
  const indicators = await loadIndicators()
  const { form, cells, problems } = await bureau.run(actor, client =>
    checkForm(client, actor, indicators, file, { year, asAt, language: speaker.language }),
  )
  if (problems.length) throw new Problems(problems)
  const sheets = form.sheets.map(({ name, tagged }) => ({ name, tags: tagged.length }))
  if (speaker.json) return speaker.out(`${JSON.stringify({ sheets })}\n`)
  speaker.say({
    en: `${cells.length} cells hold tags, and every tag is right.`,
    zh: `共${cells.length}个单元格含有标签，全部无误。`,
  })
}

async function fill(bureau: Bureau, given: Given, speaker: Speaker, form: string): Promise<void> {
  const out = text(given, 'out')
  if (out === undefined) return refuse('which-out', whichOut, { exitCode: 2 })
  const { actor, year, asAt, knownAt } = await scopeOf(given, bureau)
  const scope = { year, asAt, knownAt, language: speaker.language }
  const known = /\.xlsx$/i.test(form) ? null : await formNamed(bureau, actor, form)
  const done = known ? await fromRegister(bureau, actor, known, scope) : await fromFile(bureau, actor, form, scope)
  await writeFile(out, done.bytes)
  const { computed } = done
  if (speaker.json) return speaker.out(`${JSON.stringify({ out, digest: computed.digest, figures: computed.figures })}\n`)
  const gaps = computed.figures.filter(one => one.written === null)
  speaker.say({
    en: `${out}: ${computed.figures.length - gaps.length} figures filled in.`,
    zh: `${out}：已填入${computed.figures.length - gaps.length}个数字。`,
  })
  for (const { sheet, cell, refused } of gaps)
    speaker.say({ en: `${sheet}!${cell} stays empty: ${refused!.words.en}`, zh: `${sheet}!${cell}未填：${refused!.words.zh}` })
}

type Scope = Parameters<typeof fillReturn>[3]

/** A form of the register is kept as evidence as well; a file of one's own is not. */
async function fromRegister(bureau: Bureau, actor: Actor, form: string, scope: Scope) {
  const { sha256, computed } = await fillReturn(bureau, actor, form, scope)
  return { bytes: await readFile(bureau.evidence.path(sha256)), computed }
}

async function fromFile(bureau: Bureau, actor: Actor, path: string, scope: Scope) {
  const file = await fileAt(path)
  return bureau.run(actor, client => fillBytes(client, actor, file, scope, { id: newId(), form: file.name }), { snapshot: true })
}

async function formNamed(bureau: Bureau, actor: Actor, wanted: string): Promise<string> {
  const forms = await bureau.run(actor, client => listForms(client, actor, today()))
  const found = forms.filter(({ id, name }) => id === wanted || name === wanted)
  const names = forms.map(({ name }) => name)
  if (found.length === 1) return found[0]!.id
  return refuse(
    'no-such-form',
    {
      en: `There is no return form “${wanted}”. There are: ${names.join(', ')}.`,
      zh: `没有名为“${wanted}”的报表。现有：${names.join('、')}。`,
    },
    { exitCode: 4 },
  )
}

async function list(given: Given, speaker: Speaker): Promise<void> {
  const { forms, filled } = await withBureau(given, speaker, async bureau => {
    const { actor } = await scopeOf(given, bureau)
    return bureau.run(actor, async client => ({
      forms: await listForms(client, actor, today()),
      filled: await listReturns(client, actor, null),
    }))
  })
  if (speaker.json) return speaker.out(`${JSON.stringify({ forms, filled })}\n`)
  for (const { name, upstream, open } of forms) speaker.out(`${open[0] ?? '          '}  ${name}  ${upstream}\n`)
  for (const { at, file, year, author } of filled) speaker.out(`${at.slice(0, 10)}  ${file}  ${year}  ${author}\n`)
}

const fileAt = async (path: string) => ({
  name: basename(path),
  bytes: await readFile(path).catch(cause => refuse('file-unreadable', unreadable(path), { exitCode: 2, cause })),
})
const unreadable = (path: string) => ({
  en: `${path} cannot be read. Check the name and your rights.`,
  zh: `无法读取${path}，请检查文件名和权限。`,
})
const whichForm = {
  en: 'Say what to do: torchbook return fill FORM --out FILE.xlsx, torchbook return check FILE.xlsx, torchbook return list.',
  zh: '请指明操作：torchbook return fill 报表 --out 文件.xlsx，torchbook return check 文件.xlsx，torchbook return list。',
}
const whichOut = { en: 'Say where the workbook goes: --out return.xlsx.', zh: '请用--out指明保存到哪个文件。' }
