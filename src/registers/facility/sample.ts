import type { PlainDate } from '../../kernel/plain-date.ts'
import { between, type Sample, type SampleRecord } from '../../kernel/sample.ts'
import { dayBetween, later, noted, numbered } from '../sample-days.ts'
import { communityKeys, streetKeys, townKeys, villageKeys } from '../sample-keys.ts'

interface Planned {
  readonly kind: 'gallery' | 'screen' | 'corridor' | 'library' | 'activity-room'
  readonly zh: string
  readonly place: string
  readonly standard: boolean
  readonly from: readonly [first: PlainDate, last: PlainDate]
  readonly closed?: PlainDate
}

const galleries = (places: readonly string[], standard: boolean, from: Planned['from'], closed?: PlainDate): readonly Planned[] =>
  places.map(place => ({ kind: 'gallery', zh: '科普画廊', place, standard, from, ...(closed && { closed }) }))

/** A standard gallery in each of the 14 urban communities; others that must not count for it. */
const planned: readonly Planned[] = [
  ...galleries(communityKeys, true, ['2003-06-01', '2006-08-31']),
  // Second galleries: a community counts once.
  ...galleries(communityKeys.slice(0, 3), true, ['2005-01-10', '2006-06-30']),
  // Old galleries below the standard, and standard ones that were closed.
  ...galleries(communityKeys.slice(4, 9), false, ['1999-03-01', '2001-10-31']),
  ...galleries(communityKeys.slice(9, 12), true, ['2002-01-10', '2002-12-20'], '2005-05-31'),
  // Galleries outside the urban communities.
  ...galleries([...townKeys, ...villageKeys.slice(0, 4)], true, ['2004-02-01', '2006-07-31']),
  ...streetKeys.map(
    place => ({ kind: 'screen', zh: '电子科普屏', place, standard: true, from: ['2004-09-01', '2006-09-30'] }) as const,
  ),
  ...townKeys.flatMap(place => [
    { kind: 'corridor', zh: '科普长廊', place, standard: true, from: ['2003-03-01', '2005-12-20'] } as const,
    { kind: 'library', zh: '科普图书室', place, standard: true, from: ['2003-03-01', '2006-06-30'] } as const,
  ]),
  ...communityKeys
    .slice(0, 9)
    .map(
      place => ({ kind: 'activity-room', zh: '科普活动室', place, standard: false, from: ['2003-05-01', '2006-05-31'] }) as const,
    ),
]

export const sample: Sample = world => {
  const random = world.random('facility')
  return planned.map(({ kind, zh, place, standard, from: [first, last], closed }, index): SampleRecord => {
    const from = dayBetween(random, first, last)
    const until = closed ?? null
    const gallery = kind === 'gallery' || kind === 'corridor'
    return {
      key: numbered('facility', index + 1),
      draft: {
        name: `${zh}${index + 1}号`,
        kind,
        place: world.id('place', place),
        inUse: { from, until: null },
        standard,
        length: gallery ? String(standard ? between(random, 10, 36) : between(random, 4, 9)) : null,
        panels: gallery ? between(random, 4, 24) : null,
      },
      source: '科普设施台账',
      recordedOn: noted(random, from, 25),
      ...(until && {
        revisions: [{ changes: { inUse: { from, until } }, recordedOn: later(until, 14), reason: '道路改造拆除' }],
      }),
    }
  })
}
