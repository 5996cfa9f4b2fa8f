-- Every indicator of the register.
select
  -- payment.fair
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- payment.innovation-fund.committed
  count(*) filter (where (r.c4 and r.c5 and r.c6 and r.c7)) as n1,
  sum(r."amount") filter (where (r.c4 and r.c5 and r.c6 and r.c7)) as v1,
  -- payment.innovation-fund
  count(*) filter (where (r.c0 and r.c5 and r.c2 and r.c3)) as n2,
  sum(r."amount") filter (where (r.c0 and r.c5 and r.c2 and r.c3)) as v2,
  -- payment.lecture-series
  count(*) filter (where (r.c0 and r.c8 and r.c2 and r.c3)) as n3,
  sum(r."amount") filter (where (r.c0 and r.c8 and r.c2 and r.c3)) as v3,
  -- payment.lecture-series.years
  count(*) filter (where (r.c0 and r.c8 and r.c3)) as n4,
  array_agg(distinct extract(year from r."paid_on")::int) filter (where (r.c0 and r.c8 and r.c3)) as v4,
  -- payment.poverty-alleviation
  count(*) filter (where (r.c0 and r.c9 and r.c3)) as n5,
  sum(r."amount") filter (where (r.c0 and r.c9 and r.c3)) as v5
from (
  select
    r.*,
    r."state" = $1::text as c0,
    r."purpose" = $2::text as c1,
    r."paid_on" >= $3::date as c2,
    r."paid_on" <= $4::date as c3,
    r."state" in ($5::text, $1::text) as c4,
    r."purpose" = $6::text as c5,
    r."committed_on" >= $3::date as c6,
    r."committed_on" <= $4::date as c7,
    r."purpose" = $7::text as c8,
    r."purpose" = $8::text as c9
  from "payment_version" r
  where r.region = $9::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["paid","fair","2006-01-01","2006-10-31","committed","innovation-award","lecture-series","poverty-alleviation","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."subject",
  r."committed_on",
  ((r."state" = $1::text and r."purpose" = $2::text and r."paid_on" >= $3::date and r."paid_on" <= $4::date)) as c0,
  case when (r."state" = $1::text and r."purpose" = $2::text and r."paid_on" >= $3::date and r."paid_on" <= $4::date) then to_jsonb(r."amount"::text) end as g0
from "payment_version" r
where r.region = $5::text and r.superseded_at = 'infinity'
  and ((r."state" = $1::text and r."purpose" = $2::text and r."paid_on" >= $3::date and r."paid_on" <= $4::date))
order by r.id;
-- values: ["paid","fair","2006-01-01","2006-10-31","999904"]
