import { basename, extname } from 'node:path'
import { annotateChecked } from '../../documents/annotate/annotate-checked.ts'
import { reportHtml } from '../../documents/annotate/report-html.ts'
import { checkJson } from '../../documents/check-json.ts'
import { type ReadDocument, readDocument } from '../../documents/reading/read-document.ts'
import { largestFile } from '../../documents/reading/refusals.ts'
import { checkDraft } from '../../engines/draft-check/check.ts'
import type { CheckReport } from '../../engines/draft-check/report.ts'
import { scopeOfDraft } from '../../engines/draft-check/scope.ts'
import { refuse } from '../../kernel/refusal.ts'
import { draftKnowledge } from '../../storage/draft-knowledge.ts'
import { reportLines } from '../check-lines.ts'
import { type Command, type Given, periodOptions, type Speaker, storeOptions } from '../command.ts'
import { isSameFile, readGiven, writeGiven } from '../files.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook check draft.docx --out checked.docx`: every number of a document, against the records. */
export const check: Command = {
  name: 'check',
  usage: 'FILE',
  summary: {
    en: 'check every figure of a draft (docx, txt, md, html, pdf; - reads text from standard input) against the records',
    zh: '对照台账核对稿件中的每个数字（docx、txt、md、html、pdf；-表示从标准输入读取文本）',
  },
  options: {
    standalone: {
      type: 'boolean',
      help: {
        en: 'without any records: only whether the document contradicts itself',
        zh: '不使用台账，只核对稿件内部是否自相矛盾',
      },
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: {
        en: 'write the result: .docx (the same document with comments), .html or .json',
        zh: '写出结果：.docx（原稿加批注）、.html或.json',
      },
    },
    highlight: {
      type: 'boolean',
      help: { en: 'with .docx: mark the figures in colour too', zh: '输出docx时同时以颜色标出数字' },
    },
    changes: {
      type: 'boolean',
      help: {
        en: 'with .docx: put our figures in place of wrong ones, as tracked changes',
        zh: '输出docx时以修订方式改为台账数字',
      },
    },
    ...periodOptions,
    ...storeOptions,
  },
  async run(given, speaker) {
    const [file, another] = given.words
    if (file === undefined || another !== undefined)
      return refuse(
        'which-file',
        { en: 'Say which file, one at a time: torchbook check draft.docx.', zh: '请指明一个文件：torchbook check 稿件.docx。' },
        { exitCode: 2 },
      )
    const out = outOf(given)
    if (out && isSameFile(out.file, file)) refuseItself(file)
    const document = await readDocument(file === '-' ? 'stdin.txt' : basename(file), await readGiven(file, largestFile))
    if (out?.kind === '.docx' && !document.annotate) refuseWord(file)
    for (const warning of document.warnings) speaker.say(warning)
    const report = await reportOf(given, speaker, document)
    if (out) writeGiven(out.file, written(out.kind, given, speaker, document, report, basename(file)))
    if (speaker.json) speaker.out(checkJson(report, basename(file)))
    else speaker.out(reportLines(report, speaker.language))
  },
}

async function reportOf(given: Given, speaker: Speaker, { draft }: ReadDocument): Promise<CheckReport> {
  if (given.options.standalone === true) return checkDraft(draft, null)
  return withBureau(given, speaker, async bureau => {
    const asked = await scopeOf(given, bureau)
    // What was asked for goes first, then what the document says of itself, then the usual year and day.
    const isAsked = text(given, 'period') !== undefined || text(given, 'as-at') !== undefined
    const scope = { ...asked, ...(isAsked ? null : scopeOfDraft(draft)) }
    return bureau.run(scope.actor, async client => checkDraft(draft, await draftKnowledge(client, scope.actor, scope)), {
      snapshot: true,
    })
  })
}

const kinds = ['.docx', '.html', '.json'] as const
type Kind = (typeof kinds)[number]

/** Where to and in which form, told by the file's ending; refused before anything is read. */
function outOf(given: Given): { readonly file: string; readonly kind: Kind } | null {
  const file = text(given, 'out')
  const kind = kinds.find(one => one === extname(file ?? '').toLowerCase())
  if (kind !== '.docx' && (given.options.highlight === true || given.options.changes === true)) refuseMarks()
  if (file === undefined) return null
  if (kind) return { file, kind }
  return refuse(
    'bad-out',
    {
      en: `--out was “${file}”. Its ending says the form: .docx, .html or .json.`,
      zh: `--out为“${file}”。请以.docx、.html或.json结尾，以确定输出格式。`,
    },
    { exitCode: 2 },
  )
}

function written(
  kind: Kind,
  given: Given,
  { language }: Speaker,
  document: ReadDocument,
  report: CheckReport,
  name: string,
): string | Uint8Array {
  if (kind === '.html') return reportHtml(report, language)
  if (kind === '.json') return checkJson(report, name)
  const highlights = given.options.highlight === true
  const changes = given.options.changes === true ? report.figures.keys().filter(index => report.figures[index]!.replacement) : []
  return annotateChecked(document, report, { language, comments: true, highlights, changes: [...changes] })
}

const refuseItself = (file: string): never =>
  refuse(
    'out-is-draft',
    {
      en: `--out names the draft itself, “${file}”. It stays as it is: name another file.`,
      zh: `--out指定的就是原稿“${file}”。原稿不作改动，请指定其他文件名。`,
    },
    { exitCode: 2 },
  )

const refuseMarks = (): never =>
  refuse(
    'marks-need-word',
    {
      en: '--highlight and --changes write into a Word document: add --out FILE.docx.',
      zh: '--highlight和--changes须写入Word文档：请加上--out 文件名.docx。',
    },
    { exitCode: 2 },
  )

const refuseWord = (file: string): never =>
  refuse(
    'not-a-word-document',
    {
      en: `“${file}” is no Word document, so it cannot be given back as one. Use --out with .html or .json.`,
      zh: `“${file}”不是Word文档，不能以docx返回。请将--out改为.html或.json。`,
    },
    { exitCode: 2 },
  )
