import { loadAreas } from '@slrt/areas';
import type { QueryRunner } from 'typeorm';

/** Loads the official areas once (about 1 s for 91,599 rows); later versions of the list come as migrations. */
export async function syncAreas(runner: QueryRunner): Promise<void> {
  const [row] = (await runner.query('select count(*)::int as n from area')) as [{ n: number }];
  if (row.n > 0) return;
  const areas = loadAreas();
  await runner.query(
    `insert into area (code, parent_code, level, kind, name, time_zone, founding_code)
     select a->>'code', a->>'parentCode', a->>'level', a->>'kind', a->>'name', a->>'timeZone', left(a->>'code', 5)
     from jsonb_array_elements($1::jsonb) a`,
    [JSON.stringify(areas)],
  );
  await runner.query('analyze area');
}
