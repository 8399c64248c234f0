import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { surveyDate, type DistrictPlan, type Instance } from '@slrt/local';
import { createClient } from '@slrt/graph-client';
import type { pg } from '@slrt/database';
import { uuidv7 } from 'uuidv7';
import { cpuOfPostgres, cpuOfProcess, memoryOf, out } from '../bench-instance.ts';
import { waitFor } from '../wait.ts';

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
  /** CPU time of the registry and of PostgreSQL, in seconds. */
  readonly cpu: { readonly registry: number; readonly postgres: number };
}
export interface Floor {
  readonly seconds: number;
  /** CPU time of PostgreSQL, in seconds. */
  readonly cpu: number;
  readonly copySeconds: number;
  readonly rows: readonly string[];
}

/** Returns functions that measure the CPU time, in seconds, since this call. */
function startCpu(instance: Instance) {
  const { pid } = instance.run.services.registry;
  const [registry, postgres] = [cpuOfProcess(pid), cpuOfPostgres(instance)];
  return () => ({
    registry: (cpuOfProcess(pid) - registry) / 1000,
    postgres: (cpuOfPostgres(instance) - postgres) / 1000,
  });
}

/** Longest wait for an import or a scan of this many households, in seconds: a tenth of the rate measured. */
export const registryLimit = (households: number): number => 120 + households / 100;

/** Imports a file through the gateway and waits for its end. Throws when it FAILED, or after `limit` seconds. */
export async function importFile(
  instance: Instance,
  plan: DistrictPlan,
  file: string,
  limit: number,
): Promise<Imported> {
  const persona = `${plan.district.prefix}verifier`;
  const token = await instance.tokens(persona);
  const graph = createClient(instance.run.gateway.url, instance.tokens);
  const started = performance.now();
  const query = `regionCode=${plan.district.code}&layout=bdt-2015&surveyDate=${surveyDate}&apply=true`;
  const response = await fetch(`${instance.run.gateway.url}/registry/imports?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${token}` },
    body: createReadStream(file) as never,
    duplex: 'half',
  });
  if (response.status !== 202) throw new Error(`The import was refused: ${response.status} ${await response.text()}`);
  const { id } = (await response.json()) as { id: string };
  const upload = seconds(started);
  const cpu = startCpu(instance);
  let peak = 0;
  return waitFor(
    `the import of ${file}`,
    limit,
    async () => {
      peak = Math.max(peak, memoryOf(instance.run.services.registry.pid));
      const { data, errors } = await graph<State>(
        persona,
        'query ($id: ID!) { registryImport(id: $id) { status rows rejected } }',
        { id },
      );
      if (!data) throw new Error(`The import cannot be read: ${JSON.stringify(errors)}`);
      const { status: state, rows, rejected } = data.registryImport;
      if (state === 'FAILED') throw new Error(`The import ended FAILED after ${rows} rows.`);
      return state === 'COMPLETED'
        ? { seconds: seconds(started) - upload, upload, rows, rejected, peak, cpu: cpu() }
        : null;
    },
    100,
  );
}

interface Scans {
  duplicateScans: { status: string }[];
}
export interface Scan {
  readonly seconds: number;
  readonly persons: number;
  readonly pairs: string;
  readonly found: number;
  /** CPU time of the registry and of PostgreSQL, in seconds. */
  readonly cpu: number;
}
/** Waits until the last duplicate scan of a district is COMPLETED and returns it. Throws when it FAILED, or after `limit` seconds. */
async function waitForScan(
  instance: Instance,
  pool: pg.Pool,
  { code, prefix }: DistrictPlan['district'],
  limit: number,
) {
  const graph = createClient(instance.run.gateway.url, instance.tokens);
  const cpu = startCpu(instance);
  await waitFor(`the duplicate scan of ${code}`, limit, async () => {
    const { data, errors } = await graph<Scans>(
      `${prefix}verifier`,
      'query ($code: ID!) { duplicateScans(regionCode: $code) { status } }',
      { code },
    );
    if (!data) throw new Error(`The scans cannot be read: ${JSON.stringify(errors)}`);
    const [scan] = data.duplicateScans;
    if (scan?.status === 'FAILED') throw new Error(`The duplicate scan of ${code} ended FAILED.`);
    return scan?.status === 'COMPLETED';
  });
  const { registry, postgres } = cpu();
  const { rows } = await pool.query<Omit<Scan, 'cpu'>>(
    `select extract(epoch from finished_at - started_at)::float8 as seconds, persons, pairs, found
     from duplicate_scan where district_code = $1 order by requested_at desc limit 1`,
    [code],
  );
  return { ...(rows[0] as Omit<Scan, 'cpu'>), cpu: registry + postgres };
}

/** Seconds from which on one scan is long enough to be judged. */
const minScanSeconds = 30;

/**
 * Waits for the duplicate scan that follows an import. Repeats a short one, because its first run is compiled and saves pairs, and
 * returns the median of the repetitions.
 */
export async function scanDistrict(instance: Instance, pool: pg.Pool, { district }: DistrictPlan, limit: number) {
  const first = await waitForScan(instance, pool, district, limit);
  if (first.seconds >= minScanSeconds) return first;
  const graph = createClient(instance.run.gateway.url, instance.tokens);
  const again: Scan[] = [];
  for (let n = 0; n < 5; n += 1) {
    await graph(
      `${district.prefix}verifier`,
      'mutation ($input: RequestDuplicateScanInput!) { requestDuplicateScan(input: $input) { __typename } }',
      { input: { idempotencyKey: uuidv7(), regionCode: district.code } },
    );
    again.push(await waitForScan(instance, pool, district, limit));
  }
  return again.sort((a, b) => a.seconds - b.seconds)[2] as Scan;
}

const tables = ['household', 'person', 'person_name_key', 'identifier', 'participation', 'village_statistic', 'outbox'];

/**
 * The floor: the same rows from copies without indexes into like tables with the same indexes and foreign keys, set-based, as
 * owner, without policies; and bare COPY for scale. Seconds.
 */
export async function importFloor(instance: Instance, pool: pg.Pool, home: string): Promise<Floor> {
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
  const cpu = startCpu(instance);
  const started = performance.now();
  const rows: string[] = [];
  for (const table of tables) {
    const { rowCount } = await pool.query(
      `insert into floor_${table} (${columns.get(table)}) ${table === 'outbox' ? 'overriding system value' : ''} select * from stage_${table}`,
    );
    rows.push(`${table} ${rowCount}`);
  }
  const floor = { seconds: seconds(started), cpu: cpu().postgres, rows };
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
  return { ...floor, copySeconds: copy };
}

/** Households from which on the target for a large file applies. */
const minLargeHouseholds = 100_000;

export function printImport(households: number, done: Imported, floor: Floor): void {
  const target = households >= minLargeHouseholds ? 1.6 : 2;
  const { registry, postgres } = done.cpu;
  out(
    `import: ${done.rows} rows in ${done.seconds.toFixed(1)} s (${(done.rows / done.seconds).toFixed(0)} rows/s), ${done.rejected} rejected, upload ${done.upload.toFixed(1)} s before`,
  );
  out(
    `import floor (same rows, set-based, same indexes): ${floor.seconds.toFixed(1)} s; bare COPY ${floor.copySeconds.toFixed(1)} s; rows: ${floor.rows.join(', ')}`,
  );
  out(
    `import ratio ${(done.seconds / floor.seconds).toFixed(2)} (target ${target}); peak memory of registry ${done.peak.toFixed(0)} MB (target 400)`,
  );
  out(
    `import CPU: registry ${registry.toFixed(1)} s, PostgreSQL ${postgres.toFixed(1)} s, floor ${floor.cpu.toFixed(1)} s; PostgreSQL by floor ${(postgres / floor.cpu).toFixed(2)}`,
  );
}
