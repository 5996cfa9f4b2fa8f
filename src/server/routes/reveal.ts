import type { FastifyInstance } from 'fastify'
import { clean } from '../../kernel/field/text.ts'
import { audit } from '../../storage/audit.ts'
import { missingProblem, tooLong } from '../../storage/check-draft.ts'
import { readCurrent } from '../../storage/read.ts'
import { Problems } from '../../storage/save-refusals.ts'
import { badRequest, textOf } from '../clocks.ts'
import { idOf, noSuchRecord, registerOf, type ServerContext } from '../context.ts'
import { writers } from '../who.ts'

interface Address {
  readonly register: string
  readonly id: string
}

/** Hidden personal data, one value at a time: who saw it and why is written down in the same transaction. */
export function revealRoutes(app: FastifyInstance, context: ServerContext): void {
  app.post<{ Params: Address; Body: { field?: unknown; reason?: unknown } | undefined }>(
    '/api/records/:register/:id/reveal',
    { config: { who: writers } },
    async ({ params, body }) => {
      const register = registerOf(params.register)
      const id = idOf(params.id)
      const name = textOf(body?.field)
      const field = Object.hasOwn(register.fields, name) ? register.fields[name] : undefined
      if (!field?.mask) return badRequest('field', name, { en: 'Name a field that is hidden.', zh: '请指定一个已隐藏的字段。' })
      const reason = clean(textOf(body?.reason), true)
      const problems = reason
        ? tooLong('reason', reason)
        : [
            missingProblem('reason', {
              en: 'Say why you need to see it: it is written down.',
              zh: '请说明查看原因，查看将被记录。',
            }),
          ]
      if (problems.length) throw new Problems(problems)
      return context.run(async client => {
        const row = (await readCurrent(client, register, context.actor, id)) ?? noSuchRecord()
        const value = row.values[name] ?? null
        await audit(client, context.actor, {
          action: 'reveal',
          register: register.name,
          record: id,
          version: row.version,
          detail: { field: name, reason },
        })
        return { field: name, value: value === null ? null : field.toJson(value) }
      })
    },
  )
}
