import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { sqlStateOf } from './errors.ts';

/** Returns why a database rejects writes, by SQLSTATE or its class; null for every other failure. */
function problemOf(error: unknown): string | null {
  const state = sqlStateOf(error) ?? '';
  if (state === '25006') return 'READ_ONLY';
  if (state === '53100') return 'NO_SPACE';
  if (state === '58030') return 'IO_ERROR';
  return state.startsWith('53') && state !== '53300' ? 'NO_RESOURCES' : null;
}

/** Incompressible and larger than the free space that existing pages are likely to have. */
const probeBytes = 256 * 1024;

/**
 * Monitors whether the database accepts writes. PostgreSQL has no function that reports a full disk, so the first
 * failed write is the signal, and a large object that is written and rolled back shows that space is available again.
 */
export function createWriteMonitor(dataSource: DataSource) {
  let failed: string | null = null;

  async function probe(): Promise<string | null> {
    const runner = dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query('select lo_from_bytea(0, $1)', [randomBytes(probeBytes)]);
      return null;
    } catch (error) {
      const problem = problemOf((error as { driverError?: unknown }).driverError ?? error);
      if (!problem) throw error;
      return problem;
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }

  return {
    /** Runs a write and records whether the database rejected it. */
    watch: async <T>(write: () => Promise<T>): Promise<T> => {
      try {
        return await write();
      } catch (error) {
        failed = problemOf(error) ?? failed;
        throw error;
      }
    },
    /** Returns why the database rejects writes, or null. Throws when it does not answer. */
    problem: async (): Promise<string | null> => {
      const [row] = await dataSource.query<{ read_only: boolean }[]>(
        `select pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as read_only`,
      );
      if (row?.read_only) return 'READ_ONLY';
      if (failed) failed = await probe();
      return failed;
    },
  };
}
