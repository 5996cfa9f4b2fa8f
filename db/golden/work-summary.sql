-- 75 figures in 21 statements, one per source register.

select
  -- place.core-urban
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- place.towns
  count(*) filter (where (r.c3 and r.c2)) as n1,
  count(*) filter (where (r.c3 and r.c2)) as v1,
  -- place.sub-districts
  count(*) filter (where (r.c4 and r.c2)) as n2,
  count(*) filter (where (r.c4 and r.c2)) as v2,
  -- place.county-units
  count(*) filter (where (r.c0 and r.c5 and r.c2)) as n3,
  count(*) filter (where (r.c0 and r.c5 and r.c2)) as v3,
  -- facility.urban-communities
  count(*) filter (where (r.c6 and r.c7 and r.c2)) as n4,
  count(*) filter (where (r.c6 and r.c7 and r.c2)) as v4
from (
  select
    r.*,
    r."kind" = $1::text as c0,
    r."core_urban" = $2::boolean as c1,
    (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)) as c2,
    r."kind" = $4::text as c3,
    r."kind" = $5::text as c4,
    r_parent."kind" = $7::text as c5,
    r."kind" = $8::text as c6,
    r."urban" = $2::boolean as c7
  from "place_version" r
  left join "place_version" r_parent on r_parent.id = r."parent" and r_parent.region = $6::text and r_parent.superseded_at = 'infinity'
  where r.region = $6::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["county",true,"2006-10-31","town","sub-district","999904","municipality","community"]

select
  -- statistic.registered-population
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c0 and r.c1 and r.c2 and r.c3)))[1] as v0,
  -- statistic.floating-population
  count(*) filter (where (r.c4 and r.c1 and r.c2 and r.c3)) as n1,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c4 and r.c1 and r.c2 and r.c3)))[1] as v1,
  -- statistic.gdp
  count(*) filter (where (r.c5 and r.c6 and r.c2 and r.c7 and r.c8)) as n2,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c5 and r.c6 and r.c2 and r.c7 and r.c8)))[1] as v2,
  -- statistic.gdp-growth
  count(*) filter (where (r.c5 and r.c6 and r.c9 and r.c2 and r.c7 and r.c8)) as n3,
  (array_agg(jsonb_build_array(r."growth"::text, null::text, r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c5 and r.c6 and r.c9 and r.c2 and r.c7 and r.c8)))[1] as v3,
  -- statistic.registered-population
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c7 and r.c8)) as n4,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c0 and r.c1 and r.c2 and r.c7 and r.c8)))[1] as v4,
  -- statistic.usd-rate
  count(*) filter (where (r.c10 and r.c1 and r.c7 and r.c8)) as n5,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c10 and r.c1 and r.c7 and r.c8)))[1] as v5,
  -- statistic.total-fiscal-revenue
  count(*) filter (where (r.c11 and r.c6 and r.c2 and r.c7 and r.c8)) as n6,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c11 and r.c6 and r.c2 and r.c7 and r.c8)))[1] as v6,
  -- statistic.total-fiscal-revenue
  count(*) filter (where (r.c11 and r.c6 and r.c2 and r.c12 and r.c13)) as n7,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c11 and r.c6 and r.c2 and r.c12 and r.c13)))[1] as v7,
  -- statistic.local-fiscal-revenue
  count(*) filter (where (r.c14 and r.c6 and r.c2 and r.c7 and r.c8)) as n8,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c14 and r.c6 and r.c2 and r.c7 and r.c8)))[1] as v8,
  -- statistic.local-fiscal-revenue
  count(*) filter (where (r.c14 and r.c6 and r.c2 and r.c12 and r.c13)) as n9,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c14 and r.c6 and r.c2 and r.c12 and r.c13)))[1] as v9,
  -- statistic.farmers-net-income
  count(*) filter (where (r.c15 and r.c6 and r.c2 and r.c7 and r.c8)) as n10,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c15 and r.c6 and r.c2 and r.c7 and r.c8)))[1] as v10,
  -- statistic.farmers-net-income
  count(*) filter (where (r.c15 and r.c6 and r.c2 and r.c12 and r.c13)) as n11,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c15 and r.c6 and r.c2 and r.c12 and r.c13)))[1] as v11,
  -- statistic.peers-national-high-tech
  count(*) filter (where (r.c16 and r.c17 and r.c18 and r.c3)) as n12,
  jsonb_agg(jsonb_build_array(r."value"::text, r."area", r."period_end", r."published_on", r.id) order by r.id) filter (where (r.c16 and r.c17 and r.c18 and r.c3)) as v12,
  -- statistic.national-patent-demonstration-city
  count(*) filter (where (r.c19 and r.c20 and r.c3)) as n13,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c19 and r.c20 and r.c3)))[1] as v13,
  -- statistic.strong-science-counties
  count(*) filter (where (r.c21 and r.c22 and r.c3)) as n14,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c21 and r.c22 and r.c3)))[1] as v14,
  -- statistic.whole-society-science
  count(*) filter (where (r.c23 and r.c6 and r.c2 and r.c7 and r.c8)) as n15,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c23 and r.c6 and r.c2 and r.c7 and r.c8)))[1] as v15,
  -- statistic.whole-society-science
  count(*) filter (where (r.c23 and r.c6 and r.c2 and r.c12 and r.c13)) as n16,
  (array_agg(jsonb_build_array(r."value"::text, r."qualifier", r."period_end", r."published_on", r.id) order by r."period_end" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c23 and r.c6 and r.c2 and r.c12 and r.c13)))[1] as v16
from (
  select
    r.*,
    r."series" = $1::text as c0,
    r."span" = $2::text as c1,
    r_area."own" = $4::boolean as c2,
    r."period_end" <= $5::date as c3,
    r."series" = $6::text as c4,
    r."series" = $7::text as c5,
    r."span" = $8::text as c6,
    r."period_end" >= $9::date as c7,
    r."period_end" <= $10::date as c8,
    r."growth_basis" = $11::text as c9,
    r."series" = $12::text as c10,
    r."series" = $13::text as c11,
    r."period_end" >= $14::date as c12,
    r."period_end" <= $15::date as c13,
    r."series" = $16::text as c14,
    r."series" = $17::text as c15,
    r."series" = $18::text as c16,
    r_area."kind" = $19::text as c17,
    (not r_area."own" = $4::boolean) as c18,
    r."series" = $20::text as c19,
    r_area."kind" = $21::text as c20,
    r."series" = $22::text as c21,
    r_area."kind" = $23::text as c22,
    r."series" = $24::text as c23
  from "statistic_version" r
  left join "place_version" r_area on r_area.id = r."area" and r_area.region = $3::text and r_area.superseded_at = 'infinity'
  where r.region = $3::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["registered-population","day","999904",true,"2006-10-31","floating-population","gdp","year","2005-01-01","2005-12-31","comparable","usd-rate","total-fiscal-revenue","2004-01-01","2004-12-31","local-fiscal-revenue","farmers-net-income","national-high-tech-enterprises","county","national-patent-demonstration","municipality","strong-science-counties","province","whole-society-science"]

select
  -- assessment-result.city-objectives.score
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4)) as n0,
  (array_agg(jsonb_build_array(r."score"::text, null::text, r."year", r."published_on", r.id) order by r."year" desc nulls last, r."published_on" desc nulls last, r.id desc) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4)))[1] as v0,
  -- assessment-result.city-objectives.peers
  count(*) filter (where (r.c0 and r.c1 and r.c5 and r.c3 and r.c4)) as n1,
  jsonb_agg(jsonb_build_array(r."score"::text, r."unit", r."year", r."published_on", r.id) order by r.id) filter (where (r.c0 and r.c1 and r.c5 and r.c3 and r.c4)) as v1,
  -- assessment-result.science-full-score.years
  count(*) filter (where (r.c0 and r.c6 and r.c2 and r.c7 and r.c8)) as n2,
  array_agg(distinct r."year"::int) filter (where (r.c0 and r.c6 and r.c2 and r.c7 and r.c8)) as v2
from (
  select
    r.*,
    r."scheme" = $1::text as c0,
    r."block" = $2::text as c1,
    r_unit."own" = $4::boolean as c2,
    r."year" >= $5::bigint as c3,
    r."year" <= $6::bigint as c4,
    (not r_unit."own" = $4::boolean) as c5,
    r."block" = $7::text as c6,
    r."score" = r."full_score" as c7,
    r."year" <= $8::bigint as c8
  from "assessment_result_version" r
  left join "place_version" r_unit on r_unit.id = r."unit" and r_unit.region = $3::text and r_unit.superseded_at = 'infinity'
  where r.region = $3::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["city-objectives","total","999904",true,2004,2005,"science",2006]

select
  -- designation.high-tech.national
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(distinct r."organisation") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- designation.high-tech.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c4 and r.c3)) as n1,
  count(distinct r."organisation") filter (where (r.c0 and r.c1 and r.c4 and r.c3)) as v1,
  -- designation.high-tech.municipal
  count(*) filter (where (r.c0 and r.c1 and r.c5 and r.c3)) as n2,
  count(distinct r."organisation") filter (where (r.c0 and r.c1 and r.c5 and r.c3)) as v2,
  -- designation.rd-centre.provincial
  count(*) filter (where (r.c6 and r.c1 and r.c4 and r.c3)) as n3,
  count(distinct r."centre") filter (where (r.c6 and r.c1 and r.c4 and r.c3)) as v3,
  -- designation.rd-centre.municipal
  count(*) filter (where (r.c6 and r.c1 and r.c5 and r.c3)) as n4,
  count(distinct r."centre") filter (where (r.c6 and r.c1 and r.c5 and r.c3)) as v4,
  -- designation.patent-demonstration.national
  count(*) filter (where (r.c7 and r.c1 and r.c2 and r.c3)) as n5,
  count(distinct r."organisation") filter (where (r.c7 and r.c1 and r.c2 and r.c3)) as v5,
  -- designation.patent-demonstration.provincial
  count(*) filter (where (r.c7 and r.c1 and r.c4 and r.c3)) as n6,
  count(distinct r."organisation") filter (where (r.c7 and r.c1 and r.c4 and r.c3)) as v6,
  -- designation.patent-demonstration.municipal
  count(*) filter (where (r.c7 and r.c1 and r.c5 and r.c3)) as n7,
  count(distinct r."organisation") filter (where (r.c7 and r.c1 and r.c5 and r.c3)) as v7
from (
  select
    r.*,
    r_type."code" = $2::text as c0,
    r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) as c1,
    r."level" = $9::text as c2,
    (r."term_from" <= $10::date and (r."term_until" is null or r."term_until" >= $10::date)) as c3,
    r."level" = $11::text as c4,
    r."level" = $12::text as c5,
    r_type."code" = $13::text as c6,
    r_type."code" = $14::text as c7
  from "designation_version" r
  left join "designation_type_version" r_type on r_type.id = r."type" and r_type.region = $1::text and r_type.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904","high-tech-enterprise","approved","valid","expiring","renewed","lapsed","revoked","national","2006-10-31","provincial","municipal","rd-centre","patent-demonstration"]

select
  -- project.torch.national
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- project.torch.national-key
  count(*) filter (where (r.c0 and r.c1 and r.c4 and r.c2 and r.c3)) as n1,
  count(*) filter (where (r.c0 and r.c1 and r.c4 and r.c2 and r.c3)) as v1,
  -- project.torch.provincial
  count(*) filter (where (r.c0 and r.c5 and r.c2 and r.c3)) as n2,
  count(*) filter (where (r.c0 and r.c5 and r.c2 and r.c3)) as v2,
  -- project.spark.national
  count(*) filter (where (r.c6 and r.c1 and r.c2 and r.c3)) as n3,
  count(*) filter (where (r.c6 and r.c1 and r.c2 and r.c3)) as v3,
  -- project.spark.provincial
  count(*) filter (where (r.c6 and r.c5 and r.c2 and r.c3)) as n4,
  count(*) filter (where (r.c6 and r.c5 and r.c2 and r.c3)) as v4
from (
  select
    r.*,
    r."programme" = $1::text as c0,
    r."level" = $2::text as c1,
    r."state" in ($3::text, $4::text, $5::text, $6::text, $7::text, $8::text) as c2,
    r."approved_on" <= $9::date as c3,
    r."key" = $10::boolean as c4,
    r."level" = $11::text as c5,
    r."programme" = $12::text as c6
  from "project_version" r
  where r.region = $13::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["torch","national","approved","contracted","mid-term","extended","accepted","closed","2006-10-31",true,"provincial","spark","999904"]

select
  -- honour.science-work.municipal
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4 and r.c5 and r.c6)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4 and r.c5 and r.c6)) as v0,
  -- honour.carriers.municipal
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c7 and r.c4 and r.c5 and r.c6)) as n1,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c7 and r.c4 and r.c5 and r.c6)) as v1,
  -- honour.high-tech-industry.municipal
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c8 and r.c4 and r.c5 and r.c6)) as n2,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c8 and r.c4 and r.c5 and r.c6)) as v2,
  -- honour.leaders-responsibility.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c9 and r.c10 and r.c5 and r.c6)) as n3,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c9 and r.c10 and r.c5 and r.c6)) as v3,
  -- honour.patent-work.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c11 and r.c10 and r.c5 and r.c6)) as n4,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c11 and r.c10 and r.c5 and r.c6)) as v4,
  -- honour.science-work.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c10 and r.c12 and r.c6)) as n5,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c10 and r.c12 and r.c6)) as v5,
  -- honour.advanced-progress
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c13 and r.c14 and r.c15 and r.c16)) as n6,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c13 and r.c14 and r.c15 and r.c16)) as v6,
  -- honour.advanced-progress.national
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c13 and r.c17 and r.c12 and r.c18)) as n7,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c13 and r.c17 and r.c12 and r.c18)) as v7,
  -- honour.strong-region.provincial
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c19 and r.c10 and r.c6)) as n8,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c19 and r.c10 and r.c6)) as v8
from (
  select
    r.*,
    r_place."own" = $2::boolean as c0,
    (not r."organisation" is not null) as c1,
    (not r."revoked_on" is not null) as c2,
    r."title" = $3::text as c3,
    r."level" = $4::text as c4,
    r."awarded_on" >= $5::date as c5,
    r."awarded_on" <= $6::date as c6,
    r."title" = $7::text as c7,
    r."title" = $8::text as c8,
    r."title" = $9::text as c9,
    r."level" = $10::text as c10,
    r."title" = $11::text as c11,
    r."awarded_on" >= $12::date as c12,
    r."title" = $13::text as c13,
    r."level" in ($14::text, $10::text) as c14,
    r."awarded_on" >= $15::date as c15,
    r."awarded_on" <= $16::date as c16,
    r."level" = $14::text as c17,
    r."awarded_on" <= $17::date as c18,
    r."title" = $18::text as c19
  from "honour_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $1::text and r_place.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904",true,"science-work-collective","municipal","2006-01-01","2006-10-31","carriers-unit","high-tech-industry-unit","leaders-responsibility-unit","provincial","patent-work-collective","2005-01-01","advanced-progress-region","national","1998-01-01","2001-12-31","2005-12-31","strong-region"]

select
  -- meeting.assemblies
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(distinct r."kind") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- meeting.assemblies
  count(*) filter (where (r.c0 and r.c1 and r.c4 and r.c5)) as n1,
  count(distinct r."kind") filter (where (r.c0 and r.c1 and r.c4 and r.c5)) as v1,
  -- meeting.assemblies
  count(*) filter (where (r.c0 and r.c1 and r.c6 and r.c7)) as n2,
  count(distinct r."kind") filter (where (r.c0 and r.c1 and r.c6 and r.c7)) as v2,
  -- meeting.annual-conferences
  count(*) filter (where (r.c8 and r.c2 and r.c3)) as n3,
  count(*) filter (where (r.c8 and r.c2 and r.c3)) as v3,
  -- meeting.annual-conferences
  count(*) filter (where (r.c8 and r.c4 and r.c5)) as n4,
  count(*) filter (where (r.c8 and r.c4 and r.c5)) as v4,
  -- meeting.annual-conferences
  count(*) filter (where (r.c8 and r.c6 and r.c7)) as n5,
  count(*) filter (where (r.c8 and r.c6 and r.c7)) as v5,
  -- meeting.talent-symposia
  count(*) filter (where (r.c9 and r.c2 and r.c3)) as n6,
  count(*) filter (where (r.c9 and r.c2 and r.c3)) as v6,
  -- meeting.talent-symposia
  count(*) filter (where (r.c9 and r.c4 and r.c5)) as n7,
  count(*) filter (where (r.c9 and r.c4 and r.c5)) as v7,
  -- meeting.talent-symposia
  count(*) filter (where (r.c9 and r.c6 and r.c7)) as n8,
  count(*) filter (where (r.c9 and r.c6 and r.c7)) as v8
from (
  select
    r.*,
    r."kind" in ($1::text, $2::text, $3::text) as c0,
    r."science_on_agenda" = $4::boolean as c1,
    r."held_on" >= $5::date as c2,
    r."held_on" <= $6::date as c3,
    r."held_on" >= $7::date as c4,
    r."held_on" <= $8::date as c5,
    r."held_on" >= $9::date as c6,
    r."held_on" <= $10::date as c7,
    r."kind" = $11::text as c8,
    r."kind" = $12::text as c9
  from "meeting_version" r
  where r.region = $13::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["party-congress","peoples-congress","cppcc",true,"2004-01-01","2004-12-31","2005-01-01","2005-12-31","2006-01-01","2006-10-31","annual-st-conference","talent-symposium","999904"]

select
  -- visit.high-tech-line.bodies
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  coalesce(bool_or('party-committee' = any(r."bodies")) filter (where (r.c0 and r.c1 and r.c2)), false)::int + coalesce(bool_or('peoples-congress' = any(r."bodies")) filter (where (r.c0 and r.c1 and r.c2)), false)::int + coalesce(bool_or('government' = any(r."bodies")) filter (where (r.c0 and r.c1 and r.c2)), false)::int + coalesce(bool_or('cppcc' = any(r."bodies")) filter (where (r.c0 and r.c1 and r.c2)), false)::int as v0
from (
  select
    r.*,
    r."activity" = $1::text as c0,
    r."visited_on" >= $2::date as c1,
    r."visited_on" <= $3::date as c2
  from "visit_version" r
  where r.region = $4::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["high-tech-line","2004-01-01","2006-10-31","999904"]

select
  -- organisation.entrepreneurs-clubs
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0
from (
  select
    r.*,
    r."kind" = $1::text as c0,
    r."local" = $2::boolean as c1,
    (r."term_from" <= $3::date and (r."term_until" is null or r."term_until" >= $3::date)) as c2
  from "organisation_version" r
  where r.region = $4::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["entrepreneurs-club",true,"2006-10-31","999904"]

select
  -- payment.lecture-series.years
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  array_agg(distinct extract(year from r."paid_on")::int) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- payment.lecture-series
  count(*) filter (where (r.c0 and r.c1 and r.c3 and r.c4)) as n1,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c3 and r.c4)) as v1,
  -- payment.lecture-series
  count(*) filter (where (r.c0 and r.c1 and r.c5 and r.c6)) as n2,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c5 and r.c6)) as v2,
  -- payment.lecture-series
  count(*) filter (where (r.c0 and r.c1 and r.c7 and r.c2)) as n3,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c7 and r.c2)) as v3,
  -- payment.fair
  count(*) filter (where (r.c0 and r.c8 and r.c9 and r.c10)) as n4,
  sum(r."amount") filter (where (r.c0 and r.c8 and r.c9 and r.c10)) as v4,
  -- payment.fair
  count(*) filter (where (r.c0 and r.c8 and r.c11 and r.c12)) as n5,
  sum(r."amount") filter (where (r.c0 and r.c8 and r.c11 and r.c12)) as v5,
  -- payment.fair
  count(*) filter (where (r.c0 and r.c8 and r.c13 and r.c14)) as n6,
  sum(r."amount") filter (where (r.c0 and r.c8 and r.c13 and r.c14)) as v6,
  -- payment.fair
  count(*) filter (where (r.c0 and r.c8 and r.c15 and r.c16)) as n7,
  sum(r."amount") filter (where (r.c0 and r.c8 and r.c15 and r.c16)) as v7,
  -- payment.fair
  count(*) filter (where (r.c0 and r.c8 and r.c17 and r.c18)) as n8,
  sum(r."amount") filter (where (r.c0 and r.c8 and r.c17 and r.c18)) as v8,
  -- payment.fair
  count(*) filter (where (r.c0 and r.c8 and r.c3 and r.c4)) as n9,
  sum(r."amount") filter (where (r.c0 and r.c8 and r.c3 and r.c4)) as v9,
  -- payment.fair
  count(*) filter (where (r.c0 and r.c8 and r.c5 and r.c6)) as n10,
  sum(r."amount") filter (where (r.c0 and r.c8 and r.c5 and r.c6)) as v10,
  -- payment.poverty-alleviation
  count(*) filter (where (r.c0 and r.c19 and r.c2)) as n11,
  sum(r."amount") filter (where (r.c0 and r.c19 and r.c2)) as v11
from (
  select
    r.*,
    r."state" = $1::text as c0,
    r."purpose" = $2::text as c1,
    r."paid_on" <= $3::date as c2,
    r."paid_on" >= $4::date as c3,
    r."paid_on" <= $5::date as c4,
    r."paid_on" >= $6::date as c5,
    r."paid_on" <= $7::date as c6,
    r."paid_on" >= $8::date as c7,
    r."purpose" = $9::text as c8,
    r."paid_on" >= $10::date as c9,
    r."paid_on" <= $11::date as c10,
    r."paid_on" >= $12::date as c11,
    r."paid_on" <= $13::date as c12,
    r."paid_on" >= $14::date as c13,
    r."paid_on" <= $15::date as c14,
    r."paid_on" >= $16::date as c15,
    r."paid_on" <= $17::date as c16,
    r."paid_on" >= $18::date as c17,
    r."paid_on" <= $19::date as c18,
    r."purpose" = $20::text as c19
  from "payment_version" r
  where r.region = $21::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["paid","lecture-series","2006-10-31","2004-01-01","2004-12-31","2005-01-01","2005-12-31","2006-01-01","fair","1999-01-01","1999-12-31","2000-01-01","2000-12-31","2001-01-01","2001-12-31","2002-01-01","2002-12-31","2003-01-01","2003-12-31","poverty-alleviation","999904"]

select
  -- policy.issued
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0
from (
  select
    r.*,
    r."level" = $1::text as c0,
    r."state" in ($2::text, $3::text, $4::text, $5::text, $6::text) as c1,
    r."issued_on" >= $7::date as c2,
    r."issued_on" <= $8::date as c3
  from "policy_version" r
  where r.region = $9::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["district","issued","in-force","amended","expired","repealed","2004-01-01","2006-10-31","999904"]

select
  -- budget-line.fiscal-st-funds
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- budget-line.fiscal-st-funds
  count(*) filter (where (r.c0 and r.c3 and r.c4)) as n1,
  sum(r."amount") filter (where (r.c0 and r.c3 and r.c4)) as v1,
  -- budget-line.fiscal-st-funds
  count(*) filter (where (r.c0 and r.c5 and r.c6)) as n2,
  sum(r."amount") filter (where (r.c0 and r.c5 and r.c6)) as v2,
  -- budget-line.fiscal-st-funds
  count(*) filter (where (r.c0 and r.c7 and r.c8)) as n3,
  sum(r."amount") filter (where (r.c0 and r.c7 and r.c8)) as v3,
  -- budget-line.three-funds
  count(*) filter (where (r.c9 and r.c1 and r.c8)) as n4,
  sum(r."amount") filter (where (r.c9 and r.c1 and r.c8)) as v4,
  -- budget-line.fiscal-st-funds
  count(*) filter (where (r.c0 and r.c1 and r.c8)) as n5,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c8)) as v5,
  -- budget-line.innovation-fund
  count(*) filter (where (r.c10 and r.c3 and r.c4)) as n6,
  sum(r."amount") filter (where (r.c10 and r.c3 and r.c4)) as v6,
  -- budget-line.innovation-fund
  count(*) filter (where (r.c10 and r.c5 and r.c6)) as n7,
  sum(r."amount") filter (where (r.c10 and r.c5 and r.c6)) as v7,
  -- budget-line.innovation-fund
  count(*) filter (where (r.c10 and r.c7 and r.c8)) as n8,
  sum(r."amount") filter (where (r.c10 and r.c7 and r.c8)) as v8,
  -- budget-line.talent-fund
  count(*) filter (where (r.c11 and r.c3 and r.c4)) as n9,
  sum(r."amount") filter (where (r.c11 and r.c3 and r.c4)) as v9,
  -- budget-line.talent-fund
  count(*) filter (where (r.c11 and r.c5 and r.c6)) as n10,
  sum(r."amount") filter (where (r.c11 and r.c5 and r.c6)) as v10,
  -- budget-line.talent-fund
  count(*) filter (where (r.c11 and r.c7 and r.c8)) as n11,
  sum(r."amount") filter (where (r.c11 and r.c7 and r.c8)) as v11
from (
  select
    r.*,
    r."heading" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::text) as c0,
    r."year" >= $15::bigint as c1,
    r."year" <= $15::bigint as c2,
    r."year" >= $16::bigint as c3,
    r."year" <= $16::bigint as c4,
    r."year" >= $17::bigint as c5,
    r."year" <= $17::bigint as c6,
    r."year" >= $18::bigint as c7,
    r."year" <= $18::bigint as c8,
    r."heading" = $1::text as c9,
    r_fund."kind" = $20::text as c10,
    r_fund."kind" = $21::text as c11
  from "budget_line_version" r
  left join "fund_version" r_fund on r_fund.id = r."fund" and r_fund.region = $19::text and r_fund.superseded_at = 'infinity'
  where r.region = $19::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["three-funds","st-operating","st-capital","st-other-sectors","class-20601","class-20602","class-20603","class-20604","class-20605","class-20606","class-20607","class-20608","class-20609","class-20699",2003,2004,2005,2006,"999904","innovation","talent"]

select
  -- fair-edition.held
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0
from (
  select
    r.*,
    r."scope" = $1::text as c0,
    r."state" = $2::text as c1,
    r."opened_on" <= $3::date as c2
  from "fair_edition_version" r
  where r.region = $4::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["national","held","2006-10-31","999904"]

select
  -- cooperation-project.signed
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- cooperation-project.turnover
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n1,
  sum(r."amount") filter (where (r.c0 and r.c1 and r.c2)) as v1
from (
  select
    r.*,
    r_edition."scope" = $2::text as c0,
    r."state" in ($3::text, $4::text, $5::text, $6::text) as c1,
    r."signed_on" <= $7::date as c2
  from "cooperation_project_version" r
  left join "fair_edition_version" r_edition on r_edition.id = r."edition" and r_edition.region = $1::text and r_edition.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904","national","signed","contracted","performed","terminated","2006-10-31"]

select
  -- contract.fair.district
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- contract.fair.district.turnover
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n1,
  sum(r."turnover") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v1
from (
  select
    r.*,
    r_edition."scope" = $2::text as c0,
    (r."seller_in_district" = $3::boolean or r."buyer_in_district" = $3::boolean) as c1,
    (not r."state" in ($4::text, $5::text)) as c2,
    r."signed_on" <= $6::date as c3
  from "contract_version" r
  left join "fair_edition_version" r_edition on r_edition.id = r."edition" and r_edition.region = $1::text and r_edition.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904","national",true,"refused","cancelled","2006-10-31"]

select
  -- appraisal-award.top-ten.round
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  count(distinct r."person") filter (where (r.c0 and r.c1 and r.c2)) as v0
from (
  select
    r.*,
    r_round."scheme" = $2::text as c0,
    r."result" = $3::text as c1,
    r."round" = (select e.id from "appraisal_round_version" e where e.region = $1::text and e.superseded_at = 'infinity' and e."awarded_on" <= $4::date order by e."awarded_on" desc, e.id desc limit 1) as c2
  from "appraisal_award_version" r
  left join "appraisal_round_version" r_round on r_round.id = r."round" and r_round.region = $1::text and r_round.superseded_at = 'infinity'
  where r.region = $1::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["999904","top-ten-incoming","laureate","2006-10-31"]

select
  -- outreach-session.cadres
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  sum(r."persons") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0,
  -- outreach-session.farmers
  count(*) filter (where (r.c0 and r.c4 and r.c2 and r.c3)) as n1,
  sum(r."persons") filter (where (r.c0 and r.c4 and r.c2 and r.c3)) as v1,
  -- outreach-session.three-rural.person-times
  count(*) filter (where (r.c0 and r.c5 and r.c3)) as n2,
  sum(r."person_times") filter (where (r.c0 and r.c5 and r.c3)) as v2
from (
  select
    r.*,
    r."state" = $1::text as c0,
    r."audience" = $2::text as c1,
    r."held_on" >= $3::date as c2,
    r."held_on" <= $4::date as c3,
    r."audience" = $5::text as c4,
    r_event."campaign" = $7::text as c5
  from "outreach_session_version" r
  left join "outreach_event_version" r_event on r_event.id = r."event" and r_event.region = $6::text and r_event.superseded_at = 'infinity'
  where r.region = $6::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["held","cadres","2005-01-01","2006-10-31","farmers","999904","three-rural"]

select
  -- outreach-event.large.years
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4)) as n0,
  array_agg(distinct extract(year from r."starts_on")::int) filter (where (r.c0 and r.c1 and r.c2 and r.c3 and r.c4)) as v0
from (
  select
    r.*,
    r."campaign" in ($1::text, $2::text) as c0,
    r."large" = $3::boolean as c1,
    r."state" = $4::text as c2,
    r."starts_on" >= $5::date as c3,
    r."starts_on" <= $6::date as c4
  from "outreach_event_version" r
  where r.region = $7::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["science-week","popularisation-month",true,"held","2004-01-01","2006-10-31","999904"]

select
  -- volunteer.active
  count(*) filter (where (r.c0)) as n0,
  count(distinct r."number") filter (where (r.c0)) as v0
from (
  select
    r.*,
    (r."active_from" <= $1::date and (r."active_until" is null or r."active_until" >= $1::date)) as c0
  from "volunteer_version" r
  where r.region = $2::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["2006-10-31","999904"]

select
  -- handout.books
  count(*) filter (where (r.c0 and r.c1 and r.c2)) as n0,
  sum(r."copies") filter (where (r.c0 and r.c1 and r.c2)) as v0,
  -- handout.leaflets
  count(*) filter (where (r.c3 and r.c2)) as n1,
  sum(r."copies") filter (where (r.c3 and r.c2)) as v1
from (
  select
    r.*,
    r."item" = $1::text as c0,
    r."free" = $2::boolean as c1,
    r."handed_out_on" <= $3::date as c2,
    r."item" = $4::text as c3
  from "handout_version" r
  where r.region = $5::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["book",true,"2006-10-31","leaflet","999904"]

select
  -- facility.communities-with-gallery
  count(*) filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as n0,
  count(distinct r."place") filter (where (r.c0 and r.c1 and r.c2 and r.c3)) as v0
from (
  select
    r.*,
    r."kind" = $1::text as c0,
    r."standard" = $2::boolean as c1,
    (r_place."kind" = $4::text and r_place."urban" = $2::boolean) as c2,
    (r."in_use_from" <= $5::date and (r."in_use_until" is null or r."in_use_until" >= $5::date)) as c3
  from "facility_version" r
  left join "place_version" r_place on r_place.id = r."place" and r_place.region = $3::text and r_place.superseded_at = 'infinity'
  where r.region = $3::text and r.superseded_at = 'infinity'
  offset null
) r;
-- values: ["gallery",true,"999904","community","2006-10-31"]
