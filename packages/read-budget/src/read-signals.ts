import { readClock } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { signalThresholds, type ReadSignal } from './limits.ts';
import { findReadSignals } from './read-budget.repository.ts';
import type { ReadBudgetDeps } from './spend.ts';

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
