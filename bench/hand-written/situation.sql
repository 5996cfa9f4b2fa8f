-- F001
select count(*) from place
where kind = 'county' and core_urban and term_from <= '2006-10-31' and (term_until is null or term_until >= '2006-10-31');
-- F002
select count(*) from place
where kind = 'town' and term_from <= '2006-10-31' and (term_until is null or term_until >= '2006-10-31');
-- F003
select count(*) from place
where kind = 'sub-district' and term_from <= '2006-10-31' and (term_until is null or term_until >= '2006-10-31');
-- F004
select s.value from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'registered-population' and s.span = 'day' and p.own and s.period_end <= '2006-10-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
-- F005
select s.value from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'floating-population' and s.span = 'day' and p.own and s.period_end <= '2006-10-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
-- F006
select s.value from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'gdp' and s.span = 'year' and p.own and s.period_end between '2005-01-01' and '2005-12-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
-- F007
select s.growth from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'gdp' and s.span = 'year' and s.growth_basis = 'comparable' and p.own and s.period_end between '2005-01-01' and '2005-12-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
-- F008
with own as (
  select s.* from statistic s join place p on p.region = s.region and p.id = s.area
  where s.series in ('gdp', 'registered-population') and p.own and s.period_end between '2005-01-01' and '2005-12-31')
select (select value from own where series = 'gdp' and span = 'year' order by period_end desc, published_on desc, id desc limit 1)
  / (select value from own where series = 'registered-population' and span = 'day' order by period_end desc, published_on desc, id desc limit 1)
  / (select value from statistic where series = 'usd-rate' and span = 'day' and period_end between '2005-01-01' and '2005-12-31'
     order by period_end desc, published_on desc, id desc limit 1);
-- F009
select s.value from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'total-fiscal-revenue' and s.span = 'year' and p.own and s.period_end between '2005-01-01' and '2005-12-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
-- F010
select s.value from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'local-fiscal-revenue' and s.span = 'year' and p.own and s.period_end between '2005-01-01' and '2005-12-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
-- F011
select 100 * (max(s.value) filter (where s.period_end = '2005-12-31') / max(s.value) filter (where s.period_end = '2004-12-31') - 1)
from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'total-fiscal-revenue' and s.span = 'year' and p.own and s.period_end between '2004-01-01' and '2005-12-31';
-- F012
select 100 * (max(s.value) filter (where s.period_end = '2005-12-31') / max(s.value) filter (where s.period_end = '2004-12-31') - 1)
from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'local-fiscal-revenue' and s.span = 'year' and p.own and s.period_end between '2004-01-01' and '2005-12-31';
-- F013
select s.value from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'farmers-net-income' and s.span = 'year' and p.own and s.period_end between '2005-01-01' and '2005-12-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
-- F014
select 100 * (max(s.value) filter (where s.period_end = '2005-12-31') / max(s.value) filter (where s.period_end = '2004-12-31') - 1)
from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'farmers-net-income' and s.span = 'year' and p.own and s.period_end between '2004-01-01' and '2005-12-31';
-- F015
with newest as (
  select distinct on (a.unit) p.own, a.score from assessment_result a join place p on p.region = a.region and p.id = a.unit
  where a.scheme = 'city-objectives' and a.block = 'total' and a.year between 2004 and 2005 and a.score is not null
  order by a.unit, a.year desc, a.published_on desc, a.id desc)
select 1 + count(*) from newest where not own and score > (select score from newest where own);
-- F016
select count(*) from place p join place parent on parent.region = p.region and parent.id = p.parent
where p.kind = 'county' and parent.kind = 'municipality' and p.term_from <= '2006-10-31' and (p.term_until is null or p.term_until >= '2006-10-31');
-- F017
select count(distinct d.organisation) from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'high-tech-enterprise' and d.level = 'national'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F018
with own as (
  select count(distinct d.organisation) as value from designation d join designation_type t on t.region = d.region and t.id = d.type
  where t.code = 'high-tech-enterprise' and d.level = 'national'
    and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
    and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31')),
peers as (
  select distinct on (s.area) s.value from statistic s join place p on p.region = s.region and p.id = s.area
  where s.series = 'national-high-tech-enterprises' and p.kind = 'county' and not p.own and s.period_end <= '2006-10-31'
  order by s.area, s.period_end desc, s.published_on desc, s.id desc)
select 1 + count(*) from peers, own where peers.value > own.value;
-- F019
select count(distinct d.organisation) from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'high-tech-enterprise' and d.level = 'provincial'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F020
select count(distinct d.organisation) from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'high-tech-enterprise' and d.level = 'municipal'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F021
select count(distinct d.centre) from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'rd-centre' and d.level = 'provincial'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F022
select count(distinct d.centre) from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'rd-centre' and d.level = 'municipal'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F023
select count(distinct d.organisation) from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'patent-demonstration' and d.level = 'national'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F024: the part; the whole is one more column
select count(distinct d.organisation),
  (select s.value from statistic s join place p on p.region = s.region and p.id = s.area
   where s.series = 'national-patent-demonstration' and p.kind = 'municipality' and s.period_end <= '2006-10-31'
   order by s.period_end desc, s.published_on desc, s.id desc limit 1) as whole
from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'patent-demonstration' and d.level = 'national'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F025
select count(distinct d.organisation) from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'patent-demonstration' and d.level = 'provincial'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F026
select count(distinct d.organisation) from designation d join designation_type t on t.region = d.region and t.id = d.type
where t.code = 'patent-demonstration' and d.level = 'municipal'
  and d.state in ('approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked')
  and d.term_from <= '2006-10-31' and (d.term_until is null or d.term_until >= '2006-10-31');
-- F027
select count(*) from project where programme = 'torch' and level = 'national'
  and state in ('approved', 'contracted', 'mid-term', 'extended', 'accepted', 'closed') and approved_on <= '2006-10-31';
-- F028
select count(*) from project where programme = 'torch' and level = 'national' and key
  and state in ('approved', 'contracted', 'mid-term', 'extended', 'accepted', 'closed') and approved_on <= '2006-10-31';
-- F029
select count(*) from project where programme = 'torch' and level = 'provincial'
  and state in ('approved', 'contracted', 'mid-term', 'extended', 'accepted', 'closed') and approved_on <= '2006-10-31';
-- F030
select count(*) from project where programme = 'spark' and level = 'national'
  and state in ('approved', 'contracted', 'mid-term', 'extended', 'accepted', 'closed') and approved_on <= '2006-10-31';
-- F031
select count(*) from project where programme = 'spark' and level = 'provincial'
  and state in ('approved', 'contracted', 'mid-term', 'extended', 'accepted', 'closed') and approved_on <= '2006-10-31';
-- F032: longest run of consecutive years
with years as (
  select distinct a.year from assessment_result a join place p on p.region = a.region and p.id = a.unit
  where a.scheme = 'city-objectives' and a.block = 'science' and p.own and a.score = a.full_score and a.year <= 2006)
select max(length) from (select count(*) as length from (select year - row_number() over (order by year) as run from years) r group by run) l;
-- F033
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'science-work-collective' and h.level = 'municipal'
  and h.awarded_on between '2006-01-01' and '2006-10-31';
-- F034
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'carriers-unit' and h.level = 'municipal'
  and h.awarded_on between '2006-01-01' and '2006-10-31';
-- F035
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'high-tech-industry-unit' and h.level = 'municipal'
  and h.awarded_on between '2006-01-01' and '2006-10-31';
-- F036
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'leaders-responsibility-unit' and h.level = 'provincial'
  and h.awarded_on between '2006-01-01' and '2006-10-31';
-- F037
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'patent-work-collective' and h.level = 'provincial'
  and h.awarded_on between '2006-01-01' and '2006-10-31';
-- F038
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'science-work-collective' and h.level = 'provincial'
  and h.awarded_on between '2005-01-01' and '2006-10-31';
-- F039
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'advanced-progress-region'
  and h.level in ('national', 'provincial') and h.awarded_on between '1998-01-01' and '2001-12-31';
-- F040
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'advanced-progress-region' and h.level = 'national'
  and h.awarded_on between '2005-01-01' and '2005-12-31';
-- F041
select count(*) from honour h join place p on p.region = h.region and p.id = h.place
where p.own and h.organisation is null and h.revoked_on is null and h.title = 'strong-region' and h.level = 'provincial'
  and h.awarded_on <= '2006-10-31';
-- F042
select s.value from statistic s join place p on p.region = s.region and p.id = s.area
where s.series = 'strong-science-counties' and p.kind = 'province' and s.period_end <= '2006-10-31'
order by s.period_end desc, s.published_on desc, s.id desc limit 1;
