-- Every indicator of the register.
select
  -- statistic.usd-rate
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c0 and r.c1 and r.c2 and r.c3)))[1] as v0,
  -- statistic.farmers-net-income
  count(*) filter (where (r.c4 and r.c5 and r.c6 and r.c2 and r.c3)) as n1,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c4 and r.c5 and r.c6 and r.c2 and r.c3)))[1] as v1,
  -- statistic.floating-population
  count(*) filter (where (r.c7 and r.c1 and r.c6 and r.c3)) as n2,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c7 and r.c1 and r.c6 and r.c3)))[1] as v2,
  -- statistic.gdp
  count(*) filter (where (r.c8 and r.c5 and r.c6 and r.c2 and r.c3)) as n3,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c8 and r.c5 and r.c6 and r.c2 and r.c3)))[1] as v3,
  -- statistic.gdp-growth
  count(*) filter (where (r.c8 and r.c5 and r.c9 and r.c6 and r.c2 and r.c3)) as n4,
  (array_agg(jsonb_build_array(r."growth"::text, null::text, r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c8 and r.c5 and r.c9 and r.c6 and r.c2 and r.c3)))[1] as v4,
  -- statistic.local-fiscal-revenue
  count(*) filter (where (r.c10 and r.c5 and r.c6 and r.c2 and r.c3)) as n5,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c10 and r.c5 and r.c6 and r.c2 and r.c3)))[1] as v5,
  -- statistic.national-patent-demonstration-city
  count(*) filter (where (r.c11 and r.c12 and r.c3)) as n6,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c11 and r.c12 and r.c3)))[1] as v6,
  -- statistic.peers-national-high-tech
  count(*) filter (where (r.c13 and r.c14 and r.c15 and r.c3)) as n7,
  jsonb_agg(jsonb_build_array(r."value"::text, r."area", r."period_end", r."published_on", r.id) order by r.id) filter (where (r.c13 and r.c14 and r.c15 and r.c3)) as v7,
  -- statistic.registered-population
  count(*) filter (where (r.c16 and r.c1 and r.c6 and r.c3)) as n8,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c16 and r.c1 and r.c6 and r.c3)))[1] as v8,
  -- statistic.strong-science-counties
  count(*) filter (where (r.c17 and r.c18 and r.c3)) as n9,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c17 and r.c18 and r.c3)))[1] as v9,
  -- statistic.total-fiscal-revenue
  count(*) filter (where (r.c19 and r.c5 and r.c6 and r.c2 and r.c3)) as n10,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c19 and r.c5 and r.c6 and r.c2 and r.c3)))[1] as v10,
  -- statistic.whole-society-science
  count(*) filter (where (r.c20 and r.c5 and r.c6 and r.c2 and r.c3)) as n11,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c20 and r.c5 and r.c6 and r.c2 and r.c3)))[1] as v11
from (
  select
    r.*,
    r."series" = $1::text as c0,
    r."span" = $2::text as c1,
    r."period_end" >= $3::date as c2,
    r."period_end" <= $4::date as c3,
    r."series" = $5::text as c4,
    r."span" = $6::text as c5,
    r_area."own" = $8::boolean as c6,
    r."series" = $9::text as c7,
    r."series" = $10::text as c8,
    r."growth_basis" = $11::text as c9,
    r."series" = $12::text as c10,
    r."series" = $13::text as c11,
    r_area."kind" = $14::text as c12,
    r."series" = $15::text as c13,
    r_area."kind" = $16::text as c14,
    (not r_area."own" = $8::boolean) as c15,
    r."series" = $17::text as c16,
    r."series" = $18::text as c17,
    r_area."kind" = $19::text as c18,
    r."series" = $20::text as c19,
    r."series" = $21::text as c20
  from "statistic_version" r
  left join "place_version" r_area on r_area.id = r."area" and r_area.region = $7::text and r_area.superseded_at = 'infinity'
  where r.region = $7::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["usd-rate","day","2006-01-01","2006-10-31","farmers-net-income","year","999904",true,"floating-population","gdp","comparable","local-fiscal-revenue","national-patent-demonstration","municipality","national-high-tech-enterprises","county","registered-population","strong-science-counties","province","total-fiscal-revenue","whole-society-science"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."series",
  r."area",
  r."period_end",
  ((r."series" = $1::text and r."span" = $2::text and r."period_end" >= $3::date and r."period_end" <= $4::date)) as c0,
  case when (r."series" = $1::text and r."span" = $2::text and r."period_end" >= $3::date and r."period_end" <= $4::date) then jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) end as g0
from "statistic_version" r
where r.region = $5::text and r.superseded_at = 'infinity'
  and ((r."series" = $1::text and r."span" = $2::text and r."period_end" >= $3::date and r."period_end" <= $4::date))
order by r.id;
-- values: ["usd-rate","day","2006-01-01","2006-10-31","999904"]
