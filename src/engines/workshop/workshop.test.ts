import { expect, test } from 'vitest'
import { compareTexts } from './compare.ts'
import { sectionsOf } from './sections.ts'
import { sectionMoves, sectionStates } from './sign-off.ts'
import { freeKey, tagsIn } from './tags.ts'
import { type TagForm, writeTag } from './write-tag.ts'

const form: TagForm = {
  tag: 'figure',
  indicator: 'place.towns',
  id: 'F001',
  period: 'as-at',
  value: '',
  ending: '',
  counting: '',
  decimals: '',
  spell: false,
}

test('tags are found with their lines; what is not closed is none; a hostile text takes no longer', () => {
  const text = '# {% year 0 /%}\n\n甲{% figure "a.b" id="F7" /%}乙{% claim "c" %}x{% /claim %}\n{% growth "d" /%}{% figure "e"'
  expect(tagsIn(text).map(({ line, name, primary, key }) => [line, name, primary, key])).toEqual([
    [1, 'year', '0', null],
    [3, 'figure', 'a.b', 'F7'],
    [3, 'claim', 'c', null],
    [4, 'growth', 'd', 'd'],
  ])
  const { from, to } = tagsIn(text)[1]!
  expect(text.slice(from, to)).toBe('{% figure "a.b" id="F7" /%}')
  const started = performance.now()
  tagsIn('{%'.repeat(200_000))
  expect(performance.now() - started).toBeLessThan(2000)
  expect(freeKey([text, '{% figure "x" id="F041" /%}'])).toBe('F042')
})

test('a text falls into its sections', () => {
  expect(
    sectionsOf('# 总结\r\n\r\n情况。\n## 一、组织\n甲\n## 二、环境\n乙').map(({ id, heading, line }) => [id, heading, line]),
  ).toEqual([
    ['part-0', null, 1],
    ['part-1', '一、组织', 4],
    ['part-2', '二、环境', 6],
  ])
})

test('a tag is written from a form, and nothing in the form gets out of its quotes', () => {
  expect(writeTag(form)).toBe('{% figure "place.towns" id="F001" as-at=true /%}')
  expect(writeTag({ ...form, period: 'past', value: '3', ending: '-1', counting: 'highest', decimals: '1', spell: true })).toBe(
    '{% figure "place.towns" id="F001" past=3 ending=-1 counting="highest" decimals=1 spell=true /%}',
  )
  expect(writeTag({ ...form, period: 'range', value: '2004-01-01/2006-06-30" /%}{% claim "x' })).toBe(
    '{% figure "place.towns" id="F001" range="2004-01-01/2006-06-30 / claim x" /%}',
  )
})

test('two texts are compared by lines, and inside a line by words or characters', () => {
  expect(compareTexts('甲乙丙\n不变\n', '甲丁丙\n不变\n')).toEqual([
    { kind: 'same', text: '甲' },
    { kind: 'removed', text: '乙' },
    { kind: 'added', text: '丁' },
    { kind: 'same', text: '丙\n' },
    { kind: 'same', text: '不变\n' },
  ])
  for (const [before, after] of [
    ['one two\nthree', 'one three\nthree four'],
    ['', 'x'],
    ['a\nb\nc', 'c\nb\na'],
  ] as const) {
    const pieces = compareTexts(before, after)
    const side = (kind: string) =>
      pieces
        .filter(one => one.kind !== kind)
        .map(one => one.text)
        .join('')
    expect([side('added'), side('removed')]).toEqual([before, after])
  }
  const started = performance.now()
  compareTexts('a b\n'.repeat(100_000), 'c d\n'.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(5000)
})

test('every state is reached by a step or by freezing, and left by one', () => {
  for (const state of sectionStates) {
    expect(state === 'issued' || sectionMoves.some(move => move.to === state)).toBe(true)
    expect(sectionMoves.some(move => move.from.includes(state))).toBe(true)
  }
})
