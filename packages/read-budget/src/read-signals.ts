import { readClock } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { findReadSignals } from './read-budget.repository.ts';
import type { ReadBudgetDeps } from './spend.ts';

export const readSignals = ['MASS_READ', 'UNUSUAL_HOUR', 'MANY_MISSES'] as const;
/**
 * Sign in the log of reads that an account may be misused: it read far more people in an hour than others of its role, read people
 * outside 06:00–20:00 of the district (facilitators: 05:00–22:00), or looked for many numbers that do not exist.
 */
export type ReadSignal = (typeof readSignals)[number];

/**
 * Thresholds per account and hour. `massFactor` times what 95 % of the hours of the same role have, and at least `massFloor`: a
 * facilitator's tablet loads a whole village of a few hundred households. Our own figures: UU 27/2022 (article 46) demands that a
 * breach is found and reported within 3 x 24 hours, and sets no number.
 */
export const signalThresholds = { massFloor: 500, massFactor: 5, nightFloor: 20, missFloor: 20 } as const;

const hour = 3_600_000;
const noDistrict = '00.00';

export interface SignalDeps extends Omit<ReadBudgetDeps, 'lookupBudgets'> {
  /** Counts a signal in the metrics of the service. */
  readonly countSignal: (kind: ReadSignal) => void;
}

/**
 * Looks for signals in the log of this and the previous hour, and tells the data-protection officer of each new one: once per account,
 * kind and hour, whatever the number of processes. The log line names the account and no person.
 */
export async function watchReads({ database, logger, onRefusedRead, countSignal }: SignalDeps): Promise<void> {
  const since = new Date((await readClock(database)).getTime() - hour);
  const found = await database.withTransaction(systemScope('read-signals', noDistrict), async (tx) => {
    const signals = await findReadSignals(tx, since, signalThresholds);
    for (const { place: district, reader: actor, signal: kind } of signals)
      onRefusedRead(tx, { district, actor, kind, client: null });
    return signals;
  });
  for (const { place: district, reader: actor, signal: kind } of found) {
    countSignal(kind);
    logger.warn({ district, actor, kind }, 'alarm: unusual reading');
  }
}
