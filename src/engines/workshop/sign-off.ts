import type { Role } from '../../kernel/actor.ts'
import type { Words } from '../../kernel/words.ts'

export const sectionStates = ['drafted', 'checked', 'signed', 'issued'] as const
export type SectionState = (typeof sectionStates)[number]

/** A step a section may take by hand. `issued` is reached by freezing an edition, and by nothing else. */
export interface SectionMove {
  readonly name: 'check' | 'sign' | 'return'
  readonly label: Words
  readonly from: readonly SectionState[]
  readonly to: SectionState
  readonly who: readonly Role[]
  readonly whoWords: Words
}

/** The ways between the states. */
export const sectionMoves: readonly SectionMove[] = [
  {
    name: 'check',
    label: { en: 'Mark as checked', zh: '审核通过' },
    from: ['drafted'],
    to: 'checked',
    who: ['section-head'],
    whoWords: { en: 'the section head', zh: '科室负责人' },
  },
  {
    name: 'sign',
    label: { en: 'Sign', zh: '签发' },
    from: ['checked'],
    to: 'signed',
    who: ['leader'],
    whoWords: { en: 'a leader', zh: '局领导' },
  },
  {
    name: 'return',
    label: { en: 'Back to draft', zh: '退回起草' },
    from: ['checked', 'signed', 'issued'],
    to: 'drafted',
    who: ['officer', 'section-head', 'leader'],
    whoWords: { en: 'the officer, the section head or a leader', zh: '经办人、科室负责人或局领导' },
  },
]

export const stateWords: Readonly<Record<SectionState, Words>> = {
  drafted: { en: 'drafted', zh: '起草' },
  checked: { en: 'checked', zh: '已审核' },
  signed: { en: 'signed', zh: '已签发' },
  issued: { en: 'issued', zh: '已印发' },
}
