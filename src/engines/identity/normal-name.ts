import { pinyin } from 'pinyin-pro'

/** A name without what is written in one way today and in another tomorrow. */
export interface NormalName {
  /** Small letters, half width, without blanks and signs; the legal form written out shortest. */
  readonly full: string
  /** What is left without region, brackets and legal form: 恒川阀门. Never empty. */
  readonly core: string
  /** The regions that the name says, without their kind: 岚城. */
  readonly regions: readonly string[]
  /** The core as it sounds; the core itself where it is not Chinese. */
  readonly sound: string
}

/** A name that is no firm's: without what is written in one way today and in another tomorrow, and nothing else left out. */
export interface PlainName {
  readonly given: string
  readonly chinese: boolean
  /** Small letters, half width, without blanks and signs. */
  readonly full: string
  /** As it sounds, in one word: 陆知远 and Lu Zhiyuan sound the same. */
  readonly sound: string
}

const han = /\p{Script=Han}/u

/** Longer ones first: each ends in a shorter one. */
const legalForms = [
  '股份有限责任公司',
  '集团股份有限公司',
  '有限责任公司',
  '集团有限公司',
  '股份有限公司',
  '实业总公司',
  '有限公司',
  '股份公司',
  '集团公司',
  '总公司',
  '公司',
  '总厂',
  '厂',
]
const formsInEnglish = new Set(
  'co ltd limited company corp corporation inc incorporated llc plc group joint stock the of and works factory'.split(' '),
)

/** Reads names with the regions of this place known, so that 岚城恒川 and 岚城市恒川 are both 恒川. */
export class NameReader {
  /** Names of regions without their kind, the longest first. */
  readonly #regions: readonly string[]
  readonly #englishRegions: ReadonlySet<string>
  readonly #sounds = new Map<string, string>()

  constructor(regions: readonly { readonly zh: string | null; readonly en: string | null }[]) {
    const bare = regions.flatMap(({ zh }) => (zh ? [withoutKind(zh)] : [])).filter(name => name.length >= 2)
    this.#regions = [...new Set(bare)].sort((a, b) => b.length - a.length)
    this.#englishRegions = new Set(regions.flatMap(({ en }) => (en ? [en.toLowerCase().split(' ')[0]!] : [])))
  }

  read(name: string): NormalName {
    const plain = name.normalize('NFKC').toLowerCase()
    return han.test(plain) ? this.#chinese(plain) : this.#english(plain)
  }

  /** A person's name, a title: nothing in it is a region or a legal form. */
  plain(given: string): PlainName {
    const full = given
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
    return { given, chinese: han.test(full), full, sound: this.#sound(full).replaceAll(' ', '') }
  }

  #chinese(plain: string): NormalName {
    const full = plain.replaceAll(/[^\p{L}\p{N}]/gu, '')
    const regions: string[] = []
    // What stands in brackets is a region (恒川（岚城）阀门) or a part of its own; other brackets vanish.
    const open = plain.replaceAll(/\(([^()]{1,20})\)/g, (_, inside: string) => {
      const region = this.#regionAt(inside)
      if (region && region.rest === '') regions.push(region.name)
      else return inside
      return ''
    })
    let core = withoutForm(open.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    for (let region = this.#regionAt(core); region && region.rest.length >= 2; region = this.#regionAt(core)) {
      regions.push(region.name)
      core = region.rest
    }
    return { full: shortForm(full), core, regions: [...new Set(regions)].sort(), sound: this.#sound(core) }
  }

  #english(plain: string): NormalName {
    const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    const told = words.filter(word => !formsInEnglish.has(word))
    const regions = told.filter(word => this.#englishRegions.has(word))
    const core = told.filter(word => !this.#englishRegions.has(word) && !/^(city|district|county|province)$/.test(word))
    const kept = core.length ? core : words
    return { full: words.join(' '), core: kept.join(' '), regions: [...new Set(regions)].sort(), sound: kept.join('') }
  }

  /** The region that a text begins with: one that is known, or any that says what it is (省、市、自治区). */
  #regionAt(text: string): { readonly name: string; readonly rest: string } | null {
    for (const name of this.#regions)
      if (text.startsWith(name))
        return { name, rest: text.slice(name.length).replace(/^(自治区|街道|[省市县区镇乡])(?!场)/u, '') }
    const said = /^(\p{Script=Han}{2,3})(?:省|市|自治区)(?!场)/u.exec(text)
    return said ? { name: said[1]!, rest: text.slice(said[0].length) } : null
  }

  #sound(core: string): string {
    let sound = ''
    for (const sign of core) {
      let one = this.#sounds.get(sign)
      if (one === undefined) {
        one = han.test(sign) ? pinyin(sign, { toneType: 'none' }) : sign
        this.#sounds.set(sign, one)
      }
      sound += `${one} `
    }
    return sound.trim()
  }
}

const withoutKind = (name: string): string => name.replace(/(自治区|街道|[省市县区镇乡])$/u, '')

function withoutForm(name: string): string {
  for (const form of legalForms) if (name.endsWith(form) && name.length > form.length + 1) return name.slice(0, -form.length)
  return name
}

/** 有限责任公司 and 有限公司 are one form in two wordings; 股份有限公司 is another. */
const shortForm = (name: string): string => name.replace(/(股份)?有限责任公司$/u, '$1有限公司')
