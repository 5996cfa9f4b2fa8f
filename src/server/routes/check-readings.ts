import type { FastifyInstance } from 'fastify'
import { subjectKey } from '../../engines/draft-check/context/subject-key.ts'
import type { FigureReading } from '../../engines/draft-check/knowledge.ts'
import type { CheckedFigure } from '../../engines/draft-check/report.ts'
import { readingPeriods } from '../../registers/figure-reading/register.ts'
import { forgetReading, keepReading } from '../../storage/figure-readings.ts'
import type { CheckDrafts } from '../check/check-drafts.ts'
import type { Checked, KeptCheck } from '../check/kept-checks.ts'
import { presentCheck } from '../check/present-check.ts'
import { badRequest, type Query } from '../clocks.ts'
import { idOf, type ServerContext } from '../context.ts'
import { flagOf } from '../flag.ts'
import { writers } from '../who.ts'

interface Address {
  readonly id: string
  readonly record: string
}
interface Said {
  readonly figure?: unknown
  readonly indicator?: unknown
  readonly period?: unknown
}

/** What an officer says a figure means: kept as a record, used at once and for every later draft, undoable. The answer is the check as it is then. */
export function checkReadingRoutes(app: FastifyInstance, drafts: CheckDrafts, context: ServerContext): void {
  const { run } = context
  app.post<{ Params: Address; Querystring: Query; Body: Said | null | undefined }>(
    '/api/checks/:id/readings',
    { config: { who: writers } },
    async ({ params, query, body }, reply) => {
      const check = drafts.get(params.id)
      const checked = await check.done
      const figure = figureOf(body?.figure, checked)
      const said = {
        subject: subjectKey(figure.context, figure),
        unit: figure.unit,
        indicator: indicatorOf(body?.indicator),
        period: periodOf(body?.period),
        wording: sentenceAround(checked.report.text, figure),
        source: sourceOf(check),
      }
      const kept = await run(client => keepReading(client, context.actor, said))
      const again = await drafts.again(check)
      return reply.code(201).send({ ...presentCheck(check, again, flagOf(query, 'brief')), reading: kept.id })
    },
  )

  app.delete<{ Params: Address; Querystring: Query }>(
    '/api/checks/:id/readings/:record',
    { config: { who: writers } },
    async ({ params, query }) => {
      const check = drafts.get(params.id)
      await check.done
      await run(client => forgetReading(client, context.actor, idOf(params.record)))
      return presentCheck(check, await drafts.again(check), flagOf(query, 'brief'))
    },
  )
}

function figureOf(given: unknown, { report }: Checked): CheckedFigure {
  const figure = Number.isInteger(given) ? report.figures[given as number] : undefined
  return (
    figure ??
    badRequest('figure', shown(given), {
      en: 'Give the number of a figure of this document, from 0.',
      zh: '请填写本稿件中数字的序号（从0起）。',
    })
  )
}

/** Whether there is such an indicator is said where it is kept. */
const indicatorOf = (given: unknown): string | null =>
  typeof given === 'string' || given === null
    ? given
    : badRequest('indicator', shown(given), {
        en: 'Give an indicator’s name, or null for nothing that the registers hold.',
        zh: '请填写指标名称；台账中没有对应指标的，填null。',
      })

function periodOf(given: unknown): FigureReading['period'] {
  const known = readingPeriods.codes.find(code => code === given)
  if (known !== undefined) return known as FigureReading['period']
  if (given === null || given === undefined) return null
  return badRequest('period', shown(given), {
    en: `Give one of ${readingPeriods.codes.join(', ')}, or nothing.`,
    zh: `请填写${readingPeriods.codes.join('、')}之一，或不填。`,
  })
}

const shown = (given: unknown): string => JSON.stringify(given ?? null).slice(0, 60)

/** The sentence that the figure stands in, as far as 150 characters to each side. */
function sentenceAround(text: string, { start, end }: CheckedFigure): string {
  const before = text.slice(Math.max(0, start - 150), start)
  const after = text.slice(end, end + 150)
  const ends = /[。！？；\n]|[.!?;]\s/g
  const last = [...before.matchAll(ends)].at(-1)
  const next = ends.exec(after)
  return `${last ? before.slice(last.index + last[0].length) : before}${text.slice(start, end)}${next ? after.slice(0, next.index + 1) : after}`.trim()
}

const sourceOf = ({ pasted, handed }: KeptCheck): string =>
  pasted ? '核对的文字 / a text that was checked' : `核对的稿件 / draft checked: ${handed.name}`
