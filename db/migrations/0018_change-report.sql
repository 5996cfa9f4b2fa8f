-- Change reports of titles
create table "change_report_version" (
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
  "kind" text not null,
  "changed_on" date not null,
  "reported_on" date not null,
  "file" text[],
  "remarks" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "title") references record (region, id)
);
create unique index "change_report_version_current" on "change_report_version" (region, id) where superseded_at = 'infinity';
create index "change_report_version_search" on "change_report_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "change_report_version_newest" on "change_report_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "change_report_version_earliest" on "change_report_version" (region, "reported_on", id) where superseded_at = 'infinity';
create index "change_report_version_latest" on "change_report_version" (region, "reported_on" desc nulls last, id) where superseded_at = 'infinity';
create index "change_report_version_by_title" on "change_report_version" (region, "title") where superseded_at = 'infinity';
create unique index "change_report_unique_title_kind_changed_on" on "change_report_version" (region, "title", "kind", "changed_on") nulls distinct where superseded_at = 'infinity';
create view "change_report" with (security_invoker = true) as
  select * from "change_report_version" where superseded_at = 'infinity';
