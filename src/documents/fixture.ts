import type { Figure } from '../engines/figures/figure.ts'
import { displayFigure } from '../engines/figures/style.ts'
import type { Block, Inline, RenderedSummary } from '../engines/summary/tree.ts'
import { type Language, same } from '../kernel/words.ts'

/** Text that would break a careless writer of each format: HTML, Typst, CDATA, Markdown, emoji, hanzi outside the common plane. */
export const hostile = '</script><b>&amp; #include "x" #panic() ]]> *no* [a](b) | 🎉 𬭎 $x$ \\ \u2028 \u0007 "quoted"'

/** A small summary for tests: every block and inline, several kinds of figure. */
export function fixture(language: Language): RenderedSummary {
  const shown = (key: string): Inline => {
    const figure = figures.find(each => each.key === key)
    if (figure === undefined) throw new Error(key)
    return { type: 'figure', key, text: displayFigure(figure, language) }
  }
  const text = (en: string, zh: string, marks = {}): Inline => ({ type: 'text', text: language === 'en' ? en : zh, ...marks })
  const blocks: readonly Block[] = [
    {
      type: 'paragraph',
      content: [
        text('The district has a population of ', '云溪区总人口'),
        shown('F004'),
        text('; gross regional product reached ', '人，全区实现生产总值'),
        shown('F006'),
        text(', up ', '，比上年增长'),
        shown('F007'),
        text('. It ranked ', '。在全市综合考核中列'),
        {
          type: 'claim',
          record: '01890a5d-ac96-774b-bcce-b302099a8057',
          text: language === 'en' ? 'first in the city' : '全市第一',
        },
        text('.', '。'),
      ],
    },
    { type: 'heading', level: 1, content: [text('High-tech enterprises', '培育高新技术企业')] },
    { type: 'heading', level: 2, content: [text('By level', '分级情况')] },
    { type: 'heading', level: 3, content: [text('The state of things', '现有情况')] },
    {
      type: 'paragraph',
      content: [
        text('Under cultivation: ', '全区培育国家级高新技术企业', { strong: true }),
        shown('F017'),
        text(' national enterprises and ', '，赠送科普图书'),
        shown('F071'),
        text(' of popular-science books. ', '。', { emphasis: true }),
        { type: 'text', text: hostile },
      ],
    },
    { type: 'list', ordered: true, items: [[text('First, ', '一是'), shown('F017')], [text('second, -', '二是-')]] },
    { type: 'list', ordered: false, items: [[text('A point', '要点')], [{ type: 'text', text: hostile }]] },
    { type: 'heading', level: 1, content: [text('Money', '经费投入')] },
    {
      type: 'table',
      head: [[text('Item', '项目')], [text('Amount', '金额')], [text('Growth', '增长')]],
      rows: [
        [[text('Gross regional product', '生产总值')], [shown('F006')], [shown('F007')]],
        [[{ type: 'text', text: hostile }], [text('-', '-')], []],
      ],
    },
  ]
  return {
    language,
    title: language === 'en' ? 'Work summary of Yunxi District' : '云溪区科学技术局关于二〇〇六年度科技创新工作情况的总结',
    office: language === 'en' ? 'Yunxi District Science and Technology Bureau' : '云溪区科学技术局',
    date: language === 'en' ? '31 December 2006' : '2006年12月31日',
    note: language === 'en' ? 'Every figure is computed from the records.' : '本总结中的数据均由台账自动汇总生成。',
    region: '331099',
    period: '2006',
    asAt: '2006-12-31',
    knownAt: '2007-01-15T08:00:00Z',
    blocks,
    figures,
  }
}

type Given = Pick<Figure, 'key' | 'indicator' | 'label' | 'value' | 'unit'> & Partial<Figure>

const figure = (given: Given): Figure => ({
  sentence: { en: `${given.label.en}, as reported`, zh: `${given.label.zh}（上报数）` },
  exact: given.value,
  qualifier: '=',
  style: {},
  period: { kind: 'year', text: { en: '2006', zh: '2006年' }, from: '2006-01-01', until: '2007-01-01' },
  level: null,
  counting: null,
  basis: null,
  source: { text: { en: 'Statistics manual', zh: '统计报表制度' }, from: '2005-01-01', until: null },
  records: [
    { register: 'statistic', id: '01890a5d-0000-7000-8000-000000000001', version: 2, title: same('2006'), adds: given.value },
  ],
  ...given,
})

const figures: readonly Figure[] = [
  figure({ key: 'F004', indicator: 'population', label: { en: 'Population', zh: '户籍人口' }, value: '421000', unit: 'persons' }),
  figure({
    key: 'F006',
    indicator: 'gdp',
    label: { en: 'Gross regional product', zh: '地区生产总值' },
    value: '17149000000',
    unit: 'CNY',
  }),
  figure({
    key: 'F007',
    indicator: 'gdp-growth',
    label: { en: 'Growth of gross regional product', zh: '生产总值增长率' },
    value: '14.6',
    unit: 'percent',
    basis: { en: 'comparable prices', zh: '按可比价格' },
  }),
  figure({
    key: 'F017',
    indicator: 'high-tech-enterprises',
    label: { en: `National high-tech enterprises ${hostile}`, zh: `国家级高新技术企业${hostile}` },
    value: '7',
    unit: 'enterprises',
    style: { spell: true },
    level: 'national',
    counting: 'highest',
    records: Array.from({ length: 7 }, (_, index) => ({
      register: 'designation',
      id: `01890a5d-0000-7000-8000-00000000010${index}`,
      version: 1,
      title: { en: `Firm ${index}`, zh: `企业${index}${hostile}` },
      adds: '1',
      part: { en: 'numerator', zh: '分子' },
    })),
  }),
  figure({
    key: 'F071',
    indicator: 'books-given',
    label: { en: 'Books given', zh: '赠送图书' },
    exact: '51234',
    value: '50000',
    qualifier: 'over',
    unit: 'copies',
  }),
]
