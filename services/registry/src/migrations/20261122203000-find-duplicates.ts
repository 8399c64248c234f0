import { areaTest, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pairs of people who may be one, what an officer said of them, and the scans that found them. */
export class FindDuplicates20261122203000 implements MigrationInterface {
  name = 'FindDuplicates20261122203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table duplicate_candidate (
  district_code text not null,
  id uuid not null default uuidv7(),
  person_a uuid not null,
  person_b uuid not null,
  region_a text not null,
  region_b text not null,
  hard boolean not null,
  score real not null constraint duplicate_score check (score between 0 and 1),
  reasons jsonb not null,
  state text not null default 'OPEN' constraint duplicate_state check (state in ('OPEN', 'MERGED', 'LINKED', 'NOT_DUPLICATE', 'GONE')),
  undo jsonb,
  found_by text not null constraint duplicate_found_by check (found_by in ('IMPORT', 'REGISTRATION', 'SCAN')),
  found_at timestamptz not null default clock_timestamp(),
  seen_in uuid,
  version integer not null default 1,
  constraint duplicate_candidate_pkey primary key (district_code, id),
  constraint duplicate_candidate_pair unique (district_code, person_a, person_b),
  constraint duplicate_candidate_order check (person_a < person_b),
  constraint duplicate_candidate_a foreign key (district_code, person_a) references person (district_code, id),
  constraint duplicate_candidate_b foreign key (district_code, person_b) references person (district_code, id)
);
create index duplicate_candidate_open on duplicate_candidate (district_code, state, score desc, id);
create index duplicate_candidate_b on duplicate_candidate (district_code, person_b);
revoke delete on duplicate_candidate from registry_app;

create table duplicate_decision (
  district_code text not null,
  candidate_id uuid not null,
  version integer not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text,
  decision text not null constraint duplicate_decision_kind check (decision in ('MERGE', 'LINK', 'NOT_DUPLICATE', 'REOPEN')),
  note text,
  constraint duplicate_decision_pkey primary key (district_code, candidate_id, version),
  constraint duplicate_decision_candidate foreign key (district_code, candidate_id) references duplicate_candidate (district_code, id)
);
revoke update, delete on duplicate_decision from registry_app;

create table duplicate_threshold (
  district_code text not null,
  likely real not null constraint duplicate_threshold_likely check (likely between 0.5 and 1),
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint duplicate_threshold_pkey primary key (district_code)
);

create table duplicate_scan (
  district_code text not null,
  id uuid not null,
  status text not null default 'WAITING' constraint duplicate_scan_status check (status in ('WAITING', 'RUNNING', 'COMPLETED', 'FAILED')),
  cause text not null constraint duplicate_scan_cause check (cause in ('IMPORT', 'REQUEST')),
  requested_by text not null,
  requested_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  finished_at timestamptz,
  attempts integer not null default 0,
  persons integer,
  pairs bigint,
  found integer,
  constraint duplicate_scan_pkey primary key (district_code, id)
);
-- People who were just registered or corrected, to be compared with the others.
create table duplicate_check (
  district_code text not null,
  person_id uuid not null,
  requested_at timestamptz not null default clock_timestamp(),
  constraint duplicate_check_pkey primary key (district_code, person_id)
);
-- One waiting scan is enough, whoever asks again.
create unique index duplicate_scan_waiting on duplicate_scan (district_code) where status = 'WAITING';`);
    const staff = `(select slrt.scope()) in ('staff', 'system')`;
    await runner.query(
      protect('duplicate_candidate', `${staff} and (${areaTest('region_a')} or ${areaTest('region_b')})`),
    );
    await runner.query(
      protect(
        'duplicate_decision',
        `exists (select 1 from duplicate_candidate p where p.district_code = duplicate_decision.district_code and p.id = duplicate_decision.candidate_id)`,
      ),
    );
    for (const table of ['duplicate_threshold', 'duplicate_scan'])
      await runner.query(protect(table, `${staff} and ${areaTest('district_code')}`));
    // Whoever registers someone asks for the check; only the system reads what was asked.
    await runner.query(
      protect(
        'duplicate_check',
        `(select slrt.scope()) = 'system' and ${areaTest('district_code')}`,
        `${staff} and exists (select 1 from person p where p.district_code = duplicate_check.district_code and p.id = duplicate_check.person_id)`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
