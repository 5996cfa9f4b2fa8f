import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import { withoutLevel } from './level.ts'

const stopWords = new Set(
  'a an the of and or in at on for to with by from its their our this that these those total number all whole entire district county region xx area level figure figures new'.split(
    ' ',
  ),
)
const own = /(?:全|我|本)[区县市]|[\p{Script=Han}]{2}[区县](?=[\p{Script=Han}]{2})/gu

/**
 * A subject as a key: under it an officer's correction is found again wherever the same is said in the same words. Lower case, narrow, without numerals,
 * stop words and the document's own place; the level stands at its end, so that 国家级…企业 and 企业（国家级） meet.
 */
export function subjectKey(context: Pick<FigureContext, 'subject' | 'level' | 'area'>, figure: Pick<ReadFigure, 'role'>): string {
  const words = keyWords(context.subject)
  const tags = [context.level ?? '', context.area ?? '', figure.role === 'amount' ? '' : figure.role].filter(tag => tag !== '')
  return [words, ...tags].join('|')
}

/** The words of a subject, normalised, without its level. */
export function keyWords(subject: string): string {
  const plain = withoutLevel(subject.normalize('NFKC'))
    .toLowerCase()
    .replace(own, '')
    .replace(/[\d一二三四五六七八九十百千万亿两〇零]+(?=年|个|家|项|%|$)/gu, ' ')
    .replace(/\d+/g, ' ')
  const pieces = plain.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '' && !stopWords.has(word))
  return pieces
    .map(singular)
    .join(' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/^的|的$/gu, '')
}

const singular = (word: string): string =>
  /^[a-z]{4,}$/.test(word)
    ? word
        .replace(/ies$/, 'y')
        .replace(/(?<=[^su])s$/, '')
        .replace(/centre/, 'center')
    : word
