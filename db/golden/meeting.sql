-- Every indicator of the register.
select
  -- meeting.annual-conferences
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- meeting.assemblies
  count(*) filter (where (r.c3 and r.c4 and r.c1 and r.c2)) as n1,
  count(distinct r."kind") filter (where (r.c3 and r.c4 and r.c1 and r.c2)) as v1,
  -- meeting.chiefs-office
  count(*) filter (where (r.c5 and r.c4 and r.c1 and r.c2)) as n2,
  count(*) filter (where (r.c5 and r.c4 and r.c1 and r.c2)) as v2,
  -- meeting.talent-symposia
  count(*) filter (where (r.c6 and r.c1 and r.c2)) as n3,
  count(*) filter (where (r.c6 and r.c1 and r.c2)) as v3
from (
  select
    r.*,
    r."kind" = $1::text as c0,
    r."held_on" >= $2::date as c1,
    r."held_on" <= $3::date as c2,
    r."kind" in ($4::text, $5::text, $6::text) as c3,
    r."science_on_agenda" = $7::boolean as c4,
    r."kind" = $8::text as c5,
    r."kind" = $9::text as c6
  from "meeting_version" r
  where r.region = $10::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["annual-st-conference","2006-01-01","2006-10-31","party-congress","peoples-congress","cppcc",true,"chiefs-office","talent-symposium","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  r."held_on",
  ((r."kind" = $1::text and r."held_on" >= $2::date and r."held_on" <= $3::date)) as c0,
  case when (r."kind" = $1::text and r."held_on" >= $2::date and r."held_on" <= $3::date) then null end as g0
from "meeting_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((r."kind" = $1::text and r."held_on" >= $2::date and r."held_on" <= $3::date))
order by r.id;
-- values: ["annual-st-conference","2006-01-01","2006-10-31","999904"]
