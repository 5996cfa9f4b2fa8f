const endings = /(?:isations?|izations?|ations?|ments?|ings?|edly|ed|ies|ers?|es|s|y|e|al|ive)$/
const special: Readonly<Record<string, string>> = {
  counties: 'manycou',
  districts: 'manydis',
  cities: 'manycit',
  people: 'person',
  persons: 'person',
  companies: 'firm',
  company: 'firm',
  firms: 'firm',
  enterprises: 'firm',
  enterprise: 'firm',
  businesses: 'firm',
  business: 'firm',
  centre: 'center',
  centres: 'center',
  centers: 'center',
  programme: 'program',
  programmes: 'program',
  programs: 'program',
  technological: 'technology',
  technical: 'technology',
  technologies: 'technology',
  scientific: 'science',
  sciences: 'science',
  fund: 'fund',
  funds: 'fund',
  funding: 'fund',
  fair: 'fair',
  fairs: 'fair',
  exhibitions: 'fair',
  exhibition: 'fair',
  income: 'income',
  peasants: 'farmer',
  farmers: 'farmer',
  expenditure: 'spend',
  expenditures: 'spend',
  spending: 'spend',
  spent: 'spend',
  spend: 'spend',
}

/** A crude stem of a lower-case word: what matters is that both sides are cut alike. */
export function stem(word: string): string {
  const same = Object.hasOwn(special, word) ? special[word]! : word
  const cut = same.length > 4 ? same.replace(endings, '') : same.replace(/(?<=..)s$/, '')
  return (cut.length < 3 ? same : cut).replaceAll('z', 's').slice(0, 7)
}
