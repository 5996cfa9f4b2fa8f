import { addDays } from '../../kernel/plain-date.ts'
import { between, type Sample } from '../../kernel/sample.ts'
import { firmKey, firmShortName, productOf } from '../organisation/sample-names.ts'

/** The host of each centre: some firms host two, so hosts are fewer than centres. */
const hostOf = (number: number): number => (number === 9 ? 3 : number === 17 ? 8 : number)

/** 44 centres: the first 24 hold a valid title. */
export const sample: Sample = world => {
  const random = world.random('centre')
  return Array.from({ length: 44 }, (_, index) => {
    const number = index + 1
    const host = hostOf(number)
    const product = productOf(number === host ? host : number + 3)
    const short = firmShortName(host)
    const from = `${between(random, 1999, 2001)}-${String(between(random, 1, 12)).padStart(2, '0')}-10`
    const staff = between(random, 12, 140)
    return {
      key: `centre-${String(number).padStart(2, '0')}`,
      draft: {
        name: { zh: `${short.zh}${product.zh}研究开发中心`, en: `${short.en} ${product.en} R&D Centre` },
        host: world.id('organisation', firmKey(host)),
        partner: number % 3 === 0 ? world.id('organisation', `university-${(number % 8) + 1}`) : null,
        field: product.field,
        staff,
        seniorStaff: between(random, 1, Math.floor(staff / 4)),
        equipment: `${between(random, 60, 2600)}万元`,
        term: { from, until: null },
      },
      source: '企业研发中心登记表',
      recordedOn: addDays(from < '2002-01-01' && host > 60 ? '2003-03-01' : from, between(random, 10, 60)),
      ...(number === 5 && {
        revisions: [{ changes: { staff: staff + 6 }, recordedOn: '2006-04-12', reason: '年报核实后更正专职人员数' }],
      }),
    }
  })
}
