-- Every indicator of the register.
select
  -- meeting.annual-conferences
  count(*) filter (where ((r."kind" = $1::text) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as n0,
  count(*) filter (where ((r."kind" = $1::text) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as v0,
  -- meeting.assemblies
  count(*) filter (where ((r."kind" in ($4::text, $5::text, $6::text) and r."science_on_agenda" = $7::boolean) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as n1,
  count(distinct r."kind") filter (where ((r."kind" in ($4::text, $5::text, $6::text) and r."science_on_agenda" = $7::boolean) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as v1,
  -- meeting.chiefs-office
  count(*) filter (where ((r."kind" = $8::text and r."science_on_agenda" = $7::boolean) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as n2,
  count(*) filter (where ((r."kind" = $8::text and r."science_on_agenda" = $7::boolean) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as v2,
  -- meeting.talent-symposia
  count(*) filter (where ((r."kind" = $9::text) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as n3,
  count(*) filter (where ((r."kind" = $9::text) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as v3
from "meeting_version" r
where r.region = $10::text and r.superseded_at = 'infinity';
-- values: ["annual-st-conference","2006-01-01","2006-10-31","party-congress","peoples-congress","cppcc",true,"chiefs-office","talent-symposium","999904"]

-- The trace of the first.
select
  r."id",
  r."version",
  r."name_en",
  r."name_zh",
  r."held_on",
  (((r."kind" = $1::text) and (r."held_on" >= $2::date and r."held_on" <= $3::date))) as c0,
  case when ((r."kind" = $1::text) and (r."held_on" >= $2::date and r."held_on" <= $3::date)) then null end as g0
from "meeting_version" r
where r.region = $4::text and r.superseded_at = 'infinity'
  and (((r."kind" = $1::text) and (r."held_on" >= $2::date and r."held_on" <= $3::date)))
order by r.id;
-- values: ["annual-st-conference","2006-01-01","2006-10-31","999904"]
