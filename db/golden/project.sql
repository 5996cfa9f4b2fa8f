-- Every indicator of the register.
select
  -- project.granted
  count(*) filter (where ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as n0,
  sum(r."granted") filter (where ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as v0,
  -- project.accepted
  count(*) filter (where ((r."state" in ($5::text, $6::text)) and (r."accepted_on" >= $7::date and r."accepted_on" <= $8::date))) as n1,
  count(*) filter (where ((r."state" in ($5::text, $6::text)) and (r."accepted_on" >= $7::date and r."accepted_on" <= $8::date))) as v1,
  -- project.won.national
  count(*) filter (where ((r."level" = $9::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as n2,
  count(*) filter (where ((r."level" = $9::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as v2,
  -- project.won.provincial
  count(*) filter (where ((r."level" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as n3,
  count(*) filter (where ((r."level" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as v3,
  -- project.won
  count(*) filter (where ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as n4,
  count(*) filter (where ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as v4,
  -- project.spark.national
  count(*) filter (where ((r."programme" = $11::text and r."level" = $9::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as n5,
  count(*) filter (where ((r."programme" = $11::text and r."level" = $9::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as v5,
  -- project.spark.provincial
  count(*) filter (where ((r."programme" = $11::text and r."level" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as n6,
  count(*) filter (where ((r."programme" = $11::text and r."level" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as v6,
  -- project.torch.national
  count(*) filter (where ((r."programme" = $12::text and r."level" = $9::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as n7,
  count(*) filter (where ((r."programme" = $12::text and r."level" = $9::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as v7,
  -- project.torch.national-key
  count(*) filter (where ((r."programme" = $12::text and r."level" = $9::text and r."key" = $13::boolean and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as n8,
  count(*) filter (where ((r."programme" = $12::text and r."level" = $9::text and r."key" = $13::boolean and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as v8,
  -- project.torch.provincial
  count(*) filter (where ((r."programme" = $12::text and r."level" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as n9,
  count(*) filter (where ((r."programme" = $12::text and r."level" = $10::text and r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" <= $8::date))) as v9
from "project_version" r
where r.region = $14::text and r.superseded_at = 'infinity';
-- values: ["approved","contracted","mid-term","extended","accepted","closed","2006-01-01","2006-10-31","national","provincial","spark","torch",true,"999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  (((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date))) as c0,
  case when ((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date)) then to_jsonb(r."granted"::text) end as g0
from "project_version" r
where r.region = $9::text and r.superseded_at = 'infinity'
  and (((r."state" in ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) and (r."approved_on" >= $7::date and r."approved_on" <= $8::date)))
order by r.id;
-- values: ["approved","contracted","mid-term","extended","accepted","closed","2006-01-01","2006-10-31","999904"]
