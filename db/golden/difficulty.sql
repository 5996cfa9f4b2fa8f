-- Every indicator of the register.
select
  -- difficulty.raised
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- difficulty.solved
  count(*) filter (where (r.c0 and r.c3 and r.c1 and r.c2)) as n1,
  count(*) filter (where (r.c0 and r.c3 and r.c1 and r.c2)) as v1
from (
  select
    r.*,
    (not r."earlier" is not null) as c0,
    r."raised_on" >= $1::date as c1,
    r."raised_on" <= $2::date as c2,
    r."state" in ($3::text, $4::text) as c3
  from "difficulty_version" r
  where r.region = $5::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["2006-01-01","2006-10-31","verified","closed","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."subject",
  r."organisation",
  (((not r."earlier" is not null) and r."raised_on" >= $1::date and r."raised_on" <= $2::date)) as c0,
  case when ((not r."earlier" is not null) and r."raised_on" >= $1::date and r."raised_on" <= $2::date) then null end as g0
from "difficulty_version" r
where r.region = $3::text and r.superseded_at = 'infinity'
  and (((not r."earlier" is not null) and r."raised_on" >= $1::date and r."raised_on" <= $2::date))
order by r.id;
-- values: ["2006-01-01","2006-10-31","999904"]
