import { expect, test } from 'vitest'
import { escapeXml, oneLine, scriptJson, xmlText } from './escape.ts'

test('markup is escaped', () => {
  expect(escapeXml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;')
})

test('what XML cannot carry is left out; rare hanzi and emoji stay', () => {
  expect(xmlText('a\u0000b\u0008\u000bc\ufffe')).toBe('abc')
  expect(xmlText('𬭎🎉')).toBe('𬭎🎉')
  expect(xmlText('\ud83c!')).toBe('\ufffd!')
})

test('JSON in a script can neither end the element nor a line', () => {
  const value = { text: '</script><!-- \u2028 \u2029 &' }
  const written = scriptJson(JSON.stringify(value))
  expect(written).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(written)).toEqual(value)
})

test('breaks become spaces', () => {
  expect(oneLine('a\r\n\tb\u2028c')).toBe('a b c')
})
