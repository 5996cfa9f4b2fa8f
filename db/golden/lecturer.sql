-- Every indicator of the register.
select
  -- lecturer.appointed
  count(*) filter (where (r.c0)) as n0,
  count(*) filter (where (r.c0)) as v0
from (
  select
    r.*,
    (r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date)) as c0
  from "lecturer_version" r
  where r.region = $2::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["2006-10-31","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name",
  (((r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date)))) as c0,
  case when ((r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date))) then null end as g0
from "lecturer_version" r
where r.region = $2::text and r.superseded_at = 'infinity'
  and (((r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date))))
order by r.id;
-- values: ["2006-10-31","999904"]
