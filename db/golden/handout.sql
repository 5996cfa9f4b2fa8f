-- Every indicator of the register.
select
  -- handout.books
  count(*) filter (where ((r."item" = $1::text and r."free" = $2::boolean) and (r."handed_out_on" <= $3::date))) as n0,
  sum(r."copies") filter (where ((r."item" = $1::text and r."free" = $2::boolean) and (r."handed_out_on" <= $3::date))) as v0,
  -- handout.discs
  count(*) filter (where ((r."item" = $4::text) and (r."handed_out_on" <= $3::date))) as n1,
  sum(r."copies") filter (where ((r."item" = $4::text) and (r."handed_out_on" <= $3::date))) as v1,
  -- handout.leaflets
  count(*) filter (where ((r."item" = $5::text) and (r."handed_out_on" <= $3::date))) as n2,
  sum(r."copies") filter (where ((r."item" = $5::text) and (r."handed_out_on" <= $3::date))) as v2
from "handout_version" r
where r.region = $6::text and r.superseded_at = 'infinity';
-- values: ["book",true,"2006-10-31","disc","leaflet","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."title",
  r."handed_out_on",
  (((r."item" = $1::text and r."free" = $2::boolean) and (r."handed_out_on" <= $3::date))) as c0,
  case when ((r."item" = $1::text and r."free" = $2::boolean) and (r."handed_out_on" <= $3::date)) then to_jsonb(r."copies"::text) end as g0
from "handout_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and (((r."item" = $1::text and r."free" = $2::boolean) and (r."handed_out_on" <= $3::date)))
order by r.id;
-- values: ["book",true,"2006-10-31","999904"]
