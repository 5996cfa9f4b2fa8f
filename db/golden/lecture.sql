-- Every indicator of the register.
select
  -- lecture.series
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- lecture.series.attendance
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n1,
  sum(r."attendance") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v1
from (
  select
    r.*,
    r_programme."kind" = $2::text as c0,
    r."cancelled" = $3::boolean as c1,
    r."held_on" >= $4::date as c2,
    r."held_on" <= $5::date as c3
  from "lecture_version" r
  left join "training_programme_version" r_programme on r_programme.id = r."programme" and r_programme.region = $1::text and r_programme.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904","lecture-series",false,"2004-01-01","2006-10-31"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."topic_en",
  r."topic_zh",
  r."held_on",
  ((r_programme."kind" = $2::text and r."cancelled" = $3::boolean and r."held_on" >= $4::date and r."held_on" <= $5::date)) as c0,
  case when (r_programme."kind" = $2::text and r."cancelled" = $3::boolean and r."held_on" >= $4::date and r."held_on" <= $5::date) then null end as g0
from "lecture_version" r
  left join "training_programme_version" r_programme on r_programme.id = r."programme" and r_programme.region = $1::text and r_programme.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity'
  and ((r_programme."kind" = $2::text and r."cancelled" = $3::boolean and r."held_on" >= $4::date and r."held_on" <= $5::date))
order by r.id;
-- values: ["999904","lecture-series",false,"2004-01-01","2006-10-31"]
