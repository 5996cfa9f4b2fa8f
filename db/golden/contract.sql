-- Every indicator of the register.
select
  -- contract.absorbed
  count(*) filter (where ((r."buyer_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text))) and (r."signed_on" >= $4::date and r."signed_on" <= $5::date))) as n0,
  count(*) filter (where ((r."buyer_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text))) and (r."signed_on" >= $4::date and r."signed_on" <= $5::date))) as v0,
  -- contract.fair.district
  count(*) filter (where ((r_edition."scope" = $7::text and (r."seller_in_district" = $1::boolean or r."buyer_in_district" = $1::boolean) and (not r."state" in ($2::text, $3::text))) and (r."signed_on" <= $5::date))) as n1,
  count(*) filter (where ((r_edition."scope" = $7::text and (r."seller_in_district" = $1::boolean or r."buyer_in_district" = $1::boolean) and (not r."state" in ($2::text, $3::text))) and (r."signed_on" <= $5::date))) as v1,
  -- contract.fair.district.turnover
  count(*) filter (where ((r_edition."scope" = $7::text and (r."seller_in_district" = $1::boolean or r."buyer_in_district" = $1::boolean) and (not r."state" in ($2::text, $3::text))) and (r."signed_on" <= $5::date))) as n2,
  sum(r."turnover") filter (where ((r_edition."scope" = $7::text and (r."seller_in_district" = $1::boolean or r."buyer_in_district" = $1::boolean) and (not r."state" in ($2::text, $3::text))) and (r."signed_on" <= $5::date))) as v2,
  -- contract.fair.district.transaction-value
  count(*) filter (where ((r_edition."scope" = $7::text and (r."seller_in_district" = $1::boolean or r."buyer_in_district" = $1::boolean) and (not r."state" in ($2::text, $3::text))) and (r."signed_on" <= $5::date))) as n3,
  sum(r."transaction_value") filter (where ((r_edition."scope" = $7::text and (r."seller_in_district" = $1::boolean or r."buyer_in_district" = $1::boolean) and (not r."state" in ($2::text, $3::text))) and (r."signed_on" <= $5::date))) as v3,
  -- contract.output
  count(*) filter (where ((r."seller_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text))) and (r."signed_on" >= $4::date and r."signed_on" <= $5::date))) as n4,
  count(*) filter (where ((r."seller_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text))) and (r."signed_on" >= $4::date and r."signed_on" <= $5::date))) as v4,
  -- contract.registered
  count(*) filter (where ((r."state" in ($8::text, $9::text)) and (r."registered_on" >= $4::date and r."registered_on" <= $5::date))) as n5,
  count(*) filter (where ((r."state" in ($8::text, $9::text)) and (r."registered_on" >= $4::date and r."registered_on" <= $5::date))) as v5
from "contract_version" r
  left join "fair_edition_version" r_edition on r_edition.id = r."edition" and r_edition.region = $6::text and r_edition.superseded_at = 'infinity'
where r.region = $6::text and r.superseded_at = 'infinity';
-- values: [true,"refused","cancelled","2006-01-01","2006-10-31","999904","national","registered","changed"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name",
  (((r."buyer_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text))) and (r."signed_on" >= $4::date and r."signed_on" <= $5::date))) as c0,
  case when ((r."buyer_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text))) and (r."signed_on" >= $4::date and r."signed_on" <= $5::date)) then null end as g0
from "contract_version" r
where r.region = $6::text and r.superseded_at = 'infinity'
  and (((r."buyer_in_district" = $1::boolean and (not r."state" in ($2::text, $3::text))) and (r."signed_on" >= $4::date and r."signed_on" <= $5::date)))
order by r.id;
-- values: [true,"refused","cancelled","2006-01-01","2006-10-31","999904"]
