-- Every indicator of the register.
select
  -- outreach-event.held
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- outreach-event.large.years
  count(*) filter (where (r.c3 and r.c4 and r.c0 and r.c1 and r.c2)) as n1,
  array_agg(distinct extract(year from r."starts_on")::int) filter (where (r.c3 and r.c4 and r.c0 and r.c1 and r.c2)) as v1,
  -- outreach-event.large
  count(*) filter (where (r.c3 and r.c4 and r.c0 and r.c1 and r.c2)) as n2,
  count(*) filter (where (r.c3 and r.c4 and r.c0 and r.c1 and r.c2)) as v2
from (
  select
    r.*,
    r."state" = $1::text as c0,
    r."starts_on" >= $2::date as c1,
    r."starts_on" <= $3::date as c2,
    r."campaign" in ($4::text, $5::text) as c3,
    r."large" = $6::boolean as c4
  from "outreach_event_version" r
  where r.region = $7::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["held","2004-01-01","2006-10-31","science-week","popularisation-month",true,"999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  r."starts_on",
  ((r."state" = $1::text and r."starts_on" >= $2::date and r."starts_on" <= $3::date)) as c0,
  case when (r."state" = $1::text and r."starts_on" >= $2::date and r."starts_on" <= $3::date) then null end as g0
from "outreach_event_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((r."state" = $1::text and r."starts_on" >= $2::date and r."starts_on" <= $3::date))
order by r.id;
-- values: ["held","2004-01-01","2006-10-31","999904"]
