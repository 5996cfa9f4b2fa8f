import { crc32, inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { languages } from '../../kernel/words.ts'
import { fixture } from '../fixture.ts'
import { figureTag } from './body.ts'
import { docxDocument } from './docx.ts'

/** Reads a zip by its directory, as Word does, and checks what the directory says. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const data = Buffer.from(bytes)
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const files = new Map<string, string>()
  let at = data.readUInt32LE(end + 16)
  for (let count = data.readUInt16LE(end + 10); count > 0; count--) {
    expect(data.readUInt32LE(at)).toBe(0x02014b50)
    const [method, length, local] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20), data.readUInt32LE(at + 42)]
    const nameLength = data.readUInt16LE(at + 28)
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const raw = data.subarray(start, start + length)
    const content = method === 0 ? raw : inflateRawSync(raw)
    expect(crc32(content)).toBe(data.readUInt32LE(at + 16))
    files.set(data.toString('utf8', at + 46, at + 46 + nameLength), content.toString('utf8'))
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return files
}

/** Fails on anything that is not well-formed: an open element, a raw mark, an attribute without quotes. */
function expectWellFormed(xml: string): void {
  const open: string[] = []
  const rest = xml
    .replace(/^<\?xml [^?]*\?>\n/, '')
    .replace(
      /<(\/?)([\w:]+)((?:\s[\w:]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/?)>/g,
      (_, close, name, _attributes, empty) => {
        if (close) expect(open.pop()).toBe(name)
        else if (!empty) open.push(name)
        return ''
      },
    )
  expect(open).toEqual([])
  expect(rest.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<&]/)
}

const read = (language: 'en' | 'zh') => {
  const files = unzip(docxDocument(fixture(language)))
  return (path: string): string => files.get(path) ?? expect.fail(`no ${path}`)
}

describe.each(languages)('%s', language => {
  test('every part is well-formed and named among the content types', () => {
    const files = unzip(docxDocument(fixture(language)))
    const types = files.get('[Content_Types].xml') ?? ''
    for (const [path, content] of files) {
      expectWellFormed(content)
      if (!path.endsWith('.rels') && !path.startsWith('[') && path !== 'customXml/item1.xml')
        expect(types).toContain(`"/${path}"`)
    }
  })

  test('each figure is a content control that holds its text', () => {
    const document = read(language)('word/document.xml')
    const controls = [...document.matchAll(/<w:sdt>.*?<w:tag w:val="([^"]*)"\/>.*?<w:t [^>]*>([^<]*)<\/w:t>.*?<\/w:sdt>/g)]
    const texts = controls.map(([, tag, text]) => `${tag} ${text}`)
    const gdp = language === 'en' ? '17.149 billion yuan' : '171.49亿元'
    expect(texts.filter(text => text === `torchbook:F006 ${gdp}`)).toHaveLength(2)
    expect(texts).toContain(
      `torchbook-claim:01890a5d-ac96-774b-bcce-b302099a8057 ${language === 'en' ? 'first in the city' : '全市第一'}`,
    )
    const ids = [...document.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(controls.length)
    for (const [, alias = ''] of document.matchAll(/<w:alias w:val="([^"]*)"/g)) {
      expect(alias.replaceAll(/&[^;]*;/g, '.').length).toBeLessThanOrEqual(64)
    }
  })

  test('the custom part holds every figure', () => {
    const figures = read(language)('customXml/item1.xml')
    expect(figures.match(/<figure /g)).toHaveLength(5)
    expect(figures).toContain('key="F006" value="17149000000" unit="CNY" qualifier="=" indicator="gdp"')
    expect(figures).toContain(`<text>${language === 'en' ? 'over 50,000 copies' : '5万多册'}</text>`)
  })

  test('the same summary gives the same bytes', () => {
    expect(Buffer.compare(docxDocument(fixture(language)), docxDocument(fixture(language)))).toBe(0)
  })
})

test('the page is that of GB/T 9704', () => {
  const document = read('zh')('word/document.xml')
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
  expect(document).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"')
  const styles = read('zh')('word/styles.xml')
  expect(styles).toMatch(/w:styleId="Normal".*?w:line="579" w:lineRule="exact".*?w:firstLineChars="200"/)
  // 28 characters of size 3, each giving up what the style says, must fit 156 mm; 22 lines must fit 225 mm.
  const spacing = Number(/w:styleId="Normal".*?<w:rPr><w:spacing w:val="(-?\d+)"/.exec(styles)?.[1])
  expect(28 * (320 + spacing)).toBeLessThanOrEqual(11906 - 1587 - 1474)
  expect(22 * 579).toBeLessThanOrEqual(16838 - 2098 - 1984)
  expect(styles).toMatch(/w:styleId="Title".*?方正小标宋简体.*?<w:sz w:val="44"/)
  expect(styles).toMatch(/w:styleId="Heading1".*?黑体.*w:styleId="Heading2".*?楷体_GB2312.*w:styleId="Heading3".*?仿宋_GB2312/)
})

test('official typefaces are named with what may stand in for them', () => {
  const fonts = read('zh')('word/fontTable.xml')
  expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong')
})

test('page numbers stand between dashes, outside', () => {
  expect(read('zh')('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  expect(read('zh')('word/footerOdd.xml')).toMatch(/<w:jc w:val="right"\/>.*— .* PAGE .* —/)
  expect(read('zh')('word/footerEven.xml')).toContain('<w:jc w:val="left"/>')
})

test('the date is indented four characters, the office centred over it', () => {
  const document = read('zh')('word/document.xml')
  expect(document).toMatch(
    /w:rightChars="350" w:right="1120"[\s\S]*云溪区科学技术局<[\s\S]*w:rightChars="400" w:right="1280"[\s\S]*2006年12月31日/,
  )
})

test('each numbered list starts at one', () => {
  const summary = fixture('zh')
  const list = { type: 'list', ordered: true, items: [[{ type: 'text', text: 'x' }]] } as const
  const files = unzip(docxDocument({ ...summary, blocks: [list, list] }))
  expect([...(files.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d)"/g)].map(([, id]) => id)).toEqual(['2', '3'])
  expect(files.get('word/numbering.xml')).toContain('<w:num w:numId="3">')
})

test('a key too long for Word is refused', () => {
  expect(() => figureTag('x'.repeat(60))).toThrow('64')
})
