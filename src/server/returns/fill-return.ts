import { Readable } from 'node:stream'
import type { PoolClient } from 'pg'
import { fillForm } from '../../documents/return-form/fill-form.ts'
import { xlsxType } from '../../documents/workbook/write-workbook.ts'
import type { Actor } from '../../kernel/actor.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { audit } from '../../storage/audit.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { registerEvidence } from '../../storage/evidence.ts'
import { newId } from '../../storage/record-id.ts'
import { getRegion } from '../../storage/regions.ts'
import { Problems } from '../../storage/save-refusals.ts'
import { type ComputedReturn, computeReturn } from './compute-return.ts'
import { checkForm, type FormScope, findForm, workbookOf } from './open-form.ts'
import { traceSheets } from './trace-sheets.ts'

/** A return that was filled and kept. */
export interface Filled {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly computed: ComputedReturn
}

/**
 * Fills a form of the register, in one snapshot: every tag is checked first, all figures are computed together, and the filled workbook is
 * kept as evidence with what each cell came to. Problems of tags: nothing is computed.
 */
export async function fillReturn(
  bureau: Pick<Bureau, 'run' | 'evidence'>,
  actor: Actor,
  form: string,
  scope: FormScope & { readonly knownAt: string | null },
): Promise<Filled> {
  return bureau.run(
    actor,
    async client => {
      const row = await findForm(client, actor, form)
      const workbook = await workbookOf(client, actor, bureau.evidence, row)
      const id = newId()
      const filled = await fillBytes(client, actor, workbook, scope, { id, form: String(row.values['name']) })
      const kept = await bureau.evidence.keep(Readable.from([Buffer.from(filled.bytes)]))
      const file = `${workbook.name.replace(/\.xlsx$/i, '')} ${scope.year}.xlsx`
      await registerEvidence(client, actor, { ...kept, name: file, mediaType: xlsxType })
      await client.query(
        `insert into filled_return (region, id, author, form, workbook, sha256, file, year, as_at, known_at, language, digest, cells)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          ...[actor.region, id, actor.name, row.id, workbook.sha256, kept.sha256, file, scope.year, scope.asAt, filled.knownAt],
          ...[scope.language, filled.computed.digest, JSON.stringify(filled.computed.figures)],
        ],
      )
      const { digest } = filled.computed
      await audit(client, actor, {
        action: 'fill-return',
        register: 'return-form',
        record: row.id,
        detail: { return: id, sha256: kept.sha256, digest },
      })
      return { id, file, sha256: kept.sha256, computed: filled.computed }
    },
    { snapshot: true },
  )
}

/** Fills a workbook that may be anybody's: what the command line does with a file, and the register's forms with theirs. */
export async function fillBytes(
  client: PoolClient,
  actor: Actor,
  file: { readonly name: string; readonly bytes: Uint8Array },
  scope: FormScope & { readonly knownAt: string | null },
  of: { readonly id: string; readonly form: string },
): Promise<{ readonly bytes: Uint8Array; readonly knownAt: string; readonly computed: ComputedReturn }> {
  const { language } = scope
  const { form, cells, problems } = await checkForm(client, actor, await loadIndicators(), file, scope)
  if (problems.length) throw new Problems(problems)
  const { rows } = await client.query<{ now: string }>('select clock_timestamp() as now')
  const knownAt = scope.knownAt ?? rows[0]!.now
  const computed = await computeReturn(client, actor, registers, cells, { knownAt: scope.knownAt }, language)
  const region = await getRegion(client, actor.region)
  const about = { ...of, region: region.name[language], author: actor.name, knownAt }
  const title = { en: 'Left empty', zh: '未填' }[language]
  return { bytes: fillForm(form, computed.contents, traceSheets(computed, about, language), title), knownAt, computed }
}
