import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { audit } from '../audit.ts'
import { jsonText } from '../json-text.ts'
import { newId } from '../record-id.ts'

/** A list under a name: whose, for whom, and what of the list's address and columns it keeps. */
export interface SavedView {
  readonly id: string
  readonly version: number
  readonly register: string
  readonly name: string
  readonly shared: boolean
  readonly owner: string
  readonly ownerName: string
  readonly query: Readonly<Record<string, string>>
  readonly columns: readonly string[]
}

export type ViewDraft = Pick<SavedView, 'name' | 'shared' | 'query' | 'columns'>

const longestName = 100
const mostParameters = 60

/** The views of a register that the person may use: their own, and what others share. By name. */
export async function listViews(client: PoolClient, actor: Actor, register: string): Promise<readonly SavedView[]> {
  const { rows } = await client.query(
    `select * from saved_view where region = $1 and register = $2 and superseded_at = 'infinity' and not removed order by name, id`,
    [actor.region, register],
  )
  return rows.map(viewOf)
}

/** Keeps a list under a name. */
export async function createView(client: PoolClient, actor: Actor, register: AnyRegister, draft: ViewDraft): Promise<SavedView> {
  const view = checkedView(register, draft)
  const id = newId()
  const { rows } = await client.query(
    `insert into saved_view (region, id, version, owner, owner_name, register, name, shared, query, columns)
     values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9) returning *`,
    [actor.region, id, actor.id, actor.name, register.name, view.name, view.shared, jsonText(view.query), view.columns],
  )
  await audit(client, actor, { action: 'create-view', detail: { view: id, name: view.name } })
  return viewOf(rows[0])
}

/** Changes a view of one's own: its next version. */
export async function changeView(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  id: string,
  draft: Partial<ViewDraft>,
): Promise<SavedView> {
  const before = await ownView(client, actor, id)
  const register = registers.find(one => one.name === before.register)!
  return nextVersion(client, actor, before, checkedView(register, { ...before, ...draft }), false)
}

/** Takes a view away; {@link restoreView} brings it back. */
export async function removeView(client: PoolClient, actor: Actor, id: string): Promise<void> {
  const before = await ownView(client, actor, id)
  await nextVersion(client, actor, before, before, true)
}

/** Brings a view back that was taken away. */
export const restoreView = async (client: PoolClient, actor: Actor, id: string): Promise<SavedView> => {
  const before = await ownView(client, actor, id)
  return nextVersion(client, actor, before, before, false)
}

async function ownView(client: PoolClient, actor: Actor, id: string): Promise<SavedView> {
  const { rows } = await client.query(
    `select * from saved_view where region = $1 and id = $2 and owner = $3 and superseded_at = 'infinity'`,
    [actor.region, id, actor.id],
  )
  if (!rows[0])
    refuse(
      'no-such-view',
      {
        en: 'There is no such view of yours. Views that others share are changed by them; save a copy of your own instead.',
        zh: '没有该视图，或不是您创建的。他人共享的视图由其本人修改，您可另存为自己的视图。',
      },
      { exitCode: 4 },
    )
  return viewOf(rows[0])
}

async function nextVersion(
  client: PoolClient,
  actor: Actor,
  before: SavedView,
  view: ViewDraft,
  removed: boolean,
): Promise<SavedView> {
  const { rows } = await client.query(
    `with old as (
       update saved_view set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
       where region = $1 and id = $2 and version = $3 and superseded_at = 'infinity' returning superseded_at)
     insert into saved_view (region, id, version, recorded_at, owner, owner_name, register, name, shared, query, columns, removed)
     select $1, $2, $3::integer + 1, old.superseded_at, $4, $5, $6, $7, $8, $9, $10, $11 from old returning *`,
    [
      ...[actor.region, before.id, before.version, actor.id, actor.name, before.register],
      ...[view.name, view.shared, jsonText(view.query), view.columns, removed],
    ],
  )
  if (!rows[0])
    refuse('changed-meanwhile', {
      en: 'The view was changed in another window meanwhile. Load the page again.',
      zh: '该视图已在其他窗口中修改，请刷新页面。',
    })
  await audit(client, actor, {
    action: removed ? 'remove-view' : 'change-view',
    detail: { view: before.id, name: view.name },
  })
  return viewOf(rows[0])
}

function checkedView(register: AnyRegister, { name, shared, query, columns }: ViewDraft): ViewDraft {
  const called = name.trim()
  if (!called || called.length > longestName)
    refuse('bad-view', {
      en: `Give the view a name of at most ${longestName} characters.`,
      zh: `请为视图命名，不超过${longestName}个字符。`,
    })
  const parameters = Object.entries(query).filter(
    ([key, text]) => typeof text === 'string' && text.length <= 500 && /^(q|sort|filter\[[A-Za-z]+\])$/.test(key),
  )
  return {
    name: called,
    shared: shared === true,
    query: Object.fromEntries(parameters.slice(0, mostParameters)),
    columns: columns.filter(column => Object.hasOwn(register.fields, column)),
  }
}

const viewOf = (row: Record<string, unknown>): SavedView => ({
  id: String(row.id),
  version: Number(row.version),
  register: String(row.register),
  name: String(row.name),
  shared: row.shared === true,
  owner: String(row.owner),
  ownerName: String(row.owner_name),
  query: row.query as SavedView['query'],
  columns: row.columns as SavedView['columns'],
})
