import type { MigrationFolder } from '@slrt/database';
import { ReadCountEntity, ReadHourEntity } from './read-budget.entity.ts';

export { clientFactor, readKinds, readLimits, signalThresholds, type ReadKind, type ReadSignal } from './limits.ts';
export { countFile, spend, withinBudget, type ReadBudgetDeps, type RefusedRead, type Spending } from './spend.ts';

export { watchReads, type SignalDeps } from './read-signals.ts';

/** Tables of what people and client programs read in the last hour, and of what accounts read in each. */
export const readBudgetMigrations: MigrationFolder = {
  owner: 'read-budget',
  folder: new URL('../migrations/', import.meta.url),
};

/** Tables that this package keeps in a service's database. */
export const readBudgetEntities = [ReadCountEntity, ReadHourEntity];
