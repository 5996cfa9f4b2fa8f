-- What the office puts before the public. Rows are only added; the newest of a thing says whether it is shown. An edition is published as a
-- copy without what names anybody, so that the public never reads the editions themselves.
create table publication (
  region text not null references region (code),
  id uuid not null,
  at timestamp with time zone not null default clock_timestamp(),
  author text not null check (author <> ''),
  edition uuid,
  shown boolean not null,
  reason text not null default '',
  content text,
  primary key (region, id),
  foreign key (region, edition) references edition (region, id),
  check ((content is not null) = (edition is not null and shown))
);
create index publication_newest on publication (region, edition, at desc);
