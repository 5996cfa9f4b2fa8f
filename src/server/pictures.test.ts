import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haiyun } from '../../samples/haiyun.ts'
import { cloneBureau } from '../../test/bureau.ts'
import type { Bureau } from '../storage/bureau.ts'
import type { FigureDetail } from '../storage/figure-detail.ts'
import type { DrawnPicture } from '../storage/pictures/draw.ts'
import { makeServer } from './app.ts'

let bureau: Bureau
let app: FastifyInstance
const drawn = new Map<string, DrawnPicture>()

const get = async <Answer>(path: string): Promise<Answer> => {
  const answer = await app.inject({ url: `/api${path}`, headers: { host: 'localhost' } })
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`)
  return answer.json() as Answer
}

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  app = await makeServer(bureau, haiyun.region)
  for (const { id } of await get<readonly { id: string }[]>('/pictures')) drawn.set(id, await get(`/pictures/${id}`))
}, 60_000)

afterAll(async () => {
  await app?.close()
  await bureau?.close()
})

type Values = Readonly<Record<string, unknown>>
interface Row {
  readonly id: string
  readonly values: Values
}

/** All records of a register over the API, for sums made by hand. */
async function all(register: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let page = 1; ; page++) {
    const list = await get<{ rows: readonly Row[]; total: number }>(`/records/${register}?page=${page}&size=200`)
    rows.push(...list.rows)
    if (rows.length >= list.total) return rows
  }
}

const exact = (id: string, key: string): string | undefined => {
  const mark = drawn.get(id)!.marks.find(one => one.key === key)
  return mark && 'value' in mark ? mark.value : undefined
}

/** Decimal texts of at most two places, added as hundredths. */
const hundredths = (text: string) => {
  const [whole = '0', part = ''] = text.split('.')
  return BigInt(`${whole}${part.padEnd(2, '0')}`)
}

describe('every mark of every picture', () => {
  it('lists exactly the records it shows, and they add up to it', async () => {
    let walked = 0
    for (const [id, picture] of drawn)
      for (const mark of picture.marks) {
        const detail = await get<FigureDetail | { readonly refused: unknown }>(
          `/pictures/${id}/marks/${encodeURIComponent(mark.key)}`,
        )
        if ('gap' in mark) {
          expect(detail, mark.key).toHaveProperty('refused')
          continue
        }
        if (!('figure' in detail)) throw new Error(`${id} ${mark.key} has no records`)
        walked++
        expect(detail.figure.exact, mark.key).toBe(mark.value)
        expect(detail.figure.recordCount, mark.key).toBe(mark.records)
        const { records } = detail.figure
        if (records.length < mark.records || mark.unit === 'percent') continue
        const sum = records.reduce((before, one) => before + hundredths(one.adds), 0n)
        expect(sum, `${id} ${mark.key}`).toBe(hundredths(mark.value))
      }
    expect(walked).toBeGreaterThan(150)
  }, 120_000)

  it('has a name in both languages and a place in its picture', () => {
    for (const picture of drawn.values()) {
      expect(picture.marks.some(mark => 'value' in mark)).toBe(true)
      const places = new Set([...picture.series, ...picture.categories].map(one => one.id))
      for (const mark of picture.marks) {
        expect(places.has(mark.series) && (mark.category === '' || places.has(mark.category)), `${picture.id} ${mark.key}`).toBe(
          true,
        )
        expect(mark.label.zh).toMatch(/[\u4e00-\u9fff]/)
      }
      expect(new Set(picture.marks.map(mark => mark.key)).size).toBe(picture.marks.length)
    }
  })
})

describe('pictures beside sums by hand', () => {
  it('counts every holder once at its highest level, ended and foreign titles left out', async () => {
    const types = new Map((await all('designation-type')).map(({ id, values }) => [id, values]))
    const rows = (await all('designation')).filter(({ values }) => {
      const type = types.get(String(values['type']))!
      const term = values['term'] as { from: string; until: string | null } | null
      return (
        type['code'] === 'high-tech-enterprise' &&
        ['approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked'].includes(String(values['state'])) &&
        term !== null &&
        term.from <= haiyun.asAt &&
        (term.until === null || term.until >= haiyun.asAt)
      )
    })
    const order = ['national', 'provincial', 'municipal']
    const best = new Map<string, number>()
    for (const { values } of rows) {
      const [holder, level] = [String(values['organisation']), order.indexOf(String(values['level']))]
      best.set(holder, Math.min(level, best.get(holder) ?? 9))
    }
    for (const [index, level] of order.entries()) {
      const count = [...best.values()].filter(one => one === index).length
      expect(exact('high-tech', `${level}.2006`) ?? '0').toBe(String(count))
    }
    expect(best.size).toBeGreaterThan(0)
  })

  it('adds up budget lines by hand, and a flow carries all of them', async () => {
    const lines = (await all('budget-line')).filter(({ values }) => values['year'] === 2006)
    const outside = ['talent-work', 'cadre-training', 'poverty-relief', 'other-class']
    const sum = (rows: readonly Row[]) => rows.reduce((before, { values }) => before + hundredths(String(values['amount'])), 0n)
    const fiscal = lines.filter(({ values }) => !outside.includes(String(values['heading'])))
    expect(hundredths(exact('budget', 'funds.2006')!)).toBe(sum(fiscal))
    const flow = drawn.get('money')!.marks.flatMap(mark => ('value' in mark ? [mark] : []))
    const through = (from: string) =>
      flow
        .filter(mark => mark.category !== '' && mark.series.startsWith(from))
        .reduce((before, mark) => before + hundredths(mark.value), 0n)
    expect(through('heading-')).toBe(sum(lines))
    const payments = (await all('payment')).filter(({ values }) => {
      const day = String(values['committedOn'])
      return day >= '2006-01-01' && day <= haiyun.asAt
    })
    const inState = (...states: readonly string[]) => payments.filter(({ values }) => states.includes(String(values['state'])))
    expect(through('fund-')).toBe(sum(inState('committed', 'paid')))
    expect(through('purpose-')).toBe(sum(inState('paid')))
  })

  it('narrows from intent to performance', async () => {
    const editions = new Map((await all('fair-edition')).map(({ id, values }) => [id, values]))
    const national = (row: Row) => editions.get(String(row.values['edition']))?.['scope'] === 'national'
    const projects = (await all('cooperation-project')).filter(national)
    const by = (name: string) => (row: Row) => {
      const day = row.values[name]
      return typeof day === 'string' && day <= haiyun.asAt
    }
    const inState = (...states: readonly string[]) =>
      projects.filter(by('signedOn')).filter(({ values }) => states.includes(String(values['state']))).length
    expect(exact('fair', 'step.intent')).toBe(String(projects.filter(by('intentOn')).length))
    expect(exact('fair', 'step.signed')).toBe(String(inState('signed', 'contracted', 'performed', 'terminated')))
    expect(exact('fair', 'step.contracted')).toBe(String(inState('contracted', 'performed')))
    const contracts = (await all('contract'))
      .filter(national)
      .filter(by('registeredOn'))
      .filter(({ values }) => !['refused', 'cancelled'].includes(String(values['state'])))
    expect(exact('fair', 'step.registered')).toBe(contracts.length ? String(contracts.length) : undefined)
  })

  it('counts a community’s sessions for its town', async () => {
    const places = new Map((await all('place')).map(({ id, values }) => [id, values]))
    const counts = new Map<string, number>()
    for (const { values } of await all('outreach-session')) {
      const day = String(values['heldOn'])
      if (values['state'] !== 'held' || day < '2004-01-01' || day > haiyun.asAt) continue
      const at = String(values['place'])
      const town = ['town', 'sub-district'].includes(String(places.get(at)?.['kind'])) ? at : String(places.get(at)?.['parent'])
      counts.set(town, (counts.get(town) ?? 0) + 1)
    }
    for (const { id } of drawn.get('outreach')!.categories)
      expect(exact('outreach', `sessions.${id}`)).toBe(counts.get(id) === undefined ? undefined : String(counts.get(id)))
    expect(drawn.get('outreach')!.categories.length).toBeGreaterThan(3)
  })

  it('has a cell where a facility is in use, and a day where a title ends', async () => {
    const grid = drawn.get('coverage')!
    const holds = (period: unknown) => {
      const { from, until } = period as { from: string; until: string | null }
      return from <= haiyun.asAt && (until === null || until >= haiyun.asAt)
    }
    const urban = new Set(grid.categories.map(({ id }) => id))
    const inUse = (await all('facility')).filter(({ values }) => holds(values['inUse']) && urban.has(String(values['place'])))
    const cells = grid.marks.flatMap(mark => ('value' in mark ? [Number(mark.value)] : []))
    expect(cells.reduce((sum, one) => sum + one, 0)).toBe(inUse.length)
    const ending = (await all('designation')).filter(({ values }) => {
      const term = values['term'] as { from: string; until: string | null } | null
      const given = ['approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked'].includes(String(values['state']))
      return given && term?.until && term.from <= haiyun.asAt && term.until >= haiyun.asAt && term.until <= '2007-10-31'
    })
    const days = drawn.get('expiries')!.marks.flatMap(mark => ('value' in mark ? [Number(mark.value)] : []))
    expect(days.reduce((sum, one) => sum + one, 0)).toBe(ending.length)
  })

  it('adds up the last census by hand', async () => {
    const [round] = drawn.get('talent')!.series
    const returns = (await all('talent-return')).filter(
      ({ values }) => values['round'] === round!.id && values['state'] === 'accepted',
    )
    const sum = (name: string) => String(returns.reduce((before, { values }) => before + Number(values[name] ?? 0), 0))
    for (const [category, name] of [
      ['all', 'talents'],
      ['incoming', 'incoming'],
      ['doctors', 'doctors'],
      ['seniortitles', 'seniorTitles'],
    ] as const)
      expect(exact('talent', `${round!.id}.${category}`)).toBe(sum(name))
  })
})

describe('what is not there', () => {
  it('is a gap with its reason, never a zero', async () => {
    const early = await get<DrawnPicture>('/pictures/budget?asAt=1990-06-30')
    expect(early.marks.every(mark => 'gap' in mark && mark.gap.zh !== '')).toBe(true)
    for (const picture of drawn.values())
      for (const mark of picture.marks) if ('value' in mark) expect(mark.records).toBeGreaterThan(0)
  })

  it('says which pictures there are, and that a mark is not one', async () => {
    const none = await app.inject({ url: '/api/pictures/nothing', headers: { host: 'localhost' } })
    expect(none.statusCode).toBe(404)
    expect(none.body).toContain('high-tech')
    const mark = await app.inject({ url: '/api/pictures/budget/marks/nothing', headers: { host: 'localhost' } })
    expect(mark.statusCode).toBe(404)
  })
})

it('gives its figures as a sheet with source and day', async () => {
  for (const lang of ['en', 'zh'] as const) {
    const answer = await app.inject({ url: `/api/pictures/budget/sheet.csv?lang=${lang}`, headers: { host: 'localhost' } })
    expect(answer.headers['content-type']).toContain('text/csv')
    expect(answer.body).toContain(exact('budget', 'funds.2006')!)
    expect(answer.body).toContain(lang === 'zh' ? '截至2006年10月31日' : 'as at 31 October 2006')
  }
})
