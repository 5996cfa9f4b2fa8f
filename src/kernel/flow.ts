import type { Condition } from './condition/index.ts'
import type { Words } from './words.ts'

/** One declared step of a record's life. */
export interface Move {
  /** Kebab-case; part of the address of the move. */
  readonly name: string
  readonly label: Words
  readonly from: readonly string[]
  readonly to: string
  /** Who may. */
  readonly who: Condition
  /** What must be true of the record as it will be, with the sentence that says what to do when it is not. */
  readonly must?: { readonly condition: Condition; readonly message: Words }
  /** The fields that the move records: they must be given. */
  readonly records: readonly string[]
}

/**
 * The life of a record as a table: its states are the options of a choice field, its moves the only ways between them. A record may be
 * entered in any state, because an office records what already happened; what a state needs must then be known.
 */
export interface Flow {
  readonly field: string
  /** Fields that must be known in a state. */
  readonly needs: Readonly<Record<string, readonly string[]>>
  readonly moves: readonly Move[]
}

/** The declared moves out of a state. */
export const movesFrom = (flow: Flow, state: string): readonly Move[] => flow.moves.filter(move => move.from.includes(state))

/** The move between two states, if there is one. */
export const moveBetween = (flow: Flow, from: string, to: string): Move | undefined =>
  flow.moves.find(move => move.from.includes(from) && move.to === to)

/** Fails at start-up when a flow names a state or a field that does not exist, or has a state that nothing reaches or leaves. */
export function assertFlow(register: string, flow: Flow, states: readonly string[], fields: readonly string[]): void {
  const fail = (what: string) => {
    throw new Error(`Register "${register}": its flow ${what}.`)
  }
  for (const move of flow.moves) {
    for (const state of [...move.from, move.to])
      if (!states.includes(state)) fail(`names the state "${state}", which "${flow.field}" does not have`)
    for (const field of move.records) if (!fields.includes(field)) fail(`records the field "${field}", which does not exist`)
  }
  for (const [state, needs] of Object.entries(flow.needs)) {
    if (!states.includes(state)) fail(`needs fields in the state "${state}", which "${flow.field}" does not have`)
    for (const field of needs) if (!fields.includes(field)) fail(`needs the field "${field}", which does not exist`)
  }
  for (const state of states)
    if (!flow.moves.some(move => move.from.includes(state) || move.to === state)) fail(`has no move to or from "${state}"`)
}
