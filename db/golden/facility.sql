-- Every indicator of the register.
select
  -- facility.communities-with-gallery
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(distinct r."place") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- facility.in-use
  count(*) filter (where (r.c3)) as n1,
  count(*) filter (where (r.c3)) as v1
from (
  select
    r.*,
    r."kind" = $1::text as c0,
    r."standard" = $2::boolean as c1,
    (r_place."kind" = $4::text and r_place."urban" = $2::boolean) as c2,
    (r."in_use_from" <= $5::date and (r."in_use_until" is null or r."in_use_until" >= $5::date)) as c3
  from "facility_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $3::text and r_place.superseded_at = 'infinity'
  where r.region = $3::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["gallery",true,"999904","community","2006-10-31"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name",
  ((r."kind" = $1::text and r."standard" = $2::boolean and (r_place."kind" = $4::text and r_place."urban" = $2::boolean) and (r."in_use_from" <= $5::date and (r."in_use_until" is null or r."in_use_until" >= $5::date)))) as c0,
  case when (r."kind" = $1::text and r."standard" = $2::boolean and (r_place."kind" = $4::text and r_place."urban" = $2::boolean) and (r."in_use_from" <= $5::date and (r."in_use_until" is null or r."in_use_until" >= $5::date))) then to_jsonb(r."place") end as g0
from "facility_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $3::text and r_place.superseded_at = 'infinity'
where r.region = $3::text and r.superseded_at = 'infinity'
  and ((r."kind" = $1::text and r."standard" = $2::boolean and (r_place."kind" = $4::text and r_place."urban" = $2::boolean) and (r."in_use_from" <= $5::date and (r."in_use_until" is null or r."in_use_until" >= $5::date))))
order by r.id;
-- values: ["gallery",true,"999904","community","2006-10-31"]
