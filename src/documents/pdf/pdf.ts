import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { RenderedSummary } from '../../engines/summary/tree.ts'
import { embeddedFonts } from '../fonts.ts'
import { jsonDocument } from '../json.ts'
import { pdfContent } from './content.ts'

const template = readFileSync(new URL('./summary.typ', import.meta.url), 'utf8')

/** One compiler for the process: reading its fonts is what takes time. */
let compiler: NodeCompiler | undefined

/** How many documents a result stays in the typesetter's memory without being used again. */
const keptFor = 4

/**
 * A summary as PDF/A-3b in the layout of GB/T 9704-2012, its figures attached as `figures.json` and each linked to
 * `torchbook:<key>`. Dates are those of the records, so the same summary gives the same bytes.
 */
export function pdfDocument(summary: RenderedSummary): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: embeddedFonts.map(file => dirname(file)) }] })
  const inputs = { content: JSON.stringify(pdfContent(summary)), figures: jsonDocument(summary) }
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  const { result } = compiled
  if (result === null) throw new Error(`The PDF of "${summary.title}" was not set: ${JSON.stringify(diagnostics(compiled))}`)
  const bytes = compiler.pdf(result, { pdfStandard: 'a-3b' })
  compiler.evictCache(keptFor)
  return bytes
}

function diagnostics(compiled: ReturnType<NodeCompiler['compile']>): unknown {
  const error = compiled.takeError()
  return error === null || compiler === undefined ? null : compiler.fetchDiagnostics(error)
}
