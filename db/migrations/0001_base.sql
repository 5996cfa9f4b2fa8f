-- What every register stands on. Tables of a bureau's data have `region` first in every key, so that they can be distributed by it.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table region (
  code text primary key check (code ~ '^[0-9]{6}$'),
  name_en text not null,
  name_zh text not null,
  -- The office that issues the summaries.
  office_en text not null,
  office_zh text not null,
  parent text,
  sample boolean not null default false
);

-- The identity of a record: references, versions, audit entries and editions point here.
create table record (
  region text not null references region (code),
  id uuid not null,
  register text not null,
  primary key (region, id)
);

create table audit_entry (
  region text not null references region (code),
  id uuid not null,
  at timestamp with time zone not null default now(),
  actor text not null check (actor <> ''),
  action text not null,
  register text,
  record uuid,
  version integer,
  detail jsonb not null default '{}',
  primary key (region, id),
  foreign key (region, record) references record (region, id)
);
create index audit_entry_record on audit_entry (region, record);

-- What is known of a file; its bytes lie outside the database under its SHA-256.
create table evidence (
  region text not null references region (code),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  bytes bigint not null,
  added_at timestamp with time zone not null default now(),
  added_by text not null,
  primary key (region, sha256)
);

-- A summary frozen on a day. `content` is its canonical form, byte for byte; `sha256` is over it.
create table edition (
  region text not null references region (code),
  id uuid not null,
  summary text not null,
  period text not null,
  as_at date not null,
  known_at timestamp with time zone not null,
  frozen_at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  reason text not null default '',
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content text not null,
  primary key (region, id)
);
