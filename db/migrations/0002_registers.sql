-- R&D centres
create table "centre_version" (
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
  "name_en" text,
  "name_zh" text,
  "host" uuid not null,
  "partner" uuid,
  "field" text not null,
  "staff" bigint,
  "senior_staff" bigint,
  "equipment" bigint,
  "term_from" date not null,
  "term_until" date,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "host") references record (region, id),
  foreign key (region, "partner") references record (region, id),
  check ("term_until" >= "term_from"),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "centre_version_current" on "centre_version" (region, id) where superseded_at = 'infinity';
create index "centre_version_search" on "centre_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "centre_version_by_host" on "centre_version" (region, "host") where superseded_at = 'infinity';
create index "centre_version_by_partner" on "centre_version" (region, "partner") where superseded_at = 'infinity';
create view "centre" with (security_invoker = true) as
  select * from "centre_version" where superseded_at = 'infinity';

-- Designations
create table "designation_version" (
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
  "type" uuid not null,
  "level" text not null,
  "holder_kind" text not null,
  "organisation" uuid,
  "centre" uuid,
  "state" text not null,
  "applied_on" date,
  "approved_on" date,
  "document_number" text,
  "certificate" text,
  "term_from" date,
  "term_until" date,
  "previous" uuid,
  "ended_on" date,
  "end_reason" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "type") references record (region, id),
  foreign key (region, "organisation") references record (region, id),
  foreign key (region, "centre") references record (region, id),
  foreign key (region, "previous") references record (region, id),
  check ("term_until" >= "term_from"),
  constraint "designation_no_overlap" exclude using gist (region with =, "type" with =, "level" with =, coalesce(("organisation")::text, '') with =, coalesce(("centre")::text, '') with =, daterange("term_from", "term_until", '[]') with &&) where (superseded_at = 'infinity' and "term_from" is not null and ("organisation" is not null or "centre" is not null))
);
create unique index "designation_version_current" on "designation_version" (region, id) where superseded_at = 'infinity';
create index "designation_version_search" on "designation_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "designation_version_by_type" on "designation_version" (region, "type") where superseded_at = 'infinity';
create index "designation_version_by_organisation" on "designation_version" (region, "organisation") where superseded_at = 'infinity';
create index "designation_version_by_centre" on "designation_version" (region, "centre") where superseded_at = 'infinity';
create index "designation_version_by_previous" on "designation_version" (region, "previous") where superseded_at = 'infinity';
create view "designation" with (security_invoker = true) as
  select * from "designation_version" where superseded_at = 'infinity';

-- Projects
create table "project_version" (
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
  "name_en" text,
  "name_zh" text,
  "programme" text not null,
  "level" text not null,
  "key" boolean not null,
  "organisation" uuid not null,
  "partner" uuid,
  "field" text,
  "code" text,
  "state" text not null,
  "applied_on" date,
  "approved_on" date,
  "document" text,
  "duration_from" date,
  "duration_until" date,
  "total" bigint,
  "granted" bigint,
  "extended_to" date,
  "accepted_on" date,
  "terminated_on" date,
  "end_reason" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organisation") references record (region, id),
  foreign key (region, "partner") references record (region, id),
  check ("duration_until" >= "duration_from"),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "project_version_current" on "project_version" (region, id) where superseded_at = 'infinity';
create index "project_version_search" on "project_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "project_version_by_organisation" on "project_version" (region, "organisation") where superseded_at = 'infinity';
create index "project_version_by_partner" on "project_version" (region, "partner") where superseded_at = 'infinity';
create unique index "project_unique_programme_level_code" on "project_version" (region, "programme", "level", "code") nulls distinct where superseded_at = 'infinity';
create view "project" with (security_invoker = true) as
  select * from "project_version" where superseded_at = 'infinity';

-- Statistics
create table "statistic_version" (
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
  "series" text not null,
  "area" uuid not null,
  "period_end" date not null,
  "span" text not null,
  "value" numeric not null,
  "qualifier" text not null,
  "unit" text not null,
  "growth" numeric,
  "growth_basis" text,
  "body_en" text,
  "body_zh" text,
  "published_on" date not null,
  "document" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "area") references record (region, id),
  check ("body_en" is not null or "body_zh" is not null)
);
create unique index "statistic_version_current" on "statistic_version" (region, id) where superseded_at = 'infinity';
create index "statistic_version_search" on "statistic_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "statistic_version_by_area" on "statistic_version" (region, "area") where superseded_at = 'infinity';
create unique index "statistic_unique_series_area_period_end_span" on "statistic_version" (region, "series", "area", "period_end", "span") nulls distinct where superseded_at = 'infinity';
create view "statistic" with (security_invoker = true) as
  select * from "statistic_version" where superseded_at = 'infinity';

-- Decisions
create table "decision_version" (
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
  "meeting" uuid not null,
  "decided_on" date not null,
  "kind" text not null,
  "wording" text not null,
  "amount" bigint,
  "document" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "meeting") references record (region, id)
);
create unique index "decision_version_current" on "decision_version" (region, id) where superseded_at = 'infinity';
create index "decision_version_search" on "decision_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "decision_version_by_meeting" on "decision_version" (region, "meeting") where superseded_at = 'infinity';
create unique index "decision_unique_meeting_subject" on "decision_version" (region, "meeting", "subject") nulls distinct where superseded_at = 'infinity';
create view "decision" with (security_invoker = true) as
  select * from "decision_version" where superseded_at = 'infinity';

-- Difficulties
create table "difficulty_version" (
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
  "visit" uuid,
  "organisation" uuid not null,
  "kind" text not null,
  "raised_on" date not null,
  "earlier" uuid,
  "detail" text,
  "state" text not null,
  "handler" uuid,
  "due_on" date,
  "solved_on" date,
  "verified_on" date,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "visit") references record (region, id),
  foreign key (region, "organisation") references record (region, id),
  foreign key (region, "earlier") references record (region, id),
  foreign key (region, "handler") references record (region, id)
);
create unique index "difficulty_version_current" on "difficulty_version" (region, id) where superseded_at = 'infinity';
create index "difficulty_version_search" on "difficulty_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "difficulty_version_by_visit" on "difficulty_version" (region, "visit") where superseded_at = 'infinity';
create index "difficulty_version_by_organisation" on "difficulty_version" (region, "organisation") where superseded_at = 'infinity';
create index "difficulty_version_by_earlier" on "difficulty_version" (region, "earlier") where superseded_at = 'infinity';
create index "difficulty_version_by_handler" on "difficulty_version" (region, "handler") where superseded_at = 'infinity';
create view "difficulty" with (security_invoker = true) as
  select * from "difficulty_version" where superseded_at = 'infinity';

-- Meetings
create table "meeting_version" (
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
  "name_en" text,
  "name_zh" text,
  "kind" text not null,
  "held_on" date not null,
  "days" bigint,
  "science_on_agenda" boolean not null,
  "organiser" uuid,
  "chair" text,
  "venue" text,
  "attendance" bigint,
  "agenda" text,
  "minutes" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organiser") references record (region, id),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "meeting_version_current" on "meeting_version" (region, id) where superseded_at = 'infinity';
create index "meeting_version_search" on "meeting_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "meeting_version_by_organiser" on "meeting_version" (region, "organiser") where superseded_at = 'infinity';
create unique index "meeting_unique_kind_held_on_name" on "meeting_version" (region, "kind", "held_on", coalesce("name_zh", "name_en")) nulls distinct where superseded_at = 'infinity';
create view "meeting" with (security_invoker = true) as
  select * from "meeting_version" where superseded_at = 'infinity';

-- Opinions and suggestions
create table "opinion_version" (
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
  "channel" text not null,
  "meeting" uuid,
  "raised_by" text,
  "organisation" uuid,
  "received_on" date not null,
  "wording" text not null,
  "state" text not null,
  "assigned_to" uuid,
  "due_on" date,
  "answered_on" date,
  "outcome" text,
  "answer" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "meeting") references record (region, id),
  foreign key (region, "organisation") references record (region, id),
  foreign key (region, "assigned_to") references record (region, id)
);
create unique index "opinion_version_current" on "opinion_version" (region, id) where superseded_at = 'infinity';
create index "opinion_version_search" on "opinion_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "opinion_version_by_meeting" on "opinion_version" (region, "meeting") where superseded_at = 'infinity';
create index "opinion_version_by_organisation" on "opinion_version" (region, "organisation") where superseded_at = 'infinity';
create index "opinion_version_by_assigned_to" on "opinion_version" (region, "assigned_to") where superseded_at = 'infinity';
create view "opinion" with (security_invoker = true) as
  select * from "opinion_version" where superseded_at = 'infinity';

-- Tasks
create table "task_version" (
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
  "origin" text not null,
  "decision" uuid,
  "opinion" uuid,
  "difficulty" uuid,
  "owner" uuid not null,
  "responsible" text,
  "assigned_on" date not null,
  "due_on" date not null,
  "state" text not null,
  "done_on" date,
  "verified_on" date,
  "result" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "decision") references record (region, id),
  foreign key (region, "opinion") references record (region, id),
  foreign key (region, "difficulty") references record (region, id),
  foreign key (region, "owner") references record (region, id)
);
create unique index "task_version_current" on "task_version" (region, id) where superseded_at = 'infinity';
create index "task_version_search" on "task_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "task_version_by_decision" on "task_version" (region, "decision") where superseded_at = 'infinity';
create index "task_version_by_opinion" on "task_version" (region, "opinion") where superseded_at = 'infinity';
create index "task_version_by_difficulty" on "task_version" (region, "difficulty") where superseded_at = 'infinity';
create index "task_version_by_owner" on "task_version" (region, "owner") where superseded_at = 'infinity';
create view "task" with (security_invoker = true) as
  select * from "task_version" where superseded_at = 'infinity';

-- Visits
create table "visit_version" (
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
  "visited_on" date not null,
  "organisation" uuid not null,
  "activity" text not null,
  "bodies" text[],
  "leader" text,
  "participants" text,
  "report" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organisation") references record (region, id)
);
create unique index "visit_version_current" on "visit_version" (region, id) where superseded_at = 'infinity';
create index "visit_version_search" on "visit_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "visit_version_by_organisation" on "visit_version" (region, "organisation") where superseded_at = 'infinity';
create unique index "visit_unique_organisation_visited_on_activity" on "visit_version" (region, "organisation", "visited_on", "activity") nulls distinct where superseded_at = 'infinity';
create view "visit" with (security_invoker = true) as
  select * from "visit_version" where superseded_at = 'infinity';

-- Association activities
create table "association_activity_version" (
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
  "name_en" text,
  "name_zh" text,
  "association" uuid not null,
  "kind" text not null,
  "held_on" date not null,
  "partners" uuid[],
  "attendance" bigint,
  "venue" text,
  "outcome" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "association") references record (region, id),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "association_activity_version_current" on "association_activity_version" (region, id) where superseded_at = 'infinity';
create index "association_activity_version_search" on "association_activity_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "association_activity_version_by_association" on "association_activity_version" (region, "association") where superseded_at = 'infinity';
create unique index "association_activity_unique_association_held_on_name" on "association_activity_version" (region, "association", "held_on", coalesce("name_zh", "name_en")) nulls distinct where superseded_at = 'infinity';
create view "association_activity" with (security_invoker = true) as
  select * from "association_activity_version" where superseded_at = 'infinity';

-- Lectures
create table "lecture_version" (
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
  "topic_en" text,
  "topic_zh" text,
  "programme" uuid,
  "held_on" date not null,
  "speaker" text,
  "speaker_from" text,
  "foreign" boolean,
  "audiences" text[],
  "attendance" bigint,
  "venue" text,
  "cancelled" boolean,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "programme") references record (region, id),
  check ("topic_en" is not null or "topic_zh" is not null)
);
create unique index "lecture_version_current" on "lecture_version" (region, id) where superseded_at = 'infinity';
create index "lecture_version_search" on "lecture_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "lecture_version_by_programme" on "lecture_version" (region, "programme") where superseded_at = 'infinity';
create unique index "lecture_unique_topic_held_on" on "lecture_version" (region, coalesce("topic_zh", "topic_en"), "held_on") nulls distinct where superseded_at = 'infinity';
create view "lecture" with (security_invoker = true) as
  select * from "lecture_version" where superseded_at = 'infinity';

-- Policies
create table "policy_version" (
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
  "title_en" text,
  "title_zh" text,
  "topic" text not null,
  "level" text not null,
  "issuer_en" text,
  "issuer_zh" text,
  "document_number" text,
  "issued_on" date,
  "in_force_from" date,
  "in_force_until" date,
  "kind" text not null,
  "amends" uuid,
  "state" text not null,
  "summary" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "amends") references record (region, id),
  check ("in_force_until" >= "in_force_from"),
  check ("title_en" is not null or "title_zh" is not null),
  check ("issuer_en" is not null or "issuer_zh" is not null)
);
create unique index "policy_version_current" on "policy_version" (region, id) where superseded_at = 'infinity';
create index "policy_version_search" on "policy_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "policy_version_by_amends" on "policy_version" (region, "amends") where superseded_at = 'infinity';
create unique index "policy_unique_document_number" on "policy_version" (region, "document_number") nulls distinct where superseded_at = 'infinity';
create view "policy" with (security_invoker = true) as
  select * from "policy_version" where superseded_at = 'infinity';

-- Training and lecture programmes
create table "training_programme_version" (
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
  "name_en" text,
  "name_zh" text,
  "kind" text not null,
  "audiences" text[],
  "organiser" uuid,
  "co_organisers" uuid[],
  "term_from" date not null,
  "term_until" date,
  "planned_sessions" bigint,
  "content" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organiser") references record (region, id),
  check ("term_until" >= "term_from"),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "training_programme_version_current" on "training_programme_version" (region, id) where superseded_at = 'infinity';
create index "training_programme_version_search" on "training_programme_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "training_programme_version_by_organiser" on "training_programme_version" (region, "organiser") where superseded_at = 'infinity';
create view "training_programme" with (security_invoker = true) as
  select * from "training_programme_version" where superseded_at = 'infinity';

-- Budget lines
create table "budget_line_version" (
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
  "year" bigint not null,
  "item_en" text,
  "item_zh" text,
  "heading" text not null,
  "fund" uuid,
  "department" uuid,
  "stage" text not null,
  "amount" bigint not null,
  "budgeted" bigint,
  "adopted_on" date not null,
  "adjusted_on" date,
  "closed_on" date,
  "document" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "fund") references record (region, id),
  foreign key (region, "department") references record (region, id),
  check ("item_en" is not null or "item_zh" is not null)
);
create unique index "budget_line_version_current" on "budget_line_version" (region, id) where superseded_at = 'infinity';
create index "budget_line_version_search" on "budget_line_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "budget_line_version_by_fund" on "budget_line_version" (region, "fund") where superseded_at = 'infinity';
create index "budget_line_version_by_department" on "budget_line_version" (region, "department") where superseded_at = 'infinity';
create unique index "budget_line_unique_year_item_heading" on "budget_line_version" (region, "year", coalesce("item_zh", "item_en"), "heading") nulls distinct where superseded_at = 'infinity';
create view "budget_line" with (security_invoker = true) as
  select * from "budget_line_version" where superseded_at = 'infinity';

-- Technology contracts
create table "contract_version" (
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
  "kind" text not null,
  "field" text,
  "edition" uuid,
  "project" uuid,
  "seller_in_district" boolean not null,
  "seller" uuid,
  "seller_name" text,
  "seller_region" text,
  "buyer_in_district" boolean not null,
  "buyer" uuid,
  "buyer_name" text,
  "buyer_region" text,
  "signed_on" date,
  "term_from" date,
  "term_until" date,
  "turnover" bigint,
  "transaction_value" bigint,
  "state" text not null,
  "applied_on" date,
  "registered_on" date,
  "registration_number" text,
  "expected_output" bigint,
  "expected_input" bigint,
  "pages" bigint,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "edition") references record (region, id),
  foreign key (region, "project") references record (region, id),
  foreign key (region, "seller") references record (region, id),
  foreign key (region, "buyer") references record (region, id),
  check ("term_until" >= "term_from")
);
create unique index "contract_version_current" on "contract_version" (region, id) where superseded_at = 'infinity';
create index "contract_version_search" on "contract_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "contract_version_by_edition" on "contract_version" (region, "edition") where superseded_at = 'infinity';
create index "contract_version_by_project" on "contract_version" (region, "project") where superseded_at = 'infinity';
create index "contract_version_by_seller" on "contract_version" (region, "seller") where superseded_at = 'infinity';
create index "contract_version_by_buyer" on "contract_version" (region, "buyer") where superseded_at = 'infinity';
create unique index "contract_unique_registration_number" on "contract_version" (region, "registration_number") nulls distinct where superseded_at = 'infinity';
create view "contract" with (security_invoker = true) as
  select * from "contract_version" where superseded_at = 'infinity';

-- Technical cooperation projects
create table "cooperation_project_version" (
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
  "edition" uuid not null,
  "field" text not null,
  "supplier" text not null,
  "supplier_region" text,
  "demander" uuid,
  "demander_name" text,
  "demander_region" text,
  "state" text not null,
  "intent_on" date not null,
  "signed_on" date,
  "amount" bigint,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "edition") references record (region, id),
  foreign key (region, "demander") references record (region, id)
);
create unique index "cooperation_project_version_current" on "cooperation_project_version" (region, id) where superseded_at = 'infinity';
create index "cooperation_project_version_search" on "cooperation_project_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "cooperation_project_version_by_edition" on "cooperation_project_version" (region, "edition") where superseded_at = 'infinity';
create index "cooperation_project_version_by_demander" on "cooperation_project_version" (region, "demander") where superseded_at = 'infinity';
create unique index "cooperation_project_unique_edition_name" on "cooperation_project_version" (region, "edition", "name") nulls distinct where superseded_at = 'infinity';
create view "cooperation_project" with (security_invoker = true) as
  select * from "cooperation_project_version" where superseded_at = 'infinity';

-- Fair editions
create table "fair_edition_version" (
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
  "name_en" text,
  "name_zh" text,
  "number" bigint,
  "scope" text not null,
  "opened_on" date not null,
  "closed_on" date,
  "state" text not null,
  "organiser" uuid,
  "co_organisers" uuid[],
  "venue" text,
  "exhibitors" bigint,
  "results" bigint,
  "needs" bigint,
  "visitors" bigint,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organiser") references record (region, id),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "fair_edition_version_current" on "fair_edition_version" (region, id) where superseded_at = 'infinity';
create index "fair_edition_version_search" on "fair_edition_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "fair_edition_version_by_organiser" on "fair_edition_version" (region, "organiser") where superseded_at = 'infinity';
create unique index "fair_edition_unique_number" on "fair_edition_version" (region, "number") nulls distinct where superseded_at = 'infinity';
create unique index "fair_edition_unique_name" on "fair_edition_version" (region, coalesce("name_zh", "name_en")) nulls distinct where superseded_at = 'infinity';
create view "fair_edition" with (security_invoker = true) as
  select * from "fair_edition_version" where superseded_at = 'infinity';

-- Funds
create table "fund_version" (
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
  "name_en" text,
  "name_zh" text,
  "kind" text not null,
  "within_fiscal_funds" boolean not null,
  "manager" uuid,
  "term_from" date not null,
  "term_until" date,
  "regulation" text,
  "regulated_on" date,
  "scope" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "manager") references record (region, id),
  check ("term_until" >= "term_from"),
  check ("name_en" is not null or "name_zh" is not null),
  constraint "fund_no_overlap" exclude using gist (region with =, "kind" with =, coalesce("name_zh", "name_en") with =, daterange("term_from", "term_until", '[]') with &&) where (superseded_at = 'infinity' and "term_from" is not null)
);
create unique index "fund_version_current" on "fund_version" (region, id) where superseded_at = 'infinity';
create index "fund_version_search" on "fund_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "fund_version_by_manager" on "fund_version" (region, "manager") where superseded_at = 'infinity';
create view "fund" with (security_invoker = true) as
  select * from "fund_version" where superseded_at = 'infinity';

-- S&T investment returns
create table "investment_return_version" (
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
  "year" bigint not null,
  "investment" bigint not null,
  "development" bigint,
  "from_government" bigint,
  "sales" bigint,
  "staff" bigint,
  "employees" bigint,
  "state" text not null,
  "submitted_on" date,
  "accepted_on" date,
  "compiler" text,
  "remarks" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organisation") references record (region, id)
);
create unique index "investment_return_version_current" on "investment_return_version" (region, id) where superseded_at = 'infinity';
create index "investment_return_version_search" on "investment_return_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "investment_return_version_by_organisation" on "investment_return_version" (region, "organisation") where superseded_at = 'infinity';
create unique index "investment_return_unique_organisation_year" on "investment_return_version" (region, "organisation", "year") nulls distinct where superseded_at = 'infinity';
create view "investment_return" with (security_invoker = true) as
  select * from "investment_return_version" where superseded_at = 'infinity';

-- Payments
create table "payment_version" (
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
  "budget_line" uuid not null,
  "heading" text not null,
  "purpose" text not null,
  "fund" uuid,
  "payee" uuid,
  "payee_name" text,
  "programme" uuid,
  "fair_edition" uuid,
  "event" uuid,
  "amount" bigint not null,
  "committed_on" date not null,
  "state" text not null,
  "paid_on" date,
  "clawed_back_on" date,
  "voucher" text,
  "document" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "budget_line") references record (region, id),
  foreign key (region, "fund") references record (region, id),
  foreign key (region, "payee") references record (region, id),
  foreign key (region, "programme") references record (region, id),
  foreign key (region, "fair_edition") references record (region, id),
  foreign key (region, "event") references record (region, id)
);
create unique index "payment_version_current" on "payment_version" (region, id) where superseded_at = 'infinity';
create index "payment_version_search" on "payment_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "payment_version_by_budget_line" on "payment_version" (region, "budget_line") where superseded_at = 'infinity';
create index "payment_version_by_fund" on "payment_version" (region, "fund") where superseded_at = 'infinity';
create index "payment_version_by_payee" on "payment_version" (region, "payee") where superseded_at = 'infinity';
create index "payment_version_by_programme" on "payment_version" (region, "programme") where superseded_at = 'infinity';
create index "payment_version_by_fair_edition" on "payment_version" (region, "fair_edition") where superseded_at = 'infinity';
create index "payment_version_by_event" on "payment_version" (region, "event") where superseded_at = 'infinity';
create unique index "payment_unique_voucher" on "payment_version" (region, "voucher") nulls distinct where superseded_at = 'infinity';
create view "payment" with (security_invoker = true) as
  select * from "payment_version" where superseded_at = 'infinity';

-- Appraisal awards
create table "appraisal_award_version" (
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
  "round" uuid not null,
  "person" uuid not null,
  "employer" uuid,
  "nominator" uuid,
  "nominated_on" date not null,
  "result" text not null,
  "score" numeric,
  "votes" bigint,
  "awarded_on" date,
  "consent" boolean,
  "deeds" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "round") references record (region, id),
  foreign key (region, "person") references record (region, id),
  foreign key (region, "employer") references record (region, id),
  foreign key (region, "nominator") references record (region, id)
);
create unique index "appraisal_award_version_current" on "appraisal_award_version" (region, id) where superseded_at = 'infinity';
create index "appraisal_award_version_search" on "appraisal_award_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "appraisal_award_version_by_round" on "appraisal_award_version" (region, "round") where superseded_at = 'infinity';
create index "appraisal_award_version_by_person" on "appraisal_award_version" (region, "person") where superseded_at = 'infinity';
create index "appraisal_award_version_by_employer" on "appraisal_award_version" (region, "employer") where superseded_at = 'infinity';
create index "appraisal_award_version_by_nominator" on "appraisal_award_version" (region, "nominator") where superseded_at = 'infinity';
create unique index "appraisal_award_unique_round_person" on "appraisal_award_version" (region, "round", "person") nulls distinct where superseded_at = 'infinity';
create view "appraisal_award" with (security_invoker = true) as
  select * from "appraisal_award_version" where superseded_at = 'infinity';

-- Appraisal rounds
create table "appraisal_round_version" (
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
  "name_en" text,
  "name_zh" text,
  "scheme" text not null,
  "number" bigint not null,
  "places" bigint,
  "opened_on" date not null,
  "publicised_on" date,
  "awarded_on" date,
  "state" text not null,
  "organiser" uuid,
  "prize" bigint,
  "document" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organiser") references record (region, id),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "appraisal_round_version_current" on "appraisal_round_version" (region, id) where superseded_at = 'infinity';
create index "appraisal_round_version_search" on "appraisal_round_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "appraisal_round_version_by_organiser" on "appraisal_round_version" (region, "organiser") where superseded_at = 'infinity';
create unique index "appraisal_round_unique_scheme_number" on "appraisal_round_version" (region, "scheme", "number") nulls distinct where superseded_at = 'infinity';
create view "appraisal_round" with (security_invoker = true) as
  select * from "appraisal_round_version" where superseded_at = 'infinity';

-- Talent census rounds
create table "census_round_version" (
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
  "name_en" text,
  "name_zh" text,
  "reference_day" date not null,
  "opens_on" date not null,
  "closes_on" date not null,
  "units_asked" bigint,
  "organiser" uuid,
  "keep_until" date,
  "notice" text,
  "scope" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organiser") references record (region, id),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "census_round_version_current" on "census_round_version" (region, id) where superseded_at = 'infinity';
create index "census_round_version_search" on "census_round_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "census_round_version_by_organiser" on "census_round_version" (region, "organiser") where superseded_at = 'infinity';
create unique index "census_round_unique_reference_day" on "census_round_version" (region, "reference_day") nulls distinct where superseded_at = 'infinity';
create view "census_round" with (security_invoker = true) as
  select * from "census_round_version" where superseded_at = 'infinity';

-- Persons
create table "person_version" (
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
  "name_en" text,
  "name_zh" text,
  "employer" uuid,
  "degree" text,
  "title" text,
  "field" text,
  "speciality" text,
  "birth_year" bigint,
  "outside" boolean not null,
  "arrived_on" date,
  "contact" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "employer") references record (region, id),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "person_version_current" on "person_version" (region, id) where superseded_at = 'infinity';
create index "person_version_search" on "person_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "person_version_by_employer" on "person_version" (region, "employer") where superseded_at = 'infinity';
create view "person" with (security_invoker = true) as
  select * from "person_version" where superseded_at = 'infinity';

-- Talent fund grants
create table "talent_award_version" (
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
  "fund" uuid not null,
  "kind" text not null,
  "person" uuid,
  "employer" uuid not null,
  "amount" bigint not null,
  "applied_on" date not null,
  "granted_on" date,
  "state" text not null,
  "clause" text,
  "grounds" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "fund") references record (region, id),
  foreign key (region, "person") references record (region, id),
  foreign key (region, "employer") references record (region, id)
);
create unique index "talent_award_version_current" on "talent_award_version" (region, id) where superseded_at = 'infinity';
create index "talent_award_version_search" on "talent_award_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "talent_award_version_by_fund" on "talent_award_version" (region, "fund") where superseded_at = 'infinity';
create index "talent_award_version_by_person" on "talent_award_version" (region, "person") where superseded_at = 'infinity';
create index "talent_award_version_by_employer" on "talent_award_version" (region, "employer") where superseded_at = 'infinity';
create unique index "talent_award_unique_person_kind_applied_on" on "talent_award_version" (region, "person", "kind", "applied_on") nulls distinct where superseded_at = 'infinity';
create view "talent_award" with (security_invoker = true) as
  select * from "talent_award_version" where superseded_at = 'infinity';

-- Talent census returns
create table "talent_return_version" (
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
  "round" uuid not null,
  "organisation" uuid not null,
  "talents" bigint not null,
  "incoming" bigint,
  "doctors" bigint,
  "masters" bigint,
  "bachelors" bigint,
  "senior_titles" bigint,
  "middle_titles" bigint,
  "women" bigint,
  "state" text not null,
  "submitted_on" date,
  "accepted_on" date,
  "compiler" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "round") references record (region, id),
  foreign key (region, "organisation") references record (region, id)
);
create unique index "talent_return_version_current" on "talent_return_version" (region, id) where superseded_at = 'infinity';
create index "talent_return_version_search" on "talent_return_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "talent_return_version_by_round" on "talent_return_version" (region, "round") where superseded_at = 'infinity';
create index "talent_return_version_by_organisation" on "talent_return_version" (region, "organisation") where superseded_at = 'infinity';
create unique index "talent_return_unique_round_organisation" on "talent_return_version" (region, "round", "organisation") nulls distinct where superseded_at = 'infinity';
create view "talent_return" with (security_invoker = true) as
  select * from "talent_return_version" where superseded_at = 'infinity';

-- Facilities
create table "facility_version" (
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
  "kind" text not null,
  "place" uuid not null,
  "in_use_from" date not null,
  "in_use_until" date,
  "standard" boolean not null,
  "length" numeric,
  "panels" bigint,
  "inspected_on" date,
  "manager" uuid,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "place") references record (region, id),
  foreign key (region, "manager") references record (region, id),
  check ("in_use_until" >= "in_use_from"),
  constraint "facility_no_overlap" exclude using gist (region with =, "name" with =, "place" with =, daterange("in_use_from", "in_use_until", '[]') with &&) where (superseded_at = 'infinity' and "in_use_from" is not null)
);
create unique index "facility_version_current" on "facility_version" (region, id) where superseded_at = 'infinity';
create index "facility_version_search" on "facility_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "facility_version_by_place" on "facility_version" (region, "place") where superseded_at = 'infinity';
create index "facility_version_by_manager" on "facility_version" (region, "manager") where superseded_at = 'infinity';
create view "facility" with (security_invoker = true) as
  select * from "facility_version" where superseded_at = 'infinity';

-- Materials handed out
create table "handout_version" (
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
  "title" text not null,
  "item" text not null,
  "copies" bigint not null,
  "free" boolean not null,
  "handed_out_on" date not null,
  "place" uuid,
  "event" uuid,
  "recipient" uuid,
  "cost" bigint,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "place") references record (region, id),
  foreign key (region, "event") references record (region, id),
  foreign key (region, "recipient") references record (region, id)
);
create unique index "handout_version_current" on "handout_version" (region, id) where superseded_at = 'infinity';
create index "handout_version_search" on "handout_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "handout_version_by_place" on "handout_version" (region, "place") where superseded_at = 'infinity';
create index "handout_version_by_event" on "handout_version" (region, "event") where superseded_at = 'infinity';
create index "handout_version_by_recipient" on "handout_version" (region, "recipient") where superseded_at = 'infinity';
create view "handout" with (security_invoker = true) as
  select * from "handout_version" where superseded_at = 'infinity';

-- Lecturers
create table "lecturer_version" (
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
  "title" text,
  "organisation" uuid,
  "subjects" text[],
  "term_from" date not null,
  "term_until" date,
  "contact" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organisation") references record (region, id),
  check ("term_until" >= "term_from"),
  constraint "lecturer_no_overlap" exclude using gist (region with =, "name" with =, coalesce(("organisation")::text, '') with =, daterange("term_from", "term_until", '[]') with &&) where (superseded_at = 'infinity' and "term_from" is not null and ("organisation" is not null))
);
create unique index "lecturer_version_current" on "lecturer_version" (region, id) where superseded_at = 'infinity';
create index "lecturer_version_search" on "lecturer_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "lecturer_version_by_organisation" on "lecturer_version" (region, "organisation") where superseded_at = 'infinity';
create view "lecturer" with (security_invoker = true) as
  select * from "lecturer_version" where superseded_at = 'infinity';

-- Outreach events
create table "outreach_event_version" (
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
  "name_en" text,
  "name_zh" text,
  "campaign" text not null,
  "large" boolean,
  "starts_on" date not null,
  "ends_on" date,
  "state" text not null,
  "organiser" uuid,
  "co_organisers" uuid[],
  "place" uuid,
  "venue" text,
  "visitors" bigint,
  "volunteers" bigint,
  "description" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "organiser") references record (region, id),
  foreign key (region, "place") references record (region, id),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "outreach_event_version_current" on "outreach_event_version" (region, id) where superseded_at = 'infinity';
create index "outreach_event_version_search" on "outreach_event_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "outreach_event_version_by_organiser" on "outreach_event_version" (region, "organiser") where superseded_at = 'infinity';
create index "outreach_event_version_by_place" on "outreach_event_version" (region, "place") where superseded_at = 'infinity';
create unique index "outreach_event_unique_campaign_starts_on_name" on "outreach_event_version" (region, "campaign", "starts_on", coalesce("name_zh", "name_en")) nulls distinct where superseded_at = 'infinity';
create view "outreach_event" with (security_invoker = true) as
  select * from "outreach_event_version" where superseded_at = 'infinity';

-- Outreach sessions
create table "outreach_session_version" (
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
  "topic" text not null,
  "audience" text not null,
  "event" uuid,
  "programme" uuid,
  "held_on" date not null,
  "sittings" bigint,
  "place" uuid not null,
  "lecturer" uuid,
  "organiser" uuid,
  "state" text not null,
  "person_times" bigint,
  "persons" bigint,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "event") references record (region, id),
  foreign key (region, "programme") references record (region, id),
  foreign key (region, "place") references record (region, id),
  foreign key (region, "lecturer") references record (region, id),
  foreign key (region, "organiser") references record (region, id)
);
create unique index "outreach_session_version_current" on "outreach_session_version" (region, id) where superseded_at = 'infinity';
create index "outreach_session_version_search" on "outreach_session_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "outreach_session_version_by_event" on "outreach_session_version" (region, "event") where superseded_at = 'infinity';
create index "outreach_session_version_by_programme" on "outreach_session_version" (region, "programme") where superseded_at = 'infinity';
create index "outreach_session_version_by_place" on "outreach_session_version" (region, "place") where superseded_at = 'infinity';
create index "outreach_session_version_by_lecturer" on "outreach_session_version" (region, "lecturer") where superseded_at = 'infinity';
create index "outreach_session_version_by_organiser" on "outreach_session_version" (region, "organiser") where superseded_at = 'infinity';
create unique index "outreach_session_unique_topic_held_on_place_audience" on "outreach_session_version" (region, "topic", "held_on", "place", "audience") nulls distinct where superseded_at = 'infinity';
create view "outreach_session" with (security_invoker = true) as
  select * from "outreach_session_version" where superseded_at = 'infinity';

-- Volunteers
create table "volunteer_version" (
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
  "number" text not null,
  "active_from" date not null,
  "active_until" date,
  "place" uuid,
  "organisation" uuid,
  "skills" text[],
  "contact" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "place") references record (region, id),
  foreign key (region, "organisation") references record (region, id),
  check ("active_until" >= "active_from"),
  constraint "volunteer_no_overlap" exclude using gist (region with =, "number" with =, daterange("active_from", "active_until", '[]') with &&) where (superseded_at = 'infinity' and "active_from" is not null)
);
create unique index "volunteer_version_current" on "volunteer_version" (region, id) where superseded_at = 'infinity';
create index "volunteer_version_search" on "volunteer_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "volunteer_version_by_place" on "volunteer_version" (region, "place") where superseded_at = 'infinity';
create index "volunteer_version_by_organisation" on "volunteer_version" (region, "organisation") where superseded_at = 'infinity';
create view "volunteer" with (security_invoker = true) as
  select * from "volunteer_version" where superseded_at = 'infinity';

-- Assessment results
create table "assessment_result_version" (
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
  "scheme" text not null,
  "block" text not null,
  "year" bigint not null,
  "unit" uuid not null,
  "score" numeric,
  "full_score" numeric,
  "grade" text,
  "rank_reported" bigint,
  "published_on" date not null,
  "document" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "unit") references record (region, id)
);
create unique index "assessment_result_version_current" on "assessment_result_version" (region, id) where superseded_at = 'infinity';
create index "assessment_result_version_search" on "assessment_result_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "assessment_result_version_by_unit" on "assessment_result_version" (region, "unit") where superseded_at = 'infinity';
create unique index "assessment_result_unique_scheme_block_year_unit" on "assessment_result_version" (region, "scheme", "block", "year", "unit") nulls distinct where superseded_at = 'infinity';
create view "assessment_result" with (security_invoker = true) as
  select * from "assessment_result_version" where superseded_at = 'infinity';

-- Claims
create table "claim_version" (
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
  "code" text not null,
  "sentence_en" text,
  "sentence_zh" text,
  "about_en" text,
  "about_zh" text,
  "superlative" text not null,
  "scope" text not null,
  "area" uuid,
  "evidence_files" text[],
  "document" text,
  "stated_on" date not null,
  "withdrawn_on" date,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "area") references record (region, id),
  check ("sentence_en" is not null or "sentence_zh" is not null),
  check ("about_en" is not null or "about_zh" is not null)
);
create unique index "claim_version_current" on "claim_version" (region, id) where superseded_at = 'infinity';
create index "claim_version_search" on "claim_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "claim_version_by_area" on "claim_version" (region, "area") where superseded_at = 'infinity';
create unique index "claim_unique_code" on "claim_version" (region, "code") nulls distinct where superseded_at = 'infinity';
create view "claim" with (security_invoker = true) as
  select * from "claim_version" where superseded_at = 'infinity';

-- Honours
create table "honour_version" (
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
  "title" text not null,
  "name_en" text,
  "name_zh" text,
  "level" text not null,
  "awarder_en" text,
  "awarder_zh" text,
  "place" uuid not null,
  "organisation" uuid,
  "awarded_on" date not null,
  "assessed_from" date,
  "assessed_until" date,
  "batch" bigint,
  "document" text,
  "revoked_on" date,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "place") references record (region, id),
  foreign key (region, "organisation") references record (region, id),
  check ("assessed_until" >= "assessed_from"),
  check ("name_en" is not null or "name_zh" is not null),
  check ("awarder_en" is not null or "awarder_zh" is not null)
);
create unique index "honour_version_current" on "honour_version" (region, id) where superseded_at = 'infinity';
create index "honour_version_search" on "honour_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "honour_version_by_place" on "honour_version" (region, "place") where superseded_at = 'infinity';
create index "honour_version_by_organisation" on "honour_version" (region, "organisation") where superseded_at = 'infinity';
create view "honour" with (security_invoker = true) as
  select * from "honour_version" where superseded_at = 'infinity';

-- Designation types
create table "designation_type_version" (
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
  "code" text not null,
  "name_en" text,
  "name_zh" text,
  "levels" text[] not null,
  "holder_kind" text not null,
  "term_years" bigint,
  "regime" text not null,
  "document" text not null,
  "in_force_from" date not null,
  "in_force_until" date,
  "replaces" uuid,
  "note" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "replaces") references record (region, id),
  check ("in_force_until" >= "in_force_from"),
  check ("name_en" is not null or "name_zh" is not null),
  constraint "designation_type_no_overlap" exclude using gist (region with =, "code" with =, daterange("in_force_from", "in_force_until", '[]') with &&) where (superseded_at = 'infinity' and "in_force_from" is not null)
);
create unique index "designation_type_version_current" on "designation_type_version" (region, id) where superseded_at = 'infinity';
create index "designation_type_version_search" on "designation_type_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "designation_type_version_by_replaces" on "designation_type_version" (region, "replaces") where superseded_at = 'infinity';
create unique index "designation_type_unique_code_regime" on "designation_type_version" (region, "code", "regime") nulls distinct where superseded_at = 'infinity';
create view "designation_type" with (security_invoker = true) as
  select * from "designation_type_version" where superseded_at = 'infinity';

-- Organisations
create table "organisation_version" (
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
  "name_en" text,
  "name_zh" text,
  "kind" text not null,
  "local" boolean not null,
  "former_names" text,
  "identifier" text,
  "identifier_scheme" text,
  "identifier_from" date,
  "licence" text,
  "town" uuid,
  "industry" text,
  "private_technology" boolean,
  "capital" bigint,
  "term_from" date not null,
  "term_until" date,
  "status" text not null,
  "moved_to" text,
  "merged_into" uuid,
  "contact" text,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "town") references record (region, id),
  foreign key (region, "merged_into") references record (region, id),
  check ("term_until" >= "term_from"),
  check ("name_en" is not null or "name_zh" is not null)
);
create unique index "organisation_version_current" on "organisation_version" (region, id) where superseded_at = 'infinity';
create index "organisation_version_search" on "organisation_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "organisation_version_by_town" on "organisation_version" (region, "town") where superseded_at = 'infinity';
create index "organisation_version_by_merged_into" on "organisation_version" (region, "merged_into") where superseded_at = 'infinity';
create unique index "organisation_unique_identifier" on "organisation_version" (region, "identifier") nulls distinct where superseded_at = 'infinity';
create view "organisation" with (security_invoker = true) as
  select * from "organisation_version" where superseded_at = 'infinity';

-- Places
create table "place_version" (
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
  "name_en" text,
  "name_zh" text,
  "kind" text not null,
  "code" text,
  "parent" uuid,
  "own" boolean not null,
  "core_urban" boolean,
  "urban" boolean,
  "term_from" date not null,
  "term_until" date,
  primary key (region, id, version),
  foreign key (region, id) references record (region, id),
  check (author <> '' and source <> ''),
  check (superseded_at > recorded_at),
  foreign key (region, "parent") references record (region, id),
  check ("term_until" >= "term_from"),
  check ("name_en" is not null or "name_zh" is not null),
  constraint "place_no_overlap" exclude using gist (region with =, coalesce(("code")::text, '') with =, daterange("term_from", "term_until", '[]') with &&) where (superseded_at = 'infinity' and "term_from" is not null and ("code" is not null))
);
create unique index "place_version_current" on "place_version" (region, id) where superseded_at = 'infinity';
create index "place_version_search" on "place_version" using gin (search gin_trgm_ops) where superseded_at = 'infinity';
create index "place_version_by_parent" on "place_version" (region, "parent") where superseded_at = 'infinity';
create view "place" with (security_invoker = true) as
  select * from "place_version" where superseded_at = 'infinity';
