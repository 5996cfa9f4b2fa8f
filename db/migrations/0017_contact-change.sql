-- Changes of contact data
create table "contact_change_version" (
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
  "proposed_on" date not null,
  "address" text,
  "contact" text,
  "contact_person" text,
  "state" text not null,
  "decided_on" date,
  "grounds" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organisation") references record (region, id)
);
create unique index "contact_change_version_current" on "contact_change_version" (region, id) where superseded_at = 'infinity';
create index "contact_change_version_search" on "contact_change_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "contact_change_version_newest" on "contact_change_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "contact_change_version_earliest" on "contact_change_version" (region, "proposed_on", id) where superseded_at = 'infinity';
create index "contact_change_version_latest" on "contact_change_version" (region, "proposed_on" desc nulls last, id) where superseded_at = 'infinity';
create index "contact_change_version_by_organisation" on "contact_change_version" (region, "organisation") where superseded_at = 'infinity';
create index "contact_change_version_match" on "contact_change_version" (region, "organisation", "proposed_on") where superseded_at = 'infinity';
create view "contact_change" with (security_invoker = true) as
  select * from "contact_change_version" where superseded_at = 'infinity';

-- Organisations
drop view "organisation";
alter table "organisation_version" add column "contact_person" text;
create view "organisation" with (security_invoker = true) as
  select * from "organisation_version" where superseded_at = 'infinity';
