import type { MigrationFolder } from '@slrt/database';
import { ReadCountEntity } from './read-budget.entity.ts';

export { clientFactor, readKinds, readLimits, type ReadKind } from './limits.ts';
export { countFile, spend, withinBudget, type ReadBudgetDeps, type RefusedRead, type Spending } from './spend.ts';

/** Table of what people and client programs read in the last hour. */
export const readBudgetMigrations: MigrationFolder = {
  owner: 'read-budget',
  folder: new URL('../migrations/', import.meta.url),
};

/** Tables that this package keeps in a service's database. */
export const readBudgetEntities = [ReadCountEntity];
