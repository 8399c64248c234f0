import type { SessionScope } from '@slrt/domain';
import type { Dependency, Logger } from '@slrt/runtime';
import type { Database } from './database.ts';
import { raw, sql, type Sql, type SqlText } from './sql.ts';
import type { Tx } from './transaction.ts';

/*
 * Stored times come from the database's clock, because all processes that write to a database share it. A transaction
 * has one time, kept in a setting that ends with it, so the rows, timeline and events of a step have the same time. The
 * precision is a millisecond, the most that a JavaScript `Date` and the header of an event can hold.
 */
const isoText = (value: string) => `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const setMomentSql = (value: string) => `set_config('slrt.moment', ${isoText(value)}, true)`;

/** SQL expression: the transaction's time as ISO 8601 text with milliseconds. Sets it on first use. */
export const momentText = `coalesce(nullif(current_setting('slrt.moment', true), ''), ${setMomentSql('clock_timestamp()')})`;

/** SQL expression: the transaction's time as `timestamptz`. Sets it on first use. */
export const moment = `(${momentText})::timestamptz`;

/** SQL expression, stable within a statement: the transaction's time if it is set, otherwise the server's time. */
export const momentOrNow = `coalesce(nullif(current_setting('slrt.moment', true), '')::timestamptz, now())`;

/**
 * SQL expression for an update: the transaction's time, or the value of `column` if that is later. A step is then never
 * earlier than its predecessor, even after the database moved to a host whose clock is behind.
 */
export const momentAfter = (column: string): string =>
  `(${setMomentSql(`greatest(${moment}, ${column})`)})::timestamptz`;

const newMoment = raw(setMomentSql('clock_timestamp()'));
const takenMoment = raw(momentText);
const taken = new WeakMap<Tx, Promise<Date>>();

function readMoment(tx: Tx, expression: SqlText | Sql): Promise<Date> {
  const read = tx.sql<{ moment: Date }>`select (${expression})::timestamptz as moment`.then(([row]) => {
    if (!row) throw new Error('the database returned no time');
    return row.moment;
  });
  read.catch(() => undefined); // the transaction reports the failure of its statements
  taken.set(tx, read);
  return read;
}

/**
 * Resets the transaction's time to now. When sent directly after a statement that locks an aggregate, it needs no round
 * trip of its own and is later than all earlier changes of the aggregate. Does not change a time that was passed to the
 * transaction.
 */
export const takeMoment = (tx: Tx): Promise<Date> => (tx.givenMoment ? momentOf(tx) : readMoment(tx, newMoment));

/** Returns the transaction's time. Costs a round trip only when it is not set yet. */
export const momentOf = (tx: Tx): Promise<Date> => taken.get(tx) ?? readMoment(tx, takenMoment);

/**
 * Sets the transaction's time for the following statements, to record what happened earlier, such as the steps of a case
 * from a register on paper. `null` sets it to now.
 */
export function setMoment(tx: Tx, at: Date | null): Promise<Date> {
  if (at === null) return takeMoment(tx);
  return readMoment(tx, sql`set_config('slrt.moment', ${at.toISOString()}::text, true)`);
}

const checker: SessionScope = { scope: 'system', areas: [], agency: null, actorId: 'system:clock', grants: [] };

/**
 * Returns the database's current time, outside any transaction. For comparison with a device's clock, not for stored
 * values.
 */
export function readClock(database: Database): Promise<Date> {
  return database.read(checker, async (tx) => {
    const [row] = await tx.sql<{ now: Date }>`select clock_timestamp() as now`;
    if (!row) throw new Error('the database returned no time');
    return row.now;
  });
}

/**
 * Returns by how many milliseconds this process's clock is ahead of the database's, and the uncertainty of that value.
 */
export async function measureClock(database: Database): Promise<{ ahead: number; uncertainty: number }> {
  const [sent, started] = [Date.now(), performance.now()];
  const now = await readClock(database);
  const uncertainty = (performance.now() - started) / 2;
  return { ahead: sent + uncertainty - now.getTime(), uncertainty };
}

/**
 * Dependency `clock`: unavailable (`DIFFERS_BY_10800_S`) while this process's clock differs from the database's by more
 * than `limitSeconds`. Half the round trip is subtracted, so that a slow database is not mistaken for a wrong clock.
 * Warns once per episode. An unreachable database is reported by its own dependency, not here.
 */
export function clockDependency(database: Database, logger: Logger, limitSeconds = 30): Dependency {
  let differs = false;
  return {
    name: 'clock',
    check: async () => {
      const measured = await measureClock(database).catch(() => null);
      if (!measured) return null;
      const { ahead, uncertainty } = measured;
      const isWrong = Math.abs(ahead) - uncertainty > limitSeconds * 1000;
      const seconds = Math.round(ahead / 1000);
      if (isWrong && !differs) logger.warn({ aheadSeconds: seconds, limitSeconds }, 'clock differs from the database');
      if (!isWrong && differs) logger.info({ aheadSeconds: seconds }, 'clock agrees with the database again');
      differs = isWrong;
      return isWrong ? `DIFFERS_BY_${Math.abs(seconds)}_S` : null;
    },
  };
}
