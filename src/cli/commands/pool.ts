import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { writeSheet } from '../../documents/workbook/write-workbook.ts'
import { inForceOn } from '../../engines/eligibility/rule-sets.ts'
import { cultivationPool, ruleSetOf } from '../../storage/eligibility/pool.ts'
import { missingWords, poolCells, poolColumns, verdictWords } from '../../storage/eligibility/pool-sheet.ts'
import { type Command, periodOptions, storeOptions } from '../command.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** How many firms are printed; a sheet has them all. */
const printed = 30

/** `torchbook pool --set high-tech-2016 --out pool.xlsx`: how near each enterprise is to a title. */
export const pool: Command = {
  name: 'pool',
  usage: '[WORDS]',
  summary: {
    en: 'show how near each enterprise is to a title, clause by clause',
    zh: '培育库：逐条核对各企业距离资质认定条件的差距',
  },
  options: {
    ...periodOptions,
    set: {
      type: 'string',
      value: 'RULES',
      help: {
        en: 'high-tech-2016, high-tech-2008 or small-firm-2017',
        zh: '认定条件：high-tech-2016、high-tech-2008、small-firm-2017',
      },
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: { en: 'write all of it as a workbook (.xlsx)', zh: '将全部结果写成工作簿（.xlsx）' },
    },
    ...storeOptions,
  },
  run: (given, speaker) =>
    withBureau(given, speaker, async bureau => {
      const { actor, year, asAt, knownAt } = await scopeOf(given, bureau)
      const set = ruleSetOf(text(given, 'set'), asAt)
      const found = await bureau.run(actor, client => cultivationPool(client, actor, { knownAt }, set, { year, day: asAt }), {
        snapshot: true,
      })
      const words = given.words.join(' ').toLowerCase()
      const firms = found.firms.filter(({ name }) => `${name.zh} ${name.en}`.toLowerCase().includes(words))
      const { language } = speaker
      const out = text(given, 'out')
      if (out) {
        async function* rows() {
          yield* poolCells({ ...found, firms }, language)
        }
        return pipeline(writeSheet(set.name[language], poolColumns(found, language), rows()), createWriteStream(out))
      }
      if (speaker.json) {
        const { clauses, ...named } = set
        const sheet = { ...named, clauses: clauses.map(({ id, words: said, mark }) => ({ id, words: said, mark })) }
        return speaker.out(`${JSON.stringify({ year, day: asAt, set: sheet, firms }, null, 2)}\n`)
      }
      const say = (line: string) => speaker.out(`${line}\n`)
      say(`${set.name[language]}  ${set.source[language]} (${set.from} – ${set.until ?? ''})`)
      if (!inForceOn(set, asAt))
        speaker.say({ en: `These rules were not in force on ${asAt}.`, zh: `该认定条件在${asAt}未施行，仅供比较。` })
      for (const { name, met, notMet, unknown, clauses, missing } of firms.slice(0, printed)) {
        say(`${String(met).padStart(3)} ✓ ${String(notMet).padStart(2)} ✗ ${String(unknown).padStart(2)} ?  ${name[language]}`)
        for (const [index, { verdict, values }] of clauses.entries())
          if (verdict === 'not met')
            say(
              `            ${verdictWords[verdict][language]}: ${set.clauses[index]!.words[language]} – ${values.map(({ shown }) => shown?.[language] ?? '–').join('; ')}`,
            )
        if (missing.length)
          say(`            ${verdictWords.unknown[language]}: ${missing.map(one => missingWords(one)[language]).join('; ')}`)
      }
      if (firms.length > printed)
        say(language === 'zh' ? `  … 另有${firms.length - printed}家` : `  … ${firms.length - printed} more`)
    }),
}
