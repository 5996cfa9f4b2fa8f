-- Every indicator of the register.
select
  -- task.assigned
  count(*) filter (where (((not r."state" = $1::text)) and (r."assigned_on" >= $2::date and r."assigned_on" <= $3::date))) as n0,
  count(*) filter (where (((not r."state" = $1::text)) and (r."assigned_on" >= $2::date and r."assigned_on" <= $3::date))) as v0,
  -- task.done
  count(*) filter (where ((r."state" in ($4::text, $5::text)) and (r."assigned_on" >= $2::date and r."assigned_on" <= $3::date))) as n1,
  count(*) filter (where ((r."state" in ($4::text, $5::text)) and (r."assigned_on" >= $2::date and r."assigned_on" <= $3::date))) as v1
from "task_version" r
where r.region = $6::text and r.superseded_at = 'infinity';
-- values: ["dropped","2006-01-01","2006-10-31","done","verified","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."subject",
  ((((not r."state" = $1::text)) and (r."assigned_on" >= $2::date and r."assigned_on" <= $3::date))) as c0,
  case when (((not r."state" = $1::text)) and (r."assigned_on" >= $2::date and r."assigned_on" <= $3::date)) then null end as g0
from "task_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((((not r."state" = $1::text)) and (r."assigned_on" >= $2::date and r."assigned_on" <= $3::date)))
order by r.id;
-- values: ["dropped","2006-01-01","2006-10-31","999904"]
