-- Every indicator of the register.
select
  -- cooperation-project.intents
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- cooperation-project.signed
  count(*) filter (where (r.c0 and r.c3 and r.c4)) as n1,
  count(*) filter (where (r.c0 and r.c3 and r.c4)) as v1,
  -- cooperation-project.signed.edition
  count(*) filter (where (r.c0 and r.c3 and r.c5)) as n2,
  count(*) filter (where (r.c0 and r.c3 and r.c5)) as v2,
  -- cooperation-project.turnover
  count(*) filter (where (r.c0 and r.c3 and r.c4)) as n3,
  sum(r."amount") filter (where (r.c0 and r.c3 and r.c4)) as v3
from (
  select
    r.*,
    r_edition."scope" = $2::text as c0,
    r."state" = $3::text as c1,
    r."intent_on" <= $4::date as c2,
    r."state" in ($5::text, $6::text, $7::text, $8::text) as c3,
    r."signed_on" <= $4::date as c4,
    r."edition" = (select e.id from "fair_edition_version" e where e.region = $1::text and e.superseded_at = 'infinity' and e."opened_on" <= $4::date order by e."opened_on" desc, e.id desc limit 1) as c5
  from "cooperation_project_version" r
  left join "fair_edition_version" r_edition on r_edition.id = r."edition" and r_edition.region = $1::text and r_edition.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904","national","intent","2006-10-31","signed","contracted","performed","terminated"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name",
  ((r_edition."scope" = $2::text and r."state" = $3::text and r."intent_on" <= $4::date)) as c0,
  case when (r_edition."scope" = $2::text and r."state" = $3::text and r."intent_on" <= $4::date) then null end as g0
from "cooperation_project_version" r
  left join "fair_edition_version" r_edition on r_edition.id = r."edition" and r_edition.region = $1::text and r_edition.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity'
  and ((r_edition."scope" = $2::text and r."state" = $3::text and r."intent_on" <= $4::date))
order by r.id;
-- values: ["999904","national","intent","2006-10-31"]
