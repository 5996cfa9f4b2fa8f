-- Targets
create table "indicator_target_version" (
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
  "indicator" text not null,
  "year" bigint not null,
  "value" numeric not null,
  "note" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at)
);
create unique index "indicator_target_version_current" on "indicator_target_version" (region, id) where superseded_at = 'infinity';
create index "indicator_target_version_search" on "indicator_target_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create unique index "indicator_target_unique_indicator_year" on "indicator_target_version" (region, "indicator", "year") nulls distinct where superseded_at = 'infinity';
create view "indicator_target" with (security_invoker = true) as
  select * from "indicator_target_version" where superseded_at = 'infinity';
