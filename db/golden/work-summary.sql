-- 75 figures in 21 statements, one per source register.

select
  -- place.core-urban
  count(*) filter (where ((r."kind" = $1::text and r."core_urban" = $2::boolean) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as n0,
  count(*) filter (where ((r."kind" = $1::text and r."core_urban" = $2::boolean) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as v0,
  -- place.towns
  count(*) filter (where ((r."kind" = $4::text) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as n1,
  count(*) filter (where ((r."kind" = $4::text) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as v1,
  -- place.sub-districts
  count(*) filter (where ((r."kind" = $5::text) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as n2,
  count(*) filter (where ((r."kind" = $5::text) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as v2,
  -- place.county-units
  count(*) filter (where ((r."kind" = $1::text and r_parent."kind" = $7::text) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as n3,
  count(*) filter (where ((r."kind" = $1::text and r_parent."kind" = $7::text) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as v3,
  -- facility.urban-communities
  count(*) filter (where ((r."kind" = $8::text and r."urban" = $2::boolean) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as n4,
  count(*) filter (where ((r."kind" = $8::text and r."urban" = $2::boolean) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as v4
from "place_version" r
  left join "place_version" r_parent on r_parent.id = r."parent" and r_parent.region = $6::text and r_parent.superseded_at = 'infinity'
where r.region = $6::text and r.superseded_at = 'infinity';
-- values: ["county",true,"2006-10-31","town","sub-district","999904","municipality","community"]

select
  -- statistic.registered-population
  count(*) filter (where ((r."series" = $1::text and r."span" = $2::text and r_area."own" = $4::boolean) and (r."period_end" <= $5::date))) as n0,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $1::text and r."span" = $2::text and r_area."own" = $4::boolean) and (r."period_end" <= $5::date))))[1] as v0,
  -- statistic.floating-population
  count(*) filter (where ((r."series" = $6::text and r."span" = $2::text and r_area."own" = $4::boolean) and (r."period_end" <= $5::date))) as n1,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $6::text and r."span" = $2::text and r_area."own" = $4::boolean) and (r."period_end" <= $5::date))))[1] as v1,
  -- statistic.gdp
  count(*) filter (where ((r."series" = $7::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))) as n2,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $7::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))))[1] as v2,
  -- statistic.gdp-growth
  count(*) filter (where ((r."series" = $7::text and r."span" = $8::text and r."growth_basis" = $11::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))) as n3,
  (array_agg(jsonb_build_array(r."growth"::text, null::text, r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $7::text and r."span" = $8::text and r."growth_basis" = $11::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))))[1] as v3,
  -- statistic.registered-population
  count(*) filter (where ((r."series" = $1::text and r."span" = $2::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))) as n4,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $1::text and r."span" = $2::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))))[1] as v4,
  -- statistic.usd-rate
  count(*) filter (where ((r."series" = $12::text and r."span" = $2::text) and (r."period_end" >= $9::date and r."period_end" <= $10::date))) as n5,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $12::text and r."span" = $2::text) and (r."period_end" >= $9::date and r."period_end" <= $10::date))))[1] as v5,
  -- statistic.total-fiscal-revenue
  count(*) filter (where ((r."series" = $13::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))) as n6,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $13::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))))[1] as v6,
  -- statistic.local-fiscal-revenue
  count(*) filter (where ((r."series" = $14::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))) as n7,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $14::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))))[1] as v7,
  -- statistic.total-fiscal-revenue
  count(*) filter (where ((r."series" = $13::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $15::date and r."period_end" <= $16::date))) as n8,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $13::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $15::date and r."period_end" <= $16::date))))[1] as v8,
  -- statistic.local-fiscal-revenue
  count(*) filter (where ((r."series" = $14::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $15::date and r."period_end" <= $16::date))) as n9,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $14::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $15::date and r."period_end" <= $16::date))))[1] as v9,
  -- statistic.farmers-net-income
  count(*) filter (where ((r."series" = $17::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))) as n10,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $17::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))))[1] as v10,
  -- statistic.farmers-net-income
  count(*) filter (where ((r."series" = $17::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $15::date and r."period_end" <= $16::date))) as n11,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $17::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $15::date and r."period_end" <= $16::date))))[1] as v11,
  -- statistic.peers-national-high-tech
  count(*) filter (where ((r."series" = $18::text and r_area."kind" = $19::text and (not r_area."own" = $4::boolean)) and (r."period_end" <= $5::date))) as n12,
  jsonb_agg(jsonb_build_array(r."value"::text, r."area", r."period_end", r."published_on", r.id) order by r.id) filter (where ((r."series" = $18::text and r_area."kind" = $19::text and (not r_area."own" = $4::boolean)) and (r."period_end" <= $5::date))) as v12,
  -- statistic.national-patent-demonstration-city
  count(*) filter (where ((r."series" = $20::text and r_area."kind" = $21::text) and (r."period_end" <= $5::date))) as n13,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $20::text and r_area."kind" = $21::text) and (r."period_end" <= $5::date))))[1] as v13,
  -- statistic.strong-science-counties
  count(*) filter (where ((r."series" = $22::text and r_area."kind" = $23::text) and (r."period_end" <= $5::date))) as n14,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $22::text and r_area."kind" = $23::text) and (r."period_end" <= $5::date))))[1] as v14,
  -- statistic.whole-society-science
  count(*) filter (where ((r."series" = $24::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))) as n15,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $24::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $9::date and r."period_end" <= $10::date))))[1] as v15,
  -- statistic.whole-society-science
  count(*) filter (where ((r."series" = $24::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $15::date and r."period_end" <= $16::date))) as n16,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."series" = $24::text and r."span" = $8::text and r_area."own" = $4::boolean) and (r."period_end" >= $15::date and r."period_end" <= $16::date))))[1] as v16
from "statistic_version" r
  left join "place_version" r_area on r_area.id = r."area" and r_area.region = $3::text and r_area.superseded_at = 'infinity'
where r.region = $3::text and r.superseded_at = 'infinity';
-- values: ["registered-population","day","999904",true,"2006-10-31","floating-population","gdp","year","2005-01-01","2005-12-31","comparable","usd-rate","total-fiscal-revenue","local-fiscal-revenue","2004-01-01","2004-12-31","farmers-net-income","national-high-tech-enterprises","county","national-patent-demonstration","municipality","strong-science-counties","province","whole-society-science"]

select
  -- assessment-result.city-objectives.score
  count(*) filter (where ((r."scheme" = $1::text and r."block" = $2::text and r_unit."own" = $4::boolean) and (r."year" >= $5::bigint and r."year" <= $6::bigint))) as n0,
  (array_agg(jsonb_build_array(r."score"::text, null::text, r."year", r."published_on", r.id) order by r."year" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where ((r."scheme" = $1::text and r."block" = $2::text and r_unit."own" = $4::boolean) and (r."year" >= $5::bigint and r."year" <= $6::bigint))))[1] as v0,
  -- assessment-result.city-objectives.peers
  count(*) filter (where ((r."scheme" = $1::text and r."block" = $2::text and (not r_unit."own" = $4::boolean)) and (r."year" >= $5::bigint and r."year" <= $6::bigint))) as n1,
  jsonb_agg(jsonb_build_array(r."score"::text, r."unit", r."year", r."published_on", r.id) order by r.id) filter (where ((r."scheme" = $1::text and r."block" = $2::text and (not r_unit."own" = $4::boolean)) and (r."year" >= $5::bigint and r."year" <= $6::bigint))) as v1,
  -- assessment-result.science-full-score.years
  count(*) filter (where ((r."scheme" = $1::text and r."block" = $7::text and r_unit."own" = $4::boolean and r."score" = r."full_score") and (r."year" <= $8::bigint))) as n2,
  array_agg(distinct r."year"::int) filter (where ((r."scheme" = $1::text and r."block" = $7::text and r_unit."own" = $4::boolean and r."score" = r."full_score") and (r."year" <= $8::bigint))) as v2
from "assessment_result_version" r
  left join "place_version" r_unit on r_unit.id = r."unit" and r_unit.region = $3::text and r_unit.superseded_at = 'infinity'
where r.region = $3::text and r.superseded_at = 'infinity';
-- values: ["city-objectives","total","999904",true,2004,2005,"science",2006]

select
  -- designation.high-tech.national
  count(*) filter (where ((r_type."code" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $9::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as n0,
  count(distinct r."organisation") filter (where ((r_type."code" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $9::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as v0,
  -- designation.high-tech.provincial
  count(*) filter (where ((r_type."code" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $11::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as n1,
  count(distinct r."organisation") filter (where ((r_type."code" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $11::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as v1,
  -- designation.high-tech.municipal
  count(*) filter (where ((r_type."code" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $12::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as n2,
  count(distinct r."organisation") filter (where ((r_type."code" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $12::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as v2,
  -- designation.rd-centre.provincial
  count(*) filter (where ((r_type."code" = $13::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $11::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as n3,
  count(distinct r."centre") filter (where ((r_type."code" = $13::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $11::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as v3,
  -- designation.rd-centre.municipal
  count(*) filter (where ((r_type."code" = $13::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $12::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as n4,
  count(distinct r."centre") filter (where ((r_type."code" = $13::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $12::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as v4,
  -- designation.patent-demonstration.national
  count(*) filter (where ((r_type."code" = $14::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $9::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as n5,
  count(distinct r."organisation") filter (where ((r_type."code" = $14::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $9::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as v5,
  -- designation.patent-demonstration.provincial
  count(*) filter (where ((r_type."code" = $14::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $11::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as n6,
  count(distinct r."organisation") filter (where ((r_type."code" = $14::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $11::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as v6,
  -- designation.patent-demonstration.municipal
  count(*) filter (where ((r_type."code" = $14::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $12::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as n7,
  count(distinct r."organisation") filter (where ((r_type."code" = $14::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) and r."level" = $12::text) and (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)))) as v7
from "designation_version" r
  left join "designation_type_version" r_type on r_type.id = r."type" and r_type.region = $1::text and r_type.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity';
-- values: ["999904","high-tech-enterprise","approved","valid","expiring","renewed","lapsed","revoked","national","2006-10-31","provincial","municipal","rd-centre","patent-demonstration"]

select
  -- project.torch.national
  count(*) filter (where ((r."programme" = $1::text and r."level" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as n0,
  count(*) filter (where ((r."programme" = $1::text and r."level" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as v0,
  -- project.torch.national-key
  count(*) filter (where ((r."programme" = $1::text and r."level" = $2::text and r."key" = $10::boolean and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as n1,
  count(*) filter (where ((r."programme" = $1::text and r."level" = $2::text and r."key" = $10::boolean and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as v1,
  -- project.torch.provincial
  count(*) filter (where ((r."programme" = $1::text and r."level" = $11::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as n2,
  count(*) filter (where ((r."programme" = $1::text and r."level" = $11::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as v2,
  -- project.spark.national
  count(*) filter (where ((r."programme" = $12::text and r."level" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as n3,
  count(*) filter (where ((r."programme" = $12::text and r."level" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as v3,
  -- project.spark.provincial
  count(*) filter (where ((r."programme" = $12::text and r."level" = $11::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as n4,
  count(*) filter (where ((r."programme" = $12::text and r."level" = $11::text and r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text)) and (r."approved_on" <= $9::date))) as v4
from "project_version" r
where r.region = $13::text and r.superseded_at = 'infinity';
-- values: ["torch","national","approved","contracted","mid-term","extended","accepted","closed","2006-10-31",true,"provincial","spark","999904"]

select
  -- honour.science-work.municipal
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" = $4::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as n0,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" = $4::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as v0,
  -- honour.carriers.municipal
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $7::text and r."level" = $4::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as n1,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $7::text and r."level" = $4::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as v1,
  -- honour.high-tech-industry.municipal
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $8::text and r."level" = $4::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as n2,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $8::text and r."level" = $4::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as v2,
  -- honour.leaders-responsibility.provincial
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $9::text and r."level" = $10::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as n3,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $9::text and r."level" = $10::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as v3,
  -- honour.patent-work.provincial
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $11::text and r."level" = $10::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as n4,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $11::text and r."level" = $10::text) and (r."awarded_on" >= $5::date and r."awarded_on" <= $6::date))) as v4,
  -- honour.science-work.provincial
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" = $10::text) and (r."awarded_on" >= $12::date and r."awarded_on" <= $6::date))) as n5,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $3::text and r."level" = $10::text) and (r."awarded_on" >= $12::date and r."awarded_on" <= $6::date))) as v5,
  -- honour.advanced-progress
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $13::text and r."level" in ($14::text, $10::text)) and (r."awarded_on" >= $15::date and r."awarded_on" <= $16::date))) as n6,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $13::text and r."level" in ($14::text, $10::text)) and (r."awarded_on" >= $15::date and r."awarded_on" <= $16::date))) as v6,
  -- honour.advanced-progress.national
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $13::text and r."level" = $14::text) and (r."awarded_on" >= $12::date and r."awarded_on" <= $17::date))) as n7,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $13::text and r."level" = $14::text) and (r."awarded_on" >= $12::date and r."awarded_on" <= $17::date))) as v7,
  -- honour.strong-region.provincial
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $18::text and r."level" = $10::text) and (r."awarded_on" <= $6::date))) as n8,
  count(*) filter (where ((r_place."own" = $2::boolean and (not r."organisation" is not null) and (not r."revoked_on" is not null) and r."title" = $18::text and r."level" = $10::text) and (r."awarded_on" <= $6::date))) as v8
from "honour_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $1::text and r_place.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity';
-- values: ["999904",true,"science-work-collective","municipal","2006-01-01","2006-10-31","carriers-unit","high-tech-industry-unit","leaders-responsibility-unit","provincial","patent-work-collective","2005-01-01","advanced-progress-region","national","1998-01-01","2001-12-31","2005-12-31","strong-region"]

select
  -- meeting.assemblies
  count(*) filter (where ((r."kind" in ($1::text, $2::text, $3::text) and r."science_on_agenda" = $4::boolean) and (r."held_on" >= $5::date and r."held_on" <= $6::date))) as n0,
  count(distinct r."kind") filter (where ((r."kind" in ($1::text, $2::text, $3::text) and r."science_on_agenda" = $4::boolean) and (r."held_on" >= $5::date and r."held_on" <= $6::date))) as v0,
  -- meeting.assemblies
  count(*) filter (where ((r."kind" in ($1::text, $2::text, $3::text) and r."science_on_agenda" = $4::boolean) and (r."held_on" >= $7::date and r."held_on" <= $8::date))) as n1,
  count(distinct r."kind") filter (where ((r."kind" in ($1::text, $2::text, $3::text) and r."science_on_agenda" = $4::boolean) and (r."held_on" >= $7::date and r."held_on" <= $8::date))) as v1,
  -- meeting.assemblies
  count(*) filter (where ((r."kind" in ($1::text, $2::text, $3::text) and r."science_on_agenda" = $4::boolean) and (r."held_on" >= $9::date and r."held_on" <= $10::date))) as n2,
  count(distinct r."kind") filter (where ((r."kind" in ($1::text, $2::text, $3::text) and r."science_on_agenda" = $4::boolean) and (r."held_on" >= $9::date and r."held_on" <= $10::date))) as v2,
  -- meeting.annual-conferences
  count(*) filter (where ((r."kind" = $11::text) and (r."held_on" >= $5::date and r."held_on" <= $6::date))) as n3,
  count(*) filter (where ((r."kind" = $11::text) and (r."held_on" >= $5::date and r."held_on" <= $6::date))) as v3,
  -- meeting.annual-conferences
  count(*) filter (where ((r."kind" = $11::text) and (r."held_on" >= $7::date and r."held_on" <= $8::date))) as n4,
  count(*) filter (where ((r."kind" = $11::text) and (r."held_on" >= $7::date and r."held_on" <= $8::date))) as v4,
  -- meeting.annual-conferences
  count(*) filter (where ((r."kind" = $11::text) and (r."held_on" >= $9::date and r."held_on" <= $10::date))) as n5,
  count(*) filter (where ((r."kind" = $11::text) and (r."held_on" >= $9::date and r."held_on" <= $10::date))) as v5,
  -- meeting.talent-symposia
  count(*) filter (where ((r."kind" = $12::text) and (r."held_on" >= $5::date and r."held_on" <= $6::date))) as n6,
  count(*) filter (where ((r."kind" = $12::text) and (r."held_on" >= $5::date and r."held_on" <= $6::date))) as v6,
  -- meeting.talent-symposia
  count(*) filter (where ((r."kind" = $12::text) and (r."held_on" >= $7::date and r."held_on" <= $8::date))) as n7,
  count(*) filter (where ((r."kind" = $12::text) and (r."held_on" >= $7::date and r."held_on" <= $8::date))) as v7,
  -- meeting.talent-symposia
  count(*) filter (where ((r."kind" = $12::text) and (r."held_on" >= $9::date and r."held_on" <= $10::date))) as n8,
  count(*) filter (where ((r."kind" = $12::text) and (r."held_on" >= $9::date and r."held_on" <= $10::date))) as v8
from "meeting_version" r
where r.region = $13::text and r.superseded_at = 'infinity';
-- values: ["party-congress","peoples-congress","cppcc",true,"2004-01-01","2004-12-31","2005-01-01","2005-12-31","2006-01-01","2006-10-31","annual-st-conference","talent-symposium","999904"]

select
  -- visit.high-tech-line.bodies
  count(*) filter (where ((r."activity" = $1::text) and (r."visited_on" >= $2::date and r."visited_on" <= $3::date))) as n0,
  coalesce(bool_or('party-committee' = any(r."bodies")) filter (where ((r."activity" = $1::text) and (r."visited_on" >= $2::date and r."visited_on" <= $3::date))), false)::int + coalesce(bool_or('peoples-congress' = any(r."bodies")) filter (where ((r."activity" = $1::text) and (r."visited_on" >= $2::date and r."visited_on" <= $3::date))), false)::int + coalesce(bool_or('government' = any(r."bodies")) filter (where ((r."activity" = $1::text) and (r."visited_on" >= $2::date and r."visited_on" <= $3::date))), false)::int + coalesce(bool_or('cppcc' = any(r."bodies")) filter (where ((r."activity" = $1::text) and (r."visited_on" >= $2::date and r."visited_on" <= $3::date))), false)::int as v0
from "visit_version" r
where r.region = $4::text and r.superseded_at = 'infinity';
-- values: ["high-tech-line","2004-01-01","2006-10-31","999904"]

select
  -- organisation.entrepreneurs-clubs
  count(*) filter (where ((r."kind" = $1::text and r."local" = $2::boolean) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as n0,
  count(*) filter (where ((r."kind" = $1::text and r."local" = $2::boolean) and (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)))) as v0
from "organisation_version" r
where r.region = $4::text and r.superseded_at = 'infinity';
-- values: ["entrepreneurs-club",true,"2006-10-31","999904"]

select
  -- payment.lecture-series.years
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $2::text) and (r."paid_on" <= $3::date))) as n0,
  array_agg(distinct extract(year from r."paid_on")::int) filter (where ((r."state" = $1::text and r."purpose" = $2::text) and (r."paid_on" <= $3::date))) as v0,
  -- payment.lecture-series
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $2::text) and (r."paid_on" >= $4::date and r."paid_on" <= $5::date))) as n1,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $2::text) and (r."paid_on" >= $4::date and r."paid_on" <= $5::date))) as v1,
  -- payment.lecture-series
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $2::text) and (r."paid_on" >= $6::date and r."paid_on" <= $7::date))) as n2,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $2::text) and (r."paid_on" >= $6::date and r."paid_on" <= $7::date))) as v2,
  -- payment.lecture-series
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $2::text) and (r."paid_on" >= $8::date and r."paid_on" <= $3::date))) as n3,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $2::text) and (r."paid_on" >= $8::date and r."paid_on" <= $3::date))) as v3,
  -- payment.fair
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $10::date and r."paid_on" <= $11::date))) as n4,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $10::date and r."paid_on" <= $11::date))) as v4,
  -- payment.fair
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $12::date and r."paid_on" <= $13::date))) as n5,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $12::date and r."paid_on" <= $13::date))) as v5,
  -- payment.fair
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $14::date and r."paid_on" <= $15::date))) as n6,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $14::date and r."paid_on" <= $15::date))) as v6,
  -- payment.fair
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $16::date and r."paid_on" <= $17::date))) as n7,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $16::date and r."paid_on" <= $17::date))) as v7,
  -- payment.fair
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $18::date and r."paid_on" <= $19::date))) as n8,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $18::date and r."paid_on" <= $19::date))) as v8,
  -- payment.fair
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $4::date and r."paid_on" <= $5::date))) as n9,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $4::date and r."paid_on" <= $5::date))) as v9,
  -- payment.fair
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $6::date and r."paid_on" <= $7::date))) as n10,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $9::text) and (r."paid_on" >= $6::date and r."paid_on" <= $7::date))) as v10,
  -- payment.poverty-alleviation
  count(*) filter (where ((r."state" = $1::text and r."purpose" = $20::text) and (r."paid_on" <= $3::date))) as n11,
  sum(r."amount") filter (where ((r."state" = $1::text and r."purpose" = $20::text) and (r."paid_on" <= $3::date))) as v11
from "payment_version" r
where r.region = $21::text and r.superseded_at = 'infinity';
-- values: ["paid","lecture-series","2006-10-31","2004-01-01","2004-12-31","2005-01-01","2005-12-31","2006-01-01","fair","1999-01-01","1999-12-31","2000-01-01","2000-12-31","2001-01-01","2001-12-31","2002-01-01","2002-12-31","2003-01-01","2003-12-31","poverty-alleviation","999904"]

select
  -- policy.issued
  count(*) filter (where ((r."level" = $1::text and r."state" in ($2::text, $3::text, $4::text, $5::text, $6::text)) and (r."issued_on" >= $7::date and r."issued_on" <= $8::date))) as n0,
  count(*) filter (where ((r."level" = $1::text and r."state" in ($2::text, $3::text, $4::text, $5::text, $6::text)) and (r."issued_on" >= $7::date and r."issued_on" <= $8::date))) as v0
from "policy_version" r
where r.region = $9::text and r.superseded_at = 'infinity';
-- values: ["district","issued","in-force","amended","expired","repealed","2004-01-01","2006-10-31","999904"]

select
  -- budget-line.fiscal-st-funds
  count(*) filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $15::bigint and r."year" <= $15::bigint))) as n0,
  sum(r."amount") filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $15::bigint and r."year" <= $15::bigint))) as v0,
  -- budget-line.fiscal-st-funds
  count(*) filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $16::bigint and r."year" <= $16::bigint))) as n1,
  sum(r."amount") filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $16::bigint and r."year" <= $16::bigint))) as v1,
  -- budget-line.fiscal-st-funds
  count(*) filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $17::bigint and r."year" <= $17::bigint))) as n2,
  sum(r."amount") filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $17::bigint and r."year" <= $17::bigint))) as v2,
  -- budget-line.fiscal-st-funds
  count(*) filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $18::bigint and r."year" <= $18::bigint))) as n3,
  sum(r."amount") filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $18::bigint and r."year" <= $18::bigint))) as v3,
  -- budget-line.three-funds
  count(*) filter (where ((r."heading" = $1::text) and (r."year" >= $15::bigint and r."year" <= $18::bigint))) as n4,
  sum(r."amount") filter (where ((r."heading" = $1::text) and (r."year" >= $15::bigint and r."year" <= $18::bigint))) as v4,
  -- budget-line.fiscal-st-funds
  count(*) filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $15::bigint and r."year" <= $18::bigint))) as n5,
  sum(r."amount") filter (where ((r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text)) and (r."year" >= $15::bigint and r."year" <= $18::bigint))) as v5,
  -- budget-line.innovation-fund
  count(*) filter (where ((r_fund."kind" = $20::text) and (r."year" >= $16::bigint and r."year" <= $16::bigint))) as n6,
  sum(r."amount") filter (where ((r_fund."kind" = $20::text) and (r."year" >= $16::bigint and r."year" <= $16::bigint))) as v6,
  -- budget-line.innovation-fund
  count(*) filter (where ((r_fund."kind" = $20::text) and (r."year" >= $17::bigint and r."year" <= $17::bigint))) as n7,
  sum(r."amount") filter (where ((r_fund."kind" = $20::text) and (r."year" >= $17::bigint and r."year" <= $17::bigint))) as v7,
  -- budget-line.innovation-fund
  count(*) filter (where ((r_fund."kind" = $20::text) and (r."year" >= $18::bigint and r."year" <= $18::bigint))) as n8,
  sum(r."amount") filter (where ((r_fund."kind" = $20::text) and (r."year" >= $18::bigint and r."year" <= $18::bigint))) as v8,
  -- budget-line.talent-fund
  count(*) filter (where ((r_fund."kind" = $21::text) and (r."year" >= $16::bigint and r."year" <= $16::bigint))) as n9,
  sum(r."amount") filter (where ((r_fund."kind" = $21::text) and (r."year" >= $16::bigint and r."year" <= $16::bigint))) as v9,
  -- budget-line.talent-fund
  count(*) filter (where ((r_fund."kind" = $21::text) and (r."year" >= $17::bigint and r."year" <= $17::bigint))) as n10,
  sum(r."amount") filter (where ((r_fund."kind" = $21::text) and (r."year" >= $17::bigint and r."year" <= $17::bigint))) as v10,
  -- budget-line.talent-fund
  count(*) filter (where ((r_fund."kind" = $21::text) and (r."year" >= $18::bigint and r."year" <= $18::bigint))) as n11,
  sum(r."amount") filter (where ((r_fund."kind" = $21::text) and (r."year" >= $18::bigint and r."year" <= $18::bigint))) as v11
from "budget_line_version" r
  left join "fund_version" r_fund on r_fund.id = r."fund" and r_fund.region = $19::text and r_fund.superseded_at = 'infinity'
where r.region = $19::text and r.superseded_at = 'infinity';
-- values: ["three-funds","st-operating","st-capital","st-other-sectors","class-20601","class-20602","class-20603","class-20604","class-20605","class-20606","class-20607","class-20608","class-20609","class-20699",2003,2004,2005,2006,"999904","innovation","talent"]

select
  -- fair-edition.held
  count(*) filter (where ((r."scope" = $1::text and r."state" = $2::text) and (r."opened_on" <= $3::date))) as n0,
  count(*) filter (where ((r."scope" = $1::text and r."state" = $2::text) and (r."opened_on" <= $3::date))) as v0
from "fair_edition_version" r
where r.region = $4::text and r.superseded_at = 'infinity';
-- values: ["national","held","2006-10-31","999904"]

select
  -- cooperation-project.signed
  count(*) filter (where ((r_edition."scope" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text)) and (r."signed_on" <= $7::date))) as n0,
  count(*) filter (where ((r_edition."scope" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text)) and (r."signed_on" <= $7::date))) as v0,
  -- cooperation-project.turnover
  count(*) filter (where ((r_edition."scope" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text)) and (r."signed_on" <= $7::date))) as n1,
  sum(r."amount") filter (where ((r_edition."scope" = $2::text and r."state" in ($3::text, $4::text, $5::text, $6::text)) and (r."signed_on" <= $7::date))) as v1
from "cooperation_project_version" r
  left join "fair_edition_version" r_edition on r_edition.id = r."edition" and r_edition.region = $1::text and r_edition.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity';
-- values: ["999904","national","signed","contracted","performed","terminated","2006-10-31"]

select
  -- contract.fair.district
  count(*) filter (where ((r_edition."scope" = $2::text and (r."seller_in_district" = $3::boolean or r."buyer_in_district" = $3::boolean) and (not r."state" in ($4::text, $5::text))) and (r."signed_on" <= $6::date))) as n0,
  count(*) filter (where ((r_edition."scope" = $2::text and (r."seller_in_district" = $3::boolean or r."buyer_in_district" = $3::boolean) and (not r."state" in ($4::text, $5::text))) and (r."signed_on" <= $6::date))) as v0,
  -- contract.fair.district.turnover
  count(*) filter (where ((r_edition."scope" = $2::text and (r."seller_in_district" = $3::boolean or r."buyer_in_district" = $3::boolean) and (not r."state" in ($4::text, $5::text))) and (r."signed_on" <= $6::date))) as n1,
  sum(r."turnover") filter (where ((r_edition."scope" = $2::text and (r."seller_in_district" = $3::boolean or r."buyer_in_district" = $3::boolean) and (not r."state" in ($4::text, $5::text))) and (r."signed_on" <= $6::date))) as v1
from "contract_version" r
  left join "fair_edition_version" r_edition on r_edition.id = r."edition" and r_edition.region = $1::text and r_edition.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity';
-- values: ["999904","national",true,"refused","cancelled","2006-10-31"]

select
  -- appraisal-award.top-ten.round
  count(*) filter (where (((r_round."scheme" = $2::text and r."result" = $3::text) and true) and r."round" = (select e.id from "appraisal_round_version" e where e.region = $1::text and e.superseded_at = 'infinity' and e."awarded_on" <= $4::date order by e."awarded_on" desc, e.id desc limit 1))) as n0,
  count(distinct r."person") filter (where (((r_round."scheme" = $2::text and r."result" = $3::text) and true) and r."round" = (select e.id from "appraisal_round_version" e where e.region = $1::text and e.superseded_at = 'infinity' and e."awarded_on" <= $4::date order by e."awarded_on" desc, e.id desc limit 1))) as v0
from "appraisal_award_version" r
  left join "appraisal_round_version" r_round on r_round.id = r."round" and r_round.region = $1::text and r_round.superseded_at = 'infinity'
where r.region = $1::text and r.superseded_at = 'infinity';
-- values: ["999904","top-ten-incoming","laureate","2006-10-31"]

select
  -- outreach-session.cadres
  count(*) filter (where ((r."state" = $1::text and r."audience" = $2::text) and (r."held_on" >= $3::date and r."held_on" <= $4::date))) as n0,
  sum(r."persons") filter (where ((r."state" = $1::text and r."audience" = $2::text) and (r."held_on" >= $3::date and r."held_on" <= $4::date))) as v0,
  -- outreach-session.farmers
  count(*) filter (where ((r."state" = $1::text and r."audience" = $5::text) and (r."held_on" >= $3::date and r."held_on" <= $4::date))) as n1,
  sum(r."persons") filter (where ((r."state" = $1::text and r."audience" = $5::text) and (r."held_on" >= $3::date and r."held_on" <= $4::date))) as v1,
  -- outreach-session.three-rural.person-times
  count(*) filter (where ((r."state" = $1::text and r_event."campaign" = $7::text) and (r."held_on" <= $4::date))) as n2,
  sum(r."person_times") filter (where ((r."state" = $1::text and r_event."campaign" = $7::text) and (r."held_on" <= $4::date))) as v2
from "outreach_session_version" r
  left join "outreach_event_version" r_event on r_event.id = r."event" and r_event.region = $6::text and r_event.superseded_at = 'infinity'
where r.region = $6::text and r.superseded_at = 'infinity';
-- values: ["held","cadres","2005-01-01","2006-10-31","farmers","999904","three-rural"]

select
  -- outreach-event.large.years
  count(*) filter (where ((r."campaign" in ($1::text, $2::text) and r."large" = $3::boolean and r."state" = $4::text) and (r."starts_on" >= $5::date and r."starts_on" <= $6::date))) as n0,
  array_agg(distinct extract(year from r."starts_on")::int) filter (where ((r."campaign" in ($1::text, $2::text) and r."large" = $3::boolean and r."state" = $4::text) and (r."starts_on" >= $5::date and r."starts_on" <= $6::date))) as v0
from "outreach_event_version" r
where r.region = $7::text and r.superseded_at = 'infinity';
-- values: ["science-week","popularisation-month",true,"held","2004-01-01","2006-10-31","999904"]

select
  -- volunteer.active
  count(*) filter (where (true and (r."active_from" <= $1::date and (r."active_until" is null or r."active_until" >= $1::date)))) as n0,
  count(distinct r."number") filter (where (true and (r."active_from" <= $1::date and (r."active_until" is null or r."active_until" >= $1::date)))) as v0
from "volunteer_version" r
where r.region = $2::text and r.superseded_at = 'infinity';
-- values: ["2006-10-31","999904"]

select
  -- handout.books
  count(*) filter (where ((r."item" = $1::text and r."free" = $2::boolean) and (r."handed_out_on" <= $3::date))) as n0,
  sum(r."copies") filter (where ((r."item" = $1::text and r."free" = $2::boolean) and (r."handed_out_on" <= $3::date))) as v0,
  -- handout.leaflets
  count(*) filter (where ((r."item" = $4::text) and (r."handed_out_on" <= $3::date))) as n1,
  sum(r."copies") filter (where ((r."item" = $4::text) and (r."handed_out_on" <= $3::date))) as v1
from "handout_version" r
where r.region = $5::text and r.superseded_at = 'infinity';
-- values: ["book",true,"2006-10-31","leaflet","999904"]

select
  -- facility.communities-with-gallery
  count(*) filter (where ((r."kind" = $1::text and r."standard" = $2::boolean and (r_place."kind" = $4::text and r_place."urban" = $2::boolean)) and (r."in_use_from" <= $5::date and (r."in_use_until" is null or r."in_use_until" >= $5::date)))) as n0,
  count(distinct r."place") filter (where ((r."kind" = $1::text and r."standard" = $2::boolean and (r_place."kind" = $4::text and r_place."urban" = $2::boolean)) and (r."in_use_from" <= $5::date and (r."in_use_until" is null or r."in_use_until" >= $5::date)))) as v0
from "facility_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $3::text and r_place.superseded_at = 'infinity'
where r.region = $3::text and r.superseded_at = 'infinity';
-- values: ["gallery",true,"999904","community","2006-10-31"]
