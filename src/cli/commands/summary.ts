import { writeFileSync } from 'node:fs'
import { formats, isFormat } from '../../documents/formats.ts'
import { didYouMean } from '../../kernel/identifier.ts'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { computeSummary } from '../../storage/summary.ts'
import { type Command, type Given, periodOptions, storeOptions } from '../command.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook summary`: computes a summary and writes it in one of the formats. */
export const summary: Command = {
  name: 'summary',
  summary: { en: 'write the work summary from the records', zh: '由登记记录生成工作总结' },
  options: {
    ...periodOptions,
    format: {
      type: 'string',
      value: 'html|docx|pdf|md|json',
      help: { en: 'format (md unless told otherwise)', zh: '格式（默认md）' },
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: { en: 'write to a file instead of standard output', zh: '写入文件而不是标准输出' },
    },
    name: {
      type: 'string',
      value: 'NAME',
      help: { en: 'which summary of content/summaries (work-summary)', zh: 'content/summaries中的哪份总结（默认work-summary）' },
    },
    ...storeOptions,
  },
  async run(given, speaker) {
    const format = formatOf(given, speaker.json ? 'json' : 'md')
    const out = text(given, 'out')
    if (!out && (format === 'docx' || format === 'pdf') && process.stdout.isTTY)
      refuse(
        'needs-a-file',
        { en: `A ${format} file cannot be shown here. Add --out FILE.`, zh: `${format}文件无法在终端显示，请加上--out 文件名。` },
        { exitCode: 2 },
      )
    const written = await withBureau(given, speaker, async bureau => {
      const { actor, ...scope } = await scopeOf(given, bureau)
      const request = { ...scope, summary: text(given, 'name') ?? 'work-summary', language: speaker.language }
      const computed = await bureau.run(actor, client => computeSummary(client, actor, registers, request, { records: true }), {
        snapshot: true,
      })
      for (const { key, refused } of computed.refusals)
        speaker.say({ en: `${key}: ${refused.words.en}`, zh: `${key}：${refused.words.zh}` })
      return formats[format].write(computed)
    })
    if (!out) return speaker.out(written)
    writeFileSync(out, written)
    speaker.say({ en: `Wrote ${out}.`, zh: `已写入${out}。` })
  },
}

/** The format asked for, else by the file's ending, else the usual one. */
export function formatOf(given: Given, usual: keyof typeof formats): keyof typeof formats {
  const ending = text(given, 'out')?.split('.').at(-1) ?? ''
  const asked = text(given, 'format') ?? (isFormat(ending) ? ending : usual)
  if (isFormat(asked)) return asked
  const near = didYouMean(asked, Object.keys(formats))
  const known = Object.keys(formats).join(', ')
  return refuse(
    'unknown-format',
    {
      en: `There is no format “${asked}”${near ? `; did you mean “${near}”?` : ''} Formats: ${known}.`,
      zh: `没有格式“${asked}”${near ? `，是否指“${near}”？` : '。'}可用：${known}。`,
    },
    { exitCode: 2 },
  )
}
