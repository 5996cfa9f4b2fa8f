-- Every indicator of the register.
select
  -- budget-line.fiscal-st-funds
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- budget-line.innovation-fund
  count(*) filter (where (r.c3 and r.c1 and r.c2)) as n1,
  sum(r."amount") filter (where (r.c3 and r.c1 and r.c2)) as v1,
  -- budget-line.class-20607
  count(*) filter (where (r.c4 and r.c1 and r.c2)) as n2,
  sum(r."amount") filter (where (r.c4 and r.c1 and r.c2)) as v2,
  -- budget-line.talent-fund
  count(*) filter (where (r.c5 and r.c1 and r.c2)) as n3,
  sum(r."amount") filter (where (r.c5 and r.c1 and r.c2)) as v3,
  -- budget-line.three-funds
  count(*) filter (where (r.c6 and r.c1 and r.c2)) as n4,
  sum(r."amount") filter (where (r.c6 and r.c1 and r.c2)) as v4
from (
  select
    r.*,
    r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text) as c0,
    r."year" >= $15::bigint as c1,
    r."year" <= $15::bigint as c2,
    r_fund."kind" = $17::text as c3,
    r."heading" = $11::text as c4,
    r_fund."kind" = $18::text as c5,
    r."heading" = $1::text as c6
  from "budget_line_version" r
  left join "fund_version" r_fund on r_fund.id = r."fund" and r_fund.region = $16::text and r_fund.superseded_at = 'infinity'
  where r.region = $16::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["three-funds","st-operating","st-capital","st-other-sectors","class-20601","class-20602","class-20603","class-20604","class-20605","class-20606","class-20607","class-20608","class-20609","class-20699",2006,"999904","innovation","talent"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."year",
  r."item_en",
  r."item_zh",
  ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text) and r."year" >= $15::bigint and r."year" <= $15::bigint)) as c0,
  case when (r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text) and r."year" >= $15::bigint and r."year" <= $15::bigint) then to_jsonb(r."amount"::text) end as g0
from "budget_line_version" r
where r.region = $16::text and r.superseded_at = 'infinity'
  and ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text) and r."year" >= $15::bigint and r."year" <= $15::bigint))
order by r.id;
-- values: ["three-funds","st-operating","st-capital","st-other-sectors","class-20601","class-20602","class-20603","class-20604","class-20605","class-20606","class-20607","class-20608","class-20609","class-20699",2006,"999904"]
