import { loadAreas } from '@slrt/areas';
import { stateChanges, type Transition } from '@slrt/domain';
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

/** Makes the database's check the same table that policy, use cases and docs read. */
export async function syncLifecycle(runner: QueryRunner, machine: string, table: readonly Transition[]): Promise<void> {
  await runner.query('delete from lifecycle where machine = $1', [machine]);
  const rows = stateChanges(table).map((row) => ({ from: row.from ?? '', to: row.to, step: row.on }));
  await runner.query(
    `insert into lifecycle (machine, from_state, to_state, step)
     select $1, r->>'from', r->>'to', r->>'step' from jsonb_array_elements($2::jsonb) r`,
    [machine, JSON.stringify(rows)],
  );
}
