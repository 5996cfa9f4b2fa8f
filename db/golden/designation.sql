-- Every indicator of the register.
select
  -- designation.newly-approved
  count(*) filter (where ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as n0,
  count(*) filter (where ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as v0,
  -- designation.ended
  count(*) filter (where ((r."state" in ($5::text, $6::text)) and (r."ended_on" >= $7::date and r."ended_on" <= $8::date))) as n1,
  count(*) filter (where ((r."state" in ($5::text, $6::text)) and (r."ended_on" >= $7::date and r."ended_on" <= $8::date))) as v1,
  -- designation.high-tech.all
  count(*) filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n2,
  count(distinct r."organisation") filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v2,
  -- designation.high-tech.municipal
  count(*) filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $11::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n3,
  count(distinct r."organisation") filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $11::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v3,
  -- designation.high-tech.national
  count(*) filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $12::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n4,
  count(distinct r."organisation") filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $12::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v4,
  -- designation.high-tech.newly-approved
  count(*) filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as n5,
  count(*) filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as v5,
  -- designation.high-tech.provincial
  count(*) filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $13::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n6,
  count(distinct r."organisation") filter (where ((r_type."code" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $13::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v6,
  -- designation.patent-demonstration.all
  count(*) filter (where ((r_type."code" = $14::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n7,
  count(distinct r."organisation") filter (where ((r_type."code" = $14::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v7,
  -- designation.patent-demonstration.municipal
  count(*) filter (where ((r_type."code" = $14::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $11::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n8,
  count(distinct r."organisation") filter (where ((r_type."code" = $14::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $11::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v8,
  -- designation.patent-demonstration.national
  count(*) filter (where ((r_type."code" = $14::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $12::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n9,
  count(distinct r."organisation") filter (where ((r_type."code" = $14::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $12::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v9,
  -- designation.patent-demonstration.provincial
  count(*) filter (where ((r_type."code" = $14::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $13::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n10,
  count(distinct r."organisation") filter (where ((r_type."code" = $14::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $13::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v10,
  -- designation.rd-centre.all
  count(*) filter (where ((r_type."code" = $15::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n11,
  count(distinct r."centre") filter (where ((r_type."code" = $15::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v11,
  -- designation.rd-centre.municipal
  count(*) filter (where ((r_type."code" = $15::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $11::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n12,
  count(distinct r."centre") filter (where ((r_type."code" = $15::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $11::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v12,
  -- designation.rd-centre.provincial
  count(*) filter (where ((r_type."code" = $15::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $13::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n13,
  count(distinct r."centre") filter (where ((r_type."code" = $15::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and r."level" = $13::text) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v13,
  -- designation.valid
  count(*) filter (where ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as n14,
  count(*) filter (where ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."term_from" <= $8::date and (r."term_until" is null or r."term_until" >= $8::date)))) as v14
from "designation_version" r
  left join "designation_type_version" r_type on r_type.id = r."type" and r_type.region = $9::text and r_type.superseded_at = 'infinity'
where r.region = $9::text and r.superseded_at = 'infinity';
-- values: ["approved","valid","expiring","renewed","lapsed","revoked","2006-01-01","2006-10-31","999904","high-tech-enterprise","municipal","national","provincial","patent-demonstration","rd-centre"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."type",
  r."level",
  r."organisation",
  r."centre",
  (((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as c0,
  case when ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date)) then null end as g0
from "designation_version" r
where r.region = $9::text and r.superseded_at = 'infinity'
  and (((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) and (not r."previous" is not null)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date)))
order by r.id;
-- values: ["approved","valid","expiring","renewed","lapsed","revoked","2006-01-01","2006-10-31","999904"]
