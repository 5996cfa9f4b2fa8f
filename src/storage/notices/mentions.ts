import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { registers } from '../../registers/index.ts'
import { titlesOf } from '../titles.ts'
import type { NewNotice } from './notice.ts'

/** Comments of the last month that name the person after an @, as notices; one's own are left out. */
export async function mentionsOf(client: PoolClient, actor: Actor): Promise<readonly NewNotice[]> {
  const { rows } = await client.query<{ id: string; register: string; record: string; author_name: string }>(
    `select id, register, record, author_name from comment
     where region = $1 and superseded_at = 'infinity' and not withdrawn and author <> $2 and $3 = any (mentions)
       and said_at > now() - interval '31 days'`,
    [actor.region, actor.id, actor.name],
  )
  const titles = await titlesOf(
    client,
    actor,
    registers,
    rows.map(({ register, record }) => ({ target: register, id: record })),
  )
  return rows.flatMap(({ id, register, record, author_name: name }) => {
    const known = titles.get(record)
    if (!known) return []
    return [
      {
        key: { record: id, period: 'mention', threshold: 'once' },
        ...{ kind: 'mention', register, record, due: null, late: false, title: known.title },
        step: { en: `${name} mentions you in a comment`, zh: `${name}在评论中提到您` },
        address: `/registers/${register}/${record}#comments`,
      },
    ]
  })
}
