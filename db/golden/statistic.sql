-- Every indicator of the register.
select
  -- statistic.usd-rate
  count(*) filter (where ((r."series" = $1::text and r."span" = $2::text) and (r."period_end" >= $3::date and r."period_end" <= $4::date))) as n0,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $1::text and r."span" = $2::text) and (r."period_end" >= $3::date and r."period_end" <= $4::date))))[1] as v0,
  -- statistic.farmers-net-income
  count(*) filter (where ((r."series" = $5::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))) as n1,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $5::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))))[1] as v1,
  -- statistic.floating-population
  count(*) filter (where ((r."series" = $9::text and r."span" = $2::text and r_area."own" = $8::boolean) and (r."period_end" <= $4::date))) as n2,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $9::text and r."span" = $2::text and r_area."own" = $8::boolean) and (r."period_end" <= $4::date))))[1] as v2,
  -- statistic.gdp
  count(*) filter (where ((r."series" = $10::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))) as n3,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $10::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))))[1] as v3,
  -- statistic.gdp-growth
  count(*) filter (where ((r."series" = $10::text and r."span" = $6::text and r."growth_basis" = $11::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))) as n4,
  (array_agg(jsonb_build_array(r."growth"::text, null::text, r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $10::text and r."span" = $6::text and r."growth_basis" = $11::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))))[1] as v4,
  -- statistic.local-fiscal-revenue
  count(*) filter (where ((r."series" = $12::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))) as n5,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $12::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))))[1] as v5,
  -- statistic.national-patent-demonstration-city
  count(*) filter (where ((r."series" = $13::text and r_area."kind" = $14::text) and (r."period_end" <= $4::date))) as n6,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $13::text and r_area."kind" = $14::text) and (r."period_end" <= $4::date))))[1] as v6,
  -- statistic.peers-national-high-tech
  count(*) filter (where ((r."series" = $15::text and r_area."kind" = $16::text and (not r_area."own" = $8::boolean)) and (r."period_end" <= $4::date))) as n7,
  jsonb_agg(jsonb_build_array(r."value"::text, r."area", r."period_end", r."published_on", r.id) order by r.id) filter (where ((r."series" = $15::text and r_area."kind" = $16::text and (not r_area."own" = $8::boolean)) and (r."period_end" <= $4::date))) as v7,
  -- statistic.registered-population
  count(*) filter (where ((r."series" = $17::text and r."span" = $2::text and r_area."own" = $8::boolean) and (r."period_end" <= $4::date))) as n8,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $17::text and r."span" = $2::text and r_area."own" = $8::boolean) and (r."period_end" <= $4::date))))[1] as v8,
  -- statistic.strong-science-counties
  count(*) filter (where ((r."series" = $18::text and r_area."kind" = $19::text) and (r."period_end" <= $4::date))) as n9,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $18::text and r_area."kind" = $19::text) and (r."period_end" <= $4::date))))[1] as v9,
  -- statistic.total-fiscal-revenue
  count(*) filter (where ((r."series" = $20::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))) as n10,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $20::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))))[1] as v10,
  -- statistic.whole-society-science
  count(*) filter (where ((r."series" = $21::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))) as n11,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $21::text and r."span" = $6::text and r_area."own" = $8::boolean) and (r."period_end" >= $3::date and r."period_end" <= $4::date))))[1] as v11
from "statistic_version" r
  left join "place_version" r_area on r_area.id = r."area" and r_area.region = $7::text and r_area.superseded_at = 'infinity'
where r.region = $7::text and r.superseded_at = 'infinity';
-- values: ["usd-rate","day","2006-01-01","2006-10-31","farmers-net-income","year","999904",true,"floating-population","gdp","comparable","local-fiscal-revenue","national-patent-demonstration","municipality","national-high-tech-enterprises","county","registered-population","strong-science-counties","province","total-fiscal-revenue","whole-society-science"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."series",
  r."area",
  r."period_end",
  (((r."series" = $1::text and r."span" = $2::text) and (r."period_end" >= $3::date and r."period_end" <= $4::date))) as c0,
  case when ((r."series" = $1::text and r."span" = $2::text) and (r."period_end" >= $3::date and r."period_end" <= $4::date)) then jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) end as g0
from "statistic_version" r
where r.region = $5::text and r.superseded_at = 'infinity'
  and (((r."series" = $1::text and r."span" = $2::text) and (r."period_end" >= $3::date and r."period_end" <= $4::date)))
order by r.id;
-- values: ["usd-rate","day","2006-01-01","2006-10-31","999904"]
