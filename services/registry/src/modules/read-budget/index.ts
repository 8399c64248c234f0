export { clientFactor, readLimits } from './limits.ts';
export { recordLookup } from './record-lookup.ts';
export { countFile, spend, withinBudget, type ReadBudgetDeps } from './spend.ts';
