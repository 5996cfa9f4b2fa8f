import { defineIndicator, type PlainIndicator } from '../../engines/indicators/indicator.ts'
import type { Axis, MarkRequest, Picture } from '../../engines/pictures/picture.ts'
import { columnOf, slice } from '../../engines/pictures/slice.ts'
import type { Words } from '../../kernel/words.ts'
import { censusRound } from '../census-round/register.ts'
import { sessions } from '../outreach-session/indicators.ts'
import { outreachSession } from '../outreach-session/register.ts'
import { place } from '../place/register.ts'
import { incoming, talents } from '../talent-return/indicators.ts'
import { talentReturn } from '../talent-return/register.ts'

const parts = ['doctors', 'masters', 'bachelors', 'seniorTitles', 'middleTitles', 'women'] as const

const partWords: Readonly<Record<(typeof parts)[number], Words>> = {
  doctors: { en: 'doctors', zh: '博士' },
  masters: { en: 'masters', zh: '硕士' },
  bachelors: { en: 'bachelors', zh: '本科' },
  seniorTitles: { en: 'senior title', zh: '高级职称' },
  middleTitles: { en: 'middle title', zh: '中级职称' },
  women: { en: 'women', zh: '女性' },
}

const partOfTalents = (name: (typeof parts)[number]): PlainIndicator =>
  defineIndicator({
    id: `talent-return.${name}`,
    label: { en: `S&T talents: ${partWords[name].en}`, zh: `科技人才：${partWords[name].zh}` },
    definition: {
      en: `Of the S&T talents in the accepted returns of the round: ${partWords[name].en}.`,
      zh: `该批次审核通过报表的科技人才中的${partWords[name].zh}人数。`,
    },
    source: talents.source,
    unit: 'persons',
    level: 'district',
    of: talentReturn,
    where: ({ state }) => [state.is('accepted')],
    at: { edition: 'round', of: censusRound, heldOn: 'referenceDay' },
    measure: { sum: name },
    period: 'edition',
  })

const structure: readonly (readonly [string, Words, PlainIndicator])[] = [
  ['all', { en: 'S&T talents', zh: '科技人才' }, talents],
  ['incoming', { en: 'from outside', zh: '外来人才' }, incoming],
  ...parts.map(name => [name.toLowerCase(), partWords[name], partOfTalents(name)] as const),
]

/** Who the talents of the last census are, beside the census before. */
export const talentPicture: Picture = {
  id: 'talent',
  kind: 'bars',
  title: { en: 'S&T talents', zh: '科技人才结构' },
  note: {
    en: 'Accepted returns of the census. The parts overlap: a doctor may have come from outside.',
    zh: '普查审核通过的报表。各部分有交叉：博士也可能是外来人才。',
  },
  source: { en: 'Register of talent census returns', zh: '人才普查报表台账' },
  dimensions: ({ asAt }) => ({
    rounds: {
      of: censusRound,
      where: { op: 'atMost', column: columnOf(censusRound, 'referenceDay'), value: { literal: asAt } },
      order: 'referenceDay',
    },
  }),
  layout: ({ asAt }, found) => {
    const rounds = found.get('rounds')!.slice(-2).reverse()
    return {
      series: rounds.map(({ id, label }) => ({ id, label })),
      categories: structure.map(([id, label]) => ({ id, label })),
      marks: rounds.flatMap(({ id: edition }) =>
        structure.map(([id, , indicator]) => ({
          series: edition,
          category: id,
          indicator,
          period: { kind: 'edition', edition, asAt } as const,
        })),
      ),
    }
  },
}

/** Person-times of all sessions, whatever the campaign. */
export const personTimes = defineIndicator({
  id: 'outreach-session.person-times',
  label: { en: 'Person-times of outreach sessions', zh: '科普培训人次' },
  definition: {
    en: 'Person-times of the sessions held in the period; sessions without a number add nothing.',
    zh: '期内已举办科普培训的人次，未填人次的不计。',
  },
  source: sessions.source,
  unit: 'person-times',
  level: 'district',
  of: outreachSession,
  where: ({ state }) => [state.is('held')],
  at: { on: 'heldOn' },
  measure: { sum: 'personTimes' },
  period: 'past-years',
})

/** Sessions and their person-times by town and sub-district, communities and villages with the town they belong to. */
export const outreachPicture: Picture = {
  id: 'outreach',
  kind: 'bars',
  title: { en: 'Outreach by town', zh: '各镇街科普培训' },
  note: {
    en: 'Sessions held in the past three years; a community’s or village’s sessions count for its town.',
    zh: '近三年已举办的科普培训；社区、村的培训计入所属镇街。',
  },
  source: { en: 'Register of outreach sessions', zh: '科普培训台账' },
  dimensions: ({ asAt }) => ({
    towns: {
      of: place,
      where: {
        op: 'all',
        of: [
          { op: 'in', column: columnOf(place, 'kind'), values: ['town', 'sub-district'] },
          { op: 'holdsOn', column: columnOf(place, 'term'), day: asAt },
        ],
      },
      order: 'code',
    },
  }),
  layout: ({ year, asAt }, found) => {
    const towns = found.get('towns')!
    const series: readonly Axis[] = [
      { id: 'sessions', label: { en: 'Sessions', zh: '培训期数' } },
      { id: 'person-times', label: { en: 'Person-times', zh: '培训人次' } },
    ]
    const of = (name: string, indicator: PlainIndicator, town: (typeof towns)[number]): MarkRequest => ({
      series: name,
      category: town.id,
      indicator: slice(indicator, {
        key: town.id,
        words: town.label,
        where: [
          {
            op: 'any',
            of: [
              { op: 'is', column: columnOf(outreachSession, 'place'), value: { literal: town.id } },
              {
                op: 'is',
                column: columnOf(outreachSession, 'parent', { via: { field: 'place', of: place } }),
                value: { literal: town.id },
              },
            ],
          },
        ],
      }),
      period: { kind: 'past-years', years: 3, ending: year, asAt },
    })
    return {
      series,
      categories: towns.map(({ id, label }) => ({ id, label })),
      marks: towns.flatMap(town => [of('sessions', sessions, town), of('person-times', personTimes, town)]),
    }
  },
}
