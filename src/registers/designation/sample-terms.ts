import { addDays, addYears, type PlainDate } from '../../kernel/plain-date.ts'
import { between, type SampleRecord, type SampleWorld } from '../../kernel/sample.ts'

/** The day the sample ends on. */
export const today: PlainDate = '2006-10-31'

/** Who holds what at which level. */
export interface Title {
  readonly key: string
  readonly type: string
  readonly level: 'national' | 'provincial' | 'municipal'
  readonly holder: { readonly organisation: string } | { readonly centre: string } | 'region'
  readonly years: number | null
}

const documents = { national: '国科火字', provincial: '东科发', municipal: '岚科' } as const

/** Makes the sample's designations; every random choice comes from one stream. */
export class TitleMaker {
  readonly #world: SampleWorld
  readonly #random: () => number

  constructor(world: SampleWorld) {
    this.#world = world
    this.#random = world.random('designation')
  }

  /** A day from the first to the last, both included. */
  day(from: PlainDate, until: PlainDate): PlainDate {
    const span = Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days
    return addDays(from, between(this.#random, 0, span))
  }

  #draft({ type, level, holder }: Title) {
    const id = (register: string, key: string) => this.#world.id(register, key)
    return {
      type: id('designation-type', type),
      level,
      holderKind: holder === 'region' ? 'region' : 'organisation' in holder ? 'organisation' : 'centre',
      organisation: typeof holder === 'object' && 'organisation' in holder ? id('organisation', holder.organisation) : null,
      centre: typeof holder === 'object' && 'centre' in holder ? id('centre', holder.centre) : null,
    }
  }

  /** A title given on the first day of its term (or some days before). */
  given(title: Title, from: PlainDate, state: string, previous?: string): SampleRecord {
    const approvedOn = addDays(from, -between(this.#random, 0, 12))
    const until = title.years === null ? null : addDays(addYears(from, title.years), -1)
    const recorded = addDays(approvedOn, between(this.#random, 4, 30))
    const number = between(this.#random, 11, 290)
    return {
      key: title.key,
      draft: {
        ...this.#draft(title),
        state,
        appliedOn: addDays(approvedOn, -between(this.#random, 60, 150)),
        approvedOn,
        documentNumber: `${documents[title.level]}〔${approvedOn.slice(0, 4)}〕${number}号`,
        certificate: `${approvedOn.slice(0, 4)}${String(number).padStart(4, '0')}`,
        term: { from, until },
        previous: previous ? this.#world.id('designation', previous) : null,
      },
      source: `${documents[title.level]}〔${approvedOn.slice(0, 4)}〕${number}号认定文件`,
      recordedOn: recorded > today ? today : recorded,
    }
  }

  /** One that holds today, and the term before it where asked for. */
  held(title: Title, from: PlainDate, renewal: boolean): readonly SampleRecord[] {
    const until = title.years === null ? null : addYears(from, title.years)
    const state = until !== null && until < '2007-02-01' ? 'expiring' : 'valid'
    if (!renewal || title.years === null) return [this.given(title, from, state)]
    const earlier = { ...title, key: `${title.key}-earlier` }
    return [this.given(earlier, addYears(from, -title.years), 'renewed'), this.given(title, from, state, earlier.key)]
  }

  /** One whose term ran out before today, and the later note that it lapsed. */
  lapsed(title: Title, from: PlainDate): SampleRecord {
    const one = this.given(title, from, 'valid')
    const { until } = one.draft.term as { until: PlainDate }
    const endedOn = addDays(until, between(this.#random, 1, 14))
    return {
      ...one,
      revisions: [{ changes: { state: 'lapsed', endedOn }, recordedOn: addDays(endedOn, 3), reason: '有效期满，未通过复审' }],
    }
  }

  /** One that was revoked: its term then ends on the day before. */
  revoked(title: Title, from: PlainDate, endedOn: PlainDate, endReason: string): SampleRecord {
    const one = this.given(title, from, 'valid')
    return {
      ...one,
      revisions: [
        {
          changes: { state: 'revoked', endedOn, endReason, term: { from, until: addDays(endedOn, -1) } },
          recordedOn: addDays(endedOn, 8),
          reason: '收到撤销通知',
        },
      ],
    }
  }

  /** One that was not given (yet): it has no term. */
  asked(title: Title, state: string, appliedOn: PlainDate): SampleRecord {
    return {
      key: title.key,
      draft: { ...this.#draft(title), state, appliedOn },
      source: '申报推荐表',
      recordedOn: addDays(appliedOn, 5),
    }
  }
}
