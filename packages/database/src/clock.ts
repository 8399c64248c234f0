import type { SessionScope } from '@slrt/domain';
import type { Dependency, Logger } from '@slrt/runtime';
import type { Database } from './database.ts';
import { raw, type SqlText } from './sql.ts';
import type { Tx } from './transaction.ts';

/*
 * Stored moments come from the database's clock, because every process that writes to a database shares that one. A
 * transaction has one moment, kept in a setting that ends with it: rows, timeline and events of a step have the same time.
 * To the millisecond, which is what a JavaScript `Date` and the header of an event can hold.
 */
const isoText = (value: string) => `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const setMomentSql = (value: string) => `set_config('slrt.moment', ${isoText(value)}, true)`;

/** SQL expression: the transaction's moment as ISO 8601 text with milliseconds. Takes it now unless it was taken before. */
export const momentText = `coalesce(nullif(current_setting('slrt.moment', true), ''), ${setMomentSql('clock_timestamp()')})`;

/** SQL expression: the transaction's moment as `timestamptz`. Takes it now unless it was taken before. */
export const moment = `(${momentText})::timestamptz`;

/** SQL expression, stable within a statement: the transaction's moment if it has one yet, else the server's time. */
export const momentOrNow = `coalesce(nullif(current_setting('slrt.moment', true), '')::timestamptz, now())`;

/**
 * SQL expression for an update: the transaction's moment, moved forward to the value of `column` when that is later. So a
 * step is never before its predecessor, also when the database moved to a host whose clock is behind.
 */
export const momentAfter = (column: string): string =>
  `(${setMomentSql(`greatest(${moment}, ${column})`)})::timestamptz`;

const newMoment = raw(setMomentSql('clock_timestamp()'));
const takenMoment = raw(momentText);
const taken = new WeakMap<Tx, Promise<Date>>();

function readMoment(tx: Tx, expression: SqlText): Promise<Date> {
  const read = tx.sql<{ moment: Date }>`select (${expression})::timestamptz as moment`.then(([row]) => {
    if (!row) throw new Error('the database gave no time');
    return row.moment;
  });
  read.catch(() => undefined); // the transaction reports the failure of its statements
  taken.set(tx, read);
  return read;
}

/**
 * Takes the transaction's moment anew. Sent right behind a statement that locks an aggregate it travels with that
 * statement, and is later than everything that other transactions did to the aggregate before. A moment that the transaction was
 * given stays.
 */
export const takeMoment = (tx: Tx): Promise<Date> => (tx.givenMoment ? momentOf(tx) : readMoment(tx, newMoment));

/** The transaction's moment. Costs a round trip only when nothing took it before. */
export const momentOf = (tx: Tx): Promise<Date> => taken.get(tx) ?? readMoment(tx, takenMoment);

const checker: SessionScope = { scope: 'system', areas: [], agency: null, actorId: 'system:clock', role: null };

/** The database's time, outside any unit of work: to compare a device's clock with, not for what is stored. */
export function readClock(database: Database): Promise<Date> {
  return database.read(checker, async (tx) => {
    const [row] = await tx.sql<{ now: Date }>`select clock_timestamp() as now`;
    if (!row) throw new Error('the database gave no time');
    return row.now;
  });
}

/** Returns by how many milliseconds this process's clock is ahead of the database's, and how far that may be off. */
export async function measureClock(database: Database): Promise<{ ahead: number; uncertainty: number }> {
  const [sent, started] = [Date.now(), performance.now()];
  const now = await readClock(database);
  const uncertainty = (performance.now() - started) / 2;
  return { ahead: sent + uncertainty - now.getTime(), uncertainty };
}

/**
 * Dependency `clock`: cannot be used (`DIFFERS_BY_10800_S`) while this process's clock differs from the database's by more
 * than `limitSeconds`. Half the round trip is taken off, so that a slow database is not mistaken for a wrong clock.
 * Warns once per episode. A database that cannot be asked is reported by its own dependency, not here.
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
