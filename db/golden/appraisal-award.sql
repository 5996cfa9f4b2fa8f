-- Every indicator of the register.
select
  -- appraisal-award.top-ten.round
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(distinct r."person") filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- appraisal-award.top-ten.persons
  count(*) filter (where (r.c0 and r.c1 and r.c3)) as n1,
  count(distinct r."person") filter (where (r.c0 and r.c1 and r.c3)) as v1
from (
  select
    r.*,
    r_round."scheme" = $2::text as c0,
    r."result" = $3::text as c1,
    r."round" = (select e.id from "appraisal_round_version" e where e.region = $1::text and e.superseded_at = 'infinity' and e."awarded_on" <= $4::date order by e."awarded_on" desc, e.id desc limit 1) as c2,
    r."awarded_on" <= $4::date as c3
  from "appraisal_award_version" r
  left join "appraisal_round_version" r_round on r_round.id = r."round" and r_round.region = $1::text and r_round.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904","top-ten-incoming","laureate","2006-10-31"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."person",
  r."round",
  ((r_round."scheme" = $2::text and r."result" = $3::text and r."round" = (select e.id from "appraisal_round_version" e where e.region = $1::text and e.superseded_at = 'infinity' and e."awarded_on" <= $4::date order by e."awarded_on" desc, e.id desc limit 1))) as c0,
  case when (r_round."scheme" = $2::text and r."result" = $3::text and r."round" = (select e.id from "appraisal_round_version" e where e.region = $1::text and e.superseded_at = 'infinity' and e."awarded_on" <= $4::date order by e."awarded_on" desc, e.id desc limit 1)) then to_jsonb(r."person") end as g0
from "appraisal_award_version" r
  left join "appraisal_round_version" r_round on r_round.id = r."round" and r_round.region = $1::text and r_round.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity'
  and ((r_round."scheme" = $2::text and r."result" = $3::text and r."round" = (select e.id from "appraisal_round_version" e where e.region = $1::text and e.superseded_at = 'infinity' and e."awarded_on" <= $4::date order by e."awarded_on" desc, e.id desc limit 1)))
order by r.id;
-- values: ["999904","top-ten-incoming","laureate","2006-10-31"]
