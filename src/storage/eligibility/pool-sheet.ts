import type { CheckedClause } from '../../engines/eligibility/check-firm.ts'
import type { Missing } from '../../engines/eligibility/firm.ts'
import type { Cell } from '../../engines/sheet/cell.ts'
import type { Shown } from '../../engines/sheet/exported.ts'
import { guarded } from '../../engines/sheet/guard.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { enterpriseYear } from '../../registers/enterprise-year/register.ts'
import type { Pool } from './pool.ts'

/** The verdicts as people read them. */
export const verdictWords: Readonly<Record<CheckedClause['verdict'], Words>> = {
  met: { en: 'met', zh: '符合' },
  'not met': { en: 'not met', zh: '不符合' },
  unknown: { en: 'not known', zh: '待补充' },
  'not applicable': { en: 'not applicable', zh: '不适用' },
}

/** "R&D spending (2004)": what has to be recorded. */
export function missingWords({ field, year }: Missing): Words {
  const { label } = enterpriseYear.fields[field]
  return { en: `${label.en} (${year})`, zh: `${year}年${label.zh}` }
}

/** The columns of the pool as a sheet. */
export function poolColumns({ set }: Pool, language: Language): readonly { readonly head: string; readonly shown: Shown }[] {
  const say = (words: Words) => ({ head: words[language], shown: 'text' as const })
  const count = (words: Words) => ({ head: words[language], shown: 'whole' as const })
  return [
    say({ en: 'Enterprise', zh: '企业' }),
    count({ en: 'Met', zh: '符合' }),
    count({ en: 'Not met', zh: '不符合' }),
    count({ en: 'Not known', zh: '待补充' }),
    ...set.clauses.flatMap(({ words }) => [say(words), say({ en: 'Value', zh: '数值' })]),
    say({ en: 'To be recorded', zh: '需补充的信息' }),
    say({ en: 'Source of the rules', zh: '认定条件依据' }),
  ]
}

/** The pool as rows of cells, in its order. */
export function* poolCells({ set, firms }: Pool, language: Language): Generator<readonly Cell[]> {
  for (const { name, met, notMet, unknown, clauses, missing } of firms)
    yield [
      guarded(name[language]),
      met,
      notMet,
      unknown,
      ...clauses.flatMap(({ verdict, values }) => [
        verdictWords[verdict][language],
        guarded(values.map(({ shown }) => shown?.[language] ?? '–').join('; ')),
      ]),
      missing.map(one => missingWords(one)[language]).join('; '),
      `${set.source[language]} (${set.from} – ${set.until ?? ''})`,
    ]
}
