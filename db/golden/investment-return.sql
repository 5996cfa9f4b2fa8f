-- Every indicator of the register.
select
  -- investment-return.development
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  sum(r."development") filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- investment-return.enterprises
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n1,
  count(distinct r."organisation") filter (where (r.c0 and r.c1 and r.c2)) as v1,
  -- investment-return.investment
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n2,
  sum(r."investment") filter (where (r.c0 and r.c1 and r.c2)) as v2
from (
  select
    r.*,
    r."state" = $1::text as c0,
    r."year" >= $2::bigint as c1,
    r."year" <= $2::bigint as c2
  from "investment_return_version" r
  where r.region = $3::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["accepted",2006,"999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."organisation",
  r."year",
  ((r."state" = $1::text and r."year" >= $2::bigint and r."year" <= $2::bigint)) as c0,
  case when (r."state" = $1::text and r."year" >= $2::bigint and r."year" <= $2::bigint) then to_jsonb(r."development"::text) end as g0
from "investment_return_version" r
where r.region = $3::text and r.superseded_at = 'infinity'
  and ((r."state" = $1::text and r."year" >= $2::bigint and r."year" <= $2::bigint))
order by r.id;
-- values: ["accepted",2006,"999904"]
