table account (
  region text not null,
  id uuid not null,
  version integer not null,
  sign_in_name text,
  name text not null,
  email text,
  roles text[] not null,
  organisation uuid,
  place uuid,
  state text not null,
  author text not null,
  author_name text not null,
  reason text not null default ''::text,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint account_author_check CHECK ((author <> ''::text)),
  constraint account_author_name_check CHECK ((author_name <> ''::text)),
  constraint account_name_check CHECK ((name <> ''::text)),
  constraint account_pkey PRIMARY KEY (region, id, version),
  constraint account_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint account_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id),
  constraint account_region_place_fkey FOREIGN KEY (region, place) REFERENCES record(region, id),
  constraint account_sign_in_name_check CHECK ((sign_in_name <> ''::text)),
  constraint account_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'locked'::text, 'closed'::text]))),
  constraint account_version_check CHECK ((version > 0))
)
CREATE UNIQUE INDEX account_by_sign_in_name ON public.account USING btree (region, sign_in_name) WHERE ((superseded_at = 'infinity'::timestamp with time zone) AND (state <> 'closed'::text))
CREATE UNIQUE INDEX account_open ON public.account USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant insert, select to torchbook_app

table account_invitation (
  region text not null,
  token_hash text not null,
  account uuid not null,
  author text not null,
  recorded_at timestamp with time zone not null,
  until timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint account_invitation_pkey PRIMARY KEY (region, token_hash),
  constraint account_invitation_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint account_invitation_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
)
CREATE UNIQUE INDEX account_invitation_open ON public.account_invitation USING btree (region, account) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant insert, select to torchbook_app

table account_link (
  region text not null,
  provider text not null,
  subject text not null,
  account uuid not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint account_link_pkey PRIMARY KEY (region, provider, subject, recorded_at),
  constraint account_link_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
CREATE UNIQUE INDEX account_link_open ON public.account_link USING btree (region, provider, subject) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant insert, select to torchbook_app

table account_password (
  region text not null,
  id uuid not null,
  account uuid not null,
  hash text not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint account_password_hash_check CHECK ((hash ~~ '$argon2id$%'::text)),
  constraint account_password_pkey PRIMARY KEY (region, id),
  constraint account_password_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
CREATE INDEX account_password_by_account ON public.account_password USING btree (region, account, recorded_at)
CREATE UNIQUE INDEX account_password_open ON public.account_password USING btree (region, account) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant insert, select to torchbook_app

table account_recovery_code (
  region text not null,
  account uuid not null,
  hash text not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint account_recovery_code_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint account_recovery_code_pkey PRIMARY KEY (region, account, hash),
  constraint account_recovery_code_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant insert, select to torchbook_app

table account_second_factor (
  region text not null,
  id uuid not null,
  account uuid not null,
  secret text not null,
  confirmed boolean not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint account_second_factor_pkey PRIMARY KEY (region, id),
  constraint account_second_factor_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
CREATE UNIQUE INDEX account_second_factor_open ON public.account_second_factor USING btree (region, account, confirmed) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant insert, select to torchbook_app

table account_session (
  region text not null,
  token_hash text not null,
  id uuid not null,
  account uuid not null,
  address text not null,
  agent text not null,
  recorded_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  until timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint account_session_pkey PRIMARY KEY (region, token_hash),
  constraint account_session_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint account_session_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
)
CREATE INDEX account_session_by_account ON public.account_session USING btree (region, account) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy forget for delete to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (recorded_at < (now() - '90 days'::interval)) AND (until < now())))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy seen for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant delete, insert, select to torchbook_app

table account_used_code (
  region text not null,
  factor uuid not null,
  step bigint not null,
  recorded_at timestamp with time zone not null,
  constraint account_used_code_pkey PRIMARY KEY (region, factor, step),
  constraint account_used_code_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant insert, select to torchbook_app

table annual_report_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  title uuid not null,
  year bigint not null,
  due_on date not null,
  state text not null,
  filed_on date,
  file text[],
  remarks text,
  constraint annual_report_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint annual_report_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint annual_report_version_pkey PRIMARY KEY (region, id, version),
  constraint annual_report_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint annual_report_version_region_title_fkey FOREIGN KEY (region, title) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX annual_report_unique_title_year ON public.annual_report_version USING btree (region, title, year) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX annual_report_version_by_title ON public.annual_report_version USING btree (region, title) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX annual_report_version_current ON public.annual_report_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX annual_report_version_search ON public.annual_report_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (title = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.own_designation_organisation'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table appraisal_award_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  round uuid not null,
  person uuid not null,
  employer uuid,
  nominator uuid,
  nominated_on date not null,
  result text not null,
  score numeric,
  votes bigint,
  awarded_on date,
  consent boolean,
  deeds text,
  constraint appraisal_award_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint appraisal_award_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint appraisal_award_version_pkey PRIMARY KEY (region, id, version),
  constraint appraisal_award_version_region_employer_fkey FOREIGN KEY (region, employer) REFERENCES record(region, id),
  constraint appraisal_award_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint appraisal_award_version_region_nominator_fkey FOREIGN KEY (region, nominator) REFERENCES record(region, id),
  constraint appraisal_award_version_region_person_fkey FOREIGN KEY (region, person) REFERENCES record(region, id),
  constraint appraisal_award_version_region_round_fkey FOREIGN KEY (region, round) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX appraisal_award_unique_round_person ON public.appraisal_award_version USING btree (region, round, person) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_award_version_by_employer ON public.appraisal_award_version USING btree (region, employer) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_award_version_by_nominator ON public.appraisal_award_version USING btree (region, nominator) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_award_version_by_person ON public.appraisal_award_version USING btree (region, person) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_award_version_by_round ON public.appraisal_award_version USING btree (region, round) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX appraisal_award_version_current ON public.appraisal_award_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_award_version_earliest ON public.appraisal_award_version USING btree (region, nominated_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_award_version_latest ON public.appraisal_award_version USING btree (region, nominated_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_award_version_newest ON public.appraisal_award_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_award_version_search ON public.appraisal_award_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (employer = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table appraisal_round_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  scheme text not null,
  number bigint not null,
  places bigint,
  opened_on date not null,
  publicised_on date,
  awarded_on date,
  state text not null,
  organiser uuid,
  prize bigint,
  document text,
  constraint appraisal_round_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint appraisal_round_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint appraisal_round_version_check2 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint appraisal_round_version_pkey PRIMARY KEY (region, id, version),
  constraint appraisal_round_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint appraisal_round_version_region_organiser_fkey FOREIGN KEY (region, organiser) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX appraisal_round_unique_scheme_number ON public.appraisal_round_version USING btree (region, scheme, number) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_round_version_by_organiser ON public.appraisal_round_version USING btree (region, organiser) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX appraisal_round_version_current ON public.appraisal_round_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_round_version_earliest ON public.appraisal_round_version USING btree (region, opened_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_round_version_latest ON public.appraisal_round_version USING btree (region, opened_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_round_version_newest ON public.appraisal_round_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX appraisal_round_version_search ON public.appraisal_round_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['nomination'::text, 'eligibility'::text, 'scoring'::text, 'voting'::text, 'publicised'::text, 'cancelled'::text])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['nomination'::text, 'eligibility'::text, 'scoring'::text, 'voting'::text, 'publicised'::text, 'cancelled'::text])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['nomination'::text, 'eligibility'::text, 'scoring'::text, 'voting'::text, 'publicised'::text, 'cancelled'::text])))))
grant insert, select to torchbook_app

table assessment_result_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  scheme text not null,
  block text not null,
  year bigint not null,
  unit uuid not null,
  score numeric,
  full_score numeric,
  grade text,
  rank_reported bigint,
  published_on date not null,
  document text,
  constraint assessment_result_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint assessment_result_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint assessment_result_version_pkey PRIMARY KEY (region, id, version),
  constraint assessment_result_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint assessment_result_version_region_unit_fkey FOREIGN KEY (region, unit) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX assessment_result_unique_scheme_block_year_unit ON public.assessment_result_version USING btree (region, scheme, block, year, unit) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX assessment_result_version_by_unit ON public.assessment_result_version USING btree (region, unit) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX assessment_result_version_current ON public.assessment_result_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX assessment_result_version_earliest ON public.assessment_result_version USING btree (region, published_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX assessment_result_version_latest ON public.assessment_result_version USING btree (region, published_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX assessment_result_version_newest ON public.assessment_result_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX assessment_result_version_search ON public.assessment_result_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table association_activity_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  association uuid not null,
  kind text not null,
  held_on date not null,
  partners uuid[],
  attendance bigint,
  venue text,
  outcome text,
  constraint association_activity_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint association_activity_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint association_activity_version_check2 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint association_activity_version_pkey PRIMARY KEY (region, id, version),
  constraint association_activity_version_region_association_fkey FOREIGN KEY (region, association) REFERENCES record(region, id),
  constraint association_activity_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX association_activity_unique_association_held_on_name ON public.association_activity_version USING btree (region, association, held_on, COALESCE(name_zh, name_en)) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX association_activity_version_by_association ON public.association_activity_version USING btree (region, association) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX association_activity_version_current ON public.association_activity_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX association_activity_version_earliest ON public.association_activity_version USING btree (region, held_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX association_activity_version_latest ON public.association_activity_version USING btree (region, held_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX association_activity_version_match ON public.association_activity_version USING btree (region, association, held_on, name_zh) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX association_activity_version_newest ON public.association_activity_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX association_activity_version_search ON public.association_activity_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table audit_entry (
  region text not null,
  id uuid not null,
  at timestamp with time zone not null default now(),
  actor text not null,
  action text not null,
  register text,
  record uuid,
  version integer,
  detail jsonb not null default '{}'::jsonb,
  import uuid default (NULLIF(current_setting('torchbook.import'::text, true), ''::text))::uuid,
  constraint audit_entry_actor_check CHECK ((actor <> ''::text)),
  constraint audit_entry_pkey PRIMARY KEY (region, id),
  constraint audit_entry_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint audit_entry_region_record_fkey FOREIGN KEY (region, record) REFERENCES record(region, id)
)
CREATE INDEX audit_entry_import ON public.audit_entry USING btree (region, import) WHERE (import IS NOT NULL)
CREATE INDEX audit_entry_record ON public.audit_entry USING btree (region, record)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('audit-administrator'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR (actor = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) OR ((( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (record IS NOT NULL) AND (NOT (action = 'reveal'::text))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (actor = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table budget_line_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  year bigint not null,
  item_en text,
  item_zh text,
  heading text not null,
  fund uuid,
  department uuid,
  stage text not null,
  amount bigint not null,
  budgeted bigint,
  adopted_on date not null,
  adjusted_on date,
  closed_on date,
  document text,
  constraint budget_line_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint budget_line_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint budget_line_version_check2 CHECK (((item_en IS NOT NULL) OR (item_zh IS NOT NULL))),
  constraint budget_line_version_pkey PRIMARY KEY (region, id, version),
  constraint budget_line_version_region_department_fkey FOREIGN KEY (region, department) REFERENCES record(region, id),
  constraint budget_line_version_region_fund_fkey FOREIGN KEY (region, fund) REFERENCES record(region, id),
  constraint budget_line_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX budget_line_unique_year_item_heading ON public.budget_line_version USING btree (region, year, COALESCE(item_zh, item_en), heading) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX budget_line_version_by_department ON public.budget_line_version USING btree (region, department) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX budget_line_version_by_fund ON public.budget_line_version USING btree (region, fund) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX budget_line_version_current ON public.budget_line_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX budget_line_version_match ON public.budget_line_version USING btree (region, year, item_zh, heading) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX budget_line_version_newest ON public.budget_line_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX budget_line_version_search ON public.budget_line_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table bulk_edit (
  region text not null,
  id uuid not null,
  at timestamp with time zone not null default now(),
  author text not null,
  author_name text not null,
  register text not null,
  change jsonb not null,
  source text not null,
  reason text not null,
  records uuid[] not null,
  versions integer[] not null,
  constraint bulk_edit_author_check CHECK ((author <> ''::text)),
  constraint bulk_edit_check CHECK ((cardinality(records) = cardinality(versions))),
  constraint bulk_edit_pkey PRIMARY KEY (region, id),
  constraint bulk_edit_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table bulk_edit_undo (
  region text not null,
  bulk uuid not null,
  at timestamp with time zone not null default now(),
  author text not null,
  restored integer not null,
  kept uuid[] not null,
  constraint bulk_edit_undo_author_check CHECK ((author <> ''::text)),
  constraint bulk_edit_undo_pkey PRIMARY KEY (region, bulk),
  constraint bulk_edit_undo_region_bulk_fkey FOREIGN KEY (region, bulk) REFERENCES bulk_edit(region, id),
  constraint bulk_edit_undo_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table census_round_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  reference_day date not null,
  opens_on date not null,
  closes_on date not null,
  units_asked bigint,
  organiser uuid,
  keep_until date,
  notice text,
  scope text,
  constraint census_round_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint census_round_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint census_round_version_check2 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint census_round_version_pkey PRIMARY KEY (region, id, version),
  constraint census_round_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint census_round_version_region_organiser_fkey FOREIGN KEY (region, organiser) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX census_round_unique_reference_day ON public.census_round_version USING btree (region, reference_day) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX census_round_version_by_organiser ON public.census_round_version USING btree (region, organiser) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX census_round_version_current ON public.census_round_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX census_round_version_earliest ON public.census_round_version USING btree (region, reference_day, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX census_round_version_latest ON public.census_round_version USING btree (region, reference_day DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX census_round_version_match ON public.census_round_version USING btree (region, name_zh) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX census_round_version_newest ON public.census_round_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX census_round_version_search ON public.census_round_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table centre_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  host uuid not null,
  partner uuid,
  field text not null,
  staff bigint,
  senior_staff bigint,
  equipment bigint,
  term_from date not null,
  term_until date,
  constraint centre_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint centre_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint centre_version_check2 CHECK ((term_until >= term_from)),
  constraint centre_version_check3 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint centre_version_pkey PRIMARY KEY (region, id, version),
  constraint centre_version_region_host_fkey FOREIGN KEY (region, host) REFERENCES record(region, id),
  constraint centre_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint centre_version_region_partner_fkey FOREIGN KEY (region, partner) REFERENCES record(region, id)
)
CREATE INDEX centre_version_by_host ON public.centre_version USING btree (region, host) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX centre_version_by_partner ON public.centre_version USING btree (region, partner) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX centre_version_current ON public.centre_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX centre_version_earliest ON public.centre_version USING btree (region, term_from, term_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX centre_version_latest ON public.centre_version USING btree (region, term_from DESC NULLS LAST, term_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX centre_version_match ON public.centre_version USING btree (region, name_zh, host) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX centre_version_newest ON public.centre_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX centre_version_search ON public.centre_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table change_report_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  title uuid not null,
  kind text not null,
  changed_on date not null,
  reported_on date not null,
  file text[],
  remarks text,
  constraint change_report_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint change_report_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint change_report_version_pkey PRIMARY KEY (region, id, version),
  constraint change_report_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint change_report_version_region_title_fkey FOREIGN KEY (region, title) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX change_report_unique_title_kind_changed_on ON public.change_report_version USING btree (region, title, kind, changed_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX change_report_version_by_title ON public.change_report_version USING btree (region, title) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX change_report_version_current ON public.change_report_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX change_report_version_earliest ON public.change_report_version USING btree (region, reported_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX change_report_version_latest ON public.change_report_version USING btree (region, reported_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX change_report_version_newest ON public.change_report_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX change_report_version_search ON public.change_report_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (title = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.own_designation_organisation'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table claim_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  code text not null,
  sentence_en text,
  sentence_zh text,
  about_en text,
  about_zh text,
  superlative text not null,
  scope text not null,
  area uuid,
  evidence_files text[],
  document text,
  stated_on date not null,
  withdrawn_on date,
  constraint claim_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint claim_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint claim_version_check2 CHECK (((sentence_en IS NOT NULL) OR (sentence_zh IS NOT NULL))),
  constraint claim_version_check3 CHECK (((about_en IS NOT NULL) OR (about_zh IS NOT NULL))),
  constraint claim_version_pkey PRIMARY KEY (region, id, version),
  constraint claim_version_region_area_fkey FOREIGN KEY (region, area) REFERENCES record(region, id),
  constraint claim_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX claim_unique_code ON public.claim_version USING btree (region, code) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX claim_version_by_area ON public.claim_version USING btree (region, area) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX claim_version_current ON public.claim_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX claim_version_earliest ON public.claim_version USING btree (region, stated_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX claim_version_latest ON public.claim_version USING btree (region, stated_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX claim_version_newest ON public.claim_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX claim_version_search ON public.claim_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table comment (
  region text not null,
  id uuid not null,
  version integer not null,
  said_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  register text not null,
  record uuid not null,
  author text not null,
  author_name text not null,
  text text not null,
  mentions text[] not null default '{}'::text[],
  withdrawn boolean not null default false,
  constraint comment_author_check CHECK ((author <> ''::text)),
  constraint comment_check CHECK ((superseded_at > recorded_at)),
  constraint comment_pkey PRIMARY KEY (region, id, version),
  constraint comment_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint comment_region_record_fkey FOREIGN KEY (region, record) REFERENCES record(region, id),
  constraint comment_text_check CHECK (((text <> ''::text) AND (length(text) <= 4000)))
)
CREATE INDEX comment_by_record ON public.comment USING btree (region, record, said_at) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX comment_current ON public.comment USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table contact_change_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  organisation uuid not null,
  proposed_on date not null,
  address text,
  contact text,
  contact_person text,
  state text not null,
  decided_on date,
  grounds text,
  constraint contact_change_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint contact_change_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint contact_change_version_pkey PRIMARY KEY (region, id, version),
  constraint contact_change_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint contact_change_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id)
)
CREATE INDEX contact_change_version_by_organisation ON public.contact_change_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX contact_change_version_current ON public.contact_change_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contact_change_version_earliest ON public.contact_change_version USING btree (region, proposed_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contact_change_version_latest ON public.contact_change_version USING btree (region, proposed_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contact_change_version_match ON public.contact_change_version USING btree (region, organisation, proposed_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contact_change_version_newest ON public.contact_change_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contact_change_version_search ON public.contact_change_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = 'proposed'::text))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = 'proposed'::text))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = 'proposed'::text))))
grant insert, select to torchbook_app

table contract_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name text not null,
  kind text not null,
  field text,
  edition uuid,
  project uuid,
  seller_in_district boolean not null,
  seller uuid,
  seller_name text,
  seller_region text,
  buyer_in_district boolean not null,
  buyer uuid,
  buyer_name text,
  buyer_region text,
  signed_on date,
  term_from date,
  term_until date,
  turnover bigint,
  transaction_value bigint,
  state text not null,
  applied_on date,
  registered_on date,
  registration_number text,
  expected_output bigint,
  expected_input bigint,
  pages bigint,
  patent text,
  constraint contract_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint contract_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint contract_version_check2 CHECK ((term_until >= term_from)),
  constraint contract_version_pkey PRIMARY KEY (region, id, version),
  constraint contract_version_region_buyer_fkey FOREIGN KEY (region, buyer) REFERENCES record(region, id),
  constraint contract_version_region_edition_fkey FOREIGN KEY (region, edition) REFERENCES record(region, id),
  constraint contract_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint contract_version_region_project_fkey FOREIGN KEY (region, project) REFERENCES record(region, id),
  constraint contract_version_region_seller_fkey FOREIGN KEY (region, seller) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX contract_unique_registration_number ON public.contract_version USING btree (region, registration_number) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contract_version_by_buyer ON public.contract_version USING btree (region, buyer) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contract_version_by_edition ON public.contract_version USING btree (region, edition) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contract_version_by_project ON public.contract_version USING btree (region, project) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contract_version_by_seller ON public.contract_version USING btree (region, seller) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX contract_version_current ON public.contract_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contract_version_earliest ON public.contract_version USING btree (region, signed_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contract_version_latest ON public.contract_version USING btree (region, signed_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contract_version_newest ON public.contract_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX contract_version_search ON public.contract_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['approved'::text, 'registered'::text, 'applied'::text, 'accepted'::text, 'classified'::text, 'refused'::text, 'changed'::text, 'cancelled'::text])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['approved'::text, 'registered'::text, 'applied'::text, 'accepted'::text, 'classified'::text, 'refused'::text, 'changed'::text, 'cancelled'::text])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND ((seller = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) OR (buyer = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif"))))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['approved'::text, 'registered'::text, 'applied'::text, 'accepted'::text, 'classified'::text, 'refused'::text, 'changed'::text, 'cancelled'::text])))))
grant insert, select to torchbook_app

table cooperation_project_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name text not null,
  edition uuid not null,
  field text not null,
  supplier text not null,
  supplier_region text,
  demander uuid,
  demander_name text,
  demander_region text,
  state text not null,
  intent_on date not null,
  signed_on date,
  amount bigint,
  constraint cooperation_project_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint cooperation_project_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint cooperation_project_version_pkey PRIMARY KEY (region, id, version),
  constraint cooperation_project_version_region_demander_fkey FOREIGN KEY (region, demander) REFERENCES record(region, id),
  constraint cooperation_project_version_region_edition_fkey FOREIGN KEY (region, edition) REFERENCES record(region, id),
  constraint cooperation_project_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX cooperation_project_unique_edition_name ON public.cooperation_project_version USING btree (region, edition, name) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX cooperation_project_version_by_demander ON public.cooperation_project_version USING btree (region, demander) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX cooperation_project_version_by_edition ON public.cooperation_project_version USING btree (region, edition) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX cooperation_project_version_current ON public.cooperation_project_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX cooperation_project_version_earliest ON public.cooperation_project_version USING btree (region, intent_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX cooperation_project_version_latest ON public.cooperation_project_version USING btree (region, intent_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX cooperation_project_version_newest ON public.cooperation_project_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX cooperation_project_version_search ON public.cooperation_project_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table decision_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  subject text not null,
  meeting uuid not null,
  decided_on date not null,
  kind text not null,
  wording text not null,
  amount bigint,
  document text,
  constraint decision_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint decision_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint decision_version_pkey PRIMARY KEY (region, id, version),
  constraint decision_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint decision_version_region_meeting_fkey FOREIGN KEY (region, meeting) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX decision_unique_meeting_subject ON public.decision_version USING btree (region, meeting, subject) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX decision_version_by_meeting ON public.decision_version USING btree (region, meeting) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX decision_version_current ON public.decision_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX decision_version_earliest ON public.decision_version USING btree (region, decided_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX decision_version_latest ON public.decision_version USING btree (region, decided_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX decision_version_newest ON public.decision_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX decision_version_search ON public.decision_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table designation_type_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  code text not null,
  name_en text,
  name_zh text,
  levels text[] not null,
  holder_kind text not null,
  term_years bigint,
  regime text not null,
  document text not null,
  in_force_from date not null,
  in_force_until date,
  replaces uuid,
  note text,
  constraint designation_type_no_overlap EXCLUDE USING gist (region WITH =, code WITH =, daterange(in_force_from, in_force_until, '[]'::text) WITH &&) WHERE (((superseded_at = 'infinity'::timestamp with time zone) AND (in_force_from IS NOT NULL))),
  constraint designation_type_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint designation_type_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint designation_type_version_check2 CHECK ((in_force_until >= in_force_from)),
  constraint designation_type_version_check3 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint designation_type_version_pkey PRIMARY KEY (region, id, version),
  constraint designation_type_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint designation_type_version_region_replaces_fkey FOREIGN KEY (region, replaces) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX designation_type_unique_code_regime ON public.designation_type_version USING btree (region, code, regime) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_type_version_by_replaces ON public.designation_type_version USING btree (region, replaces) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX designation_type_version_current ON public.designation_type_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_type_version_earliest ON public.designation_type_version USING btree (region, in_force_from, in_force_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_type_version_latest ON public.designation_type_version USING btree (region, in_force_from DESC NULLS LAST, in_force_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_type_version_newest ON public.designation_type_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_type_version_search ON public.designation_type_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('expert'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND true)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table designation_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  type uuid not null,
  level text not null,
  holder_kind text not null,
  organisation uuid,
  centre uuid,
  state text not null,
  applied_on date,
  approved_on date,
  document_number text,
  certificate text,
  term_from date,
  term_until date,
  previous uuid,
  ended_on date,
  end_reason text,
  constraint designation_no_overlap EXCLUDE USING gist (region WITH =, type WITH =, level WITH =, COALESCE((organisation)::text, ''::text) WITH =, COALESCE((centre)::text, ''::text) WITH =, daterange(term_from, term_until, '[]'::text) WITH &&) WHERE (((superseded_at = 'infinity'::timestamp with time zone) AND (term_from IS NOT NULL) AND ((organisation IS NOT NULL) OR (centre IS NOT NULL)))),
  constraint designation_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint designation_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint designation_version_check2 CHECK ((term_until >= term_from)),
  constraint designation_version_pkey PRIMARY KEY (region, id, version),
  constraint designation_version_region_centre_fkey FOREIGN KEY (region, centre) REFERENCES record(region, id),
  constraint designation_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint designation_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id),
  constraint designation_version_region_previous_fkey FOREIGN KEY (region, previous) REFERENCES record(region, id),
  constraint designation_version_region_type_fkey FOREIGN KEY (region, type) REFERENCES record(region, id)
)
CREATE INDEX designation_version_by_centre ON public.designation_version USING btree (region, centre) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_version_by_organisation ON public.designation_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_version_by_previous ON public.designation_version USING btree (region, previous) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_version_by_type ON public.designation_version USING btree (region, type) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX designation_version_current ON public.designation_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_version_earliest ON public.designation_version USING btree (region, term_from, term_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_version_latest ON public.designation_version USING btree (region, term_from DESC NULLS LAST, term_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_version_match ON public.designation_version USING btree (region, type, level, organisation, centre, term_from) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_version_newest ON public.designation_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX designation_version_search ON public.designation_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table difficulty_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  subject text not null,
  visit uuid,
  organisation uuid not null,
  kind text not null,
  raised_on date not null,
  earlier uuid,
  detail text,
  state text not null,
  handler uuid,
  due_on date,
  solved_on date,
  verified_on date,
  constraint difficulty_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint difficulty_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint difficulty_version_pkey PRIMARY KEY (region, id, version),
  constraint difficulty_version_region_earlier_fkey FOREIGN KEY (region, earlier) REFERENCES record(region, id),
  constraint difficulty_version_region_handler_fkey FOREIGN KEY (region, handler) REFERENCES record(region, id),
  constraint difficulty_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint difficulty_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id),
  constraint difficulty_version_region_visit_fkey FOREIGN KEY (region, visit) REFERENCES record(region, id)
)
CREATE INDEX difficulty_version_by_earlier ON public.difficulty_version USING btree (region, earlier) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX difficulty_version_by_handler ON public.difficulty_version USING btree (region, handler) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX difficulty_version_by_organisation ON public.difficulty_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX difficulty_version_by_visit ON public.difficulty_version USING btree (region, visit) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX difficulty_version_current ON public.difficulty_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX difficulty_version_earliest ON public.difficulty_version USING btree (region, raised_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX difficulty_version_latest ON public.difficulty_version USING btree (region, raised_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX difficulty_version_match ON public.difficulty_version USING btree (region, organisation, subject, raised_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX difficulty_version_newest ON public.difficulty_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX difficulty_version_search ON public.difficulty_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['verified'::text, 'closed'::text]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = 'raised'::text))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['verified'::text, 'closed'::text]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = 'raised'::text))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['verified'::text, 'closed'::text]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = 'raised'::text))))
grant insert, select to torchbook_app

table edition (
  region text not null,
  id uuid not null,
  summary text not null,
  period text not null,
  as_at date not null,
  known_at timestamp with time zone not null,
  frozen_at timestamp with time zone not null default now(),
  author text not null,
  reason text not null default ''::text,
  sha256 text not null,
  content text not null,
  sign_off jsonb,
  constraint edition_author_check CHECK ((author <> ''::text)),
  constraint edition_pkey PRIMARY KEY (region, id),
  constraint edition_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint edition_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table enterprise_year_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  organisation uuid not null,
  year bigint not null,
  sales bigint,
  revenue bigint,
  high_tech_revenue bigint,
  assets bigint,
  rd_spending bigint,
  rd_in_china bigint,
  staff bigint,
  tech_staff bigint,
  tech_graduates bigint,
  rd_staff bigint,
  own_rights bigint,
  in_key_field boolean,
  incident boolean,
  innovation_score numeric,
  small_firm_score numeric,
  remarks text,
  constraint enterprise_year_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint enterprise_year_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint enterprise_year_version_pkey PRIMARY KEY (region, id, version),
  constraint enterprise_year_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint enterprise_year_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX enterprise_year_unique_organisation_year ON public.enterprise_year_version USING btree (region, organisation, year) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX enterprise_year_version_by_organisation ON public.enterprise_year_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX enterprise_year_version_current ON public.enterprise_year_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX enterprise_year_version_search ON public.enterprise_year_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
grant insert, select to torchbook_app

table evidence (
  region text not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  added_at timestamp with time zone not null default now(),
  added_by text not null,
  constraint evidence_pkey PRIMARY KEY (region, sha256),
  constraint evidence_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint evidence_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table facility_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name text not null,
  kind text not null,
  place uuid not null,
  in_use_from date not null,
  in_use_until date,
  standard boolean not null,
  length numeric,
  panels bigint,
  inspected_on date,
  manager uuid,
  constraint facility_no_overlap EXCLUDE USING gist (region WITH =, name WITH =, place WITH =, daterange(in_use_from, in_use_until, '[]'::text) WITH &&) WHERE (((superseded_at = 'infinity'::timestamp with time zone) AND (in_use_from IS NOT NULL))),
  constraint facility_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint facility_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint facility_version_check2 CHECK ((in_use_until >= in_use_from)),
  constraint facility_version_pkey PRIMARY KEY (region, id, version),
  constraint facility_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint facility_version_region_manager_fkey FOREIGN KEY (region, manager) REFERENCES record(region, id),
  constraint facility_version_region_place_fkey FOREIGN KEY (region, place) REFERENCES record(region, id)
)
CREATE INDEX facility_version_by_manager ON public.facility_version USING btree (region, manager) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX facility_version_by_place ON public.facility_version USING btree (region, place) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX facility_version_current ON public.facility_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX facility_version_earliest ON public.facility_version USING btree (region, in_use_from, in_use_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX facility_version_latest ON public.facility_version USING btree (region, in_use_from DESC NULLS LAST, in_use_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX facility_version_match ON public.facility_version USING btree (region, name, place) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX facility_version_newest ON public.facility_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX facility_version_search ON public.facility_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
grant insert, select to torchbook_app

table fair_edition_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  number bigint,
  scope text not null,
  opened_on date not null,
  closed_on date,
  state text not null,
  organiser uuid,
  co_organisers uuid[],
  venue text,
  exhibitors bigint,
  results bigint,
  needs bigint,
  visitors bigint,
  constraint fair_edition_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint fair_edition_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint fair_edition_version_check2 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint fair_edition_version_pkey PRIMARY KEY (region, id, version),
  constraint fair_edition_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint fair_edition_version_region_organiser_fkey FOREIGN KEY (region, organiser) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX fair_edition_unique_name ON public.fair_edition_version USING btree (region, COALESCE(name_zh, name_en)) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX fair_edition_unique_number ON public.fair_edition_version USING btree (region, number) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fair_edition_version_by_organiser ON public.fair_edition_version USING btree (region, organiser) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX fair_edition_version_current ON public.fair_edition_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fair_edition_version_earliest ON public.fair_edition_version USING btree (region, opened_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fair_edition_version_latest ON public.fair_edition_version USING btree (region, opened_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fair_edition_version_match ON public.fair_edition_version USING btree (region, name_zh) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fair_edition_version_newest ON public.fair_edition_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fair_edition_version_search ON public.fair_edition_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('public'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['planned'::text, 'held'::text])))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table figure_reading_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  subject text not null,
  wording text,
  unit text not null,
  indicator text,
  period text,
  note text,
  constraint figure_reading_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint figure_reading_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint figure_reading_version_pkey PRIMARY KEY (region, id, version),
  constraint figure_reading_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX figure_reading_unique_subject_unit ON public.figure_reading_version USING btree (region, subject, unit) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX figure_reading_version_current ON public.figure_reading_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX figure_reading_version_search ON public.figure_reading_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table filled_return (
  region text not null,
  id uuid not null,
  at timestamp with time zone not null default now(),
  author text not null,
  form uuid not null,
  workbook text not null,
  sha256 text not null,
  file text not null,
  year integer not null,
  as_at date not null,
  known_at timestamp with time zone not null,
  language text not null,
  digest text not null,
  cells jsonb not null,
  constraint filled_return_author_check CHECK ((author <> ''::text)),
  constraint filled_return_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint filled_return_language_check CHECK ((language = ANY (ARRAY['en'::text, 'zh'::text]))),
  constraint filled_return_pkey PRIMARY KEY (region, id),
  constraint filled_return_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint filled_return_region_form_fkey FOREIGN KEY (region, form) REFERENCES record(region, id),
  constraint filled_return_region_sha256_fkey FOREIGN KEY (region, sha256) REFERENCES evidence(region, sha256),
  constraint filled_return_region_workbook_fkey FOREIGN KEY (region, workbook) REFERENCES evidence(region, sha256)
)
CREATE INDEX filled_return_by_form ON public.filled_return USING btree (region, form, at)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table fund_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  kind text not null,
  within_fiscal_funds boolean not null,
  manager uuid,
  term_from date not null,
  term_until date,
  regulation text,
  regulated_on date,
  scope text,
  constraint fund_no_overlap EXCLUDE USING gist (region WITH =, kind WITH =, COALESCE(name_zh, name_en) WITH =, daterange(term_from, term_until, '[]'::text) WITH &&) WHERE (((superseded_at = 'infinity'::timestamp with time zone) AND (term_from IS NOT NULL))),
  constraint fund_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint fund_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint fund_version_check2 CHECK ((term_until >= term_from)),
  constraint fund_version_check3 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint fund_version_pkey PRIMARY KEY (region, id, version),
  constraint fund_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint fund_version_region_manager_fkey FOREIGN KEY (region, manager) REFERENCES record(region, id)
)
CREATE INDEX fund_version_by_manager ON public.fund_version USING btree (region, manager) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX fund_version_current ON public.fund_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fund_version_earliest ON public.fund_version USING btree (region, term_from, term_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fund_version_latest ON public.fund_version USING btree (region, term_from DESC NULLS LAST, term_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fund_version_match ON public.fund_version USING btree (region, name_zh) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fund_version_newest ON public.fund_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX fund_version_search ON public.fund_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table handout_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  title text not null,
  item text not null,
  copies bigint not null,
  free boolean not null,
  handed_out_on date not null,
  place uuid,
  event uuid,
  recipient uuid,
  cost bigint,
  constraint handout_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint handout_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint handout_version_pkey PRIMARY KEY (region, id, version),
  constraint handout_version_region_event_fkey FOREIGN KEY (region, event) REFERENCES record(region, id),
  constraint handout_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint handout_version_region_place_fkey FOREIGN KEY (region, place) REFERENCES record(region, id),
  constraint handout_version_region_recipient_fkey FOREIGN KEY (region, recipient) REFERENCES record(region, id)
)
CREATE INDEX handout_version_by_event ON public.handout_version USING btree (region, event) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX handout_version_by_place ON public.handout_version USING btree (region, place) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX handout_version_by_recipient ON public.handout_version USING btree (region, recipient) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX handout_version_current ON public.handout_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX handout_version_earliest ON public.handout_version USING btree (region, handed_out_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX handout_version_latest ON public.handout_version USING btree (region, handed_out_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX handout_version_match ON public.handout_version USING btree (region, title, handed_out_on, place) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX handout_version_newest ON public.handout_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX handout_version_search ON public.handout_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
grant insert, select to torchbook_app

table honour_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  title text not null,
  name_en text,
  name_zh text,
  level text not null,
  awarder_en text,
  awarder_zh text,
  place uuid not null,
  organisation uuid,
  awarded_on date not null,
  assessed_from date,
  assessed_until date,
  batch bigint,
  document text,
  revoked_on date,
  constraint honour_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint honour_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint honour_version_check2 CHECK ((assessed_until >= assessed_from)),
  constraint honour_version_check3 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint honour_version_check4 CHECK (((awarder_en IS NOT NULL) OR (awarder_zh IS NOT NULL))),
  constraint honour_version_pkey PRIMARY KEY (region, id, version),
  constraint honour_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint honour_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id),
  constraint honour_version_region_place_fkey FOREIGN KEY (region, place) REFERENCES record(region, id)
)
CREATE INDEX honour_version_by_organisation ON public.honour_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX honour_version_by_place ON public.honour_version USING btree (region, place) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX honour_version_current ON public.honour_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX honour_version_earliest ON public.honour_version USING btree (region, awarded_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX honour_version_latest ON public.honour_version USING btree (region, awarded_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX honour_version_match ON public.honour_version USING btree (region, title, level, place, organisation, awarded_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX honour_version_newest ON public.honour_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX honour_version_search ON public.honour_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table import (
  region text not null,
  id uuid not null,
  at timestamp with time zone not null default now(),
  author text not null,
  register text not null,
  file text not null,
  sheet text not null,
  source text not null,
  sha256 text not null,
  columns jsonb not null,
  created integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  constraint import_author_check CHECK ((author <> ''::text)),
  constraint import_pkey PRIMARY KEY (region, id),
  constraint import_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint import_region_sha256_fkey FOREIGN KEY (region, sha256) REFERENCES evidence(region, sha256),
  constraint import_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
)
CREATE INDEX import_by_register ON public.import USING btree (region, register, at)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table import_step (
  region text not null,
  id uuid not null,
  at timestamp with time zone not null default clock_timestamp(),
  person text not null,
  register text not null,
  file text not null,
  sha256 text not null,
  sheet text not null,
  columns jsonb not null,
  source text not null,
  step text not null,
  constraint import_step_person_check CHECK ((person <> ''::text)),
  constraint import_step_pkey PRIMARY KEY (region, id),
  constraint import_step_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint import_step_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint import_step_step_check CHECK ((step = ANY (ARRAY['preview'::text, 'all'::text, 'sound'::text, 'ended'::text, 'left'::text])))
)
CREATE INDEX import_step_by_person ON public.import_step USING btree (region, person, register, sha256, sheet, at)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table import_undo (
  region text not null,
  import uuid not null,
  at timestamp with time zone not null default now(),
  author text not null,
  reason text not null default ''::text,
  restored integer not null,
  kept jsonb not null default '[]'::jsonb,
  constraint import_undo_author_check CHECK ((author <> ''::text)),
  constraint import_undo_pkey PRIMARY KEY (region, import),
  constraint import_undo_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint import_undo_region_import_fkey FOREIGN KEY (region, import) REFERENCES import(region, id)
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table indicator_target_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  indicator text not null,
  year bigint not null,
  value numeric not null,
  note text,
  constraint indicator_target_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint indicator_target_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint indicator_target_version_pkey PRIMARY KEY (region, id, version),
  constraint indicator_target_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX indicator_target_unique_indicator_year ON public.indicator_target_version USING btree (region, indicator, year) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX indicator_target_version_current ON public.indicator_target_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX indicator_target_version_search ON public.indicator_target_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table investment_return_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  organisation uuid not null,
  year bigint not null,
  investment bigint not null,
  development bigint,
  from_government bigint,
  sales bigint,
  staff bigint,
  employees bigint,
  state text not null,
  submitted_on date,
  accepted_on date,
  compiler text,
  remarks text,
  constraint investment_return_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint investment_return_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint investment_return_version_pkey PRIMARY KEY (region, id, version),
  constraint investment_return_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint investment_return_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX investment_return_unique_organisation_year ON public.investment_return_version USING btree (region, organisation, year) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX investment_return_version_by_organisation ON public.investment_return_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX investment_return_version_current ON public.investment_return_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX investment_return_version_newest ON public.investment_return_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX investment_return_version_search ON public.investment_return_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'sent-back'::text])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'sent-back'::text])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'sent-back'::text])))))
grant insert, select to torchbook_app

table lecture_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  topic_en text,
  topic_zh text,
  programme uuid,
  held_on date not null,
  speaker text,
  speaker_from text,
  foreign boolean,
  audiences text[],
  attendance bigint,
  venue text,
  cancelled boolean,
  constraint lecture_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint lecture_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint lecture_version_check2 CHECK (((topic_en IS NOT NULL) OR (topic_zh IS NOT NULL))),
  constraint lecture_version_pkey PRIMARY KEY (region, id, version),
  constraint lecture_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint lecture_version_region_programme_fkey FOREIGN KEY (region, programme) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX lecture_unique_topic_held_on ON public.lecture_version USING btree (region, COALESCE(topic_zh, topic_en), held_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecture_version_by_programme ON public.lecture_version USING btree (region, programme) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX lecture_version_current ON public.lecture_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecture_version_earliest ON public.lecture_version USING btree (region, held_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecture_version_latest ON public.lecture_version USING btree (region, held_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecture_version_match ON public.lecture_version USING btree (region, topic_zh, held_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecture_version_newest ON public.lecture_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecture_version_search ON public.lecture_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('public'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (cancelled = false))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table lecturer_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name text not null,
  title text,
  organisation uuid,
  subjects text[],
  term_from date not null,
  term_until date,
  contact text,
  constraint lecturer_no_overlap EXCLUDE USING gist (region WITH =, name WITH =, COALESCE((organisation)::text, ''::text) WITH =, daterange(term_from, term_until, '[]'::text) WITH &&) WHERE (((superseded_at = 'infinity'::timestamp with time zone) AND (term_from IS NOT NULL) AND (organisation IS NOT NULL))),
  constraint lecturer_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint lecturer_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint lecturer_version_check2 CHECK ((term_until >= term_from)),
  constraint lecturer_version_pkey PRIMARY KEY (region, id, version),
  constraint lecturer_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint lecturer_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id)
)
CREATE INDEX lecturer_version_by_organisation ON public.lecturer_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX lecturer_version_current ON public.lecturer_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecturer_version_earliest ON public.lecturer_version USING btree (region, term_from, term_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecturer_version_latest ON public.lecturer_version USING btree (region, term_from DESC NULLS LAST, term_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecturer_version_match ON public.lecturer_version USING btree (region, name, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecturer_version_newest ON public.lecturer_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX lecturer_version_search ON public.lecturer_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('expert'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND true AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table meeting_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  kind text not null,
  held_on date not null,
  days bigint,
  science_on_agenda boolean not null,
  organiser uuid,
  chair text,
  venue text,
  attendance bigint,
  agenda text,
  minutes text,
  constraint meeting_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint meeting_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint meeting_version_check2 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint meeting_version_pkey PRIMARY KEY (region, id, version),
  constraint meeting_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint meeting_version_region_organiser_fkey FOREIGN KEY (region, organiser) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX meeting_unique_kind_held_on_name ON public.meeting_version USING btree (region, kind, held_on, COALESCE(name_zh, name_en)) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX meeting_version_by_organiser ON public.meeting_version USING btree (region, organiser) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX meeting_version_current ON public.meeting_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX meeting_version_earliest ON public.meeting_version USING btree (region, held_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX meeting_version_latest ON public.meeting_version USING btree (region, held_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX meeting_version_match ON public.meeting_version USING btree (region, kind, held_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX meeting_version_newest ON public.meeting_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX meeting_version_search ON public.meeting_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table notice (
  region text not null,
  id uuid not null,
  at timestamp with time zone not null default now(),
  person text not null,
  key text not null,
  kind text not null,
  register text not null,
  record uuid not null,
  due date,
  late boolean not null default false,
  title jsonb not null,
  step jsonb not null,
  address text not null,
  constraint notice_key_check CHECK ((key <> ''::text)),
  constraint notice_person_check CHECK ((person <> ''::text)),
  constraint notice_pkey PRIMARY KEY (region, id),
  constraint notice_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint notice_region_person_key_key UNIQUE (region, person, key),
  constraint notice_region_record_fkey FOREIGN KEY (region, record) REFERENCES record(region, id)
)
CREATE INDEX notice_newest ON public.notice USING btree (region, person, at DESC)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table notice_mark (
  region text not null,
  notice uuid not null,
  person text not null,
  mark text not null,
  at timestamp with time zone not null default now(),
  constraint notice_mark_mark_check CHECK ((mark = ANY (ARRAY['read'::text, 'mailed'::text]))),
  constraint notice_mark_pkey PRIMARY KEY (region, notice, mark),
  constraint notice_mark_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint notice_mark_region_notice_fkey FOREIGN KEY (region, notice) REFERENCES notice(region, id)
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table opinion_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  subject text not null,
  channel text not null,
  meeting uuid,
  raised_by text,
  organisation uuid,
  received_on date not null,
  wording text not null,
  state text not null,
  assigned_to uuid,
  due_on date,
  answered_on date,
  outcome text,
  answer text,
  constraint opinion_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint opinion_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint opinion_version_pkey PRIMARY KEY (region, id, version),
  constraint opinion_version_region_assigned_to_fkey FOREIGN KEY (region, assigned_to) REFERENCES record(region, id),
  constraint opinion_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint opinion_version_region_meeting_fkey FOREIGN KEY (region, meeting) REFERENCES record(region, id),
  constraint opinion_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id)
)
CREATE INDEX opinion_version_by_assigned_to ON public.opinion_version USING btree (region, assigned_to) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX opinion_version_by_meeting ON public.opinion_version USING btree (region, meeting) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX opinion_version_by_organisation ON public.opinion_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX opinion_version_current ON public.opinion_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX opinion_version_earliest ON public.opinion_version USING btree (region, received_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX opinion_version_latest ON public.opinion_version USING btree (region, received_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX opinion_version_match ON public.opinion_version USING btree (region, subject, received_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX opinion_version_newest ON public.opinion_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX opinion_version_search ON public.opinion_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['answered'::text, 'assigned'::text]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (channel = 'enterprise'::text) AND (state = 'received'::text))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['answered'::text, 'assigned'::text]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (channel = 'enterprise'::text) AND (state = 'received'::text))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['answered'::text, 'assigned'::text]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (channel = 'enterprise'::text) AND (state = 'received'::text))))
grant insert, select to torchbook_app

table organisation_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  kind text not null,
  local boolean not null,
  former_names text,
  identifier text,
  identifier_scheme text,
  identifier_from date,
  licence text,
  town uuid,
  industry text,
  private_technology boolean,
  capital bigint,
  term_from date not null,
  term_until date,
  status text not null,
  moved_to text,
  merged_into uuid,
  contact text,
  former_codes text,
  address text,
  split_from uuid,
  contact_person text,
  constraint organisation_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint organisation_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint organisation_version_check2 CHECK ((term_until >= term_from)),
  constraint organisation_version_check3 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint organisation_version_pkey PRIMARY KEY (region, id, version),
  constraint organisation_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint organisation_version_region_merged_into_fkey FOREIGN KEY (region, merged_into) REFERENCES record(region, id),
  constraint organisation_version_region_split_from_fkey FOREIGN KEY (region, split_from) REFERENCES record(region, id),
  constraint organisation_version_region_town_fkey FOREIGN KEY (region, town) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX organisation_unique_identifier ON public.organisation_version USING btree (region, identifier) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX organisation_version_by_merged_into ON public.organisation_version USING btree (region, merged_into) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX organisation_version_by_split_from ON public.organisation_version USING btree (region, split_from) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX organisation_version_by_town ON public.organisation_version USING btree (region, town) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX organisation_version_current ON public.organisation_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX organisation_version_earliest ON public.organisation_version USING btree (region, term_from, term_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX organisation_version_latest ON public.organisation_version USING btree (region, term_from DESC NULLS LAST, term_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX organisation_version_match ON public.organisation_version USING btree (region, name_zh) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX organisation_version_newest ON public.organisation_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX organisation_version_search ON public.organisation_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (id = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif"))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (town = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table outreach_event_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  campaign text not null,
  large boolean,
  starts_on date not null,
  ends_on date,
  state text not null,
  organiser uuid,
  co_organisers uuid[],
  place uuid,
  venue text,
  visitors bigint,
  volunteers bigint,
  description text,
  constraint outreach_event_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint outreach_event_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint outreach_event_version_check2 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint outreach_event_version_pkey PRIMARY KEY (region, id, version),
  constraint outreach_event_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint outreach_event_version_region_organiser_fkey FOREIGN KEY (region, organiser) REFERENCES record(region, id),
  constraint outreach_event_version_region_place_fkey FOREIGN KEY (region, place) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX outreach_event_unique_campaign_starts_on_name ON public.outreach_event_version USING btree (region, campaign, starts_on, COALESCE(name_zh, name_en)) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_event_version_by_organiser ON public.outreach_event_version USING btree (region, organiser) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_event_version_by_place ON public.outreach_event_version USING btree (region, place) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX outreach_event_version_current ON public.outreach_event_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_event_version_earliest ON public.outreach_event_version USING btree (region, starts_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_event_version_latest ON public.outreach_event_version USING btree (region, starts_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_event_version_match ON public.outreach_event_version USING btree (region, name_zh, starts_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_event_version_newest ON public.outreach_event_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_event_version_search ON public.outreach_event_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('public'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['planned'::text, 'held'::text]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('expert'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (state = ANY (ARRAY['planned'::text, 'held'::text])) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
grant insert, select to torchbook_app

table outreach_session_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  topic text not null,
  audience text not null,
  event uuid,
  programme uuid,
  held_on date not null,
  sittings bigint,
  place uuid not null,
  lecturer uuid,
  organiser uuid,
  state text not null,
  person_times bigint,
  persons bigint,
  constraint outreach_session_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint outreach_session_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint outreach_session_version_pkey PRIMARY KEY (region, id, version),
  constraint outreach_session_version_region_event_fkey FOREIGN KEY (region, event) REFERENCES record(region, id),
  constraint outreach_session_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint outreach_session_version_region_lecturer_fkey FOREIGN KEY (region, lecturer) REFERENCES record(region, id),
  constraint outreach_session_version_region_organiser_fkey FOREIGN KEY (region, organiser) REFERENCES record(region, id),
  constraint outreach_session_version_region_place_fkey FOREIGN KEY (region, place) REFERENCES record(region, id),
  constraint outreach_session_version_region_programme_fkey FOREIGN KEY (region, programme) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX outreach_session_unique_topic_held_on_place_audience ON public.outreach_session_version USING btree (region, topic, held_on, place, audience) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_by_event ON public.outreach_session_version USING btree (region, event) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_by_lecturer ON public.outreach_session_version USING btree (region, lecturer) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_by_organiser ON public.outreach_session_version USING btree (region, organiser) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_by_place ON public.outreach_session_version USING btree (region, place) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_by_programme ON public.outreach_session_version USING btree (region, programme) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX outreach_session_version_current ON public.outreach_session_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_earliest ON public.outreach_session_version USING btree (region, held_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_latest ON public.outreach_session_version USING btree (region, held_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_newest ON public.outreach_session_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX outreach_session_version_search ON public.outreach_session_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
grant insert, select to torchbook_app

table payment_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  subject text not null,
  budget_line uuid not null,
  heading text not null,
  purpose text not null,
  fund uuid,
  payee uuid,
  payee_name text,
  programme uuid,
  fair_edition uuid,
  event uuid,
  amount bigint not null,
  committed_on date not null,
  state text not null,
  paid_on date,
  clawed_back_on date,
  voucher text,
  document text,
  constraint payment_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint payment_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint payment_version_pkey PRIMARY KEY (region, id, version),
  constraint payment_version_region_budget_line_fkey FOREIGN KEY (region, budget_line) REFERENCES record(region, id),
  constraint payment_version_region_event_fkey FOREIGN KEY (region, event) REFERENCES record(region, id),
  constraint payment_version_region_fair_edition_fkey FOREIGN KEY (region, fair_edition) REFERENCES record(region, id),
  constraint payment_version_region_fund_fkey FOREIGN KEY (region, fund) REFERENCES record(region, id),
  constraint payment_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint payment_version_region_payee_fkey FOREIGN KEY (region, payee) REFERENCES record(region, id),
  constraint payment_version_region_programme_fkey FOREIGN KEY (region, programme) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX payment_unique_voucher ON public.payment_version USING btree (region, voucher) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_by_budget_line ON public.payment_version USING btree (region, budget_line) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_by_event ON public.payment_version USING btree (region, event) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_by_fair_edition ON public.payment_version USING btree (region, fair_edition) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_by_fund ON public.payment_version USING btree (region, fund) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_by_payee ON public.payment_version USING btree (region, payee) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_by_programme ON public.payment_version USING btree (region, programme) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX payment_version_current ON public.payment_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_earliest ON public.payment_version USING btree (region, committed_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_latest ON public.payment_version USING btree (region, committed_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_match ON public.payment_version USING btree (region, subject, committed_on, payee) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_newest ON public.payment_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX payment_version_search ON public.payment_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['committed'::text, 'cancelled'::text, 'paid'::text, 'clawed-back'::text])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['committed'::text, 'cancelled'::text, 'paid'::text, 'clawed-back'::text])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (payee = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['committed'::text, 'cancelled'::text, 'paid'::text, 'clawed-back'::text])))))
grant insert, select to torchbook_app

table person_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  employer uuid,
  degree text,
  title text,
  field text,
  speciality text,
  birth_year bigint,
  outside boolean not null,
  arrived_on date,
  contact text,
  constraint person_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint person_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint person_version_check2 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint person_version_pkey PRIMARY KEY (region, id, version),
  constraint person_version_region_employer_fkey FOREIGN KEY (region, employer) REFERENCES record(region, id),
  constraint person_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE INDEX person_version_by_employer ON public.person_version USING btree (region, employer) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX person_version_current ON public.person_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX person_version_match ON public.person_version USING btree (region, name_zh, employer) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX person_version_newest ON public.person_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX person_version_search ON public.person_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table place_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  kind text not null,
  code text,
  parent uuid,
  own boolean not null,
  core_urban boolean,
  urban boolean,
  term_from date not null,
  term_until date,
  constraint place_no_overlap EXCLUDE USING gist (region WITH =, COALESCE(code, ''::text) WITH =, daterange(term_from, term_until, '[]'::text) WITH &&) WHERE (((superseded_at = 'infinity'::timestamp with time zone) AND (term_from IS NOT NULL) AND (code IS NOT NULL))),
  constraint place_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint place_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint place_version_check2 CHECK ((term_until >= term_from)),
  constraint place_version_check3 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint place_version_pkey PRIMARY KEY (region, id, version),
  constraint place_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint place_version_region_parent_fkey FOREIGN KEY (region, parent) REFERENCES record(region, id)
)
CREATE INDEX place_version_by_parent ON public.place_version USING btree (region, parent) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX place_version_current ON public.place_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX place_version_earliest ON public.place_version USING btree (region, term_from, term_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX place_version_latest ON public.place_version USING btree (region, term_from DESC NULLS LAST, term_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX place_version_match ON public.place_version USING btree (region, name_zh, kind) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX place_version_newest ON public.place_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX place_version_search ON public.place_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('expert'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND true)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table policy_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  title_en text,
  title_zh text,
  topic text not null,
  level text not null,
  issuer_en text,
  issuer_zh text,
  document_number text,
  issued_on date,
  in_force_from date,
  in_force_until date,
  kind text not null,
  amends uuid,
  state text not null,
  summary text,
  constraint policy_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint policy_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint policy_version_check2 CHECK ((in_force_until >= in_force_from)),
  constraint policy_version_check3 CHECK (((title_en IS NOT NULL) OR (title_zh IS NOT NULL))),
  constraint policy_version_check4 CHECK (((issuer_en IS NOT NULL) OR (issuer_zh IS NOT NULL))),
  constraint policy_version_pkey PRIMARY KEY (region, id, version),
  constraint policy_version_region_amends_fkey FOREIGN KEY (region, amends) REFERENCES record(region, id),
  constraint policy_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX policy_unique_document_number ON public.policy_version USING btree (region, document_number) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX policy_version_by_amends ON public.policy_version USING btree (region, amends) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX policy_version_current ON public.policy_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX policy_version_earliest ON public.policy_version USING btree (region, issued_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX policy_version_latest ON public.policy_version USING btree (region, issued_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX policy_version_newest ON public.policy_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX policy_version_search ON public.policy_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('public'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['issued'::text, 'in-force'::text]))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('expert'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (state = ANY (ARRAY['issued'::text, 'in-force'::text])))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table preference (
  region text not null,
  person text not null,
  name text not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  value jsonb not null,
  constraint preference_check CHECK ((superseded_at > recorded_at)),
  constraint preference_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint preference_person_check CHECK ((person <> ''::text)),
  constraint preference_pkey PRIMARY KEY (region, person, name, version),
  constraint preference_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
CREATE UNIQUE INDEX preference_current ON public.preference USING btree (region, person, name) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (person = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table project_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  programme text not null,
  level text not null,
  key boolean not null,
  organisation uuid not null,
  partner uuid,
  field text,
  code text,
  state text not null,
  applied_on date,
  approved_on date,
  document text,
  duration_from date,
  duration_until date,
  total bigint,
  granted bigint,
  extended_to date,
  accepted_on date,
  terminated_on date,
  end_reason text,
  constraint project_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint project_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint project_version_check2 CHECK ((duration_until >= duration_from)),
  constraint project_version_check3 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint project_version_pkey PRIMARY KEY (region, id, version),
  constraint project_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint project_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id),
  constraint project_version_region_partner_fkey FOREIGN KEY (region, partner) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX project_unique_programme_level_code ON public.project_version USING btree (region, programme, level, code) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX project_version_by_organisation ON public.project_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX project_version_by_partner ON public.project_version USING btree (region, partner) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX project_version_current ON public.project_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX project_version_earliest ON public.project_version USING btree (region, approved_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX project_version_latest ON public.project_version USING btree (region, approved_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX project_version_match ON public.project_version USING btree (region, name_zh, programme, level) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX project_version_newest ON public.project_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX project_version_search ON public.project_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table publication (
  region text not null,
  id uuid not null,
  at timestamp with time zone not null default clock_timestamp(),
  author text not null,
  edition uuid,
  shown boolean not null,
  reason text not null default ''::text,
  content text,
  constraint publication_author_check CHECK ((author <> ''::text)),
  constraint publication_check CHECK (((content IS NOT NULL) = ((edition IS NOT NULL) AND shown))),
  constraint publication_pkey PRIMARY KEY (region, id),
  constraint publication_region_edition_fkey FOREIGN KEY (region, edition) REFERENCES edition(region, id),
  constraint publication_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
CREATE INDEX publication_newest ON public.publication USING btree (region, edition, at DESC)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('public'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table reconciliation (
  region text not null,
  id uuid not null,
  at timestamp with time zone not null default now(),
  author text not null,
  register text not null,
  file text not null,
  sheet text not null,
  source text not null,
  sha256 text not null,
  columns jsonb not null default '[]'::jsonb,
  covers jsonb not null default '{}'::jsonb,
  constraint reconciliation_author_check CHECK ((author <> ''::text)),
  constraint reconciliation_pkey PRIMARY KEY (region, id),
  constraint reconciliation_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint reconciliation_region_sha256_fkey FOREIGN KEY (region, sha256) REFERENCES evidence(region, sha256)
)
CREATE INDEX reconciliation_by_register ON public.reconciliation USING btree (region, register, at)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table reconciliation_decision (
  region text not null,
  id uuid not null,
  reconciliation uuid not null,
  at timestamp with time zone not null default now(),
  author text not null,
  decision text not null,
  reason text not null default ''::text,
  difference text not null,
  record uuid,
  line integer,
  import uuid,
  constraint reconciliation_decision_author_check CHECK ((author <> ''::text)),
  constraint reconciliation_decision_check CHECK (((decision <> 'keep'::text) OR (reason <> ''::text))),
  constraint reconciliation_decision_decision_check CHECK ((decision = ANY (ARRAY['take'::text, 'keep'::text, 'check'::text]))),
  constraint reconciliation_decision_difference_check CHECK ((difference ~ '^[0-9a-f]{64}$'::text)),
  constraint reconciliation_decision_pkey PRIMARY KEY (region, id),
  constraint reconciliation_decision_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint reconciliation_decision_region_import_fkey FOREIGN KEY (region, import) REFERENCES import(region, id),
  constraint reconciliation_decision_region_reconciliation_fkey FOREIGN KEY (region, reconciliation) REFERENCES reconciliation(region, id)
)
CREATE INDEX reconciliation_decision_by_difference ON public.reconciliation_decision USING btree (region, difference)
CREATE INDEX reconciliation_decision_by_reconciliation ON public.reconciliation_decision USING btree (region, reconciliation)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table reconciliation_undo (
  region text not null,
  reconciliation uuid not null,
  at timestamp with time zone not null default now(),
  author text not null,
  restored integer not null,
  kept jsonb not null default '[]'::jsonb,
  constraint reconciliation_undo_author_check CHECK ((author <> ''::text)),
  constraint reconciliation_undo_pkey PRIMARY KEY (region, reconciliation),
  constraint reconciliation_undo_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint reconciliation_undo_region_reconciliation_fkey FOREIGN KEY (region, reconciliation) REFERENCES reconciliation(region, id)
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table record (
  region text not null,
  id uuid not null,
  register text not null,
  constraint record_pkey PRIMARY KEY (region, id),
  constraint record_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table region (
  code text not null,
  name_en text not null,
  name_zh text not null,
  office_en text not null,
  office_zh text not null,
  parent text,
  sample boolean not null default false,
  constraint region_code_check CHECK ((code ~ '^[0-9]{6}$'::text)),
  constraint region_pkey PRIMARY KEY (code)
)
grant select to torchbook_app

table return_form_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name text not null,
  upstream text not null,
  rhythm text not null,
  due text,
  workbook text[],
  note text,
  constraint return_form_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint return_form_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint return_form_version_pkey PRIMARY KEY (region, id, version),
  constraint return_form_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX return_form_unique_name_upstream ON public.return_form_version USING btree (region, name, upstream) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX return_form_version_current ON public.return_form_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX return_form_version_search ON public.return_form_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table saved_view (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  owner text not null,
  owner_name text not null,
  register text not null,
  name text not null,
  shared boolean not null,
  query jsonb not null,
  columns text[] not null,
  removed boolean not null default false,
  constraint saved_view_check CHECK ((superseded_at > recorded_at)),
  constraint saved_view_name_check CHECK (((name <> ''::text) AND (length(name) <= 100))),
  constraint saved_view_owner_check CHECK ((owner <> ''::text)),
  constraint saved_view_pkey PRIMARY KEY (region, id, version),
  constraint saved_view_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
CREATE INDEX saved_view_by_register ON public.saved_view USING btree (region, register) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX saved_view_current ON public.saved_view USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (owner = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (owner = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ((owner = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting)) OR (shared AND (NOT removed) AND (superseded_at = 'infinity'::timestamp with time zone) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (owner = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table schema_migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (name)
)
grant select to torchbook_app

table section_step (
  region text not null,
  id uuid not null,
  summary text not null,
  period text not null,
  section text not null,
  at timestamp with time zone not null default clock_timestamp(),
  author text not null,
  author_name text not null,
  reason text not null,
  owner text,
  state text,
  digest text,
  figures jsonb,
  edition uuid,
  constraint section_step_author_check CHECK ((author <> ''::text)),
  constraint section_step_check CHECK (((owner IS NULL) <> (state IS NULL))),
  constraint section_step_check1 CHECK ((((state IS NULL) = (digest IS NULL)) AND ((state IS NULL) = (figures IS NULL)))),
  constraint section_step_check2 CHECK (((edition IS NOT NULL) = COALESCE((state = 'issued'::text), false))),
  constraint section_step_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint section_step_owner_check CHECK ((length(owner) <= 100)),
  constraint section_step_period_check CHECK ((length(period) <= 20)),
  constraint section_step_pkey PRIMARY KEY (region, id),
  constraint section_step_reason_check CHECK ((length(reason) <= 1000)),
  constraint section_step_region_edition_fkey FOREIGN KEY (region, edition) REFERENCES edition(region, id),
  constraint section_step_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint section_step_section_check CHECK ((section ~ '^part-[0-9]{1,3}$'::text)),
  constraint section_step_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'checked'::text, 'signed'::text, 'issued'::text]))),
  constraint section_step_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 100)))
)
CREATE INDEX section_step_newest ON public.section_step USING btree (region, summary, period, section, at DESC, id DESC)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table security_setting (
  region text not null,
  version integer not null,
  profile text not null,
  separation text not null,
  author text not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint security_setting_pkey PRIMARY KEY (region, version),
  constraint security_setting_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint security_setting_separation_check CHECK ((separation = ANY (ARRAY['small-office'::text, 'separated'::text]))),
  constraint security_setting_version_check CHECK ((version > 0))
)
CREATE UNIQUE INDEX security_setting_open ON public.security_setting USING btree (region) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant insert, select to torchbook_app

table sign_in_attempt (
  region text not null,
  id uuid not null,
  name_hash text not null,
  address text not null,
  outcome text not null,
  recorded_at timestamp with time zone not null,
  constraint sign_in_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['tried'::text, 'succeeded'::text, 'forgiven'::text]))),
  constraint sign_in_attempt_pkey PRIMARY KEY (region, id),
  constraint sign_in_attempt_region_fkey FOREIGN KEY (region) REFERENCES region(code)
)
CREATE INDEX sign_in_attempt_by_address ON public.sign_in_attempt USING btree (region, address, recorded_at)
CREATE INDEX sign_in_attempt_by_name ON public.sign_in_attempt USING btree (region, name_hash, recorded_at)
policy forget for delete to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (recorded_at < (now() - '90 days'::interval))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant delete, insert, select to torchbook_app

table sign_in_ticket (
  region text not null,
  token_hash text not null,
  account uuid,
  purpose text not null,
  detail jsonb not null default '{}'::jsonb,
  recorded_at timestamp with time zone not null,
  until timestamp with time zone not null,
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  constraint sign_in_ticket_pkey PRIMARY KEY (region, token_hash),
  constraint sign_in_ticket_purpose_check CHECK ((purpose = ANY (ARRAY['second-factor'::text, 'new-password'::text, 'provider'::text]))),
  constraint sign_in_ticket_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint sign_in_ticket_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy forget for delete to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text) AND (recorded_at < (now() - '90 days'::interval)) AND (until < now())))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT current_setting('torchbook.actor'::text, true) AS current_setting) = 'sign-in'::text)))
grant delete, insert, select to torchbook_app

table statistic_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  series text not null,
  area uuid not null,
  period_end date not null,
  span text not null,
  value numeric not null,
  qualifier text not null,
  unit text not null,
  growth numeric,
  growth_basis text,
  body_en text,
  body_zh text,
  published_on date not null,
  document text,
  constraint statistic_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint statistic_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint statistic_version_check2 CHECK (((body_en IS NOT NULL) OR (body_zh IS NOT NULL))),
  constraint statistic_version_pkey PRIMARY KEY (region, id, version),
  constraint statistic_version_region_area_fkey FOREIGN KEY (region, area) REFERENCES record(region, id),
  constraint statistic_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX statistic_unique_series_area_period_end_span ON public.statistic_version USING btree (region, series, area, period_end, span) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX statistic_version_by_area ON public.statistic_version USING btree (region, area) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX statistic_version_current ON public.statistic_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX statistic_version_earliest ON public.statistic_version USING btree (region, period_end, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX statistic_version_latest ON public.statistic_version USING btree (region, period_end DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX statistic_version_newest ON public.statistic_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX statistic_version_search ON public.statistic_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table summary_text_update (
  region text not null,
  summary text not null,
  period text not null,
  language text not null,
  place integer not null,
  at timestamp with time zone not null default clock_timestamp(),
  author text not null,
  snapshot boolean not null,
  content bytea not null,
  constraint summary_text_update_author_check CHECK ((author <> ''::text)),
  constraint summary_text_update_content_check CHECK ((octet_length(content) <= 4194304)),
  constraint summary_text_update_language_check CHECK ((language = ANY (ARRAY['en'::text, 'zh'::text]))),
  constraint summary_text_update_period_check CHECK ((length(period) <= 20)),
  constraint summary_text_update_pkey PRIMARY KEY (region, summary, period, language, place),
  constraint summary_text_update_place_check CHECK ((place > 0)),
  constraint summary_text_update_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint summary_text_update_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 100)))
)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table summary_text_version (
  region text not null,
  id uuid not null,
  summary text not null,
  period text not null,
  at timestamp with time zone not null default clock_timestamp(),
  author text not null,
  author_name text not null,
  reason text not null,
  own boolean not null,
  en text not null,
  zh text not null,
  constraint summary_text_version_author_check CHECK ((author <> ''::text)),
  constraint summary_text_version_en_check CHECK ((octet_length(en) <= 1048576)),
  constraint summary_text_version_period_check CHECK ((length(period) <= 20)),
  constraint summary_text_version_pkey PRIMARY KEY (region, id),
  constraint summary_text_version_reason_check CHECK ((length(reason) <= 1000)),
  constraint summary_text_version_region_fkey FOREIGN KEY (region) REFERENCES region(code),
  constraint summary_text_version_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 100))),
  constraint summary_text_version_zh_check CHECK ((octet_length(zh) <= 1048576))
)
CREATE INDEX summary_text_version_newest ON public.summary_text_version USING btree (region, summary, period, at DESC, id DESC)
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (author = ( SELECT current_setting('torchbook.actor'::text, true) AS current_setting))))
grant insert, select to torchbook_app

table talent_award_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  fund uuid not null,
  kind text not null,
  person uuid,
  employer uuid not null,
  amount bigint not null,
  applied_on date not null,
  granted_on date,
  state text not null,
  clause text,
  grounds text,
  constraint talent_award_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint talent_award_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint talent_award_version_pkey PRIMARY KEY (region, id, version),
  constraint talent_award_version_region_employer_fkey FOREIGN KEY (region, employer) REFERENCES record(region, id),
  constraint talent_award_version_region_fund_fkey FOREIGN KEY (region, fund) REFERENCES record(region, id),
  constraint talent_award_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint talent_award_version_region_person_fkey FOREIGN KEY (region, person) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX talent_award_unique_person_kind_applied_on ON public.talent_award_version USING btree (region, person, kind, applied_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_award_version_by_employer ON public.talent_award_version USING btree (region, employer) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_award_version_by_fund ON public.talent_award_version USING btree (region, fund) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_award_version_by_person ON public.talent_award_version USING btree (region, person) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX talent_award_version_current ON public.talent_award_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_award_version_earliest ON public.talent_award_version USING btree (region, applied_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_award_version_latest ON public.talent_award_version USING btree (region, applied_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_award_version_newest ON public.talent_award_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_award_version_search ON public.talent_award_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (employer = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table talent_return_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  round uuid not null,
  organisation uuid not null,
  talents bigint not null,
  incoming bigint,
  doctors bigint,
  masters bigint,
  bachelors bigint,
  senior_titles bigint,
  middle_titles bigint,
  women bigint,
  state text not null,
  submitted_on date,
  accepted_on date,
  compiler text,
  constraint talent_return_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint talent_return_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint talent_return_version_pkey PRIMARY KEY (region, id, version),
  constraint talent_return_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint talent_return_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id),
  constraint talent_return_version_region_round_fkey FOREIGN KEY (region, round) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX talent_return_unique_round_organisation ON public.talent_return_version USING btree (region, round, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_return_version_by_organisation ON public.talent_return_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_return_version_by_round ON public.talent_return_version USING btree (region, round) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX talent_return_version_current ON public.talent_return_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_return_version_newest ON public.talent_return_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX talent_return_version_search ON public.talent_return_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'sent-back'::text])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'sent-back'::text])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (organisation = ( SELECT (NULLIF(current_setting('torchbook.organisation'::text, true), ''::text))::uuid AS "nullif")) AND (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'sent-back'::text])))))
grant insert, select to torchbook_app

table task_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  subject text not null,
  origin text not null,
  decision uuid,
  opinion uuid,
  difficulty uuid,
  owner uuid not null,
  responsible text,
  assigned_on date not null,
  due_on date not null,
  state text not null,
  done_on date,
  verified_on date,
  result text,
  constraint task_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint task_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint task_version_pkey PRIMARY KEY (region, id, version),
  constraint task_version_region_decision_fkey FOREIGN KEY (region, decision) REFERENCES record(region, id),
  constraint task_version_region_difficulty_fkey FOREIGN KEY (region, difficulty) REFERENCES record(region, id),
  constraint task_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint task_version_region_opinion_fkey FOREIGN KEY (region, opinion) REFERENCES record(region, id),
  constraint task_version_region_owner_fkey FOREIGN KEY (region, owner) REFERENCES record(region, id)
)
CREATE INDEX task_version_by_decision ON public.task_version USING btree (region, decision) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX task_version_by_difficulty ON public.task_version USING btree (region, difficulty) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX task_version_by_opinion ON public.task_version USING btree (region, opinion) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX task_version_by_owner ON public.task_version USING btree (region, owner) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX task_version_current ON public.task_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX task_version_earliest ON public.task_version USING btree (region, assigned_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX task_version_latest ON public.task_version USING btree (region, assigned_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX task_version_match ON public.task_version USING btree (region, subject, owner, assigned_on) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX task_version_newest ON public.task_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX task_version_search ON public.task_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['done'::text, 'verified'::text, 'under-way'::text, 'assigned'::text, 'dropped'::text])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['done'::text, 'verified'::text, 'under-way'::text, 'assigned'::text, 'dropped'::text])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (state = ANY (ARRAY['done'::text, 'verified'::text, 'under-way'::text, 'assigned'::text, 'dropped'::text])))))
grant insert, select to torchbook_app

table training_programme_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name_en text,
  name_zh text,
  kind text not null,
  audiences text[],
  organiser uuid,
  co_organisers uuid[],
  term_from date not null,
  term_until date,
  planned_sessions bigint,
  content text,
  constraint training_programme_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint training_programme_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint training_programme_version_check2 CHECK ((term_until >= term_from)),
  constraint training_programme_version_check3 CHECK (((name_en IS NOT NULL) OR (name_zh IS NOT NULL))),
  constraint training_programme_version_pkey PRIMARY KEY (region, id, version),
  constraint training_programme_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint training_programme_version_region_organiser_fkey FOREIGN KEY (region, organiser) REFERENCES record(region, id)
)
CREATE INDEX training_programme_version_by_organiser ON public.training_programme_version USING btree (region, organiser) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX training_programme_version_current ON public.training_programme_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX training_programme_version_earliest ON public.training_programme_version USING btree (region, term_from, term_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX training_programme_version_latest ON public.training_programme_version USING btree (region, term_from DESC NULLS LAST, term_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX training_programme_version_match ON public.training_programme_version USING btree (region, name_zh) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX training_programme_version_newest ON public.training_programme_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX training_programme_version_search ON public.training_programme_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('enterprise'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('expert'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND true AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table visit_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  visited_on date not null,
  organisation uuid not null,
  activity text not null,
  bodies text[],
  leader text,
  participants text,
  report text,
  constraint visit_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint visit_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint visit_version_pkey PRIMARY KEY (region, id, version),
  constraint visit_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint visit_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id)
)
CREATE UNIQUE INDEX visit_unique_organisation_visited_on_activity ON public.visit_version USING btree (region, organisation, visited_on, activity) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX visit_version_by_organisation ON public.visit_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX visit_version_current ON public.visit_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX visit_version_earliest ON public.visit_version USING btree (region, visited_on, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX visit_version_latest ON public.visit_version USING btree (region, visited_on DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX visit_version_match ON public.visit_version USING btree (region, visited_on, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX visit_version_newest ON public.visit_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX visit_version_search ON public.visit_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text))))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
policy write for insert to torchbook_app with check (((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))))
grant insert, select to torchbook_app

table volunteer_version (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null default now(),
  superseded_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  author text not null,
  reason text not null default ''::text,
  source text not null,
  attachments text[] not null default '{}'::text[],
  search text not null default ''::text,
  name text not null,
  number text not null,
  active_from date not null,
  active_until date,
  place uuid,
  organisation uuid,
  skills text[],
  contact text,
  constraint volunteer_no_overlap EXCLUDE USING gist (region WITH =, number WITH =, daterange(active_from, active_until, '[]'::text) WITH &&) WHERE (((superseded_at = 'infinity'::timestamp with time zone) AND (active_from IS NOT NULL))),
  constraint volunteer_version_check CHECK (((author <> ''::text) AND (source <> ''::text))),
  constraint volunteer_version_check1 CHECK ((superseded_at > recorded_at)),
  constraint volunteer_version_check2 CHECK ((active_until >= active_from)),
  constraint volunteer_version_pkey PRIMARY KEY (region, id, version),
  constraint volunteer_version_region_id_fkey FOREIGN KEY (region, id) REFERENCES record(region, id),
  constraint volunteer_version_region_organisation_fkey FOREIGN KEY (region, organisation) REFERENCES record(region, id),
  constraint volunteer_version_region_place_fkey FOREIGN KEY (region, place) REFERENCES record(region, id)
)
CREATE INDEX volunteer_version_by_organisation ON public.volunteer_version USING btree (region, organisation) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX volunteer_version_by_place ON public.volunteer_version USING btree (region, place) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX volunteer_version_current ON public.volunteer_version USING btree (region, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX volunteer_version_earliest ON public.volunteer_version USING btree (region, active_from, active_until, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX volunteer_version_latest ON public.volunteer_version USING btree (region, active_from DESC NULLS LAST, active_until DESC NULLS LAST, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX volunteer_version_match ON public.volunteer_version USING btree (region, number) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX volunteer_version_newest ON public.volunteer_version USING btree (region, recorded_at, id) WHERE (superseded_at = 'infinity'::timestamp with time zone)
CREATE INDEX volunteer_version_search ON public.volunteer_version USING gin (search gin_trgm_ops) WHERE (superseded_at = 'infinity'::timestamp with time zone)
policy close for update to torchbook_app using (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (superseded_at = 'infinity'::timestamp with time zone))) with check (((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))) AND (NOT (superseded_at = 'infinity'::timestamp with time zone))))
policy read for select to torchbook_app using ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('leader'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('auditor'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
policy write for insert to torchbook_app with check ((((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND (( SELECT ('officer'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) OR ( SELECT ('section-head'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))))) OR ((region = ( SELECT current_setting('torchbook.region'::text, true) AS current_setting)) AND ( SELECT ('reporter'::text = ANY (string_to_array(current_setting('torchbook.roles'::text, true), ','::text)))) AND (place = ANY (( SELECT (COALESCE(string_to_array(current_setting('torchbook.places'::text, true), ','::text), '{}'::text[]))::uuid[] AS "coalesce")::uuid[])))))
grant insert, select to torchbook_app

view annual_report
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    title,
    year,
    due_on,
    state,
    filed_on,
    file,
    remarks
   FROM annual_report_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view appraisal_award
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    round,
    person,
    employer,
    nominator,
    nominated_on,
    result,
    score,
    votes,
    awarded_on,
    consent,
    deeds
   FROM appraisal_award_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view appraisal_round
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    scheme,
    number,
    places,
    opened_on,
    publicised_on,
    awarded_on,
    state,
    organiser,
    prize,
    document
   FROM appraisal_round_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view assessment_result
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    scheme,
    block,
    year,
    unit,
    score,
    full_score,
    grade,
    rank_reported,
    published_on,
    document
   FROM assessment_result_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view association_activity
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    association,
    kind,
    held_on,
    partners,
    attendance,
    venue,
    outcome
   FROM association_activity_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view budget_line
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    year,
    item_en,
    item_zh,
    heading,
    fund,
    department,
    stage,
    amount,
    budgeted,
    adopted_on,
    adjusted_on,
    closed_on,
    document
   FROM budget_line_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view census_round
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    reference_day,
    opens_on,
    closes_on,
    units_asked,
    organiser,
    keep_until,
    notice,
    scope
   FROM census_round_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view centre
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    host,
    partner,
    field,
    staff,
    senior_staff,
    equipment,
    term_from,
    term_until
   FROM centre_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view change_report
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    title,
    kind,
    changed_on,
    reported_on,
    file,
    remarks
   FROM change_report_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view claim
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    code,
    sentence_en,
    sentence_zh,
    about_en,
    about_zh,
    superlative,
    scope,
    area,
    evidence_files,
    document,
    stated_on,
    withdrawn_on
   FROM claim_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view contact_change
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    organisation,
    proposed_on,
    address,
    contact,
    contact_person,
    state,
    decided_on,
    grounds
   FROM contact_change_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view contract
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name,
    kind,
    field,
    edition,
    project,
    seller_in_district,
    seller,
    seller_name,
    seller_region,
    buyer_in_district,
    buyer,
    buyer_name,
    buyer_region,
    signed_on,
    term_from,
    term_until,
    turnover,
    transaction_value,
    state,
    applied_on,
    registered_on,
    registration_number,
    expected_output,
    expected_input,
    pages,
    patent
   FROM contract_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view cooperation_project
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name,
    edition,
    field,
    supplier,
    supplier_region,
    demander,
    demander_name,
    demander_region,
    state,
    intent_on,
    signed_on,
    amount
   FROM cooperation_project_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view decision
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    subject,
    meeting,
    decided_on,
    kind,
    wording,
    amount,
    document
   FROM decision_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view designation
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    type,
    level,
    holder_kind,
    organisation,
    centre,
    state,
    applied_on,
    approved_on,
    document_number,
    certificate,
    term_from,
    term_until,
    previous,
    ended_on,
    end_reason
   FROM designation_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view designation_type
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    code,
    name_en,
    name_zh,
    levels,
    holder_kind,
    term_years,
    regime,
    document,
    in_force_from,
    in_force_until,
    replaces,
    note
   FROM designation_type_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view difficulty
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    subject,
    visit,
    organisation,
    kind,
    raised_on,
    earlier,
    detail,
    state,
    handler,
    due_on,
    solved_on,
    verified_on
   FROM difficulty_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view enterprise_year
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    organisation,
    year,
    sales,
    revenue,
    high_tech_revenue,
    assets,
    rd_spending,
    rd_in_china,
    staff,
    tech_staff,
    tech_graduates,
    rd_staff,
    own_rights,
    in_key_field,
    incident,
    innovation_score,
    small_firm_score,
    remarks
   FROM enterprise_year_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view facility
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name,
    kind,
    place,
    in_use_from,
    in_use_until,
    standard,
    length,
    panels,
    inspected_on,
    manager
   FROM facility_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view fair_edition
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    number,
    scope,
    opened_on,
    closed_on,
    state,
    organiser,
    co_organisers,
    venue,
    exhibitors,
    results,
    needs,
    visitors
   FROM fair_edition_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view figure_reading
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    subject,
    wording,
    unit,
    indicator,
    period,
    note
   FROM figure_reading_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view fund
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    kind,
    within_fiscal_funds,
    manager,
    term_from,
    term_until,
    regulation,
    regulated_on,
    scope
   FROM fund_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view handout
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    title,
    item,
    copies,
    free,
    handed_out_on,
    place,
    event,
    recipient,
    cost
   FROM handout_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view honour
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    title,
    name_en,
    name_zh,
    level,
    awarder_en,
    awarder_zh,
    place,
    organisation,
    awarded_on,
    assessed_from,
    assessed_until,
    batch,
    document,
    revoked_on
   FROM honour_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view indicator_target
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    indicator,
    year,
    value,
    note
   FROM indicator_target_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view investment_return
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    organisation,
    year,
    investment,
    development,
    from_government,
    sales,
    staff,
    employees,
    state,
    submitted_on,
    accepted_on,
    compiler,
    remarks
   FROM investment_return_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view lecture
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    topic_en,
    topic_zh,
    programme,
    held_on,
    speaker,
    speaker_from,
    "foreign",
    audiences,
    attendance,
    venue,
    cancelled
   FROM lecture_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view lecturer
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name,
    title,
    organisation,
    subjects,
    term_from,
    term_until,
    contact
   FROM lecturer_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view meeting
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    kind,
    held_on,
    days,
    science_on_agenda,
    organiser,
    chair,
    venue,
    attendance,
    agenda,
    minutes
   FROM meeting_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view opinion
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    subject,
    channel,
    meeting,
    raised_by,
    organisation,
    received_on,
    wording,
    state,
    assigned_to,
    due_on,
    answered_on,
    outcome,
    answer
   FROM opinion_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view organisation
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    kind,
    local,
    former_names,
    identifier,
    identifier_scheme,
    identifier_from,
    licence,
    town,
    industry,
    private_technology,
    capital,
    term_from,
    term_until,
    status,
    moved_to,
    merged_into,
    contact,
    former_codes,
    address,
    split_from,
    contact_person
   FROM organisation_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view outreach_event
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    campaign,
    large,
    starts_on,
    ends_on,
    state,
    organiser,
    co_organisers,
    place,
    venue,
    visitors,
    volunteers,
    description
   FROM outreach_event_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view outreach_session
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    topic,
    audience,
    event,
    programme,
    held_on,
    sittings,
    place,
    lecturer,
    organiser,
    state,
    person_times,
    persons
   FROM outreach_session_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view payment
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    subject,
    budget_line,
    heading,
    purpose,
    fund,
    payee,
    payee_name,
    programme,
    fair_edition,
    event,
    amount,
    committed_on,
    state,
    paid_on,
    clawed_back_on,
    voucher,
    document
   FROM payment_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view person
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    employer,
    degree,
    title,
    field,
    speciality,
    birth_year,
    outside,
    arrived_on,
    contact
   FROM person_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view place
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    kind,
    code,
    parent,
    own,
    core_urban,
    urban,
    term_from,
    term_until
   FROM place_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view policy
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    title_en,
    title_zh,
    topic,
    level,
    issuer_en,
    issuer_zh,
    document_number,
    issued_on,
    in_force_from,
    in_force_until,
    kind,
    amends,
    state,
    summary
   FROM policy_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view project
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    programme,
    level,
    key,
    organisation,
    partner,
    field,
    code,
    state,
    applied_on,
    approved_on,
    document,
    duration_from,
    duration_until,
    total,
    granted,
    extended_to,
    accepted_on,
    terminated_on,
    end_reason
   FROM project_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view return_form
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name,
    upstream,
    rhythm,
    due,
    workbook,
    note
   FROM return_form_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view statistic
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    series,
    area,
    period_end,
    span,
    value,
    qualifier,
    unit,
    growth,
    growth_basis,
    body_en,
    body_zh,
    published_on,
    document
   FROM statistic_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view talent_award
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    fund,
    kind,
    person,
    employer,
    amount,
    applied_on,
    granted_on,
    state,
    clause,
    grounds
   FROM talent_award_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view talent_return
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    round,
    organisation,
    talents,
    incoming,
    doctors,
    masters,
    bachelors,
    senior_titles,
    middle_titles,
    women,
    state,
    submitted_on,
    accepted_on,
    compiler
   FROM talent_return_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view task
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    subject,
    origin,
    decision,
    opinion,
    difficulty,
    owner,
    responsible,
    assigned_on,
    due_on,
    state,
    done_on,
    verified_on,
    result
   FROM task_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view training_programme
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name_en,
    name_zh,
    kind,
    audiences,
    organiser,
    co_organisers,
    term_from,
    term_until,
    planned_sessions,
    content
   FROM training_programme_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view visit
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    visited_on,
    organisation,
    activity,
    bodies,
    leader,
    participants,
    report
   FROM visit_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app

view volunteer
 SELECT region,
    id,
    version,
    recorded_at,
    superseded_at,
    author,
    reason,
    source,
    attachments,
    search,
    name,
    number,
    active_from,
    active_until,
    place,
    organisation,
    skills,
    contact
   FROM volunteer_version
  WHERE (superseded_at = 'infinity'::timestamp with time zone);
grant select to torchbook_app
