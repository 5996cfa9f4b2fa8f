-- Every indicator of the register.
select
  -- facility.urban-communities
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- place.communities
  count(*) filter (where (r.c0 and r.c2)) as n1,
  count(*) filter (where (r.c0 and r.c2)) as v1,
  -- place.core-urban
  count(*) filter (where (r.c3 and r.c4 and r.c2)) as n2,
  count(*) filter (where (r.c3 and r.c4 and r.c2)) as v2,
  -- place.county-units
  count(*) filter (where (r.c3 and r.c5 and r.c2)) as n3,
  count(*) filter (where (r.c3 and r.c5 and r.c2)) as v3,
  -- place.sub-districts
  count(*) filter (where (r.c6 and r.c2)) as n4,
  count(*) filter (where (r.c6 and r.c2)) as v4,
  -- place.towns
  count(*) filter (where (r.c7 and r.c2)) as n5,
  count(*) filter (where (r.c7 and r.c2)) as v5,
  -- place.urban-communities
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n6,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v6
from (
  select
    r.*,
    r."kind" = $1::text as c0,
    r."urban" = $2::boolean as c1,
    (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)) as c2,
    r."kind" = $4::text as c3,
    r."core_urban" = $2::boolean as c4,
    r_parent."kind" = $6::text as c5,
    r."kind" = $7::text as c6,
    r."kind" = $8::text as c7
  from "place_version" r
  left join "place_version" r_parent on r_parent.id = r."parent" and r_parent.region = $5::text and r_parent.superseded_at = 'infinity'
  where r.region = $5::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["community",true,"2006-10-31","county","999904","municipality","sub-district","town"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  ((r."kind" = $1::text and r."urban" = $2::boolean and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as c0,
  case when (r."kind" = $1::text and r."urban" = $2::boolean and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date))) then null end as g0
from "place_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((r."kind" = $1::text and r."urban" = $2::boolean and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date))))
order by r.id;
-- values: ["community",true,"2006-10-31","999904"]
