-- Every indicator of the register.
select
  -- association-activity.activities
  count(*) filter (where (r.c0 and r.c1)) as n0,
  count(*) filter (where (r.c0 and r.c1)) as v0
from (
  select
    r.*,
    r."held_on" >= $1::date as c0,
    r."held_on" <= $2::date as c1
  from "association_activity_version" r
  where r.region = $3::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["2006-01-01","2006-10-31","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  r."held_on",
  ((r."held_on" >= $1::date and r."held_on" <= $2::date)) as c0,
  case when (r."held_on" >= $1::date and r."held_on" <= $2::date) then null end as g0
from "association_activity_version" r
where r.region = $3::text and r.superseded_at = 'infinity'
  and ((r."held_on" >= $1::date and r."held_on" <= $2::date))
order by r.id;
-- values: ["2006-01-01","2006-10-31","999904"]
