-- Every indicator of the register.
select
  -- honour.advanced-progress
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" in ($4::text, $5::text)) and (r."awarded_on" <= $6::date))) as n0,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" in ($4::text, $5::text)) and (r."awarded_on" <= $6::date))) as v0,
  -- honour.advanced-progress.national
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" = $4::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as n1,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" = $4::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as v1,
  -- honour.all
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null)) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as n2,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null)) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as v2,
  -- honour.carriers.municipal
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $8::text and r."level" = $9::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as n3,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $8::text and r."level" = $9::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as v3,
  -- honour.high-tech-industry.municipal
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $10::text and r."level" = $9::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as n4,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $10::text and r."level" = $9::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as v4,
  -- honour.science-work.municipal
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $11::text and r."level" = $9::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as n5,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $11::text and r."level" = $9::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as v5,
  -- honour.leaders-responsibility.provincial
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $12::text and r."level" = $5::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as n6,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $12::text and r."level" = $5::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as v6,
  -- honour.patent-work.provincial
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $13::text and r."level" = $5::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as n7,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $13::text and r."level" = $5::text) and (r."awarded_on" >= $7::date and r."awarded_on" <= $6::date))) as v7,
  -- honour.science-work.provincial
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $11::text and r."level" = $5::text) and (r."awarded_on" >= $14::date and r."awarded_on" <= $6::date))) as n8,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $11::text and r."level" = $5::text) and (r."awarded_on" >= $14::date and r."awarded_on" <= $6::date))) as v8,
  -- honour.strong-region.provincial
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $15::text and r."level" = $5::text) and (r."awarded_on" <= $6::date))) as n9,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $15::text and r."level" = $5::text) and (r."awarded_on" <= $6::date))) as v9
from "honour_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $1::text and r_place.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity';
-- values: ["999904",true,"advanced-progress-region","national","provincial","2006-10-31","2006-01-01","carriers-unit","municipal","high-tech-industry-unit","science-work-collective","leaders-responsibility-unit","patent-work-collective","2004-01-01","strong-region"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  (((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" in ($4::text, $5::text)) and (r."awarded_on" <= $6::date))) as c0,
  case when ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" in ($4::text, $5::text)) and (r."awarded_on" <= $6::date)) then null end as g0
from "honour_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $1::text and r_place.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity'
  and (((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" in ($4::text, $5::text)) and (r."awarded_on" <= $6::date)))
order by r.id;
-- values: ["999904",true,"advanced-progress-region","national","provincial","2006-10-31"]
