-- Who may sign in. Nothing here is a secret in itself: passwords are argon2id, tokens and recovery codes are kept as SHA-256, secrets of
-- second factors are encrypted with a key that lies outside the database. Rows are added and closed; only the time a session was last
-- seen is written over.

-- A version per change: who had which roles when, who gave them, and why. Ids of accounts are the ids of actors.
create table account (
  region text not null references region (code),
  id uuid not null,
  version integer not null check (version > 0),
  -- Lower case, unique among those that are open; empty until the invitation is accepted.
  sign_in_name text check (sign_in_name <> ''),
  name text not null check (name <> ''),
  email text,
  roles text[] not null,
  organisation uuid,
  place uuid,
  state text not null check (state in ('invited', 'active', 'locked', 'closed')),
  author text not null check (author <> ''),
  author_name text not null check (author_name <> ''),
  reason text not null default '',
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, id, version),
  foreign key (region, organisation) references record (region, id),
  foreign key (region, place) references record (region, id)
);
create unique index account_open on account (region, id) where superseded_at = 'infinity';
create unique index account_by_sign_in_name on account (region, sign_in_name) where superseded_at = 'infinity' and state <> 'closed';

-- Closed passwords are the history that a new one must not repeat.
create table account_password (
  region text not null references region (code),
  id uuid not null,
  account uuid not null,
  hash text not null check (hash like '$argon2id$%'),
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, id)
);
create unique index account_password_open on account_password (region, account) where superseded_at = 'infinity';
create index account_password_by_account on account_password (region, account, recorded_at);

create table account_invitation (
  region text not null references region (code),
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  account uuid not null,
  author text not null,
  recorded_at timestamp with time zone not null,
  until timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, token_hash)
);
create unique index account_invitation_open on account_invitation (region, account) where superseded_at = 'infinity';

create table account_session (
  region text not null references region (code),
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  id uuid not null,
  account uuid not null,
  address text not null,
  agent text not null,
  recorded_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  -- When it ends however busy it is.
  until timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, token_hash)
);
create index account_session_by_account on account_session (region, account) where superseded_at = 'infinity';

-- AES-256-GCM with the key of the data folder. Not confirmed: somebody began to enrol.
create table account_second_factor (
  region text not null references region (code),
  id uuid not null,
  account uuid not null,
  secret text not null,
  confirmed boolean not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, id)
);
create unique index account_second_factor_open on account_second_factor (region, account, confirmed) where superseded_at = 'infinity';

create table account_recovery_code (
  region text not null references region (code),
  account uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, account, hash)
);

-- A code of a second factor is good once: the half minute it belongs to is noted.
create table account_used_code (
  region text not null references region (code),
  factor uuid not null,
  step bigint not null,
  recorded_at timestamp with time zone not null,
  primary key (region, factor, step)
);

-- Every try to sign in, noted before the password is looked at, under the name that was typed (its SHA-256: people type passwords there).
create table sign_in_attempt (
  region text not null references region (code),
  id uuid not null,
  name_hash text not null,
  address text not null,
  outcome text not null check (outcome in ('tried', 'succeeded', 'forgiven')),
  recorded_at timestamp with time zone not null,
  primary key (region, id)
);
create index sign_in_attempt_by_name on sign_in_attempt (region, name_hash, recorded_at);
create index sign_in_attempt_by_address on sign_in_attempt (region, address, recorded_at);

-- Half a sign-in: the second factor, a new password, or the answer of an identity provider is still to come.
create table sign_in_ticket (
  region text not null references region (code),
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  account uuid,
  purpose text not null check (purpose in ('second-factor', 'new-password', 'provider')),
  detail jsonb not null default '{}',
  recorded_at timestamp with time zone not null,
  until timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, token_hash)
);

create table security_setting (
  region text not null references region (code),
  version integer not null check (version > 0),
  profile text not null,
  separation text not null check (separation in ('small-office', 'separated')),
  author text not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, version)
);
create unique index security_setting_open on security_setting (region) where superseded_at = 'infinity';

-- Whom an identity provider means by its subject.
create table account_link (
  region text not null references region (code),
  provider text not null,
  subject text not null,
  account uuid not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity',
  primary key (region, provider, subject, recorded_at)
);
create unique index account_link_open on account_link (region, provider, subject) where superseded_at = 'infinity';
