-- Every indicator of the register.
select
  -- fair-edition.held
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0
from (
  select
    r.*,
    r."scope" = $1::text as c0,
    r."state" = $2::text as c1,
    r."opened_on" <= $3::date as c2
  from "fair_edition_version" r
  where r.region = $4::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["national","held","2006-10-31","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  ((r."scope" = $1::text and r."state" = $2::text and r."opened_on" <= $3::date)) as c0,
  case when (r."scope" = $1::text and r."state" = $2::text and r."opened_on" <= $3::date) then null end as g0
from "fair_edition_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((r."scope" = $1::text and r."state" = $2::text and r."opened_on" <= $3::date))
order by r.id;
-- values: ["national","held","2006-10-31","999904"]
