-- Every indicator of the register.
select
  -- assessment-result.city-objectives.peers
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4)) as n0,
  jsonb_agg(jsonb_build_array(r."score"::text, r."unit", r."year", r."published_on", r.id) order by r.id) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4)) as v0,
  -- assessment-result.city-objectives.score
  count(*) filter (where (r.c0 and r.c1 and r.c5 and r.c3 and r.c4)) as n1,
  (array_agg(jsonb_build_array(r."score"::text, null::text, r."year", r."published_on", r.id) order by r."year" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c0 and r.c1 and r.c5 and r.c3 and r.c4)))[1] as v1,
  -- assessment-result.science-full-score.years
  count(*) filter (where (r.c0 and r.c6 and r.c5 and r.c7 and r.c4)) as n2,
  array_agg(distinct r."year"::int) filter (where (r.c0 and r.c6 and r.c5 and r.c7 and r.c4)) as v2
from (
  select
    r.*,
    r."scheme" = $1::text as c0,
    r."block" = $2::text as c1,
    (not r_unit."own" = $4::boolean) as c2,
    r."year" >= $5::bigint as c3,
    r."year" <= $5::bigint as c4,
    r_unit."own" = $4::boolean as c5,
    r."block" = $6::text as c6,
    r."score" = r."full_score" as c7
  from "assessment_result_version" r
  left join "place_version" r_unit on r_unit.id = r."unit" and r_unit.region = $3::text and r_unit.superseded_at = 'infinity'
  where r.region = $3::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["city-objectives","total","999904",true,2006,"science"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."scheme",
  r."block",
  r."year",
  r."unit",
  ((r."scheme" = $1::text and r."block" = $2::text and (not r_unit."own" = $4::boolean) and r."year" >= $5::bigint and r."year" <= $5::bigint)) as c0,
  case when (r."scheme" = $1::text and r."block" = $2::text and (not r_unit."own" = $4::boolean) and r."year" >= $5::bigint and r."year" <= $5::bigint) then jsonb_build_array(r."score"::text, r."unit", r."year", r."published_on", r.id) end as g0
from "assessment_result_version" r
  left join "place_version" r_unit on r_unit.id = r."unit" and r_unit.region = $3::text and r_unit.superseded_at = 'infinity'
where r.region = $3::text and r.superseded_at = 'infinity'
  and ((r."scheme" = $1::text and r."block" = $2::text and (not r_unit."own" = $4::boolean) and r."year" >= $5::bigint and r."year" <= $5::bigint))
order by r.id;
-- values: ["city-objectives","total","999904",true,2006]
