import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { fill, type Words } from '../../kernel/words.ts'
import type { FormerName } from './name-history.ts'

/** One thing that happened to an organisation, under whatever name it then had. */
export interface LifeEvent {
  /** Null where nobody wrote down when. */
  readonly day: PlainDate | null
  readonly kind: 'founded' | 'name' | 'code' | 'ended' | 'absorbed' | 'split-off' | 'duplicate'
  readonly words: Words
  /** The other organisation, where there is one. */
  readonly other?: string
}

/** Another organisation that took part in it. */
export interface Other {
  readonly id: string
  readonly name: Words
  readonly day: PlainDate | null
}

export interface Life {
  readonly term: { readonly from: PlainDate; readonly until: PlainDate | null }
  readonly status: string
  readonly movedTo: string | null
  readonly mergedInto: Omit<Other, 'day'> | null
  readonly splitFrom: Omit<Other, 'day'> | null
  readonly formerNames: readonly FormerName[]
  readonly code: { readonly code: string; readonly from: PlainDate | null } | null
  readonly formerCodes: readonly { readonly code: string; readonly until: PlainDate | null }[]
  /** Names as the versions had them, each with the day on which the next one was recorded. */
  readonly recordedNames: readonly { readonly name: string; readonly changedOn: PlainDate }[]
  /** Organisations that were merged into it by law, and that split off from it. */
  readonly absorbed: readonly Other[]
  readonly splitOff: readonly Other[]
  /** Records that turned out to be of this same organisation. */
  readonly duplicates: readonly Other[]
}

/** The one history of an organisation through every name, code, move, merger and division; the first first, undated before dated. */
export function lifeline(life: Life): readonly LifeEvent[] {
  const told = new Set(life.formerNames.map(({ name }) => name))
  const events: LifeEvent[] = [
    {
      day: life.term.from,
      kind: 'founded',
      ...(life.splitFrom
        ? {
            other: life.splitFrom.id,
            words: fill({ en: 'Founded, split off from {name}.', zh: '由{name}分立成立。' }, { name: life.splitFrom.name }),
          }
        : { words: { en: 'Founded.', zh: '成立。' } }),
    },
    ...life.formerNames.map(
      ({ name, until }): LifeEvent => ({
        day: until && addDays(until, 1),
        kind: 'name',
        words: fill({ en: 'No longer called {name}.', zh: '不再使用名称“{name}”。' }, { name }),
      }),
    ),
    ...life.recordedNames
      .filter(({ name }) => !told.has(name))
      .map(
        ({ name, changedOn }): LifeEvent => ({
          day: changedOn,
          kind: 'name',
          words: fill({ en: 'Recorded as {name} until then.', zh: '此前登记名称为“{name}”。' }, { name }),
        }),
      ),
    ...life.formerCodes.map(
      ({ code, until }): LifeEvent => ({
        day: until && addDays(until, 1),
        kind: 'code',
        words: fill({ en: 'Code {code} no longer in use.', zh: '代码{code}停用。' }, { code }),
      }),
    ),
    ...(life.code?.from
      ? [
          {
            day: life.code.from,
            kind: 'code' as const,
            words: fill({ en: 'Given the code {code}.', zh: '赋予代码{code}。' }, { code: life.code.code }),
          },
        ]
      : []),
    ...others(life.absorbed, 'absorbed', { en: '{name} was merged into it.', zh: '{name}并入本单位。' }),
    ...others(life.splitOff, 'split-off', { en: '{name} split off from it.', zh: '{name}由本单位分立。' }),
    ...others(life.duplicates, 'duplicate', {
      en: 'A second record, {name}, was found to be the same organisation.',
      zh: '另一条记录“{name}”核实为同一单位，已合并。',
    }),
    ...ending(life),
  ]
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) =>
      (a.event.day ?? '') === (b.event.day ?? '') ? a.index - b.index : (a.event.day ?? '') < (b.event.day ?? '') ? -1 : 1,
    )
    .map(({ event }) => event)
}

const others = (list: readonly Other[], kind: LifeEvent['kind'], words: Words): readonly LifeEvent[] =>
  list.map(({ id, name, day }) => ({ day, kind, other: id, words: fill(words, { name }) }))

/** What became of it, on the day after its last one here. */
function ending({ status, term, movedTo, mergedInto }: Life): readonly LifeEvent[] {
  const day = term.until && addDays(term.until, 1)
  if (status === 'moved')
    return [{ day, kind: 'ended', words: fill({ en: 'Moved to {place}.', zh: '迁往{place}。' }, { place: movedTo ?? '—' }) }]
  if (status === 'merged' && mergedInto)
    return [
      {
        day,
        kind: 'ended',
        other: mergedInto.id,
        words: fill({ en: 'Merged into {name}.', zh: '并入{name}。' }, { name: mergedInto.name }),
      },
    ]
  return status === 'deregistered' ? [{ day, kind: 'ended', words: { en: 'Deregistered.', zh: '注销。' } }] : []
}
