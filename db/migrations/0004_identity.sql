-- Designations
drop view "designation";
alter table "designation_version" add column "reports_filed" text;
create view "designation" with (security_invoker = true) as
  select * from "designation_version" where superseded_at = 'infinity';

-- Technology contracts
drop view "contract";
alter table "contract_version" add column "patent" text;
create view "contract" with (security_invoker = true) as
  select * from "contract_version" where superseded_at = 'infinity';

-- Organisations
drop view "organisation";
alter table "organisation_version" add column "former_codes" text;
alter table "organisation_version" add column "address" text;
alter table "organisation_version" add column "split_from" uuid;
alter table "organisation_version" add foreign key (region, "split_from") references record (region, id);
create index "organisation_version_by_split_from" on "organisation_version" (region, "split_from") where superseded_at = 'infinity';
create view "organisation" with (security_invoker = true) as
  select * from "organisation_version" where superseded_at = 'infinity';
