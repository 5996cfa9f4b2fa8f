-- Every indicator of the register.
select
  -- task.assigned
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- task.done
  count(*) filter (where (r.c3 and r.c1 and r.c2)) as n1,
  count(*) filter (where (r.c3 and r.c1 and r.c2)) as v1
from (
  select
    r.*,
    (not r."state" = $1::text) as c0,
    r."assigned_on" >= $2::date as c1,
    r."assigned_on" <= $3::date as c2,
    r."state" in ($4::text, $5::text) as c3
  from "task_version" r
  where r.region = $6::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["dropped","2006-01-01","2006-10-31","done","verified","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."subject",
  (((not r."state" = $1::text) and r."assigned_on" >= $2::date and r."assigned_on" <= $3::date)) as c0,
  case when ((not r."state" = $1::text) and r."assigned_on" >= $2::date and r."assigned_on" <= $3::date) then null end as g0
from "task_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and (((not r."state" = $1::text) and r."assigned_on" >= $2::date and r."assigned_on" <= $3::date))
order by r.id;
-- values: ["dropped","2006-01-01","2006-10-31","999904"]
