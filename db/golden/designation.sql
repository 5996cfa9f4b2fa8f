-- Every indicator of the register.
select
  -- designation.newly-approved
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- designation.ended
  count(*) filter (where (r.c4 and r.c5 and r.c6)) as n1,
  count(*) filter (where (r.c4 and r.c5 and r.c6)) as v1,
  -- designation.high-tech.all
  count(*) filter (where (r.c7 and r.c0 and r.c8)) as n2,
  count(distinct r."organisation") filter (where (r.c7 and r.c0 and r.c8)) as v2,
  -- designation.high-tech.municipal
  count(*) filter (where (r.c7 and r.c0 and r.c9 and r.c8)) as n3,
  count(distinct r."organisation") filter (where (r.c7 and r.c0 and r.c9 and r.c8)) as v3,
  -- designation.high-tech.national
  count(*) filter (where (r.c7 and r.c0 and r.c10 and r.c8)) as n4,
  count(distinct r."organisation") filter (where (r.c7 and r.c0 and r.c10 and r.c8)) as v4,
  -- designation.high-tech.newly-approved
  count(*) filter (where (r.c7 and r.c0 and r.c1 and r.c2 and r.c3)) as n5,
  count(*) filter (where (r.c7 and r.c0 and r.c1 and r.c2 and r.c3)) as v5,
  -- designation.high-tech.provincial
  count(*) filter (where (r.c7 and r.c0 and r.c11 and r.c8)) as n6,
  count(distinct r."organisation") filter (where (r.c7 and r.c0 and r.c11 and r.c8)) as v6,
  -- designation.patent-demonstration.all
  count(*) filter (where (r.c12 and r.c0 and r.c8)) as n7,
  count(distinct r."organisation") filter (where (r.c12 and r.c0 and r.c8)) as v7,
  -- designation.patent-demonstration.municipal
  count(*) filter (where (r.c12 and r.c0 and r.c9 and r.c8)) as n8,
  count(distinct r."organisation") filter (where (r.c12 and r.c0 and r.c9 and r.c8)) as v8,
  -- designation.patent-demonstration.national
  count(*) filter (where (r.c12 and r.c0 and r.c10 and r.c8)) as n9,
  count(distinct r."organisation") filter (where (r.c12 and r.c0 and r.c10 and r.c8)) as v9,
  -- designation.patent-demonstration.provincial
  count(*) filter (where (r.c12 and r.c0 and r.c11 and r.c8)) as n10,
  count(distinct r."organisation") filter (where (r.c12 and r.c0 and r.c11 and r.c8)) as v10,
  -- designation.rd-centre.all
  count(*) filter (where (r.c13 and r.c0 and r.c8)) as n11,
  count(distinct r."centre") filter (where (r.c13 and r.c0 and r.c8)) as v11,
  -- designation.rd-centre.municipal
  count(*) filter (where (r.c13 and r.c0 and r.c9 and r.c8)) as n12,
  count(distinct r."centre") filter (where (r.c13 and r.c0 and r.c9 and r.c8)) as v12,
  -- designation.rd-centre.provincial
  count(*) filter (where (r.c13 and r.c0 and r.c11 and r.c8)) as n13,
  count(distinct r."centre") filter (where (r.c13 and r.c0 and r.c11 and r.c8)) as v13,
  -- designation.valid
  count(*) filter (where (r.c0 and r.c8)) as n14,
  count(*) filter (where (r.c0 and r.c8)) as v14
from (
  select
    r.*,
    r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) as c0,
    (not r."previous" is not null) as c1,
    r."approved_on" >= $7::date as c2,
    r."approved_on" <= $8::date as c3,
    r."state" in ($5::text, $6::text) as c4,
    r."ended_on" >= $7::date as c5,
    r."ended_on" <= $8::date as c6,
    r_type."code" = $10::text as c7,
    (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)) as c8,
    r."level" = $11::text as c9,
    r."level" = $12::text as c10,
    r."level" = $13::text as c11,
    r_type."code" = $14::text as c12,
    r_type."code" = $15::text as c13
  from "designation_version" r
  left join "designation_type_version" r_type on r_type.id = r."type" and r_type.region = $9::text and r_type.superseded_at = 'infinity'
  where r.region = $9::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["approved","valid","expiring","renewed","lapsed","revoked","2006-01-01","2006-10-31","999904","high-tech-enterprise","municipal","national","provincial","patent-demonstration","rd-centre"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."type",
  r."level",
  r."organisation",
  r."centre",
  ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null) and r."approved_on" >= $7::date and r."approved_on" <= $8::date)) as c0,
  case when (r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null) and r."approved_on" >= $7::date and r."approved_on" <= $8::date) then null end as g0
from "designation_version" r
where r.region = $9::text and r.superseded_at = 'infinity'
  and ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null) and r."approved_on" >= $7::date and r."approved_on" <= $8::date))
order by r.id;
-- values: ["approved","valid","expiring","renewed","lapsed","revoked","2006-01-01","2006-10-31","999904"]
