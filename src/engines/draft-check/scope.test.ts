import { expect, test } from 'vitest'
import { scopeOfDraft } from './scope.ts'

const scope = (text: string) => scopeOfDraft({ text, parts: [], marked: [], scope: null })

test.each([
  ['2006年全区科技工作总结\n正文\n海云区科学技术局\n2006年10月31日', { year: 2006, asAt: '2006-10-31' }],
  ['2005年度科技工作总结\n正文\n2006年1月12日', { year: 2005, asAt: '2005-12-31' }],
  ['2006年上半年科技工作小结\n正文\n2006年7月5日', { year: 2006, asAt: '2006-06-30' }],
  ['Work summary of 2006\nText\n31 October 2006', { year: 2006, asAt: '2006-10-31' }],
  ['Half-year report 2006\nText', { year: 2006, asAt: '2006-06-30' }],
  ['通知\n2006年2月30日', null],
  ['关于加强科普工作的意见', null],
])('%s', (text, expected) => {
  expect(scope(text)).toEqual(expected)
})

test('our own document says it itself', () => {
  const draft = { text: '2001年总结', parts: [], marked: [], scope: { year: 2006, asAt: '2006-10-31', knownAt: null } }
  expect(scopeOfDraft(draft)).toEqual({ year: 2006, asAt: '2006-10-31' })
})
