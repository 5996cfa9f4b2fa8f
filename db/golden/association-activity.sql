-- Every indicator of the register.
select
  -- association-activity.activities
  count(*) filter (where (true and (r."held_on" >= $1::date and r."held_on" <= $2::date))) as n0,
  count(*) filter (where (true and (r."held_on" >= $1::date and r."held_on" <= $2::date))) as v0
from "association_activity_version" r
where r.region = $3::text and r.superseded_at = 'infinity';
-- values: ["2006-01-01","2006-10-31","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  r."held_on",
  ((true and (r."held_on" >= $1::date and r."held_on" <= $2::date))) as c0,
  case when (true and (r."held_on" >= $1::date and r."held_on" <= $2::date)) then null end as g0
from "association_activity_version" r
where r.region = $3::text and r.superseded_at = 'infinity'
  and ((true and (r."held_on" >= $1::date and r."held_on" <= $2::date)))
order by r.id;
-- values: ["2006-01-01","2006-10-31","999904"]
