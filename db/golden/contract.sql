-- Every indicator of the register.
select
  -- contract.absorbed
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- contract.fair.district
  count(*) filter (where (r.c4 and r.c5 and r.c1 and r.c3)) as n1,
  count(*) filter (where (r.c4 and r.c5 and r.c1 and r.c3)) as v1,
  -- contract.fair.district.turnover
  count(*) filter (where (r.c4 and r.c5 and r.c1 and r.c3)) as n2,
  sum(r."turnover") filter (where (r.c4 and r.c5 and r.c1 and r.c3)) as v2,
  -- contract.fair.district.transaction-value
  count(*) filter (where (r.c4 and r.c5 and r.c1 and r.c3)) as n3,
  sum(r."transaction_value") filter (where (r.c4 and r.c5 and r.c1 and r.c3)) as v3,
  -- contract.output
  count(*) filter (where (r.c6 and r.c1 and r.c2 and r.c3)) as n4,
  count(*) filter (where (r.c6 and r.c1 and r.c2 and r.c3)) as v4,
  -- contract.registered
  count(*) filter (where (r.c7 and r.c8 and r.c9)) as n5,
  count(*) filter (where (r.c7 and r.c8 and r.c9)) as v5
from (
  select
    r.*,
    r."buyer_in_district" = $1::boolean as c0,
    (not r."state" in ($2::text, $3::text)) as c1,
    r."signed_on" >= $4::date as c2,
    r."signed_on" <= $5::date as c3,
    r_edition."scope" = $7::text as c4,
    (r."seller_in_district" = $1::boolean or r."buyer_in_district" = $1::boolean) as c5,
    r."seller_in_district" = $1::boolean as c6,
    r."state" in ($8::text, $9::text) as c7,
    r."registered_on" >= $4::date as c8,
    r."registered_on" <= $5::date as c9
  from "contract_version" r
  left join "fair_edition_version" r_edition on r_edition.id = r."edition" and r_edition.region = $6::text and r_edition.superseded_at = 'infinity'
  where r.region = $6::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: [true,"refused","cancelled","2006-01-01","2006-10-31","999904","national","registered","changed"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name",
  ((r."buyer_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text)) and r."signed_on" >= $4::date and r."signed_on" <= $5::date)) as c0,
  case when (r."buyer_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text)) and r."signed_on" >= $4::date and r."signed_on" <= $5::date) then null end as g0
from "contract_version" r
where r.region = $6::text and r.superseded_at = 'infinity'
  and ((r."buyer_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text)) and r."signed_on" >= $4::date and r."signed_on" <= $5::date))
order by r.id;
-- values: [true,"refused","cancelled","2006-01-01","2006-10-31","999904"]
