-- Every indicator of the register.
select
  -- visit.high-tech-line.bodies
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  coalesce(bool_or('party-committee' = any(r."bodies")) filter (where (r.c0 and r.c1 and r.c2)), false)::int + coalesce(bool_or('peoples-congress' = any(r."bodies")) filter (where (r.c0 and r.c1 and r.c2)), false)::int + coalesce(bool_or('government' = any(r."bodies")) filter (where (r.c0 and r.c1 and r.c2)), false)::int + coalesce(bool_or('cppcc' = any(r."bodies")) filter (where (r.c0 and r.c1 and r.c2)), false)::int as v0,
  -- visit.high-tech-line.enterprises
  count(*) filter (where (r.c0 and r.c3 and r.c2)) as n1,
  count(distinct r."organisation") filter (where (r.c0 and r.c3 and r.c2)) as v1,
  -- visit.high-tech-line.visits
  count(*) filter (where (r.c0 and r.c3 and r.c2)) as n2,
  count(*) filter (where (r.c0 and r.c3 and r.c2)) as v2
from (
  select
    r.*,
    r."activity" = $1::text as c0,
    r."visited_on" >= $2::date as c1,
    r."visited_on" <= $3::date as c2,
    r."visited_on" >= $4::date as c3
  from "visit_version" r
  where r.region = $5::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["high-tech-line","2004-01-01","2006-10-31","2006-01-01","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."organisation",
  r."visited_on",
  ((r."activity" = $1::text and r."visited_on" >= $2::date and r."visited_on" <= $3::date)) as c0,
  case when (r."activity" = $1::text and r."visited_on" >= $2::date and r."visited_on" <= $3::date) then to_jsonb(r."bodies") end as g0
from "visit_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((r."activity" = $1::text and r."visited_on" >= $2::date and r."visited_on" <= $3::date))
order by r.id;
-- values: ["high-tech-line","2004-01-01","2006-10-31","999904"]
