-- Every indicator of the register.
select
  -- honour.advanced-progress
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4 and r.c5)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4 and r.c5)) as v0,
  -- honour.advanced-progress.national
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c6 and r.c7 and r.c5)) as n1,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c6 and r.c7 and r.c5)) as v1,
  -- honour.all
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c7 and r.c5)) as n2,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c7 and r.c5)) as v2,
  -- honour.carriers.municipal
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c8 and r.c9 and r.c7 and r.c5)) as n3,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c8 and r.c9 and r.c7 and r.c5)) as v3,
  -- honour.high-tech-industry.municipal
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c10 and r.c9 and r.c7 and r.c5)) as n4,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c10 and r.c9 and r.c7 and r.c5)) as v4,
  -- honour.science-work.municipal
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c11 and r.c9 and r.c7 and r.c5)) as n5,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c11 and r.c9 and r.c7 and r.c5)) as v5,
  -- honour.leaders-responsibility.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c12 and r.c13 and r.c7 and r.c5)) as n6,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c12 and r.c13 and r.c7 and r.c5)) as v6,
  -- honour.patent-work.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c14 and r.c13 and r.c7 and r.c5)) as n7,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c14 and r.c13 and r.c7 and r.c5)) as v7,
  -- honour.science-work.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c11 and r.c13 and r.c15 and r.c5)) as n8,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c11 and r.c13 and r.c15 and r.c5)) as v8,
  -- honour.strong-region.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c16 and r.c13 and r.c5)) as n9,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c16 and r.c13 and r.c5)) as v9
from (
  select
    r.*,
    r_place."own" = $2::boolean as c0,
    (not r."organisation" is not null) as c1,
    (not r."revoked_on" is not null) as c2,
    r."title" = $3::text as c3,
    r."level" in ($4::text, $5::text) as c4,
    r."awarded_on" <= $6::date as c5,
    r."level" = $4::text as c6,
    r."awarded_on" >= $7::date as c7,
    r."title" = $8::text as c8,
    r."level" = $9::text as c9,
    r."title" = $10::text as c10,
    r."title" = $11::text as c11,
    r."title" = $12::text as c12,
    r."level" = $5::text as c13,
    r."title" = $13::text as c14,
    r."awarded_on" >= $14::date as c15,
    r."title" = $15::text as c16
  from "honour_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $1::text and r_place.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904",true,"advanced-progress-region","national","provincial","2006-10-31","2006-01-01","carriers-unit","municipal","high-tech-industry-unit","science-work-collective","leaders-responsibility-unit","patent-work-collective","2004-01-01","strong-region"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" in ($4::text, $5::text) and r."awarded_on" <= $6::date)) as c0,
  case when (r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" in ($4::text, $5::text) and r."awarded_on" <= $6::date) then null end as g0
from "honour_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $1::text and r_place.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity'
  and ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" in ($4::text, $5::text) and r."awarded_on" <= $6::date))
order by r.id;
-- values: ["999904",true,"advanced-progress-region","national","provincial","2006-10-31"]
