-- Every indicator of the register.
select
  -- handout.books
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  sum(r."copies") filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- handout.discs
  count(*) filter (where (r.c3 and r.c2)) as n1,
  sum(r."copies") filter (where (r.c3 and r.c2)) as v1,
  -- handout.leaflets
  count(*) filter (where (r.c4 and r.c2)) as n2,
  sum(r."copies") filter (where (r.c4 and r.c2)) as v2
from (
  select
    r.*,
    r."item" = $1::text as c0,
    r."free" = $2::boolean as c1,
    r."handed_out_on" <= $3::date as c2,
    r."item" = $4::text as c3,
    r."item" = $5::text as c4
  from "handout_version" r
  where r.region = $6::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["book",true,"2006-10-31","disc","leaflet","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."title",
  r."handed_out_on",
  ((r."item" = $1::text and r."free" = $2::boolean and r."handed_out_on" <= $3::date)) as c0,
  case when (r."item" = $1::text and r."free" = $2::boolean and r."handed_out_on" <= $3::date) then to_jsonb(r."copies"::text) end as g0
from "handout_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and ((r."item" = $1::text and r."free" = $2::boolean and r."handed_out_on" <= $3::date))
order by r.id;
-- values: ["book",true,"2006-10-31","999904"]
