-- Every indicator of the register.
select
  -- opinion.answered
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- opinion.received
  count(*) filter (where (r.c1 and r.c2)) as n1,
  count(*) filter (where (r.c1 and r.c2)) as v1
from (
  select
    r.*,
    r."state" in ($1::text, $2::text) as c0,
    r."received_on" >= $3::date as c1,
    r."received_on" <= $4::date as c2
  from "opinion_version" r
  where r.region = $5::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["answered","closed","2006-01-01","2006-10-31","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."subject",
  r."received_on",
  ((r."state" in ($1::text, $2::text) and r."received_on" >= $3::date and r."received_on" <= $4::date)) as c0,
  case when (r."state" in ($1::text, $2::text) and r."received_on" >= $3::date and r."received_on" <= $4::date) then null end as g0
from "opinion_version" r
where r.region = $5::text and r.superseded_at = 'infinity'
  and ((r."state" in ($1::text, $2::text) and r."received_on" >= $3::date and r."received_on" <= $4::date))
order by r.id;
-- values: ["answered","closed","2006-01-01","2006-10-31","999904"]
