import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import type { Group } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { today } from '../../storage/clock.ts'
import { listRecords, now } from '../../storage/read.ts'
import { getRegion, listRegions } from '../../storage/regions.ts'
import { summaryNames } from '../../storage/summary.ts'
import { titleOf, titlePointers, titlesOf } from '../../storage/titles.ts'
import { byInitials } from '../by-initials.ts'
import type { Query } from '../clocks.ts'
import { type ServerContext, summaryScope } from '../context.ts'
import { openApi } from '../open-api.ts'
import { registerModel } from '../present.ts'
import { recordReaders } from '../who.ts'

const groups: Readonly<Record<Group, Words>> = {
  situation: { en: 'Situation and titles', zh: '概况与资质' },
  organisation: { en: 'Organisation and leadership', zh: '组织领导' },
  environment: { en: 'Innovation environment', zh: '创新环境' },
  money: { en: 'Money and fair', zh: '投入与科技成果交易会' },
  talent: { en: 'Talent', zh: '人才' },
  popularisation: { en: 'Science popularisation', zh: '科学普及' },
  assessment: { en: 'Assessment', zh: '考核' },
  base: { en: 'Base data', zh: '基础数据' },
}

export const version: string = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version

/** What the page needs to know before anything else, the search over all registers, and the description of the API. */
export function metaRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context

  app.get('/api/meta', { config: { who: 'anyone' } }, () =>
    run(async client => {
      // One statement for all counts: a round trip per register would be felt.
      const {
        rows: [counts],
      } = await client.query<Record<string, string>>(
        `select ${registers.map((register, index) => `(select count(*) from "${register.name.replaceAll('-', '_')}" where region = $1 and not $2) as n${index}`).join(', ')}`,
        // Whoever has not signed in learns how the page is made, not how much is in the books.
        [context.actor.region, context.actor.roles.includes('public')],
      )
      const { asAt } = summaryScope(context.actor.region, null)
      return {
        name: 'Torchbook',
        version,
        region: await getRegion(client, context.actor.region),
        regions: await listRegions(client),
        summaries: summaryNames().map(id => ({
          id,
          title: { en: 'Work summary', zh: '工作总结' },
          period: asAt.slice(0, 4),
          asAt,
        })),
        today: today(),
        groups: Object.entries(groups).map(([id, label]) => ({ id, label })),
        registers: registers
          .map((register, index) => registerModel(register, Number(counts![`n${index}`]), context.actor))
          .filter(({ may }) => may.read),
        loopback: true,
        actor: { id: context.actor.id, name: context.actor.name, roles: context.actor.roles },
      }
    }),
  )

  app.get<{ Querystring: Query }>('/api/search', { config: { who: recordReaders } }, ({ query }) =>
    run(async client => {
      const words = query.q?.trim() ?? ''
      if (!words) return { results: [], registers: [], indicators: [] }
      const results = []
      for (const register of registers) {
        const { rows } = await listRecords(client, context.actor, register, now, { words, page: 1, size: 5, totals: false })
        const titles = await titlesOf(
          client,
          context.actor,
          registers,
          rows.flatMap(row => titlePointers(register, row.values)),
        )
        results.push(...rows.map(row => ({ register: register.name, id: row.id, title: titleOf(register, row.values, titles) })))
      }
      return { results: results.slice(0, 50), ...(await byInitials(words)) }
    }),
  )

  app.get('/api/openapi.json', { config: { who: 'signed-in' } }, () => openApi(registers, version, app.routeList))
}
