import { Exact } from '../../figures/number-words.ts'
import { phraseEnd, unitOfNoun } from './nouns-en.ts'
import type { NumberToken } from './token.ts'

/**
 * Words that count one or two without a cardinal: the city's first club is one club, "held once a year", "met twice". Any other "first" is an ordinal and any
 * other "once" a conjunction.
 */
export function firstOfItsKind(text: string, at: number): NumberToken | null {
  if (/[A-Za-z-]$/.test(text.slice(Math.max(0, at - 1), at))) return null
  const word = /^(?:first|once|twice)(?![A-Za-z-])/i.exec(text.slice(at, at + 7))?.[0].toLowerCase()
  if (word === undefined) return null
  const lead = text.slice(Math.max(0, at - 48), at)
  const tail = text.slice(at + word.length, at + word.length + 40)
  const says = word === 'first' ? firstUnit(lead, tail) : oftenUnit(word, lead, tail)
  if (says === null) return null
  return {
    kind: 'number',
    form: 'words',
    start: at,
    end: at + word.length,
    language: 'en',
    value: new Exact(word === 'twice' ? 2 : 1),
    step: new Exact(1),
    scale: new Exact(1),
    qualifier: '=',
    upTo: null,
    negative: false,
    says: { unit: says },
  }
}

function firstUnit(lead: string, tail: string): string | null {
  if (!/\b(?:city|county|district|province|country|nation|region)'s (?:very )?$/i.test(lead)) return null
  let unit: string | null = null
  for (const [word] of tail.matchAll(/[A-Za-z-]+/g)) {
    if (phraseEnd.has(word.toLowerCase())) break
    unit = unitOfNoun(word) ?? unit
  }
  return unit
}

function oftenUnit(word: string, lead: string, tail: string): string | null {
  const often =
    /^ (?:a|per|every|each) (?:year|month|quarter|week)/i.test(tail) ||
    (word === 'twice' && !/^ (?:as|the)\b/i.test(tail)) ||
    /^(?:[.,;)]|$)/.test(tail)
  if (!often || (word === 'once' && !/(?:held|met|convened|discussed|meets|visited|[a-z]{3}ed|S&T|year|month) $/i.test(lead)))
    return null
  return /\b(?:conference|meeting|discuss|seminar|met|convene|office)/i.test(lead)
    ? 'meetings'
    : /\bvisit/i.test(lead)
      ? 'visits'
      : 'times'
}
