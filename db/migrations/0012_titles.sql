-- Annual reports of titles
create table "annual_report_version" (
  "region" text not null,
  "id" uuid not null,
  "version" integer not null,
  "recorded_at" timestamp with time zone not null default now(),
  "superseded_at" timestamp with time zone not null default 'infinity',
  "author" text not null,
  "reason" text not null default '',
  "source" text not null,
  "attachments" text[] not null default '{}',
  "search" text not null default '',
  "title" uuid not null,
  "year" bigint not null,
  "due_on" date not null,
  "state" text not null,
  "filed_on" date,
  "file" text[],
  "remarks" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "title") references record (region, id)
);
create unique index "annual_report_version_current" on "annual_report_version" (region, id) where superseded_at = 'infinity';
create index "annual_report_version_search" on "annual_report_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "annual_report_version_by_title" on "annual_report_version" (region, "title") where superseded_at = 'infinity';
create unique index "annual_report_unique_title_year" on "annual_report_version" (region, "title", "year") nulls distinct where superseded_at = 'infinity';
create view "annual_report" with (security_invoker = true) as
  select * from "annual_report_version" where superseded_at = 'infinity';

-- The years that were listed on a designation become reports of their own, known from the day on which the year was listed, and withdrawn
-- where it was taken off again. The day of filing was not kept, so it stays unknown.
-- An owner that is no superuser is held by row security too, and would find no row.
alter table record no force row level security;
alter table audit_entry no force row level security;
alter table designation_version no force row level security;
create temporary table listed_year on commit drop as
  with listed as (
    select d.region, d.id as title, y.year::bigint as year, d.version, d.recorded_at, d.superseded_at, d.author, d.source, d.attachments
    from designation_version d, lateral (select distinct m[1] as year from regexp_matches(d.reports_filed, '\d{4}', 'g') m) y
  )
  select distinct on (region, title, year) region, title, year, gen_random_uuid() as id, recorded_at,
    max(superseded_at) over (partition by region, title, year) as superseded_at, author, source, attachments
  from listed order by region, title, year, version;
insert into record (region, id, register) select region, id, 'annual-report' from listed_year;
insert into annual_report_version (region, id, version, recorded_at, superseded_at, author, reason, source, attachments, search, title, year, due_on, state)
  select region, id, 1, recorded_at, superseded_at, author, 'annual reports became a register', source, attachments, 'filed 已填报 ytb',
    title, year, make_date(year::int + 1, 5, 31), 'filed'
  from listed_year;
insert into audit_entry (region, id, actor, action, register, record, version, detail)
  select region, gen_random_uuid(), 'migration 0012_titles', 'migrate', 'annual-report', id, 1, jsonb_build_object('from', title)
  from listed_year;
alter table record force row level security;
alter table audit_entry force row level security;
alter table designation_version force row level security;

-- Designations
drop view "designation";
alter table "designation_version" drop column "reports_filed";
create view "designation" with (security_invoker = true) as
  select * from "designation_version" where superseded_at = 'infinity';

-- Business and R&D of enterprises by year
create table "enterprise_year_version" (
  "region" text not null,
  "id" uuid not null,
  "version" integer not null,
  "recorded_at" timestamp with time zone not null default now(),
  "superseded_at" timestamp with time zone not null default 'infinity',
  "author" text not null,
  "reason" text not null default '',
  "source" text not null,
  "attachments" text[] not null default '{}',
  "search" text not null default '',
  "organisation" uuid not null,
  "year" bigint not null,
  "sales" bigint,
  "revenue" bigint,
  "high_tech_revenue" bigint,
  "assets" bigint,
  "rd_spending" bigint,
  "rd_in_china" bigint,
  "staff" bigint,
  "tech_staff" bigint,
  "tech_graduates" bigint,
  "rd_staff" bigint,
  "own_rights" bigint,
  "in_key_field" boolean,
  "incident" boolean,
  "innovation_score" numeric,
  "small_firm_score" numeric,
  "remarks" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organisation") references record (region, id)
);
create unique index "enterprise_year_version_current" on "enterprise_year_version" (region, id) where superseded_at = 'infinity';
create index "enterprise_year_version_search" on "enterprise_year_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "enterprise_year_version_by_organisation" on "enterprise_year_version" (region, "organisation") where superseded_at = 'infinity';
create unique index "enterprise_year_unique_organisation_year" on "enterprise_year_version" (region, "organisation", "year") nulls distinct where superseded_at = 'infinity';
create view "enterprise_year" with (security_invoker = true) as
  select * from "enterprise_year_version" where superseded_at = 'infinity';
