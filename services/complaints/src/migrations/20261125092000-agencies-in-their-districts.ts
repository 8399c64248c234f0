import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was disclosed to an agency is seen by its people of that district, not by those of the same agency elsewhere. */
export class AgenciesInTheirDistricts20261125092000 implements MigrationInterface {
  name = 'AgenciesInTheirDistricts20261125092000';

  async up(runner: QueryRunner): Promise<void> {
    const district = 'district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)';
    await runner.query(`
alter policy disclosure_rights on disclosure using (
  slrt.scope() in ('staff', 'system') and ${district}
  or slrt.scope() = 'agency' and agency_code = slrt.agency() and ${district})`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
