-- Every indicator of the register.
select
  -- difficulty.raised
  count(*) filter (where (((not r."earlier" is not null)) and (r."raised_on" >= $1::date and r."raised_on" <= $2::date))) as n0,
  count(*) filter (where (((not r."earlier" is not null)) and (r."raised_on" >= $1::date and r."raised_on" <= $2::date))) as v0,
  -- difficulty.solved
  count(*) filter (where (((not r."earlier" is not null) and r."state" in ($3::text, $4::text)) and (r."raised_on" >= $1::date and r."raised_on" <= $2::date))) as n1,
  count(*) filter (where (((not r."earlier" is not null) and r."state" in ($3::text, $4::text)) and (r."raised_on" >= $1::date and r."raised_on" <= $2::date))) as v1
from "difficulty_version" r
where r.region = $5::text and r.superseded_at = 'infinity';
-- values: ["2006-01-01","2006-10-31","verified","closed","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."subject",
  r."organisation",
  ((((not r."earlier" is not null)) and (r."raised_on" >= $1::date and r."raised_on" <= $2::date))) as c0,
  case when (((not r."earlier" is not null)) and (r."raised_on" >= $1::date and r."raised_on" <= $2::date)) then null end as g0
from "difficulty_version" r
where r.region = $3::text and r.superseded_at = 'infinity'
  and ((((not r."earlier" is not null)) and (r."raised_on" >= $1::date and r."raised_on" <= $2::date)))
order by r.id;
-- values: ["2006-01-01","2006-10-31","999904"]
