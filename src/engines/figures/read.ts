import type { Language } from '../../kernel/words.ts'
import type { Qualifier } from './figure.ts'
import { readNumber, readRank } from './number-words.ts'
import { writtenQualifiers } from './qualifier-words.ts'
import { scales } from './scale.ts'
import { getUnit, type Unit } from './units.ts'

/** Reads a printed figure back: decimal text in base units and its qualifier. Null if the text is no figure in that unit. */
export function readFigure(text: string, unit: string, language: Language): { value: string; qualifier: Qualifier } | null {
  const known = getUnit(unit)
  const plain = text.normalize('NFKC').trim()
  const { rest, qualifier } = takeQualifier(known.kind === 'share' ? withoutWhole(plain, language) : plain, language)
  const number = withoutUnit(rest, known, language)
  if (known.kind === 'rank') return stated(readRank(number), qualifier)
  const scale = scales[language].find(each => number.toLowerCase().endsWith(each.word))
  if (scale === undefined) return stated(readNumber(number), qualifier)
  return stated(readNumber(number.slice(0, -scale.word.length))?.mul(scale.factor) ?? null, qualifier)
}

/** The same for text that is known to be a figure, such as our own output: anything else throws. */
export function parseFigure(text: string, unit: string, language: Language): { value: string; qualifier: Qualifier } {
  const figure = readFigure(text, unit, language)
  if (figure === null) throw new Error(`"${text}" is no figure in ${unit} (${language})`)
  return figure
}

function stated(value: { toString(): string } | null, qualifier: Qualifier) {
  return value === null ? null : { value: value.toString(), qualifier }
}

function takeQualifier(text: string, language: Language): { rest: string; qualifier: Qualifier } {
  for (const { form, qualifier } of writtenQualifiers[language]) {
    if (form.test(text)) return { rest: text.replace(form, '').trim(), qualifier }
  }
  return { rest: text, qualifier: '=' }
}

/** `14 of 14`, `共14个，占14个` and `14个中的14个` name the whole too; the figure is the part. */
function withoutWhole(text: string, language: Language): string {
  return language === 'en' ? text.replace(/ of [\d,]+$/, '') : text.replace(/^(\d+个中的|共\d+个,占)/, '')
}

function withoutUnit(text: string, unit: Unit, language: Language): string {
  // Units that print no words of their own may still stand with some: 42.1万人, 7 enterprises.
  const english = [unit.en?.other, unit.en?.one, unit.label.en]
  const chinese = unit.kind === 'count' && unit.zh === '' ? ['人', '名', '位'] : [unit.zh]
  const ending = (language === 'zh' ? chinese : english).find(each => each && text.endsWith(each))
  return ending === undefined ? text : text.slice(0, -ending.length).trim()
}
