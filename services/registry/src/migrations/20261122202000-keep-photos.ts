import { protectThrough } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos of houses, assets and cards; the pictures themselves lie in a store of files. */
export class KeepPhotos20261122202000 implements MigrationInterface {
  name = 'KeepPhotos20261122202000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table photo (
  district_code text not null,
  id uuid not null,
  household_id uuid not null,
  kind text not null constraint photo_kind check (kind in
    ('HOUSE', 'FRONT', 'FLOOR', 'WALL', 'ROOF', 'TOILET', 'KITCHEN', 'CONTENTS', 'ASSET', 'HEAD', 'KTP', 'KK')),
  status text not null default 'AWAITED' constraint photo_status check (status in ('AWAITED', 'STORED')),
  refusal text,
  width integer,
  height integer,
  bytes integer,
  sha256 bytea,
  taken_at timestamptz,
  latitude double precision,
  longitude double precision,
  created_by text not null,
  input_hash bytea not null,
  requested_at timestamptz not null default clock_timestamp(),
  stored_at timestamptz,
  constraint photo_pkey primary key (district_code, id),
  constraint photo_household foreign key (district_code, household_id) references household (district_code, id)
);
create index photo_of_household on photo (district_code, household_id, stored_at);
revoke delete on photo from registry_app;`);
    await runner.query(protectThrough('photo', 'household', 'household_id'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
