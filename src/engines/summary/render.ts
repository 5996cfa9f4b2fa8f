import type { Node } from '@markdoc/markdoc'
import { dateWords } from '../../kernel/plain-date.ts'
import type { Language, Words } from '../../kernel/words.ts'
import type { Figure } from '../figures/figure.ts'
import { displayFigure } from '../figures/style.ts'
import { figureKey, type SummaryContext, type Template } from './template.ts'
import type { Block, Inline } from './tree.ts'

/** What a template is filled with: figures by key (without their records), reasons for those that could not be given, claims by code. */
export interface Filling {
  readonly figures: ReadonlyMap<string, Omit<Figure, 'records'>>
  readonly refused: ReadonlyMap<string, Words>
  /** The name of the region whose summary it is. */
  readonly region: Words
  /** The record id of each claim. */
  readonly claims: ReadonlyMap<string, string>
}

/** The template's title (its heading of level 1) and blocks, with every figure written out in the language. */
export function renderTemplate(
  template: Template,
  filling: Filling,
  context: SummaryContext,
  language: Language,
): { readonly title: string; readonly blocks: readonly Block[] } {
  const write = new Writer(filling, context, language)
  const children = template.root.children
  const title = children.find(node => node.type === 'heading' && node.attributes.level === 1)
  return {
    title: title
      ? write
          .inlines(title)
          .map(inline => inline.text)
          .join('')
      : '',
    blocks: children.filter(node => node !== title).flatMap(node => write.block(node)),
  }
}

class Writer {
  readonly #filling: Filling
  readonly #context: SummaryContext
  readonly #language: Language
  constructor(filling: Filling, context: SummaryContext, language: Language) {
    this.#filling = filling
    this.#context = context
    this.#language = language
  }

  block(node: Node): readonly Block[] {
    switch (node.type) {
      case 'heading':
        return [
          { type: 'heading', level: Math.min(Number(node.attributes.level) - 1, 3) as 1 | 2 | 3, content: this.inlines(node) },
        ]
      case 'paragraph':
        return [{ type: 'paragraph', content: this.inlines(node) }]
      case 'list':
        return [{ type: 'list', ordered: node.attributes.ordered === true, items: node.children.map(item => this.inlines(item)) }]
      case 'table': {
        const rows = [...node.walk()].filter(one => one.type === 'tr').map(row => row.children.map(cell => this.inlines(cell)))
        return [{ type: 'table', head: rows[0] ?? [], rows: rows.slice(1) }]
      }
      default:
        return node.children.flatMap(child => this.block(child))
    }
  }

  inlines(node: Node, style: { readonly strong?: boolean; readonly emphasis?: boolean } = {}): readonly Inline[] {
    return merged(node.children.flatMap(child => this.#inline(child, style)))
  }

  #inline(node: Node, style: { readonly strong?: boolean; readonly emphasis?: boolean }): readonly Inline[] {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', text: String(node.attributes.content), ...style }]
      case 'softbreak':
        return [{ type: 'text', text: this.#language === 'zh' ? '' : ' ', ...style }]
      case 'strong':
        return this.inlines(node, { ...style, strong: true })
      case 'em':
        return this.inlines(node, { ...style, emphasis: true })
      case 'tag':
        return this.#tag(node)
      default:
        return this.inlines(node, style)
    }
  }

  #tag(node: Node): readonly Inline[] {
    const given = node.attributes.primary
    switch (node.tag) {
      case 'year':
        return [{ type: 'text', text: String(this.#context.year + Number(given ?? 0)) }]
      case 'day':
        return [{ type: 'text', text: dateWords(this.#context.asAt)[this.#language] }]
      case 'region':
        return [{ type: 'text', text: this.#filling.region[this.#language] }]
      case 'claim': {
        const text = this.inlines(node)
          .map(inline => inline.text)
          .join('')
        const record = this.#filling.claims.get(String(given))
        return record ? [{ type: 'claim', record, text }] : [this.#gap(text, unproved)]
      }
      default:
        return this.#figure(node)
    }
  }

  #figure(node: Node): readonly Inline[] {
    const key = figureKey(node)
    const figure = this.#filling.figures.get(key)
    if (!figure) return [this.#gap(key, this.#filling.refused.get(key) ?? unknown)]
    if (node.tag === 'coverage') return this.#coverage(key, figure)
    if (node.tag !== 'growth') return [{ type: 'figure', key, text: displayFigure(figure, this.#language) }]
    const falls = figure.value.startsWith('-')
    const text = displayFigure(falls ? { ...figure, value: figure.value.slice(1) } : figure, this.#language)
    return [
      { type: 'text', text: (falls ? down : up)[this.#language] },
      { type: 'figure', key, text },
    ]
  }

  /** "all 14" / 全部14个, or "13 of 14" / 14个中的13个: the word "all" is said only when it is true. */
  #coverage(key: string, figure: Omit<Figure, 'records'>): readonly Inline[] {
    const inline: Inline = { type: 'figure', key, text: displayFigure(figure, this.#language) }
    const whole = figure.of === undefined ? figure : { ...figure, value: figure.of }
    const text = (words: string): Inline => ({ type: 'text', text: words })
    if (whole.value === figure.value) return [text(this.#language === 'zh' ? '全部' : 'all '), inline]
    const of = displayFigure(whole, this.#language)
    return this.#language === 'zh' ? [text(`${of}中的`), inline] : [inline, text(` of ${of}`)]
  }

  /** A figure that cannot list its records is not shown; its place says why. */
  #gap(what: string, why: Words): Inline {
    return { type: 'gap', key: what, text: this.#language === 'zh' ? `〔${what}：${why.zh}〕` : `[${what}: ${why.en}]` }
  }
}

const up: Words = { en: 'up ', zh: '增长' }
const down: Words = { en: 'down ', zh: '下降' }
const unproved: Words = { en: 'no claim record proves this', zh: '没有定性表述记录可以佐证' }

/** Only a text that is still being written has such a figure. */
const unknown: Words = { en: 'there is no such figure', zh: '没有该数字' }

/** Neighbouring runs of text of the same style are one run. */
function merged(inlines: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && last.strong === inline.strong && last.emphasis === inline.emphasis)
      out[out.length - 1] = { ...last, text: last.text + inline.text }
    else out.push(inline)
  }
  return out
}
