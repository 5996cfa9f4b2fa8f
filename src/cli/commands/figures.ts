import { displayFigure } from '../../engines/figures/style.ts'
import { computeFigures, isRefused } from '../../storage/figures.ts'
import { templateInUse } from '../../storage/summary.ts'
import { type Command, periodOptions, storeOptions } from '../command.ts'
import { scopeOf, text, withBureau } from '../open.ts'

/** `torchbook figures`: every figure of a summary, without its text. */
export const figures: Command = {
  name: 'figures',
  summary: { en: 'list the figures of the summary', zh: '列出总结中的数字' },
  options: {
    ...periodOptions,
    name: { type: 'string', value: 'NAME', help: { en: 'which summary (work-summary)', zh: '哪份总结（默认work-summary）' } },
    ...storeOptions,
  },
  run: (given, speaker) =>
    withBureau(given, speaker, async bureau => {
      const { actor, ...scope } = await scopeOf(given, bureau)
      const asked = { summary: text(given, 'name') ?? 'work-summary', ...scope }
      const outcomes = await bureau.run(
        actor,
        async client =>
          computeFigures(client, actor, scope, (await templateInUse(client, actor, asked, speaker.language)).figures),
        { snapshot: true },
      )
      if (speaker.json) return speaker.out(`${JSON.stringify(outcomes, null, 2)}\n`)
      for (const one of outcomes) {
        const shown = isRefused(one) ? one.refused.words[speaker.language] : displayFigure(one, speaker.language)
        speaker.out(
          `${one.key.padEnd(6)}${shown}\t${one.label[speaker.language]}${isRefused(one) ? '' : ` (${one.period.text[speaker.language]})`}\n`,
        )
      }
    }),
}
