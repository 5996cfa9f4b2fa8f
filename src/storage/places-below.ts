import type { Actor } from '../kernel/actor.ts'
import { versionTable } from '../kernel/population.ts'
import { place } from '../registers/place/register.ts'
import type { Bureau } from './bureau.ts'

/**
 * A person with the places they stand for: the own one and every one below it, as they are now. Asked once, when it is found out who asks, so that row
 * security compares with a list and follows nothing. Who has no place is given back as they are.
 */
export async function withPlaces(bureau: Bureau, actor: Actor): Promise<Actor> {
  if (actor.place === null) return actor
  const { rows } = await bureau.run(actor, client =>
    // Without "all": a place that were to lie below itself is met once.
    client.query<{ id: string }>(
      `with recursive below(id) as (
         select $2::uuid
         union
         select v.id from below join ${versionTable(place.name)} v on v.parent = below.id
         where v.region = $1 and v.superseded_at = 'infinity')
       select id from below`,
      [actor.region, actor.place],
    ),
  )
  return { ...actor, places: rows.map(({ id }) => id) }
}
