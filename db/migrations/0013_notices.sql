-- What a person was told of, once for each key: the record, what of it is due, and how near it is. A renewed title has another last day and
-- so another key. That it was read or sent by e-mail is a row of its own; nothing is overwritten.
create table notice (
  region text not null references region (code),
  id uuid not null,
  at timestamp with time zone not null default now(),
  person text not null check (person <> ''),
  key text not null check (key <> ''),
  kind text not null,
  register text not null,
  record uuid not null,
  due date,
  late boolean not null default false,
  title jsonb not null,
  step jsonb not null,
  address text not null,
  primary key (region, id),
  unique (region, person, key),
  foreign key (region, record) references record (region, id)
);
create index notice_newest on notice (region, person, at desc);

create table notice_mark (
  region text not null references region (code),
  notice uuid not null,
  person text not null,
  mark text not null check (mark in ('read', 'mailed')),
  at timestamp with time zone not null default now(),
  primary key (region, notice, mark),
  foreign key (region, notice) references notice (region, id)
);
