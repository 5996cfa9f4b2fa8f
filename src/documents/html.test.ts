import { expect, test } from 'vitest'
import { languages } from '../kernel/words.ts'
import { fixture } from './fixture.ts'
import { htmlDocument, htmlFragment } from './html.ts'

const gdp = '<data class="figure" id="F006" value="17149000000" data-key="F006" data-indicator="gdp" data-unit="CNY"'

test('figures are data elements with their value', () => {
  const page = htmlDocument(fixture('en'))
  expect(page).toContain(gdp)
  expect(page).toMatch(/data-qualifier="=" data-period="2006" title="Gross regional product">17\.149 billion yuan<\/data>/)
  expect(page).toMatch(/value="50000"[^>]*data-qualifier="over"[^>]*>over 50,000 copies</)
  expect(htmlDocument(fixture('zh'))).toContain('>171.49亿元</data>')
})

test.each(languages)('%s: the page is in its language, with each id once and each link going somewhere', language => {
  const page = htmlDocument(fixture(language))
  expect(page).toContain(`<html lang="${language === 'en' ? 'en' : 'zh-Hans'}">`)
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('F006-2')
  for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
})

test.each(languages)('%s: no text becomes markup', language => {
  const page = htmlDocument(fixture(language))
  expect(page.match(/<\/script>/g)).toHaveLength(1)
  expect(page).not.toContain('<b>&')
  expect(page).not.toContain('\u0007')
  expect(page).toContain('&lt;/script&gt;&lt;b&gt;&amp;amp;')
})

test('the script holds all figures', () => {
  const [, data = ''] = /<script type="application\/json" id="figures">(.*)<\/script>/.exec(htmlDocument(fixture('zh'))) ?? []
  const figures = JSON.parse(data)
  expect(figures.map((figure: { key: string }) => figure.key)).toEqual(['F004', 'F006', 'F007', 'F017', 'F071'])
  expect(figures[3].records).toHaveLength(7)
})

test('the appendix explains each figure', () => {
  const [, appendix = ''] = htmlDocument(fixture('zh')).split('<details')
  for (const text of ['按可比价格', '就高不就低', '统计报表制度', '2006年', '<b>记录数</b> 7']) expect(appendix).toContain(text)
})

test('the fragment is the article alone', () => {
  const fragment = htmlFragment(fixture('zh'))
  expect(fragment).toMatch(/^<article class="summary" lang="zh-Hans">/)
  expect(fragment).toMatch(/<\/article>$/)
  expect(fragment).not.toMatch(/<(html|style|script|a )/)
  expect(fragment).toContain(gdp)
  expect(fragment).toContain('<h2>一、培育高新技术企业</h2>')
  expect(fragment).toContain('data-record="01890a5d-ac96-774b-bcce-b302099a8057"')
})
