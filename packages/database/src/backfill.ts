import type { QueryRunner } from 'typeorm';

/** A change of existing rows as part of a migration. */
export interface Backfill {
  /** Tables with forced row security that the statements and the triggers they fire read or write. */
  readonly tables: readonly string[];
  readonly sql: string;
  /** Counts the rows that are still wrong, as `n`. */
  readonly remaining: string;
}

interface Counted {
  readonly n: number | string;
}

/**
 * Runs a backfill over every row and checks its effect. Throws when rows remain; the migration's transaction then rolls back.
 *
 * Policies apply to the owner too, and no session setting satisfies all of them. So row security is not forced on the named tables
 * while the backfill runs: other sessions never see that, because the transaction holds these tables exclusively. A table left out
 * of `tables` makes the statement fail instead of skipping rows, since `migrate` runs with `row_security = off`.
 */
export async function backfill(runner: QueryRunner, { tables, sql, remaining }: Backfill): Promise<void> {
  const forced = (await runner.query(
    `select c.oid::regclass::text as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relname = any($1::text[]) and c.relforcerowsecurity order by 1`,
    [tables],
  )) as { name: string }[];
  for (const { name } of forced) await runner.query(`alter table ${name} no force row level security`);
  await runner.query(sql);
  const [left] = (await runner.query(remaining)) as Counted[];
  for (const { name } of forced) await runner.query(`alter table ${name} force row level security`);
  const n = Number(left?.n ?? NaN);
  if (n !== 0) throw new Error(`The backfill left ${n} rows unchanged in ${tables.join(', ')}.`);
}
