-- Every indicator of the register.
select
  -- outreach-session.cadres
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  sum(r."persons") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- outreach-session.farmers
  count(*) filter (where (r.c0 and r.c4 and r.c2 and r.c3)) as n1,
  sum(r."persons") filter (where (r.c0 and r.c4 and r.c2 and r.c3)) as v1,
  -- outreach-session.places
  count(*) filter (where (r.c0 and r.c5 and r.c3)) as n2,
  count(distinct r."place") filter (where (r.c0 and r.c5 and r.c3)) as v2,
  -- outreach-session.three-rural.person-times
  count(*) filter (where (r.c0 and r.c6 and r.c3)) as n3,
  sum(r."person_times") filter (where (r.c0 and r.c6 and r.c3)) as v3,
  -- outreach-session.held
  count(*) filter (where (r.c0 and r.c5 and r.c3)) as n4,
  count(*) filter (where (r.c0 and r.c5 and r.c3)) as v4
from (
  select
    r.*,
    r."state" = $1::text as c0,
    r."audience" = $2::text as c1,
    r."held_on" >= $3::date as c2,
    r."held_on" <= $4::date as c3,
    r."audience" = $5::text as c4,
    r."held_on" >= $6::date as c5,
    r_event."campaign" = $8::text as c6
  from "outreach_session_version" r
  left join "outreach_event_version" r_event on r_event.id = r."event" and r_event.region = $7::text and r_event.superseded_at = 'infinity'
  where r.region = $7::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["held","cadres","2004-01-01","2006-10-31","farmers","2006-01-01","999904","three-rural"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."topic",
  r."held_on",
  r."place",
  ((r."state" = $1::text and r."audience" = $2::text and r."held_on" >= $3::date and r."held_on" <= $4::date)) as c0,
  case when (r."state" = $1::text and r."audience" = $2::text and r."held_on" >= $3::date and r."held_on" <= $4::date) then to_jsonb(r."persons"::text) end as g0
from "outreach_session_version" r
where r.region = $5::text and r.superseded_at = 'infinity'
  and ((r."state" = $1::text and r."audience" = $2::text and r."held_on" >= $3::date and r."held_on" <= $4::date))
order by r.id;
-- values: ["held","cadres","2004-01-01","2006-10-31","999904"]
