import { applySplices, type Splice } from '../annotate/splices.ts'
import { escapeXml } from '../escape.ts'
import { relationsPath } from '../reading/docx/relations.ts'
import { localName, walkXml } from '../reading/xml.ts'
import type { AddedSheet } from './added-sheet.ts'
import { type ReadForm, textOf } from './read-form.ts'
import { refuseForm } from './refuse-form.ts'

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/** The parts that change or are new when hidden sheets are added and everything is to be worked out anew, by their paths. */
export function addedWorksheets(
  form: ReadForm,
  added: readonly AddedSheet[],
  xmlOf: (sheet: AddedSheet, namespace: string) => string,
): ReadonlyMap<string, string> {
  const { package: opened, workbookPath, name } = form
  const workbook = textOf(opened, workbookPath)
  const names = workbook.includes(strict.main) ? strict : transitional
  const known = new Set(form.sheets.map(sheet => sheet.name.toLowerCase()))
  const { sheetsEnd, prefix, last, calculation, calculationAt } = placesOf(workbook)
  if (sheetsEnd < 0) return refuseForm('form-damaged', name, 'sheets')
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1)
  const relations = textOf(opened, relationsPath(workbookPath))
  const types = textOf(opened, '[Content_Types].xml')
  const made = added.map((sheet, index) => {
    let file = `worksheets/torchbook${index + 1}.xml`
    for (let more = 2; opened.paths.has(folder + file); more++) file = `worksheets/torchbook${index + 1}-${more}.xml`
    let id = `rIdTorchbook${index + 1}`
    while (relations.includes(`"${id}"`)) id += 'x'
    let title = sheet.name
    for (let more = 2; known.has(title.toLowerCase()); more++) title = `${sheet.name} ${more}`
    known.add(title.toLowerCase())
    return { sheet, file, id, title, number: last + index + 1 }
  })
  const entries = made.map(
    ({ title, number, id, sheet }) =>
      `<${prefix}sheet xmlns:r="${names.relations}" name="${escapeXml(title)}" sheetId="${number}" state="${sheet.state}" r:id="${id}"/>`,
  )
  const splices: Splice[] = [{ at: sheetsEnd, remove: 0, insert: entries.join(''), rank: 0 }]
  const afresh = calculation
    ? workbook.slice(calculation.start, calculation.end).replace(/\sfullCalcOnLoad=("[^"]*"|'[^']*')/, '')
    : `<${prefix}calcPr/>`
  splices.push({
    at: calculation?.start ?? calculationAt,
    remove: calculation ? calculation.end - calculation.start : 0,
    insert: afresh.replace(/^<[\w:]+/, tag => `${tag} fullCalcOnLoad="1"`),
    rank: 1,
  })
  const overrides = made.map(({ file }) => `<Override PartName="/${folder}${file}" ContentType="${sheetType}"/>`)
  const pointers = made.map(
    ({ id, file }) => `<Relationship Id="${id}" Type="${names.relations}/worksheet" Target="/${folder}${file}"/>`,
  )
  return new Map([
    [workbookPath, applySplices(workbook, splices)],
    ['[Content_Types].xml', beforeEnd(types, 'Types', overrides.join(''), name)],
    [relationsPath(workbookPath), beforeEnd(relations, 'Relationships', pointers.join(''), name)],
    ...made.map(({ file, sheet }) => [folder + file, xmlOf(sheet, names.main)] as const),
  ])
}

function beforeEnd(source: string, root: string, insert: string, name: string): string {
  const end = source.lastIndexOf(`</${root}>`)
  return end < 0 ? refuseForm('form-damaged', name, root) : source.slice(0, end) + insert + source.slice(end)
}

/** ECMA-376 part 1, 18.2.27: the calculation properties follow these. */
const beforeCalculation = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames'])

function placesOf(workbook: string) {
  let [sheetsEnd, last, depth, calculationAt] = [-1, 0, 0, -1]
  let prefix = ''
  let calculation: { start: number; end: number } | null = null
  let opened = 0
  walkXml(workbook, {
    open(name, attributes, start) {
      const local = localName(name)
      depth++
      if (depth === 2) opened = start
      if (depth === 1) prefix = name.slice(0, name.length - local.length)
      if (local === 'sheet') last = Math.max(last, Number(attributes['sheetId']) || 0)
    },
    close(name, start, end) {
      const local = localName(name)
      if (depth === 2 && local === 'sheets') sheetsEnd = start
      if (depth === 2 && beforeCalculation.has(local)) calculationAt = end
      if (depth === 2 && local === 'calcPr') calculation = { start: opened, end }
      depth--
    },
  })
  return { sheetsEnd, last, prefix, calculationAt, calculation: calculation as { start: number; end: number } | null }
}
