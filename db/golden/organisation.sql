-- Every indicator of the register.
select
  -- organisation.entrepreneurs-clubs
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- organisation.enterprises
  count(*) filter (where (r.c3 and r.c1 and r.c2)) as n1,
  count(*) filter (where (r.c3 and r.c1 and r.c2)) as v1,
  -- organisation.partner-institutions
  count(*) filter (where (r.c4 and r.c2)) as n2,
  count(*) filter (where (r.c4 and r.c2)) as v2,
  -- organisation.private-technology-enterprises
  count(*) filter (where (r.c3 and r.c1 and r.c5 and r.c2)) as n3,
  count(*) filter (where (r.c3 and r.c1 and r.c5 and r.c2)) as v3
from (
  select
    r.*,
    r."kind" = $1::text as c0,
    r."local" = $2::boolean as c1,
    (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)) as c2,
    r."kind" = $4::text as c3,
    r."kind" in ($5::text, $6::text) as c4,
    r."private_technology" = $2::boolean as c5
  from "organisation_version" r
  where r.region = $7::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["entrepreneurs-club",true,"2006-10-31","enterprise","institute","university","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  ((r."kind" = $1::text and r."local" = $2::boolean and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as c0,
  case when (r."kind" = $1::text and r."local" = $2::boolean and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date))) then null end as g0
from "organisation_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((r."kind" = $1::text and r."local" = $2::boolean and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date))))
order by r.id;
-- values: ["entrepreneurs-club",true,"2006-10-31","999904"]
