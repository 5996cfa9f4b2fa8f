import type { Problem } from '../kernel/problem.ts'
import { Refusal } from '../kernel/refusal.ts'
import { joinWords } from '../kernel/words.ts'
import type { StoredRow } from './row.ts'

/** Bad input: every problem, none saved. */
export class Problems extends Refusal {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(
      'problems',
      joinWords(
        problems.map(problem => problem.message),
        { en: ' ', zh: ' ' },
      ),
      { exitCode: 2 },
    )
    this.problems = problems
  }
}

/** Somebody saved the record meanwhile: the version that now stands, to be shown beside one's own. */
export class Conflict extends Refusal {
  readonly current: StoredRow | null
  constructor(current: StoredRow | null) {
    super('changed-meanwhile', {
      en: `Somebody else ${current ? 'saved' : 'withdrew'} this record while you worked on it. Nothing of yours was saved; compare both and save again.`,
      zh: `您编辑期间，他人已${current ? '保存' : '撤回'}该记录。您的改动尚未保存，请对照后重新保存。`,
    })
    this.current = current
  }
}
