import type { Period } from './read-statistics.ts';
import type { StatisticsFilter } from './statistics.repository.ts';

export type { AgencyGroup } from './read-statistics.ts';
/** What the fields of statistics are read for. */
export interface AccessibleStatistics {
  readonly filter: StatisticsFilter;
  readonly period: Period;
  readonly asOf: Date;
}
