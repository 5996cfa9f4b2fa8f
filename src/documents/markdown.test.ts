import { expect, test } from 'vitest'
import { fixture } from './fixture.ts'
import { escapeMarkdown, markdownDocument } from './markdown.ts'

test('blocks', () => {
  const lines = markdownDocument(fixture('zh')).split('\n')
  expect(lines).toContain('## 一、培育高新技术企业')
  expect(lines).toContain('### （一）分级情况')
  expect(lines).toContain('1. 一是[七家](#figure-F017)')
  expect(lines).toContain('| 项目 | 金额 | 增长 |')
})

test('each figure links to its row', () => {
  const text = markdownDocument(fixture('en'))
  expect(text).toContain('gross regional product reached [17.149 billion yuan](#figure-F006), up')
  expect(text).toContain('| <a id="figure-F006"></a>F006 17.149 billion yuan | **Gross regional product**<br>')
})

test('marks in text stay text', () => {
  expect(escapeMarkdown('*a* [b](c) | <d> #e\nf')).toBe('\\*a\\* \\[b\\](c) \\| \\<d\\> \\#e f')
  const summary = fixture('en')
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const
  const text = markdownDocument({ ...summary, blocks: ['1. one', '- two', '3) three'].map(paragraph) })
  expect(text).toContain('\n1\\. one\n\n\\- two\n\n3\\) three\n')
})

test('spaces stay outside the marks of emphasis', () => {
  expect(markdownDocument(fixture('en'))).toContain('**Under cultivation:** [seven]')
})
