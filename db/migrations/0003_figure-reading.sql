-- Figure readings
create table "figure_reading_version" (
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
  "subject" text not null,
  "wording" text,
  "unit" text not null,
  "indicator" text,
  "period" text,
  "note" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at)
);
create unique index "figure_reading_version_current" on "figure_reading_version" (region, id) where superseded_at = 'infinity';
create index "figure_reading_version_search" on "figure_reading_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create unique index "figure_reading_unique_subject_unit" on "figure_reading_version" (region, "subject", "unit") nulls distinct where superseded_at = 'infinity';
create view "figure_reading" with (security_invoker = true) as
  select * from "figure_reading_version" where superseded_at = 'infinity';
