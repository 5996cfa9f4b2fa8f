-- Every indicator of the register.
select
  -- lecturer.appointed
  count(*) filter (where (true and (r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date)))) as n0,
  count(*) filter (where (true and (r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date)))) as v0
from "lecturer_version" r
where r.region = $2::text and r.superseded_at = 'infinity';
-- values: ["2006-10-31","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name",
  ((true and (r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date)))) as c0,
  case when (true and (r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date))) then null end as g0
from "lecturer_version" r
where r.region = $2::text and r.superseded_at = 'infinity'
  and ((true and (r."term_from" <= $1::date and (r."term_until" is null or r."term_until" >= $1::date))))
order by r.id;
-- values: ["2006-10-31","999904"]
