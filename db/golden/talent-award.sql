-- Every indicator of the register.
select
  -- talent-award.granted
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- talent-award.persons
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n1,
  count(distinct r."person") filter (where (r.c0 and r.c1 and r.c2)) as v1
from (
  select
    r.*,
    r."state" = $1::text as c0,
    r."granted_on" >= $2::date as c1,
    r."granted_on" <= $3::date as c2
  from "talent_award_version" r
  where r.region = $4::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["granted","2006-01-01","2006-10-31","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."person",
  r."employer",
  r."kind",
  ((r."state" = $1::text and r."granted_on" >= $2::date and r."granted_on" <= $3::date)) as c0,
  case when (r."state" = $1::text and r."granted_on" >= $2::date and r."granted_on" <= $3::date) then to_jsonb(r."amount"::text) end as g0
from "talent_award_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((r."state" = $1::text and r."granted_on" >= $2::date and r."granted_on" <= $3::date))
order by r.id;
-- values: ["granted","2006-01-01","2006-10-31","999904"]
