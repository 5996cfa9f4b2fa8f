-- Every indicator of the register.
select
  -- project.granted
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  sum(r."granted") filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- project.accepted
  count(*) filter (where (r.c3 and r.c4 and r.c5)) as n1,
  count(*) filter (where (r.c3 and r.c4 and r.c5)) as v1,
  -- project.won.national
  count(*) filter (where (r.c6 and r.c0 and r.c1 and r.c2)) as n2,
  count(*) filter (where (r.c6 and r.c0 and r.c1 and r.c2)) as v2,
  -- project.won.provincial
  count(*) filter (where (r.c7 and r.c0 and r.c1 and r.c2)) as n3,
  count(*) filter (where (r.c7 and r.c0 and r.c1 and r.c2)) as v3,
  -- project.won
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n4,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v4,
  -- project.spark.national
  count(*) filter (where (r.c8 and r.c6 and r.c0 and r.c2)) as n5,
  count(*) filter (where (r.c8 and r.c6 and r.c0 and r.c2)) as v5,
  -- project.spark.provincial
  count(*) filter (where (r.c8 and r.c7 and r.c0 and r.c2)) as n6,
  count(*) filter (where (r.c8 and r.c7 and r.c0 and r.c2)) as v6,
  -- project.torch.national
  count(*) filter (where (r.c9 and r.c6 and r.c0 and r.c2)) as n7,
  count(*) filter (where (r.c9 and r.c6 and r.c0 and r.c2)) as v7,
  -- project.torch.national-key
  count(*) filter (where (r.c9 and r.c6 and r.c10 and r.c0 and r.c2)) as n8,
  count(*) filter (where (r.c9 and r.c6 and r.c10 and r.c0 and r.c2)) as v8,
  -- project.torch.provincial
  count(*) filter (where (r.c9 and r.c7 and r.c0 and r.c2)) as n9,
  count(*) filter (where (r.c9 and r.c7 and r.c0 and r.c2)) as v9
from (
  select
    r.*,
    r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) as c0,
    r."approved_on" >= $7::date as c1,
    r."approved_on" <= $8::date as c2,
    r."state" in ($5::text, $6::text) as c3,
    r."accepted_on" >= $7::date as c4,
    r."accepted_on" <= $8::date as c5,
    r."level" = $9::text as c6,
    r."level" = $10::text as c7,
    r."programme" = $11::text as c8,
    r."programme" = $12::text as c9,
    r."key" = $13::boolean as c10
  from "project_version" r
  where r.region = $14::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["approved","contracted","mid-term","extended","accepted","closed","2006-01-01","2006-10-31","national","provincial","spark","torch",true,"999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."approved_on" >= $7::date and r."approved_on" <= $8::date)) as c0,
  case when (r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."approved_on" >= $7::date and r."approved_on" <= $8::date) then to_jsonb(r."granted"::text) end as g0
from "project_version" r
where r.region = $9::text and r.superseded_at = 'infinity'
  and ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."approved_on" >= $7::date and r."approved_on" <= $8::date))
order by r.id;
-- values: ["approved","contracted","mid-term","extended","accepted","closed","2006-01-01","2006-10-31","999904"]
