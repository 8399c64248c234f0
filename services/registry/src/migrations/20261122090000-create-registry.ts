import { areaTest, platformSchema, protect, protectThrough } from '@slrt/database';
import { messagingSchema } from '@slrt/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = `slrt.scope() in ('staff', 'system')`;

export class CreateRegistry20261122090000 implements MigrationInterface {
  name = 'CreateRegistry20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(platformSchema('registry'));
    await runner.query(messagingSchema('registry'));
    await runner.query(`
create table household (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  listing text not null constraint household_listing check (listing in ('LISTED', 'PROPOSED', 'REMOVED')),
  decile smallint constraint household_decile check (decile between 1 and 10),
  address text,
  latitude double precision,
  longitude double precision,
  housing jsonb not null default '{}',
  assets text[] not null default '{}',
  bdt_id text,
  source text not null,
  input_hash bytea,
  created_by text not null,
  version integer not null default 1,
  updated_at timestamptz not null default clock_timestamp(),
  constraint household_pkey primary key (district_code, id),
  constraint household_bdt_id unique (district_code, bdt_id),
  constraint household_in_district check (left(region_code, 5) = district_code)
);
create index household_region on household (district_code, region_code, id);

create table person (
  district_code text not null,
  id uuid not null,
  household_id uuid not null,
  name text not null,
  sex text constraint person_sex check (sex in ('MALE', 'FEMALE')),
  birth_date date,
  birth_year_from smallint,
  birth_year_until smallint,
  relation text not null,
  family_no smallint,
  schooling jsonb not null default '{}',
  employment jsonb not null default '{}',
  health jsonb not null default '{}',
  position smallint not null default 1,
  constraint person_pkey primary key (district_code, id),
  constraint person_household foreign key (district_code, household_id) references household (district_code, id)
);
create index person_household_id on person (district_code, household_id, position);
create unique index person_one_head on person (district_code, household_id) where relation = 'HEAD';

create table person_name_key (
  district_code text not null,
  key text not null,
  person_id uuid not null,
  constraint person_name_key_pkey primary key (district_code, key, person_id),
  constraint person_name_key_person foreign key (district_code, person_id) references person (district_code, id)
);

create table identifier (
  district_code text not null,
  id uuid not null default uuidv7(),
  subject_id uuid not null,
  kind text not null constraint identifier_kind check (kind in ('NIK', 'KK')),
  cipher bytea not null,
  key_id text not null,
  index bytea not null,
  masked text not null,
  source text not null,
  valid_from date,
  valid_until date,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint identifier_pkey primary key (district_code, id)
);
create index identifier_subject on identifier (district_code, subject_id, kind);
create index identifier_index on identifier (index);

create table participation (
  district_code text not null,
  id uuid not null default uuidv7(),
  household_id uuid not null,
  programme_code text not null,
  since date not null,
  until date,
  source text not null,
  source_ref uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint participation_pkey primary key (district_code, id),
  constraint participation_household foreign key (district_code, household_id) references household (district_code, id)
);
create unique index participation_current on participation (district_code, household_id, programme_code) where until is null;

create table household_revision (
  district_code text not null,
  household_id uuid not null,
  version integer not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text,
  reason text not null,
  before jsonb not null,
  changed text[] not null,
  idempotency_key uuid,
  input_hash bytea,
  constraint household_revision_pkey primary key (district_code, household_id, version),
  constraint household_revision_key unique (district_code, idempotency_key),
  constraint household_revision_household foreign key (district_code, household_id) references household (district_code, id)
);
revoke update, delete on household_revision from registry_app;

create table change_request (
  district_code text not null,
  id uuid not null,
  kind text not null,
  state text not null,
  household_id uuid,
  region_code text not null,
  proposed jsonb not null,
  determined jsonb,
  proposer text not null,
  version integer not null default 1,
  submitted_at timestamptz not null default clock_timestamp(),
  due_at timestamptz,
  constraint change_request_pkey primary key (district_code, id),
  constraint change_request_household foreign key (district_code, household_id) references household (district_code, id)
);
create unique index change_request_one_open on change_request (district_code, household_id)
  where state not in ('DETERMINED', 'REJECTED', 'CANCELLED');
create index change_request_region on change_request (district_code, region_code, submitted_at);
create trigger change_request_state before insert or update on change_request
  for each row execute function slrt.check_lifecycle('change_request', 'state');

create table change_request_step (
  district_code text not null,
  id uuid not null default uuidv7(),
  change_request_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  stage text not null,
  decision text not null,
  actor text not null,
  actor_role text,
  proposer text not null,
  reason text,
  note text,
  document text,
  version integer not null,
  constraint change_request_step_pkey primary key (district_code, id),
  constraint change_request_step_version unique (district_code, change_request_id, version),
  constraint change_request_four_eyes check (decision <> 'APPROVE' or actor <> proposer),
  constraint change_request_step_request foreign key (district_code, change_request_id) references change_request (district_code, id)
);
revoke update, delete on change_request_step from registry_app;

create table registry_import (
  district_code text not null,
  id uuid not null,
  layout text not null,
  status text not null,
  survey_date date not null,
  file text not null,
  requested_by text not null,
  requested_role text,
  areas text[] not null,
  households integer not null default 0,
  rows integer not null default 0,
  accepted integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  profile_batches integer not null default 0,
  projected_at timestamptz,
  received_at timestamptz not null default clock_timestamp(),
  constraint registry_import_pkey primary key (district_code, id)
);
create table registry_import_rejection (
  district_code text not null,
  import_id uuid not null,
  row_number integer not null,
  column_name text not null,
  code text not null,
  constraint registry_import_rejection_pkey primary key (district_code, import_id, row_number, column_name),
  constraint registry_import_rejection_import foreign key (district_code, import_id) references registry_import (district_code, id)
);

create table village_count (
  district_code text not null,
  region_code text not null,
  decile smallint not null,
  households integer not null default 0,
  persons integer not null default 0,
  constraint village_count_pkey primary key (district_code, region_code, decile)
);
create table village_programme_count (
  district_code text not null,
  region_code text not null,
  programme_code text not null,
  households integer not null default 0,
  constraint village_programme_count_pkey primary key (district_code, region_code, programme_code)
);

create table disclosure (
  district_code text not null,
  referral_id uuid not null,
  household_id uuid not null,
  complaint_id uuid not null,
  agency_code text not null,
  programme_code text,
  region_code text not null,
  open_from timestamptz not null,
  open_until timestamptz,
  constraint disclosure_pkey primary key (district_code, referral_id)
);
create index disclosure_household on disclosure (district_code, household_id, agency_code);
create table ended_complaint (
  district_code text not null,
  complaint_id uuid not null,
  open_until timestamptz,
  version integer not null,
  constraint ended_complaint_pkey primary key (district_code, complaint_id)
);`);
    const disclosed = `slrt.scope() = 'agency' and exists (select 1 from disclosure d
      where d.district_code = household.district_code and d.household_id = household.id
        and d.agency_code = slrt.agency() and d.open_from <= now() and coalesce(d.open_until > now(), true))`;
    await runner.query(
      protect(
        'household',
        `(${staff} and ${areaTest('region_code')}) or (${disclosed})`,
        `${staff} and ${areaTest('region_code')}`,
      ),
    );
    for (const child of ['person', 'participation', 'household_revision']) {
      await runner.query(protectThrough(child, 'household', 'household_id'));
    }
    await runner.query(protectThrough('person_name_key', 'person', 'person_id'));
    await runner.query(
      protect(
        'identifier',
        `exists (select 1 from household h where h.district_code = identifier.district_code and h.id = identifier.subject_id)
         or exists (select 1 from person p where p.district_code = identifier.district_code and p.id = identifier.subject_id)`,
      ),
    );
    for (const table of ['change_request', 'village_count', 'village_programme_count']) {
      await runner.query(protect(table, `${staff} and ${areaTest('region_code')}`));
    }
    await runner.query(protectThrough('change_request_step', 'change_request', 'change_request_id'));
    await runner.query(protect('registry_import', `${staff} and ${areaTest('district_code')}`));
    await runner.query(protectThrough('registry_import_rejection', 'registry_import', 'import_id'));
    await runner.query(
      protect(
        'disclosure',
        `(slrt.scope() = 'system' and ${areaTest('district_code')}) or (slrt.scope() = 'agency' and agency_code = slrt.agency())`,
        `slrt.scope() = 'system' and ${areaTest('district_code')}`,
      ),
    );
    await runner.query(protect('ended_complaint', `slrt.scope() = 'system' and ${areaTest('district_code')}`));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
