-- Every indicator of the register.
select
  -- volunteer.active
  count(*) filter (where (r.c0)) as n0,
  count(distinct r."number") filter (where (r.c0)) as v0,
  -- volunteer.ever
  count(*) filter (where (r.c1)) as n1,
  count(distinct r."number") filter (where (r.c1)) as v1
from (
  select
    r.*,
    (r."active_from" <= $1::date and (r."active_until" is null or r."active_until" >= $1::date)) as c0,
    r."active_from" <= $1::date as c1
  from "volunteer_version" r
  where r.region = $2::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["2006-10-31","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name",
  r."number",
  (((r."active_from" <= $1::date and (r."active_until" is null or r."active_until" >= $1::date)))) as c0,
  case when ((r."active_from" <= $1::date and (r."active_until" is null or r."active_until" >= $1::date))) then to_jsonb(r."number") end as g0
from "volunteer_version" r
where r.region = $2::text and r.superseded_at = 'infinity'
  and (((r."active_from" <= $1::date and (r."active_until" is null or r."active_until" >= $1::date))))
order by r.id;
-- values: ["2006-10-31","999904"]
