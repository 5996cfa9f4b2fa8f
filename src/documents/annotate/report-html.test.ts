import { describe, expect, test } from 'vitest'
import type { KnownFigure } from '../../engines/draft-check/knowledge.ts'
import type { Candidate, CheckedFigure, CheckReport, Verdict } from '../../engines/draft-check/report.ts'
import { verdictWords } from '../../engines/draft-check/verdict-words.ts'
import { same } from '../../kernel/words.ts'
import { hostile } from '../fixture.ts'
import { reportHtml } from './report-html.ts'

const known: KnownFigure = {
  indicator: 'hte',
  period: { kind: 'as-at', asAt: '2006-10-31' },
  counting: 'highest',
  exact: '7',
  value: '7',
  qualifier: '=',
  unit: 'enterprises',
  text: { en: '7', zh: '7家' },
  periodWords: { en: 'as at 31 October 2006', zh: '截至2006年10月31日' },
  of: null,
  recordCount: 7,
}

const candidate: Candidate = {
  known,
  label: { en: 'National high-tech enterprises', zh: '国家级高新技术企业' },
  score: 9,
  reasons: [{ words: { en: 'the words name it', zh: '用语相符' }, adds: 5 }],
  fits: true,
}

const verdictNames = Object.keys(verdictWords) as readonly Verdict[]

/** One line per verdict, a table, and hostile text around. */
function report(): CheckReport {
  let text = `${hostile.replace('\n', ' ')}\n`
  const figures = verdictNames.map((verdict, index): CheckedFigure => {
    const start = text.length + 2
    const raw = `1${index}家`
    text += `共有${raw}企业（${verdict}）。\n`
    return {
      start,
      end: start + raw.length,
      raw,
      language: 'zh',
      value: `1${index}`,
      unit: 'enterprises',
      measure: '家',
      qualifier: '=',
      role: 'amount',
      direction: null,
      step: '1',
      upTo: null,
      context: {
        subject: '企业',
        around: [],
        level: null,
        times: [],
        area: null,
        relations: { partOf: null, changeOf: null, shareOf: null },
      },
      verdict,
      link: verdict === 'wrong' || verdict === 'agrees' ? candidate : null,
      linkedBy: verdict === 'wrong' ? 'words' : null,
      candidates: verdict === 'ambiguous' || verdict === 'wrong' ? [candidate, { ...candidate, score: 8 }] : [],
      other: verdict === 'out-of-date' ? known : null,
      difference: verdict === 'wrong' ? '3' : null,
      explanation: { en: `Explained: ${verdict}`, zh: `说明：${verdict}` },
      replacement: verdict === 'wrong' ? '7家' : null,
      findings: verdict === 'inconsistent' ? [0] : [],
    }
  })
  const dateAt = text.length
  text += '2006年\t项目\t\n甲\t5\t6\n尾'
  return {
    text,
    standalone: false,
    scope: { region: { code: '331099', name: { en: 'Yunxi', zh: '云溪区' } }, year: 2006, asAt: '2006-10-31' },
    figures,
    others: [{ start: dateAt, end: dateAt + 5, raw: '2006年', what: 'date' }],
    findings: [{ kind: 'sum', figures: [1], words: { en: 'The parts come to 12.', zh: '分项合计为12。' }, expected: '12' }],
    missing: [{ key: 'F071', label: { en: 'Books given', zh: '赠送图书' }, known }],
    coverage: { numerals: 10, inFigures: 9, inOthers: 1, unexplained: 0 },
  }
}

describe('a check as a page', () => {
  test.each(['en', 'zh'] as const)('%s: every figure is a link to its explanation and back, told by sign and name', language => {
    const html = reportHtml(report(), language)
    for (const [index, verdict] of verdictNames.entries()) {
      const { label, symbol } = verdictWords[verdict]
      expect(html).toContain(
        `<a class="figure ${verdict}" id="text-${index}" href="#figure-${index}" title="${label[language]}">1${index}家<span class="sign" aria-hidden="true">${symbol}</span></a>`,
      )
      expect(html).toContain(`id="figure-${index}">\n<h3><a href="#text-${index}"`)
      expect(html).toContain(language === 'en' ? `Explained: ${verdict}` : `说明：${verdict}`)
    }
    expect(html).toContain(language === 'en' ? '<html lang="en">' : '<html lang="zh-Hans">')
    expect(html).toContain(language === 'en' ? 'The parts come to 12.' : '分项合计为12。')
    expect(html).toContain(language === 'en' ? 'as at 31 October 2006</p>' : '截至2006年10月31日</p>')
    expect(html).toContain(language === 'en' ? 'Books given: 7' : '赠送图书：7家')
    expect(html).toContain(language === 'en' ? '10 numerals: 9 belong' : '全文数字共10处：9处属于')
  })

  test('the text of the document is only text, and rows with tabs are rows of a table', () => {
    const html = reportHtml(report(), 'zh')
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;/script&gt;')
    expect(html).toContain(
      '<tr><td><span class="other" title="日期">2006年</span></td><td>项目</td><td></td></tr><tr><td>甲</td><td>5</td><td>6</td></tr>',
    )
    expect(html).toContain('<p>尾</p>')
  })

  test('nothing comes from elsewhere, and where nothing needs a look all figures are listed', () => {
    const html = reportHtml(report(), 'en')
    expect(html).not.toMatch(/https?:|url\(|@import/)
    expect(html).not.toContain('id="all" checked')
    const calm = { ...report(), findings: [], figures: report().figures.filter(figure => figure.verdict === 'agrees') }
    expect(reportHtml(calm, 'en')).toContain('id="all" checked')
    expect(reportHtml({ ...report(), figures: [], findings: [], others: [], missing: [], text: '' }, 'en')).toContain(
      'no figures',
    )
  })

  test('a document of 300 pages takes time in proportion', () => {
    const { figures, ...rest } = report()
    const long = (times: number): CheckReport => {
      const text = Array.from({ length: times }, () => '共有12家企业。').join('\n')
      const [first] = figures
      if (first === undefined) throw new Error('no figure')
      return {
        ...rest,
        text,
        figures: Array.from({ length: times }, (_, index) => ({
          ...first,
          start: index * 9 + 2,
          end: index * 9 + 5,
          raw: '12家',
        })),
        others: [],
        missing: [{ key: 'x', label: same('x'), known }],
      }
    }
    const time = (times: number) => {
      const made = long(times)
      const start = performance.now()
      reportHtml(made, 'zh')
      return performance.now() - start
    }
    time(1000)
    expect(time(10_000)).toBeLessThan(Math.max(time(1000), 5) * 40)
  })
})
