import type { PoolClient } from 'pg'
import { readPeriod } from '../../engines/indicators/period.ts'
import { didYouMean } from '../../kernel/identifier.ts'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { figureDetail } from '../../storage/figure-detail.ts'
import type { FigureRequest } from '../../storage/figures.ts'
import { templateInUse } from '../../storage/summary.ts'
import { type Command, type Given, periodOptions, storeOptions } from '../command.ts'
import { type Scope, scopeOf, text, withBureau } from '../open.ts'

/** `torchbook trace F017`: what a figure is, how it is computed, and the records behind it. */
export const trace: Command = {
  name: 'trace',
  usage: 'FIGURE',
  summary: {
    en: 'show the records behind a figure of the summary, or behind an indicator',
    zh: '显示总结中某个数字或某个指标背后的记录',
  },
  options: {
    ...periodOptions,
    name: { type: 'string', value: 'NAME', help: { en: 'which summary (work-summary)', zh: '哪份总结（默认work-summary）' } },
    ...storeOptions,
  },
  run: (given, speaker) =>
    withBureau(given, speaker, async bureau => {
      const scope = await scopeOf(given, bureau)
      const detail = await bureau.run(
        scope.actor,
        async client =>
          figureDetail(client, scope.actor, scope, registers, await requestOf(client, given, scope, speaker.language)),
        { snapshot: true },
      )
      if ('refused' in detail) return refuse(detail.refused.code, detail.refused.words)
      if (speaker.json) return speaker.out(`${JSON.stringify(detail, null, 2)}\n`)
      const { figure } = detail
      const say = (line: string) => speaker.out(`${line}\n`)
      say(`${figure.key}  ${detail.text[speaker.language]}  ${figure.label[speaker.language]}`)
      say(figure.sentence[speaker.language])
      say(
        `${figure.source.text[speaker.language]} (${figure.source.from} –${figure.source.until ? ` ${figure.source.until}` : ''})`,
      )
      for (const one of figure.records)
        say(
          `  ${one.adds.padStart(14)}  ${one.register}  ${one.title[speaker.language]}  ${one.id} v${one.version}${one.part ? `  [${one.part[speaker.language]}]` : ''}`,
        )
      if (figure.recordCount > figure.records.length)
        say(`  … ${figure.recordCount - figure.records.length} ${speaker.language === 'zh' ? '条未列出' : 'more'}`)
    }),
}

/** A figure of the summary by its key, or an indicator by its id. */
async function requestOf(client: PoolClient, given: Given, scope: Scope, language: 'en' | 'zh'): Promise<FigureRequest> {
  const [key] = given.words
  if (!key)
    return refuse(
      'which-figure',
      { en: 'Say which figure: torchbook trace F017.', zh: '请指明数字编号：torchbook trace F017。' },
      { exitCode: 2 },
    )
  const { figures } = await templateInUse(
    client,
    scope.actor,
    { summary: text(given, 'name') ?? 'work-summary', ...scope },
    language,
  )
  const indicators = await loadIndicators()
  const figure = figures.find(one => one.key === key)
  const indicator = indicators.get(key)
  if (figure) return figure
  if (indicator) return { key, indicator, period: readPeriod({}, scope, indicator.period) }
  const near = didYouMean(key, [...figures.map(one => one.key), ...indicators.keys()])
  return refuse(
    'no-such-figure',
    {
      en: `There is no figure “${key}”.${near ? ` Did you mean “${near}”?` : ' “torchbook figures” lists them.'}`,
      zh: `没有编号为“${key}”的数字。${near ? `是否指“${near}”？` : '可用“torchbook figures”查看。'}`,
    },
    { exitCode: 4 },
  )
}
