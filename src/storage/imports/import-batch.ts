import type { PoolClient } from 'pg'
import type { RowDraft } from '../../engines/sheet/read-row.ts'
import type { Understood } from '../../engines/sheet/understand.ts'
import type { Actor } from '../../kernel/actor.ts'
import { checkValues, readDraft, toJson, type Values } from '../../kernel/draft.ts'
import type { Json } from '../../kernel/field/field.ts'
import { maskedJson } from '../../kernel/mask.ts'
import { excerpt, type Problem } from '../../kernel/problem.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, type Words } from '../../kernel/words.ts'
import { assertMayWrite, type Given } from '../check-draft.ts'
import { problemOfConstraint } from '../constraint-problem.ts'
import { isRecordId, newId } from '../record-id.ts'
import { missingTargets, unstoredEvidence } from '../references.ts'
import type { StoredRow } from '../row.ts'
import { changeRecord } from '../save.ts'
import { Problems } from '../save-refusals.ts'
import { titleOf } from '../titles.ts'
import { type AlikeFinder, formerNamesAfter } from './alike.ts'
import { findByIds, hasMatch, matchKey } from './find-known.ts'
import type { KnownKeys } from './known-keys.ts'
import type { Outcomes, RowOutcome, SheetProblem } from './outcome.ts'
import type { RowChoices } from './row-choices.ts'
import { shown, standsFor, withoutStars } from './starred-cells.ts'
import { type NewRecord, writeNew } from './write-rows.ts'

interface BatchContext {
  readonly client: PoolClient
  readonly actor: Actor
  readonly register: AnyRegister
  readonly understood: Understood
  readonly outcomes: Outcomes
  readonly known: KnownKeys
  /** When this import's versions are recorded. */
  readonly at: string
  readonly source: string
  readonly sha256: string | null
  readonly again: boolean
  /** Null for registers whose records are not compared. */
  readonly finder: AlikeFinder | null
  readonly choices: RowChoices
}

/** A row with what it means. */
interface Item {
  readonly draft: RowDraft
  readonly values: Values
  /** Of the values as given: where some are missing, a change may still be right. */
  readonly problems: readonly Problem[]
}

interface Created {
  readonly item: Item
  readonly record: NewRecord
}

const reason = '导入 / import'

/** Takes rows in batches: finds what is known of them, changes it, adds what is new. */
export class ImportBatch {
  readonly #context: BatchContext
  constructor(context: BatchContext) {
    this.#context = context
  }

  async take(drafts: readonly RowDraft[]): Promise<void> {
    const { client, actor, register, outcomes, choices, finder } = this.#context
    const items = drafts.map(draft => {
      const { values, problems } = readDraft(register, draft.values)
      // What could not be read is no value that is missing.
      const unread = new Set(draft.problems.map(problem => problem.place))
      return { draft, values, problems: [...draft.problems, ...problems.filter(problem => !unread.has(problem.place))] }
    })
    const chosen = drafts.flatMap(draft => this.#sameAs(draft.line) ?? [])
    const named = [...drafts.map(draft => draft.id).filter(isRecordId), ...chosen]
    const byId = await findByIds(client, actor, register, [...new Set(named)])
    const unnamed = items.filter(item => !byId.has(item.draft.id))
    const places = await this.#context.known.find(
      client,
      actor,
      unnamed.map(item => item.values),
    )
    const byMatch = new Map(unnamed.map((item, place) => [item, places.get(place) ?? []]))
    const fresh = new Map<string, Item>()
    const created: Created[] = []
    for (const item of items) {
      const { draft, values } = item
      const choice = choices.get(draft.line)
      if (choice === 'leave') {
        outcomes.left({ line: draft.line, kind: 'chosen', text: titleOf(register, values, new Map()).zh })
        continue
      }
      const same = this.#sameAs(draft.line)
      if (same !== null) {
        await this.#takeAs(item, byId.get(same))
        continue
      }
      if (draft.id && !isRecordId(draft.id)) {
        this.#refused(item, [{ code: 'not-a-record-id', place: 'id', read: excerpt(draft.id), message: notAnId }])
        continue
      }
      const key = hasMatch(register, values) ? matchKey(register, values) : null
      const known = byId.has(draft.id) ? [byId.get(draft.id)!] : (byMatch.get(item) ?? [])
      const made = key === null || byId.has(draft.id) ? null : this.#context.known.alreadyMade(key, values)
      const earlier = key === null || byId.has(draft.id) ? undefined : fresh.get(key)
      if (earlier) this.#twice(item, sameValues(register, earlier.values, values), earlier.draft.line)
      else if (made) this.#twice(item, made === 'same', null)
      else if (known.length > 1) this.#oneOf(item, known)
      else if (known[0]) await this.#change(item, known[0])
      else if (key === null && this.#context.again) this.#unchanged(item, null)
      else {
        const sound = await this.#create(item)
        if (sound && key !== null) {
          fresh.set(key, item)
          this.#context.known.made(key, values)
        }
        if (!sound) continue
        const alike = finder?.of(draft.line, values)
        if (alike && choice !== 'new') outcomes.alike(alike)
        created.push(sound)
      }
    }
    await this.#write(created)
  }

  /** The record that an officer says the row is. */
  #sameAs(line: number): string | null {
    const choice = this.#context.choices.get(line)
    return typeof choice === 'object' ? choice.same : null
  }

  /** Changes the record that the row was said to be; a name that it loses by that stays as a former one. */
  async #takeAs(item: Item, known: StoredRow | undefined): Promise<void> {
    if (!known)
      return this.#refused(item, [
        { code: 'chosen-gone', place: this.#context.register.match[0]!, read: '', message: chosenGone },
      ])
    const { draft, values } = item
    const formerNames = draft.values['formerNames'] === undefined ? formerNamesAfter(known.values, values) : values['formerNames']
    const kept = { ...item, draft: { ...draft, values: { ...draft.values, formerNames } }, values: { ...values, formerNames } }
    await this.#change(kept, known)
  }

  /** Checks a new record as a save does; everything that is wrong with it at once. */
  async #create(item: Item): Promise<Created | null> {
    const { client, actor, register } = this.#context
    const given = this.#given(item, item.draft.values)
    const problems = item.problems.length ? item.problems : checkValues(register, item.values, actor)
    if (problems.length) {
      this.#refused(item, problems)
      return null
    }
    if (hasEvidence(register, item.values)) {
      const unstored = await unstoredEvidence(client, actor, register, item.values, [], null)
      if (unstored.length) {
        this.#refused(item, unstored)
        return null
      }
    }
    assertMayWrite(register, actor, item.values)
    return { item, record: { id: newId(), given, values: item.values } }
  }

  /** Writes new records together; where one of them does not go in, one by one, so that the others still do. */
  async #write(created: readonly Created[]): Promise<void> {
    const { client, actor, register } = this.#context
    const sound = await this.#withTargets(created)
    if (!sound.length) return
    const all = await this.#attempt(() =>
      writeNew(
        client,
        actor,
        register,
        sound.map(one => one.record),
      ),
    )
    if (!all) {
      for (const one of sound) this.#created(one)
      return
    }
    for (const one of sound) {
      const problem = await this.#attempt(() => writeNew(client, actor, register, [one.record]))
      if (problem) this.#refused(one.item, [problem])
      else this.#created(one)
    }
  }

  /** The records whose references exist; ids in a sheet may be of anything. */
  async #withTargets(created: readonly Created[]): Promise<readonly Created[]> {
    const { client, actor, register } = this.#context
    const pointing = Object.entries(register.fields).filter(([, field]) => field.target)
    if (!pointing.length || !created.length) return created
    const merged: Record<string, readonly string[]> = {}
    for (const [name] of pointing) merged[name] = [...new Set(created.flatMap(({ item }) => item.values[name] ?? []) as string[])]
    const missing = await missingTargets(client, actor, register, merged)
    if (!missing.length) return created
    return created.filter(({ item }) => {
      const problems = missing.filter(({ place, read }) => [item.values[place] ?? []].flat().includes(read))
      if (problems.length) this.#refused(item, problems)
      return !problems.length
    })
  }

  /** Runs a write under a savepoint: a constraint that it breaks is a problem of the row's, and the transaction goes on. */
  async #attempt(write: () => Promise<unknown>): Promise<Problem | null> {
    const { client, register } = this.#context
    await client.query('savepoint import_rows')
    try {
      await write()
      await client.query('release savepoint import_rows')
      return null
    } catch (error) {
      const problem = problemOfConstraint(error, register)
      if (!problem && !(error instanceof Problems)) throw error
      await client.query('rollback to savepoint import_rows')
      if (!problem) throw error
      return problem
    }
  }

  async #change(item: Item, known: StoredRow): Promise<void> {
    const { client, actor, register, at } = this.#context
    const draft = withoutStars(register, item.draft, known)
    const old = toJson(register, known.values)
    const given = Object.keys(draft.values).map(name => [name, this.#asJson(item, name, old)] as const)
    const merged: Record<string, Json> = { ...old, ...Object.fromEntries(given) }
    const fields = Object.keys(register.fields)
      .filter(name => JSON.stringify(old[name]) !== JSON.stringify(merged[name]))
      .map(field => ({ field, before: shown(register, field, old[field]), after: shown(register, field, merged[field]) }))
    // Fields that the sheet leaves open keep what they hold, so that nothing is missing.
    const unread = item.problems
      .filter(problem => !standsFor(register, problem, known))
      .filter(problem => problem.code !== 'missing' || draft.values[problem.place] !== undefined)
    if (known.recordedAt === at) return this.#twice(item, !fields.length && !unread.length, null)
    if (unread.length) return this.#refused(item, unread)
    if (!fields.length) return this.#unchanged(item, known)
    if (draft.version !== null && draft.version !== known.version && known.id === draft.id)
      return this.#refused(item, [
        {
          code: 'changed-since-export',
          place: 'version',
          read: String(draft.version),
          message: fill(stale, { now: known.version }),
        },
      ])
    const { attachments } = known
    const save = { ...this.#given(item, merged), attachments: [...new Set([...attachments, ...this.#attached()])] }
    const problems = await this.#save(() => changeRecord(client, actor, register, known.id, known.version, save))
    if (problems.length) return this.#refused(item, problems)
    this.#row(item, 'changed', known.id, fields)
  }

  /** As `#attempt`, for a save that tells all its problems. */
  async #save(write: () => Promise<unknown>): Promise<readonly Problem[]> {
    const { client } = this.#context
    await client.query('savepoint import_row')
    try {
      await write()
      await client.query('release savepoint import_row')
      return []
    } catch (error) {
      if (!(error instanceof Problems)) throw error
      await client.query('rollback to savepoint import_row')
      return error.problems
    }
  }

  /** A given field as the record would hold it; a name in one language keeps the other that it had. */
  #asJson({ values }: Item, name: string, old: Readonly<Record<string, Json>>): Json {
    const field = this.#context.register.fields[name]!
    const value = values[name] ?? null
    if (value === null) return null
    const json = field.toJson(value)
    const before = old[name] ?? null
    if (field.kind !== 'translated' || before === null) return json
    const parts = Object.entries(json as Record<string, Json>).filter(([, part]) => part !== null)
    return { ...(before as object), ...Object.fromEntries(parts) }
  }

  /** Of several records that agree, the row may be one as it stands; else it must say which. */
  #oneOf(item: Item, known: readonly StoredRow[]): void {
    const { register } = this.#context
    const same = known.find(row => sameValues(register, row.values, { ...row.values, ...item.values }))
    if (same) this.#unchanged(item, same)
    else
      this.#refused(item, [
        {
          code: 'several-match',
          place: register.match[0]!,
          read: '',
          message: fill(severalMatch, { one: register.one, count: known.length }),
        },
      ])
  }

  #twice(item: Item, same: boolean, line: number | null): void {
    const note = line === null ? twiceBefore : fill(twiceAt, { line })
    if (same) this.#row(item, 'unchanged', null, [], [note])
    else
      this.#refused(item, [
        { code: 'twice-in-sheet', place: this.#context.register.match[0]!, read: '', message: fill(twiceDiffers, { note }) },
      ])
  }

  #attached = (): readonly string[] => (this.#context.sha256 ? [this.#context.sha256] : [])

  #given({ draft }: Item, values: Readonly<Record<string, unknown>>): Given {
    return { values, source: draft.source || this.#context.source, reason, attachments: this.#attached() }
  }

  #unchanged(item: Item, known: StoredRow | null): void {
    this.#row(item, 'unchanged', known?.id ?? null, [])
  }

  #created({ item, record }: Created): void {
    const { outcomes, register } = this.#context
    const json = outcomes.shows('created') ? maskedJson(register, item.values) : {}
    const fields = Object.entries(json).flatMap(([field, after]) => (after === null ? [] : [{ field, before: null, after }]))
    this.#row(item, 'created', record.id, fields)
  }

  #row(
    item: Item,
    kind: RowOutcome['kind'],
    record: string | null,
    fields: RowOutcome['fields'],
    notes: readonly Words[] = [],
  ): void {
    const { outcomes, register } = this.#context
    const title = outcomes.shows(kind) ? titleOf(register, item.values, new Map()).zh : ''
    const said = item.draft.notes.map(({ field, message }) => fill(labelled, { field: register.fields[field]!.label, message }))
    outcomes.row({ line: item.draft.line, kind, record, title, fields, notes: [...notes, ...said] })
  }

  #refused(item: Item, problems: readonly Problem[]): void {
    const { outcomes } = this.#context
    outcomes.problems(problems.map(problem => this.#placed(item, problem)))
    this.#row(item, 'refused', null, [])
  }

  /** A problem with its row and column. */
  #placed({ draft: { line } }: Item, problem: Problem): SheetProblem {
    const { register, understood } = this.#context
    const field = problem.place.split(', ')[0]!
    const column = understood.columns.find(
      ({ meaning }) =>
        meaning && ('field' in meaning ? meaning.field === field : 'system' in meaning && meaning.system === field),
    )
    const head = column?.head ?? register.fields[field]?.label.en ?? field
    return {
      ...problem,
      place: `row ${line}, column “${head}”`,
      line,
      at: column?.at ?? null,
      field: Object.hasOwn(register.fields, field) ? field : null,
    }
  }
}

const hasEvidence = (register: AnyRegister, values: Values): boolean =>
  Object.entries(register.fields).some(([name, field]) => field.kind === 'evidence' && (values[name] ?? null) !== null)

const sameValues = (register: AnyRegister, one: Values, other: Values): boolean =>
  JSON.stringify(toJson(register, one)) === JSON.stringify(toJson(register, other))

const notAnId: Words = { en: 'Not a record id. Leave it empty for a new record.', zh: '不是记录编号。新记录请留空。' }
const chosenGone: Words = {
  en: 'The record that this row was said to be is no longer there. Choose again.',
  zh: '所选的相同记录已不存在，请重新选择。',
}
const labelled: Words = { en: '{field}: {message}', zh: '{field}：{message}' }
const stale: Words = {
  en: 'The record was changed after this sheet was exported: it is at version {now} now. Export it again and make the change there.',
  zh: '该记录在本表导出之后已被修改（现为第{now}版）。请重新导出后再改。',
}
const severalMatch: Words = {
  en: '{count} records agree with this row, and it differs from each. Give the id of the {one} that is meant, as exported sheets have it.',
  zh: '有{count}条记录与本行相符，但内容均不相同。请按导出表格填写所指{one}的编号（id）。',
}
const twiceBefore: Words = { en: 'It stands in this sheet already.', zh: '本表中已有相同记录。' }
const twiceAt: Words = { en: 'It stands in row {line} of this sheet already.', zh: '与本表第{line}行是同一条记录。' }
const twiceDiffers: Words = {
  en: '{note} The two rows differ: keep one of them.',
  zh: '{note}两行内容不一致，请只保留一行。',
}
