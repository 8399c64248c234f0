import { areaTest } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const rightly = `(select slrt.scope()) in ('staff', 'system')
  and (district_code = any((select slrt.areas())::text[]) or left(district_code, 2) = any((select slrt.areas())::text[]))`;
const through = (table: string, parent: string, key: string) =>
  `exists (select 1 from ${parent} p where p.district_code = ${table}.district_code and p.id = ${table}.${key})`;

/**
 * Who works for a whole district, or province, need not ask for the household of each of its rows: the district says whose they
 * are, as it did for consumers and imports. Whoever has villages only is still asked row by row.
 */
export class WholeDistricts20261126091000 implements MigrationInterface {
  name = 'WholeDistricts20261126091000';

  async up(runner: QueryRunner): Promise<void> {
    const parts: Record<string, string> = {
      identifier: `${through('identifier', 'household', 'subject_id')} or ${through('identifier', 'person', 'subject_id')}`,
    };
    for (const table of ['person', 'participation', 'household_revision', 'welfare_rank', 'source_value', 'photo'])
      parts[table] = through(table, 'household', 'household_id');
    for (const [table, part] of Object.entries(parts))
      await runner.query(
        `alter policy ${table}_rights on ${table} using ((${rightly}) or ${part}) with check ((${rightly}) or ${part})`,
      );
    const disclosed = `(select slrt.scope()) = 'agency' and exists (select 1 from disclosure d
      where d.district_code = household.district_code and d.household_id = household.id
        and d.agency_code = slrt.agency() and d.open_from <= now() and coalesce(d.open_until > now(), true))`;
    const staff = `(select slrt.scope()) in ('staff', 'system') and ${areaTest('region_code')}`;
    await runner.query(
      `alter policy household_rights on household using ((${rightly}) or (${staff}) or (${disclosed})) with check ((${rightly}) or (${staff}))`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
