-- F043: the least of the years
select min(kinds) from (
  select count(distinct kind) as kinds from meeting
  where kind in ('party-congress', 'peoples-congress', 'cppcc') and science_on_agenda and held_on between '2004-01-01' and '2006-10-31'
  group by extract(year from held_on)) yearly;
-- F044
select min(held) from (
  select count(*) as held from meeting where kind = 'annual-st-conference' and held_on between '2004-01-01' and '2006-10-31'
  group by extract(year from held_on)) yearly;
-- F045
select count(distinct body) from visit, unnest(bodies) body
where activity = 'high-tech-line' and visited_on between '2004-01-01' and '2006-10-31';
-- F046
select count(*) from organisation where kind = 'entrepreneurs-club' and local
  and term_from <= '2006-10-31' and (term_until is null or term_until >= '2006-10-31');
-- F047
select min(spent) / 100 from (
  select sum(amount) as spent from payment
  where state = 'paid' and purpose = 'lecture-series' and paid_on between '2004-01-01' and '2006-10-31'
  group by extract(year from paid_on)) yearly;
-- F048
with years as (
  select distinct extract(year from paid_on) as year from payment
  where state = 'paid' and purpose = 'lecture-series' and paid_on <= '2006-10-31')
select max(length) from (select count(*) as length from (select year - row_number() over (order by year) as run from years) r group by run) l;
-- F049
select count(*) from policy where level = 'district' and state in ('issued', 'in-force', 'amended', 'expired', 'repealed')
  and issued_on between '2004-01-01' and '2006-10-31';
-- F050
select sum(amount) / 100 from budget_line where year = 2003 and heading in ('three-funds', 'st-operating', 'st-capital',
  'st-other-sectors', 'class-20601', 'class-20602', 'class-20603', 'class-20604', 'class-20605', 'class-20606', 'class-20607',
  'class-20608', 'class-20609', 'class-20699');
-- F051
select sum(amount) / 100 from budget_line where year = 2004 and heading in ('three-funds', 'st-operating', 'st-capital',
  'st-other-sectors', 'class-20601', 'class-20602', 'class-20603', 'class-20604', 'class-20605', 'class-20606', 'class-20607',
  'class-20608', 'class-20609', 'class-20699');
-- F052
select sum(amount) / 100 from budget_line where year = 2005 and heading in ('three-funds', 'st-operating', 'st-capital',
  'st-other-sectors', 'class-20601', 'class-20602', 'class-20603', 'class-20604', 'class-20605', 'class-20606', 'class-20607',
  'class-20608', 'class-20609', 'class-20699');
-- F053
select sum(amount) / 100 from budget_line where year = 2006 and heading in ('three-funds', 'st-operating', 'st-capital',
  'st-other-sectors', 'class-20601', 'class-20602', 'class-20603', 'class-20604', 'class-20605', 'class-20606', 'class-20607',
  'class-20608', 'class-20609', 'class-20699');
-- F054
select 100 * sum(amount) filter (where heading = 'three-funds') / sum(amount)
from budget_line where year between 2003 and 2006 and heading in ('three-funds', 'st-operating', 'st-capital',
  'st-other-sectors', 'class-20601', 'class-20602', 'class-20603', 'class-20604', 'class-20605', 'class-20606', 'class-20607',
  'class-20608', 'class-20609', 'class-20699');
-- F055
select min(allotted) / 100 from (
  select sum(b.amount) as allotted from budget_line b join fund f on f.region = b.region and f.id = b.fund
  where f.kind = 'innovation' and b.year between 2004 and 2006 group by b.year) yearly;
-- F056
select min(spent) / 100 from (
  select sum(amount) as spent from payment
  where state = 'paid' and purpose = 'fair' and paid_on between '1999-01-01' and '2005-12-31'
  group by extract(year from paid_on)) yearly;
-- F057
select count(*) from fair_edition where scope = 'national' and state = 'held' and opened_on <= '2006-10-31';
-- F058
select count(*) from cooperation_project c join fair_edition e on e.region = c.region and e.id = c.edition
where e.scope = 'national' and c.state in ('signed', 'contracted', 'performed', 'terminated') and c.signed_on <= '2006-10-31';
-- F059
select sum(c.amount) / 100 from cooperation_project c join fair_edition e on e.region = c.region and e.id = c.edition
where e.scope = 'national' and c.state in ('signed', 'contracted', 'performed', 'terminated') and c.signed_on <= '2006-10-31';
-- F060
select count(*) from contract c join fair_edition e on e.region = c.region and e.id = c.edition
where e.scope = 'national' and (c.seller_in_district or c.buyer_in_district) and c.state not in ('refused', 'cancelled')
  and c.signed_on <= '2006-10-31';
-- F061
select sum(c.turnover) / 100 from contract c join fair_edition e on e.region = c.region and e.id = c.edition
where e.scope = 'national' and (c.seller_in_district or c.buyer_in_district) and c.state not in ('refused', 'cancelled')
  and c.signed_on <= '2006-10-31';
-- F062
select s.value from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'whole-society-science' and s.span = 'year' and p.own and s.period_end between '2005-01-01' and '2005-12-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
-- F063
select 100 * (max(s.value) filter (where s.period_end = '2005-12-31') / max(s.value) filter (where s.period_end = '2004-12-31') - 1)
from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'whole-society-science' and s.span = 'year' and p.own and s.period_end between '2004-01-01' and '2005-12-31';
-- F064
select min(allotted) / 100 from (
  select sum(b.amount) as allotted from budget_line b join fund f on f.region = b.region and f.id = b.fund
  where f.kind = 'talent' and b.year between 2004 and 2006 group by b.year) yearly;
-- F065
select count(distinct a.person) from appraisal_award a join appraisal_round r on r.region = a.region and r.id = a.round
where r.scheme = 'top-ten-incoming' and a.result = 'laureate'
  and r.id = (select id from appraisal_round where awarded_on <= '2006-10-31' order by awarded_on desc, id desc limit 1);
-- F066
select min(held) from (
  select count(*) as held from meeting where kind = 'talent-symposium' and held_on between '2004-01-01' and '2006-10-31'
  group by extract(year from held_on)) yearly;
-- F067
select sum(persons) from outreach_session where state = 'held' and audience = 'cadres' and held_on between '2005-01-01' and '2006-10-31';
-- F068
select sum(persons) from outreach_session where state = 'held' and audience = 'farmers' and held_on between '2005-01-01' and '2006-10-31';
-- F069
select count(distinct extract(year from starts_on)) from outreach_event
where campaign in ('science-week', 'popularisation-month') and large and state = 'held' and starts_on between '2004-01-01' and '2006-10-31';
-- F070
select count(distinct number) from volunteer where active_from <= '2006-10-31' and (active_until is null or active_until >= '2006-10-31');
-- F071
select sum(copies) from handout where item = 'book' and free and handed_out_on <= '2006-10-31';
-- F072
select sum(copies) from handout where item = 'leaflet' and handed_out_on <= '2006-10-31';
-- F073
select sum(s.person_times) from outreach_session s join outreach_event e on e.region = s.region and e.id = s.event
where s.state = 'held' and e.campaign = 'three-rural' and s.held_on <= '2006-10-31';
-- F074
select sum(amount) / 100 from payment where state = 'paid' and purpose = 'poverty-alleviation' and paid_on <= '2006-10-31';
-- F075: the part; the whole is one more column
select count(distinct f.place),
  (select count(*) from place where kind = 'community' and urban and term_from <= '2006-10-31'
     and (term_until is null or term_until >= '2006-10-31')) as whole
from facility f join place p on p.region = f.region and p.id = f.place
where f.kind = 'gallery' and f.standard and p.kind = 'community' and p.urban
  and f.in_use_from <= '2006-10-31' and (f.in_use_until is null or f.in_use_until >= '2006-10-31');
