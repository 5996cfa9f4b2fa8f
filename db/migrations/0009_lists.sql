-- What people keep for working with registers: views, columns, comments, and what they changed in bulk. Nothing is overwritten: a version is
-- closed and the next one added, as with records.

-- A list's filter, order and columns under a name: a person's own, or shared with the office.
create table saved_view (
  region text not null references region (code),
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity',
  owner text not null check (owner <> ''),
  owner_name text not null,
  register text not null,
  name text not null check (name <> '' and length(name) <= 100),
  shared boolean not null,
  -- The parameters of the list's address: filters, words, order.
  query jsonb not null,
  columns text[] not null,
  removed boolean not null default false,
  primary key (region, id, version),
  check (superseded_at > recorded_at)
);
create unique index saved_view_current on saved_view (region, id) where superseded_at = 'infinity';
create index saved_view_by_register on saved_view (region, register) where superseded_at = 'infinity';

-- What a person set for themselves, by name: "columns:contract".
create table preference (
  region text not null references region (code),
  person text not null check (person <> ''),
  name text not null check (length(name) between 1 and 120),
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity',
  value jsonb not null,
  primary key (region, person, name, version),
  check (superseded_at > recorded_at)
);
create unique index preference_current on preference (region, person, name) where superseded_at = 'infinity';

-- What the office says about a record. An edited or withdrawn comment keeps what it said before.
create table comment (
  region text not null references region (code),
  id uuid not null,
  version integer not null,
  -- When it was first said; `recorded_at` is when this version was.
  said_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity',
  register text not null,
  record uuid not null,
  author text not null check (author <> ''),
  author_name text not null,
  text text not null check (text <> '' and length(text) <= 4000),
  -- The names after an @, for notices.
  mentions text[] not null default '{}',
  withdrawn boolean not null default false,
  primary key (region, id, version),
  foreign key (region, record) references record (region, id),
  check (superseded_at > recorded_at)
);
create unique index comment_current on comment (region, id) where superseded_at = 'infinity';
create index comment_by_record on comment (region, record, said_at) where superseded_at = 'infinity';

-- One change of many records at once, and the versions it wrote: it is undone as a whole.
create table bulk_edit (
  region text not null references region (code),
  id uuid not null,
  at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  author_name text not null,
  register text not null,
  -- The fields with their new values, or the move.
  change jsonb not null,
  source text not null,
  reason text not null,
  records uuid[] not null,
  versions integer[] not null,
  primary key (region, id),
  check (cardinality(records) = cardinality(versions))
);

create table bulk_edit_undo (
  region text not null references region (code),
  bulk uuid not null,
  at timestamp with time zone not null default now(),
  author text not null check (author <> ''),
  restored integer not null,
  -- Records that somebody changed since: they stay as they are.
  kept uuid[] not null,
  primary key (region, bulk),
  foreign key (region, bulk) references bulk_edit (region, id)
);

-- The orders in which a long list is read: the newest entries first, and the register’s own date in both directions. The first rows of 100,000
-- come from here.
create index "centre_version_newest" on "centre_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "centre_version_earliest" on "centre_version" (region, "term_from", "term_until", id) where superseded_at = 'infinity';
create index "centre_version_latest" on "centre_version" (region, "term_from" desc nulls last, "term_until" desc nulls last, id) where superseded_at = 'infinity';
create index "designation_version_newest" on "designation_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "designation_version_earliest" on "designation_version" (region, "term_from", "term_until", id) where superseded_at = 'infinity';
create index "designation_version_latest" on "designation_version" (region, "term_from" desc nulls last, "term_until" desc nulls last, id) where superseded_at = 'infinity';
create index "project_version_newest" on "project_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "project_version_earliest" on "project_version" (region, "approved_on", id) where superseded_at = 'infinity';
create index "project_version_latest" on "project_version" (region, "approved_on" desc nulls last, id) where superseded_at = 'infinity';
create index "statistic_version_newest" on "statistic_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "statistic_version_earliest" on "statistic_version" (region, "period_end", id) where superseded_at = 'infinity';
create index "statistic_version_latest" on "statistic_version" (region, "period_end" desc nulls last, id) where superseded_at = 'infinity';
create index "decision_version_newest" on "decision_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "decision_version_earliest" on "decision_version" (region, "decided_on", id) where superseded_at = 'infinity';
create index "decision_version_latest" on "decision_version" (region, "decided_on" desc nulls last, id) where superseded_at = 'infinity';
create index "difficulty_version_newest" on "difficulty_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "difficulty_version_earliest" on "difficulty_version" (region, "raised_on", id) where superseded_at = 'infinity';
create index "difficulty_version_latest" on "difficulty_version" (region, "raised_on" desc nulls last, id) where superseded_at = 'infinity';
create index "meeting_version_newest" on "meeting_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "meeting_version_earliest" on "meeting_version" (region, "held_on", id) where superseded_at = 'infinity';
create index "meeting_version_latest" on "meeting_version" (region, "held_on" desc nulls last, id) where superseded_at = 'infinity';
create index "opinion_version_newest" on "opinion_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "opinion_version_earliest" on "opinion_version" (region, "received_on", id) where superseded_at = 'infinity';
create index "opinion_version_latest" on "opinion_version" (region, "received_on" desc nulls last, id) where superseded_at = 'infinity';
create index "task_version_newest" on "task_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "task_version_earliest" on "task_version" (region, "assigned_on", id) where superseded_at = 'infinity';
create index "task_version_latest" on "task_version" (region, "assigned_on" desc nulls last, id) where superseded_at = 'infinity';
create index "visit_version_newest" on "visit_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "visit_version_earliest" on "visit_version" (region, "visited_on", id) where superseded_at = 'infinity';
create index "visit_version_latest" on "visit_version" (region, "visited_on" desc nulls last, id) where superseded_at = 'infinity';
create index "association_activity_version_newest" on "association_activity_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "association_activity_version_earliest" on "association_activity_version" (region, "held_on", id) where superseded_at = 'infinity';
create index "association_activity_version_latest" on "association_activity_version" (region, "held_on" desc nulls last, id) where superseded_at = 'infinity';
create index "lecture_version_newest" on "lecture_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "lecture_version_earliest" on "lecture_version" (region, "held_on", id) where superseded_at = 'infinity';
create index "lecture_version_latest" on "lecture_version" (region, "held_on" desc nulls last, id) where superseded_at = 'infinity';
create index "policy_version_newest" on "policy_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "policy_version_earliest" on "policy_version" (region, "issued_on", id) where superseded_at = 'infinity';
create index "policy_version_latest" on "policy_version" (region, "issued_on" desc nulls last, id) where superseded_at = 'infinity';
create index "training_programme_version_newest" on "training_programme_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "training_programme_version_earliest" on "training_programme_version" (region, "term_from", "term_until", id) where superseded_at = 'infinity';
create index "training_programme_version_latest" on "training_programme_version" (region, "term_from" desc nulls last, "term_until" desc nulls last, id) where superseded_at = 'infinity';
create index "budget_line_version_newest" on "budget_line_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "contract_version_newest" on "contract_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "contract_version_earliest" on "contract_version" (region, "signed_on", id) where superseded_at = 'infinity';
create index "contract_version_latest" on "contract_version" (region, "signed_on" desc nulls last, id) where superseded_at = 'infinity';
create index "cooperation_project_version_newest" on "cooperation_project_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "cooperation_project_version_earliest" on "cooperation_project_version" (region, "intent_on", id) where superseded_at = 'infinity';
create index "cooperation_project_version_latest" on "cooperation_project_version" (region, "intent_on" desc nulls last, id) where superseded_at = 'infinity';
create index "fair_edition_version_newest" on "fair_edition_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "fair_edition_version_earliest" on "fair_edition_version" (region, "opened_on", id) where superseded_at = 'infinity';
create index "fair_edition_version_latest" on "fair_edition_version" (region, "opened_on" desc nulls last, id) where superseded_at = 'infinity';
create index "fund_version_newest" on "fund_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "fund_version_earliest" on "fund_version" (region, "term_from", "term_until", id) where superseded_at = 'infinity';
create index "fund_version_latest" on "fund_version" (region, "term_from" desc nulls last, "term_until" desc nulls last, id) where superseded_at = 'infinity';
create index "investment_return_version_newest" on "investment_return_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "payment_version_newest" on "payment_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "payment_version_earliest" on "payment_version" (region, "committed_on", id) where superseded_at = 'infinity';
create index "payment_version_latest" on "payment_version" (region, "committed_on" desc nulls last, id) where superseded_at = 'infinity';
create index "appraisal_award_version_newest" on "appraisal_award_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "appraisal_award_version_earliest" on "appraisal_award_version" (region, "nominated_on", id) where superseded_at = 'infinity';
create index "appraisal_award_version_latest" on "appraisal_award_version" (region, "nominated_on" desc nulls last, id) where superseded_at = 'infinity';
create index "appraisal_round_version_newest" on "appraisal_round_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "appraisal_round_version_earliest" on "appraisal_round_version" (region, "opened_on", id) where superseded_at = 'infinity';
create index "appraisal_round_version_latest" on "appraisal_round_version" (region, "opened_on" desc nulls last, id) where superseded_at = 'infinity';
create index "census_round_version_newest" on "census_round_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "census_round_version_earliest" on "census_round_version" (region, "reference_day", id) where superseded_at = 'infinity';
create index "census_round_version_latest" on "census_round_version" (region, "reference_day" desc nulls last, id) where superseded_at = 'infinity';
create index "person_version_newest" on "person_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "talent_award_version_newest" on "talent_award_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "talent_award_version_earliest" on "talent_award_version" (region, "applied_on", id) where superseded_at = 'infinity';
create index "talent_award_version_latest" on "talent_award_version" (region, "applied_on" desc nulls last, id) where superseded_at = 'infinity';
create index "talent_return_version_newest" on "talent_return_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "facility_version_newest" on "facility_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "facility_version_earliest" on "facility_version" (region, "in_use_from", "in_use_until", id) where superseded_at = 'infinity';
create index "facility_version_latest" on "facility_version" (region, "in_use_from" desc nulls last, "in_use_until" desc nulls last, id) where superseded_at = 'infinity';
create index "handout_version_newest" on "handout_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "handout_version_earliest" on "handout_version" (region, "handed_out_on", id) where superseded_at = 'infinity';
create index "handout_version_latest" on "handout_version" (region, "handed_out_on" desc nulls last, id) where superseded_at = 'infinity';
create index "lecturer_version_newest" on "lecturer_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "lecturer_version_earliest" on "lecturer_version" (region, "term_from", "term_until", id) where superseded_at = 'infinity';
create index "lecturer_version_latest" on "lecturer_version" (region, "term_from" desc nulls last, "term_until" desc nulls last, id) where superseded_at = 'infinity';
create index "outreach_event_version_newest" on "outreach_event_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "outreach_event_version_earliest" on "outreach_event_version" (region, "starts_on", id) where superseded_at = 'infinity';
create index "outreach_event_version_latest" on "outreach_event_version" (region, "starts_on" desc nulls last, id) where superseded_at = 'infinity';
create index "outreach_session_version_newest" on "outreach_session_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "outreach_session_version_earliest" on "outreach_session_version" (region, "held_on", id) where superseded_at = 'infinity';
create index "outreach_session_version_latest" on "outreach_session_version" (region, "held_on" desc nulls last, id) where superseded_at = 'infinity';
create index "volunteer_version_newest" on "volunteer_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "volunteer_version_earliest" on "volunteer_version" (region, "active_from", "active_until", id) where superseded_at = 'infinity';
create index "volunteer_version_latest" on "volunteer_version" (region, "active_from" desc nulls last, "active_until" desc nulls last, id) where superseded_at = 'infinity';
create index "assessment_result_version_newest" on "assessment_result_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "assessment_result_version_earliest" on "assessment_result_version" (region, "published_on", id) where superseded_at = 'infinity';
create index "assessment_result_version_latest" on "assessment_result_version" (region, "published_on" desc nulls last, id) where superseded_at = 'infinity';
create index "claim_version_newest" on "claim_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "claim_version_earliest" on "claim_version" (region, "stated_on", id) where superseded_at = 'infinity';
create index "claim_version_latest" on "claim_version" (region, "stated_on" desc nulls last, id) where superseded_at = 'infinity';
create index "honour_version_newest" on "honour_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "honour_version_earliest" on "honour_version" (region, "awarded_on", id) where superseded_at = 'infinity';
create index "honour_version_latest" on "honour_version" (region, "awarded_on" desc nulls last, id) where superseded_at = 'infinity';
create index "designation_type_version_newest" on "designation_type_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "designation_type_version_earliest" on "designation_type_version" (region, "in_force_from", "in_force_until", id) where superseded_at = 'infinity';
create index "designation_type_version_latest" on "designation_type_version" (region, "in_force_from" desc nulls last, "in_force_until" desc nulls last, id) where superseded_at = 'infinity';
create index "organisation_version_newest" on "organisation_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "organisation_version_earliest" on "organisation_version" (region, "term_from", "term_until", id) where superseded_at = 'infinity';
create index "organisation_version_latest" on "organisation_version" (region, "term_from" desc nulls last, "term_until" desc nulls last, id) where superseded_at = 'infinity';
create index "place_version_newest" on "place_version" (region, recorded_at, id) where superseded_at = 'infinity';
create index "place_version_earliest" on "place_version" (region, "term_from", "term_until", id) where superseded_at = 'infinity';
create index "place_version_latest" on "place_version" (region, "term_from" desc nulls last, "term_until" desc nulls last, id) where superseded_at = 'infinity';
