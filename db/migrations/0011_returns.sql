-- Return forms, what was filled from them, and lists of other offices that the office's own were reconciled with.
create table "return_form_version" (
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
  "name" text not null,
  "upstream" text not null,
  "rhythm" text not null,
  "due" text,
  "workbook" text[],
  "note" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at)
);
create unique index "return_form_version_current" on "return_form_version" (region, id) where superseded_at = 'infinity';
create index "return_form_version_search" on "return_form_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create unique index "return_form_unique_name_upstream" on "return_form_version" (region, "name", "upstream") nulls distinct where superseded_at = 'infinity';
create view "return_form" with (security_invoker = true) as
  select * from "return_form_version" where superseded_at = 'infinity';

-- A return as it was handed in: the workbook as evidence, and every figure that was written into it.
create table filled_return (
  region text not null references region (code),
  id uuid not null,
  at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  form uuid not null,
  -- The workbook that was filled, and the filled one, as evidence.
  workbook text not null,
  sha256 text not null,
  file text not null,
  year integer not null,
  as_at date not null,
  known_at timestamp with time zone not null,
  language text not null check (language in ('en', 'zh')),
  -- SHA-256 over the canonical form of the figures with the records behind them.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  cells jsonb not null,
  primary key (region, id),
  foreign key (region, form) references record (region, id),
  foreign key (region, workbook) references evidence (region, sha256),
  foreign key (region, sha256) references evidence (region, sha256)
);
create index filled_return_by_form on filled_return (region, form, at);

-- A list of another office, held against a register. What differs is worked out anew whenever it is opened: the list and the choices are kept.
create table reconciliation (
  region text not null references region (code),
  id uuid not null,
  at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  register text not null,
  file text not null,
  sheet text not null,
  source text not null,
  sha256 text not null,
  columns jsonb not null default '[]',
  -- What the list covers: values of fields that all its rows share.
  covers jsonb not null default '{}',
  primary key (region, id),
  foreign key (region, sha256) references evidence (region, sha256)
);
create index reconciliation_by_register on reconciliation (region, register, at);

-- What was decided of a row. What is taken over is an import of its own, which can be undone; what is kept holds for the same difference later.
create table reconciliation_decision (
  region text not null references region (code),
  id uuid not null,
  reconciliation uuid not null,
  at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  decision text not null check (decision in ('take', 'keep', 'check')),
  reason text not null default '',
  -- The difference by its digest: the record and what either side says.
  difference text not null check (difference ~ '^[0-9a-f]{64}$'),
  record uuid,
  line integer,
  import uuid,
  primary key (region, id),
  foreign key (region, reconciliation) references reconciliation (region, id),
  foreign key (region, import) references import (region, id),
  check (decision <> 'keep' or reason <> '')
);
create index reconciliation_decision_by_difference on reconciliation_decision (region, difference);
create index reconciliation_decision_by_reconciliation on reconciliation_decision (region, reconciliation);

create table reconciliation_undo (
  region text not null references region (code),
  reconciliation uuid not null,
  at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  restored integer not null,
  kept jsonb not null default '[]',
  primary key (region, reconciliation),
  foreign key (region, reconciliation) references reconciliation (region, id)
);
