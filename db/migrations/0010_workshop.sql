-- The summary's workshop: the office's own text of a summary, edited by several people at once, and who stands for its sections. Rows are
-- only added.

-- What the editors typed: Yjs updates in their order; a snapshot stands for everything before it.
create table summary_text_update (
  region text not null references region (code),
  summary text not null check (length(summary) between 1 and 100),
  period text not null check (length(period) <= 20),
  language text not null check (language in ('en', 'zh')),
  -- Given under a lock on the text, so that a snapshot knows what it stands for.
  place integer not null check (place > 0),
  at timestamp with time zone not null default clock_timestamp(),
  author text not null check (author <> ''),
  snapshot boolean not null,
  content bytea not null check (octet_length(content) <= 4194304),
  primary key (region, summary, period, language, place)
);

-- A text that was kept, in both languages together: the newest is what summary, editions and commands read. `own` is false where the office
-- went back to the delivered template.
create table summary_text_version (
  region text not null references region (code),
  id uuid not null,
  summary text not null check (length(summary) between 1 and 100),
  period text not null check (length(period) <= 20),
  at timestamp with time zone not null default clock_timestamp(),
  author text not null check (author <> ''),
  author_name text not null,
  reason text not null check (length(reason) <= 1000),
  own boolean not null,
  en text not null check (octet_length(en) <= 1048576),
  zh text not null check (octet_length(zh) <= 1048576),
  primary key (region, id)
);
create index summary_text_version_newest on summary_text_version (region, summary, period, at desc, id desc);

-- Who owns a section, and the steps it took to being issued, with what was seen then: a digest of its text, and its figures.
create table section_step (
  region text not null references region (code),
  id uuid not null,
  summary text not null check (length(summary) between 1 and 100),
  period text not null check (length(period) <= 20),
  section text not null check (section ~ '^part-[0-9]{1,3}$'),
  at timestamp with time zone not null default clock_timestamp(),
  author text not null check (author <> ''),
  author_name text not null,
  reason text not null check (length(reason) <= 1000),
  owner text check (length(owner) <= 100),
  state text check (state in ('drafted', 'checked', 'signed', 'issued')),
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  figures jsonb,
  edition uuid,
  primary key (region, id),
  foreign key (region, edition) references edition (region, id),
  check ((owner is null) <> (state is null)),
  check ((state is null) = (digest is null) and (state is null) = (figures is null)),
  check ((edition is not null) = coalesce(state = 'issued', false))
);
create index section_step_newest on section_step (region, summary, period, section, at desc, id desc);

-- How far the sections were signed when an edition was frozen; null for editions from before.
alter table edition add column sign_off jsonb;
