import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, surveyDate, type DistrictPlan, type Instance } from '@slrt/local';
import type { pg } from '@slrt/database';
import { out } from '../bench-instance.ts';

const seconds = (since: number) => (performance.now() - since) / 1000;

interface State {
  registryImport: { status: string; rows: number; rejected: number };
}
export interface Imported {
  readonly seconds: number;
  readonly upload: number;
  readonly rows: number;
  readonly rejected: number;
  /** Highest resident memory of the registry, MB. */
  readonly peak: number;
}

/** Imports a file through the gateway and waits for its end. */
export async function importFile(instance: Instance, plan: DistrictPlan, file: string): Promise<Imported> {
  const persona = `${plan.district.prefix}verifier`;
  const token = await instance.tokens(persona);
  const graph = createClient(instance.run.gateway.url, instance.tokens);
  const started = performance.now();
  const query = `district=${plan.district.code}&layout=bdt-2015&surveyDate=${surveyDate}`;
  const response = await fetch(`${instance.run.gateway.url}/registry/imports?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${token}` },
    body: createReadStream(file) as never,
    duplex: 'half',
  });
  const { id } = (await response.json()) as { id: string };
  const upload = seconds(started);
  let peak = 0;
  for (;;) {
    await wait(500);
    const status = readFileSync(`/proc/${instance.run.services.registry.pid}/status`, 'utf8');
    peak = Math.max(peak, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    const answer = await graph<State>(
      persona,
      'query ($id: ID!) { registryImport(id: $id) { status rows rejected } }',
      { id },
    );
    const state = answer.data?.registryImport;
    if (state?.status === 'FAILED') throw new Error('the import failed');
    if (state?.status === 'COMPLETED')
      return { seconds: seconds(started) - upload, upload, rows: state.rows, rejected: state.rejected, peak };
  }
}

const tables = ['household', 'person', 'person_name_key', 'identifier', 'participation', 'village_cell', 'outbox'];

/**
 * The floor: the same rows from copies without indexes into like tables with the same indexes and foreign keys, set-based, as
 * owner, without policies; and bare COPY for scale. Seconds.
 */
export async function importFloor(pool: pg.Pool, home: string): Promise<{ floor: number; copy: number }> {
  const columnsOf = async (table: string) => {
    const { rows } = await pool.query<{ names: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    return rows[0]?.names ?? '';
  };
  const columns = new Map<string, string>();
  for (const table of tables) {
    columns.set(table, await columnsOf(table));
    await pool.query(`create unlogged table stage_${table} as select ${columns.get(table)} from ${table}`);
    await pool.query(`create table floor_${table} (like ${table} including all)`);
  }
  const references = [
    ['person', 'household_id', 'household'],
    ['person_name_key', 'person_id', 'person'],
    ['participation', 'household_id', 'household'],
  ];
  for (const [table, key, parent] of references)
    await pool.query(
      `alter table floor_${table} add foreign key (district_code, ${key}) references floor_${parent} (district_code, id)`,
    );
  await pool.query('checkpoint');
  const started = performance.now();
  for (const table of tables)
    await pool.query(
      `insert into floor_${table} (${columns.get(table)}) ${table === 'outbox' ? 'overriding system value' : ''} select * from stage_${table}`,
    );
  const floor = seconds(started);
  await pool.query('checkpoint');
  for (const table of tables) {
    await pool.query(`copy stage_${table} to '${join(home, 'postgres', `${table}.copy`)}'`);
    await pool.query(`create unlogged table bare_${table} as select * from stage_${table} limit 0`);
  }
  const copying = performance.now();
  for (const table of tables) await pool.query(`copy bare_${table} from '${join(home, 'postgres', `${table}.copy`)}'`);
  const copy = seconds(copying);
  for (const table of tables) await pool.query(`drop table stage_${table}, bare_${table}`);
  for (const table of [...tables].reverse()) await pool.query(`drop table floor_${table}`);
  return { floor, copy };
}

export function printImport(done: Imported, { floor, copy }: { floor: number; copy: number }): void {
  out(
    `import: ${done.rows} rows in ${done.seconds.toFixed(1)} s (${(done.rows / done.seconds).toFixed(0)} rows/s), ${done.rejected} rejected, upload ${done.upload.toFixed(1)} s before`,
  );
  out(`import floor (same rows, set-based, same indexes): ${floor.toFixed(1)} s; bare COPY ${copy.toFixed(1)} s`);
  out(
    `import ratio ${(done.seconds / floor).toFixed(2)} (target 2.5); peak memory of registry ${done.peak.toFixed(0)} MB (target 512)`,
  );
}
