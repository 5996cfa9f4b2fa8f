import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { readDocument } from './read-document.ts'

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('text without a byte order mark', () => {
  test.each([
    ['utf-16le', Buffer.from('全区共有高新技术企业十二家，比上年增长百分之三。', 'utf16le'), '十二家'],
    ['utf-16le', Buffer.from('There are 12 enterprises, up 3.5%.\r\n', 'utf16le'), '12 enterprises'],
    ['utf-16be', swapped('全区共有企业12家。\r\n增长3.5%。'), '12家'],
    ['utf-8', Buffer.from('lowercaseletterswithoutblanks'), 'lowercase'],
    ['utf-8', Buffer.from('1269.4'), '1269.4'],
    // “共有𠀀12家” with a character of four bytes.
    ['gb18030', Buffer.from('b9b2d3d0953282363132bcd2', 'hex'), '共有𠀀12家'],
    ['gb18030', Buffer.from('c8abc7f8b9b2d3d0c6f3d2b53132bcd2', 'hex'), '全区共有企业12家'],
  ] as const)('%s', async (encoding, bytes, says) => {
    expect(decodeText(bytes)).toMatchObject({ encoding, text: expect.stringContaining(says) })
    expect((await readDocument('a.txt', bytes)).draft.text).toContain(says)
  })

  test('UTF-8 that was cut off stays UTF-8', () => {
    const bytes = Buffer.from('全区共有高新技术企业12家，比上年增长3.5%')
    const cut = Buffer.concat([bytes, Buffer.from([0xe5, 0x85])])
    expect(decodeText(cut)).toMatchObject({ encoding: 'utf-8', text: expect.stringMatching(/^全区共有高新技术企业12家/) })
  })

  test('lines may end as on any machine', async () => {
    const { draft } = await readDocument('a.txt', Buffer.from('一、企业\r共有12家。\r\n其中7家。\n其余5家。'))
    expect(draft.parts.map(({ start, end }) => draft.text.slice(start, end).trim())).toEqual([
      '一、企业',
      '共有12家。',
      '其中7家。',
      '其余5家。',
    ])
  })

  test('more text than is checked is refused in every form', async () => {
    for (const name of ['a.txt', 'a.md'])
      await expect(readDocument(name, Buffer.alloc(8_000_001, 0x61))).rejects.toMatchObject({ code: 'too-large' })
  })
})
