import type { Picture } from '../../engines/pictures/picture.ts'
import { columnOf, holds, slice } from '../../engines/pictures/slice.ts'
import { addDays, addYears, dateWords } from '../../kernel/plain-date.ts'
import { given } from '../designation/flow.ts'
import { validAll } from '../designation/ledger.ts'
import { designation } from '../designation/register.ts'
import { inUse } from '../facility/indicators.ts'
import { facility, facilityKinds } from '../facility/register.ts'
import { place } from '../place/register.ts'

/** Which community has which kinds of facility in use. */
export const coveragePicture: Picture = {
  id: 'coverage',
  kind: 'grid',
  title: { en: 'Facilities by community', zh: '社区科普设施覆盖' },
  note: {
    en: 'Facilities in use in the communities of the urban area. An empty cell: none is recorded.',
    zh: '城区社区在用科普设施数；空格为没有登记。',
  },
  source: { en: 'Registers of facilities and places', zh: '科普设施、行政区划台账' },
  dimensions: ({ asAt }) => ({
    communities: {
      of: place,
      where: {
        op: 'all',
        of: [
          { op: 'is', column: columnOf(place, 'kind'), value: { literal: 'community' } },
          { op: 'is', column: columnOf(place, 'urban'), value: { literal: true } },
          { op: 'holdsOn', column: columnOf(place, 'term'), day: asAt },
        ],
      },
      order: 'code',
    },
  }),
  layout: ({ asAt }, found) => {
    const communities = found.get('communities')!
    return {
      series: facilityKinds.codes.map(code => ({ id: code, label: facilityKinds.options[code].label })),
      categories: communities.map(({ id, label }) => ({ id, label })),
      marks: communities.flatMap(community =>
        facilityKinds.codes.map(kind => ({
          series: kind,
          category: community.id,
          indicator: slice(inUse, {
            key: `${kind}.${community.id}`,
            words: {
              en: `${community.label.en}, ${facilityKinds.options[kind].label.en}`,
              zh: `${community.label.zh}${facilityKinds.options[kind].label.zh}`,
            },
            where: [holds(columnOf(facility, 'kind'), kind), holds(columnOf(facility, 'place'), community.id)],
          }),
          period: { kind: 'as-at', asAt } as const,
        })),
      ),
      sparse: true,
    }
  },
}

/** The days on which titles that hold today end, over the year to come. */
export const endingsPicture: Picture = {
  id: 'expiries',
  kind: 'days',
  title: { en: 'Expiring titles', zh: '资质到期' },
  note: {
    en: 'The last days of titles that hold now, over the next twelve months. Titles renewed since are in it until their term ends.',
    zh: '现有效资质在今后十二个月内的截止日。已续期的，原有效期届满前仍列入。',
  },
  source: { en: 'Register of designations', zh: '资质认定台账' },
  dimensions: ({ asAt }) => ({
    days: {
      of: designation,
      where: {
        op: 'all',
        of: [
          { op: 'in', column: columnOf(designation, 'state'), values: given },
          { op: 'holdsOn', column: columnOf(designation, 'term'), day: asAt },
          { op: 'atMost', column: columnOf(designation, 'term', { suffix: '_until' }), value: { literal: addYears(asAt, 1) } },
        ],
      },
      distinct: [{ name: 'term', suffix: '_until' }],
    },
  }),
  layout: ({ asAt }, found) => {
    const days = found.get('days')!.map(({ id }) => id)
    return {
      series: [{ id: 'ends', label: { en: 'titles end', zh: '项资质到期' } }],
      categories: days.map(day => ({ id: day, label: dateWords(day) })),
      marks: days.map(day => ({
        series: 'ends',
        category: day,
        indicator: slice(validAll, {
          key: day,
          words: { en: `the term ends on ${dateWords(day).en}`, zh: `有效期至${dateWords(day).zh}` },
          where: [holds(columnOf(designation, 'term', { suffix: '_until' }), day)],
        }),
        period: { kind: 'as-at', asAt } as const,
      })),
      range: { from: addDays(asAt, 0), until: addYears(asAt, 1) },
    }
  },
}
