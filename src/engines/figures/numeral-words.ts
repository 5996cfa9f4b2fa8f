/** English cardinal words below a hundred and their worth. */
export const englishCardinals: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Words that multiply what stands before them. */
export const englishScales: Readonly<Record<string, string>> = {
  dozen: '12',
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
  trillion: '1000000000000',
}

/** Ordinal words. */
export const englishOrdinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  hundredth: 100,
}

/** What follows a numerator: two thirds, a quarter, half. */
export const englishFractions: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixths: 6,
  tenths: 10,
  tenth: 10,
}

/** Words that say by how much something has been multiplied. */
export const englishMultiples: Readonly<Record<string, number>> = {
  double: 2,
  doubles: 2,
  doubled: 2,
  doubling: 2,
  twofold: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  threefold: 3,
  quadruple: 4,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
}

/** How often. */
export const englishTimes: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 }

/** Every English word that writes a number or a part of one. */
export const englishNumerals: readonly string[] = [
  ...new Set([
    ...Object.keys(englishCardinals),
    ...Object.keys(englishScales),
    ...Object.keys(englishScales).map(word => `${word}s`),
    ...Object.keys(englishOrdinals),
    ...Object.keys(englishFractions),
    ...Object.keys(englishMultiples),
    ...Object.keys(englishTimes),
  ]),
].sort((left, right) => right.length - left.length)
