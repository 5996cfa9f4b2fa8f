-- How far a person came with a sheet, step by step: what somebody began and did not finish, or what was killed, is gone on with from here.
create table import_step (
  region text not null references region (code),
  id uuid not null,
  at timestamp with time zone not null default clock_timestamp(),
  -- Whose work it is: nobody else sees it.
  person text not null check (person <> ''),
  register text not null,
  file text not null,
  -- The file as it was handed in; it is evidence only once something of it is imported.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sheet text not null,
  -- What was said of the columns, by their place.
  columns jsonb not null,
  source text not null,
  -- `preview`, `all` and `sound` were begun; `ended` without saving anything; `left` for good.
  step text not null check (step in ('preview', 'all', 'sound', 'ended', 'left')),
  primary key (region, id)
);
create index import_step_by_person on import_step (region, person, register, sha256, sheet, at);
