-- Imports: the sheets that were read into registers, who did it, what became of it, and which of them were undone.
create table import (
  region text not null references region (code),
  id uuid not null,
  at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  register text not null,
  -- The file as people know it, and the sheet of it.
  file text not null,
  sheet text not null,
  source text not null,
  -- The file as evidence.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Which heading was taken for which field: what the office is asked once is known the next time.
  columns jsonb not null,
  created integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  primary key (region, id),
  foreign key (region, sha256) references evidence (region, sha256)
);
create index import_by_register on import (region, register, at);

-- An import is undone once. Records that were changed since, or that others refer to, stay as they are and are named here.
create table import_undo (
  region text not null references region (code),
  import uuid not null,
  at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  reason text not null default '',
  restored integer not null,
  kept jsonb not null default '[]',
  primary key (region, import),
  foreign key (region, import) references import (region, id)
);

-- What an import did is found by it. The transaction says which import it is; entries are written before their import, whose counts are
-- known last, so there is no foreign key.
alter table audit_entry add column import uuid default nullif(current_setting('torchbook.import', true), '')::uuid;
create index audit_entry_import on audit_entry (region, import) where import is not null;
