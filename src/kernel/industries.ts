import type { PlainDate } from './plain-date.ts'
import type { Words } from './words.ts'

/** A section of GB/T 4754 in one edition: its letter, and the divisions it has. */
export interface IndustrySection {
  readonly letter: string
  readonly name: Words
  readonly divisions: readonly string[]
}

/** An edition of GB/T 4754 and the days on which it was in force. */
export interface IndustryEdition {
  readonly year: number
  readonly from: PlainDate
  readonly until?: PlainDate
  readonly sections: readonly IndustrySection[]
}

/** "13-37 39-43" as the two-digit codes it stands for. */
const divisionsOf = (spans: string): readonly string[] =>
  spans.split(' ').flatMap(span => {
    const [first, last = first] = span.split('-').map(Number) as [number, number?]
    return Array.from({ length: last! - first + 1 }, (_, index) => String(first + index).padStart(2, '0'))
  })

const sections = (list: readonly (readonly [string, string, string, string])[]): readonly IndustrySection[] =>
  list.map(([letter, zh, en, spans]) => ({ letter, name: { en, zh }, divisions: divisionsOf(spans) }))

const primary = [
  ['A', '农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery', '1-5'],
  ['B', '采矿业', 'Mining', '6-12'],
  ['C', '制造业', 'Manufacturing', '13-43'],
  ['D', '电力、热力、燃气及水生产和供应业', 'Production and supply of electricity, heat, gas and water', '44-46'],
  ['E', '建筑业', 'Construction', '47-50'],
  ['F', '批发和零售业', 'Wholesale and retail trade', '51-52'],
  ['G', '交通运输、仓储和邮政业', 'Transport, storage and post', '53-60'],
  ['H', '住宿和餐饮业', 'Hotels and catering', '61-62'],
  ['I', '信息传输、软件和信息技术服务业', 'Information transmission, software and information technology', '63-65'],
  ['J', '金融业', 'Finance', '66-69'],
  ['K', '房地产业', 'Real estate', '70'],
  ['L', '租赁和商务服务业', 'Leasing and business services', '71-72'],
  ['M', '科学研究和技术服务业', 'Scientific research and technical services', '73-75'],
] as const

const social = {
  n: ['水利、环境和公共设施管理业', 'Management of water conservancy, environment and public facilities'],
  o: ['居民服务、修理和其他服务业', 'Services to households, repair and other services'],
  p: ['教育', 'Education'],
  q: ['卫生和社会工作', 'Health and social work'],
  r: ['文化、体育和娱乐业', 'Culture, sports and entertainment'],
  s: ['公共管理、社会保障和社会组织', 'Public management, social security and social organisations'],
  t: ['国际组织', 'International organisations'],
} as const

/** The editions of GB/T 4754 whose codes are in the books: sections and divisions changed their letters and numbers between them. */
export const industryEditions: readonly IndustryEdition[] = [
  {
    year: 2002,
    from: '2002-10-01',
    until: '2011-10-31',
    sections: sections([
      ...primary.slice(0, 1),
      ['B', '采矿业', 'Mining', '6-11'],
      ['C', '制造业', 'Manufacturing', '13-37 39-43'],
      ['D', '电力、燃气及水的生产和供应业', 'Production and supply of electricity, gas and water', '44-46'],
      ['E', '建筑业', 'Construction', '47-50'],
      ['F', '交通运输、仓储和邮政业', 'Transport, storage and post', '51-59'],
      ['G', '信息传输、计算机服务和软件业', 'Information transmission, computer services and software', '60-62'],
      ['H', '批发和零售业', 'Wholesale and retail trade', '63 65'],
      ['I', '住宿和餐饮业', 'Hotels and catering', '66-67'],
      ['J', '金融业', 'Finance', '68-71'],
      ['K', '房地产业', 'Real estate', '72'],
      ['L', '租赁和商务服务业', 'Leasing and business services', '73-74'],
      ['M', '科学研究、技术服务和地质勘查业', 'Scientific research, technical services and geological prospecting', '75-78'],
      ['N', ...social.n, '79-81'],
      ['O', '居民服务和其他服务业', 'Services to households and other services', '82-83'],
      ['P', ...social.p, '84'],
      ['Q', '卫生、社会保障和社会福利业', 'Health, social security and social welfare', '85-87'],
      ['R', ...social.r, '88-92'],
      ['S', '公共管理与社会组织', 'Public management and social organisations', '93-97'],
      ['T', ...social.t, '98'],
    ]),
  },
  {
    year: 2011,
    from: '2011-11-01',
    until: '2017-09-30',
    sections: sections([
      ...primary,
      ['N', ...social.n, '76-78'],
      ['O', ...social.o, '79-81'],
      ['P', ...social.p, '82'],
      ['Q', ...social.q, '83-84'],
      ['R', ...social.r, '85-89'],
      ['S', ...social.s, '90-95'],
      ['T', ...social.t, '96'],
    ]),
  },
  {
    year: 2017,
    from: '2017-10-01',
    sections: sections([
      ...primary,
      ['N', ...social.n, '76-79'],
      ['O', ...social.o, '80-82'],
      ['P', ...social.p, '83'],
      ['Q', ...social.q, '84-85'],
      ['R', ...social.r, '86-90'],
      ['S', ...social.s, '91-96'],
      ['T', ...social.t, '97'],
    ]),
  },
]

/** The editions that have a code's division in a code's section: C35 or C3543. */
export const editionsWith = (code: string): readonly IndustryEdition[] =>
  industryEditions.filter(edition =>
    edition.sections.some(({ letter, divisions }) => letter === code[0] && divisions.includes(code.slice(1, 3))),
  )

/** The section letters that a division has had, with the year of the edition. */
export const lettersOf = (division: string): readonly { readonly letter: string; readonly year: number }[] =>
  industryEditions.flatMap(({ year, sections }) =>
    sections.filter(({ divisions }) => divisions.includes(division)).map(({ letter }) => ({ letter, year })),
  )
