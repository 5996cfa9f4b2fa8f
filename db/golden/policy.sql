-- Every indicator of the register.
select
  -- policy.in-force
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- policy.issued
  count(*) filter (where (r.c0 and r.c1 and r.c3 and r.c4)) as n1,
  count(*) filter (where (r.c0 and r.c1 and r.c3 and r.c4)) as v1,
  -- policy.issued-new
  count(*) filter (where (r.c0 and r.c5 and r.c1 and r.c3 and r.c4)) as n2,
  count(*) filter (where (r.c0 and r.c5 and r.c1 and r.c3 and r.c4)) as v2
from (
  select
    r.*,
    r."level" = $1::text as c0,
    r."state" in ($2::text, $3::text, $4::text, $5::text, $6::text) as c1,
    (r."in_force_from" <= $7::date and (r."in_force_until" is null or r."in_force_until" >= $7::date)) as c2,
    r."issued_on" >= $8::date as c3,
    r."issued_on" <= $7::date as c4,
    r."kind" = $9::text as c5
  from "policy_version" r
  where r.region = $10::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["district","issued","in-force","amended","expired","repealed","2006-10-31","2004-01-01","new","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."title_en",
  r."title_zh",
  r."document_number",
  ((r."level" = $1::text and r."state" in ($2::text, $3::text, $4::text, $5::text, $6::text) and (r."in_force_from" <= $7::date and (r."in_force_until" is null or r."in_force_until" >= $7::date)))) as c0,
  case when (r."level" = $1::text and r."state" in ($2::text, $3::text, $4::text, $5::text, $6::text) and (r."in_force_from" <= $7::date and (r."in_force_until" is null or r."in_force_until" >= $7::date))) then null end as g0
from "policy_version" r
where r.region = $8::text and r.superseded_at = 'infinity'
  and ((r."level" = $1::text and r."state" in ($2::text, $3::text, $4::text, $5::text, $6::text) and (r."in_force_from" <= $7::date and (r."in_force_until" is null or r."in_force_until" >= $7::date))))
order by r.id;
-- values: ["district","issued","in-force","amended","expired","repealed","2006-10-31","999904"]
