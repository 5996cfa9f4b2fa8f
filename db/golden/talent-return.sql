-- Every indicator of the register.
select
  -- talent-return.incoming
  count(*) filter (where (r.c0 and r.c1)) as n0,
  sum(r."incoming") filter (where (r.c0 and r.c1)) as v0,
  -- talent-return.talents
  count(*) filter (where (r.c0 and r.c1)) as n1,
  sum(r."talents") filter (where (r.c0 and r.c1)) as v1
from (
  select
    r.*,
    r."state" = $1::text as c0,
    r."round" = (select e.id from "census_round_version" e where e.region = $2::text and e.superseded_at = 'infinity' and e."reference_day" <= $3::date order by e."reference_day" desc, e.id desc limit 1) as c1
  from "talent_return_version" r
  where r.region = $2::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["accepted","999904","2006-10-31"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."organisation",
  r."round",
  ((r."state" = $1::text and r."round" = (select e.id from "census_round_version" e where e.region = $2::text and e.superseded_at = 'infinity' and e."reference_day" <= $3::date order by e."reference_day" desc, e.id desc limit 1))) as c0,
  case when (r."state" = $1::text and r."round" = (select e.id from "census_round_version" e where e.region = $2::text and e.superseded_at = 'infinity' and e."reference_day" <= $3::date order by e."reference_day" desc, e.id desc limit 1)) then to_jsonb(r."incoming"::text) end as g0
from "talent_return_version" r
where r.region = $2::text and r.superseded_at = 'infinity'
  and ((r."state" = $1::text and r."round" = (select e.id from "census_round_version" e where e.region = $2::text and e.superseded_at = 'infinity' and e."reference_day" <= $3::date order by e."reference_day" desc, e.id desc limit 1)))
order by r.id;
-- values: ["accepted","999904","2006-10-31"]
