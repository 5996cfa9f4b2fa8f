import { describe, expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { pdfDocument } from '../pdf/pdf.ts'
import { p, r, testDocx } from './docx-for-tests.ts'
import { readDocument } from './read-document.ts'

const parts = async (name: string, content: string | Uint8Array) => {
  const { draft } = await readDocument(name, Buffer.from(content))
  return draft.parts.map(({ kind, level, cell, start, end }) => [
    level === undefined ? kind : `${kind} ${level}`,
    draft.text.slice(start, end),
    ...(cell === undefined ? [] : [`${cell.table} ${cell.row} ${cell.column}`]),
  ])
}
const textOf = async (name: string, content: string | Uint8Array) => (await readDocument(name, Buffer.from(content))).draft.text

describe('what a file is, is told by its content first', () => {
  test.each([
    ['docx', 'report.txt', testDocx(p(r('12')))],
    ['html', 'page.txt', '\ufeff<!DOCTYPE html><html><body>12</body></html>'],
    ['html', 'page.txt', '<!-- saved -->\n<html lang="zh"><body>12'],
    ['html', 'piece.htm', '<p>12</p>'],
    ['md', 'a.md', '# 12'],
    ['txt', 'a', '12 < 13'],
    ['txt', 'a.txt', '<12>'],
  ] as const)('%s: %s', async (format, name, content) => {
    const read = await readDocument(name, Buffer.from(content))
    expect(read.format).toBe(format)
    expect(read.annotate === null).toBe(format !== 'docx')
  })
})

describe('plain text', () => {
  const text = '全区有高新技术企业1,466家。\r\n\r\n  增长17.9%。'

  test('is the file itself, without its byte order mark', async () => {
    expect(await textOf('a.txt', text)).toBe(text)
    expect(await textOf('a.txt', `\ufeff${text}`)).toBe(text)
    expect(await textOf('a.md', text)).toBe(text)
  })

  test('UTF-16 in both orders', async () => {
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(await textOf('a.txt', wide)).toBe(text)
    expect(await textOf('a.txt', Buffer.from(wide).swap16())).toBe(text)
  })

  test('GB 18030, which older programs write', async () => {
    // 企业12家，𠀀 (four bytes)
    const bytes = [0xc6, 0xf3, 0xd2, 0xb5, 0x31, 0x32, 0xbc, 0xd2, 0xa3, 0xac, 0x95, 0x32, 0x82, 0x36]
    expect(await textOf('a.txt', Uint8Array.from(bytes))).toBe('企业12家，𠀀')
  })
})

describe('web pages', () => {
  test('the visible text, with headings, lists and tables', async () => {
    const page = `<html><head><title>99</title><style>p { width: 5px }</style></head><body>
      <h1>一、总体</h1><p>共有  <b>1,4</b>66&nbsp;家&amp;其他<br>第二行<script>var x = 7</script></p>
      <div hidden>8</div><span style="color: red; display:none">9</span><template>10</template>
      <ol><li>第一 11</li><li>第二</li></ol>
      <table><tr><th>项目</th><th colspan="2">金额</th></tr><tr><td rowspan="2">甲</td><td></td><td>13</td></tr><tr><td>14</td><td>15</td></tr></table>
      后<sup>2</sup>记&shy;完</body></html>`
    expect(await textOf('a.html', page)).toBe(
      '一、总体\n共有 1,466\u00a0家&其他\n第二行\n第一 11\n第二\n项目\t金额\n甲\t\t13\n14\t15\n后²记完',
    )
    expect(await parts('a.html', page)).toEqual([
      ['heading 1', '一、总体'],
      ['paragraph', '共有 1,466\u00a0家&其他\n第二行'],
      ['list-item', '第一 11'],
      ['list-item', '第二'],
      ['cell', '项目', '0 0 0'],
      ['cell', '金额', '0 0 1'],
      ['cell', '甲', '0 1 0'],
      ['cell', '13', '0 1 2'],
      ['cell', '14', '0 2 1'],
      ['cell', '15', '0 2 2'],
      ['paragraph', '后²记完'],
    ])
  })

  test('in the encoding that it names', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><meta charset="Big5"><p>'),
      Buffer.from([0xa5, 0xfe]),
      Buffer.from('12</p></html>'),
    ])
    expect(await textOf('a.html', bytes)).toBe('全12')
    const unknown = Buffer.concat([
      Buffer.from('<html><meta charset="klingon"><p>'),
      Buffer.from([0xc6, 0xf3]),
      Buffer.from('12</p></html>'),
    ])
    expect(await textOf('a.html', unknown)).toBe('企12')
  })
})

describe('PDF', () => {
  test('our own: lines are joined to paragraphs, page numbers are footers', async () => {
    for (const language of ['en', 'zh'] as const) {
      const { draft, format, warnings } = await readDocument('a.bin', await pdfDocument(fixture(language)))
      expect([format, warnings]).toEqual(['pdf', []])
      const [first] = draft.parts
      expect(first?.kind).toBe('heading')
      expect(draft.text).toContain(
        language === 'en'
          ? 'The district has a population of 421,000; gross regional product reached 17.149 billion yuan, up 14.6%. It ranked first in the city.'
          : '云溪区总人口42.1万人，全区实现生产总值171.49亿元，比上年增长14.6%。在全市综合考核中列全市第一。',
      )
      expect(draft.parts.filter(part => part.kind === 'footer').map(part => draft.text.slice(part.start, part.end))).toContain(
        '— 1 —',
      )
      expect(
        draft.parts.find(
          part => draft.text.slice(part.start, part.end) === (language === 'en' ? 'Gross regional product' : '生产总值'),
        )?.kind,
      ).toBe('cell')
    }
  })

  test('pages without text are refused when all are so, and named when some are', async () => {
    await expect(readDocument('a.pdf', pages([null, null]))).rejects.toMatchObject({
      code: 'no-text',
      exitCode: 2,
      words: { zh: expect.stringMatching(/全部2页.*OCR/), en: expect.stringMatching(/2 pages.*OCR/) },
    })
    const { draft, warnings } = await readDocument('a.pdf', pages(['12 firms', null, null, 'in all', null]))
    expect(draft.text).toBe('12 firms in all')
    expect(warnings.map(each => each.en)).toEqual([expect.stringContaining('2–3, 5')])
  })

  test('one with a password is refused', async () => {
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00><00>]`
    await expect(readDocument('a.pdf', pages(['12'], encrypt))).rejects.toMatchObject({ code: 'password-protected' })
  })
})

/** A PDF with a line of text or nothing on each page. */
function pages(texts: readonly (string | null)[], trailer = ''): Uint8Array {
  const stream = (text: string | null) => (text === null ? '' : `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${texts.length} /Kids [${texts.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...texts.flatMap((text, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream(text).length} >>\nstream\n${stream(text)}\nendstream`,
    ]),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF`,
  )
}
