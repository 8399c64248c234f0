import { caseworkRoles, type Role, type SessionScope } from '@slrt/domain';
import type { CellSum } from './statistics.repository.ts';

export const statisticsReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
/** Smallest count shown to roles that see counts only (small-cell suppression; source: graph contract). */
const minShown = 5;

export interface CountView {
  readonly count: number | null;
  readonly suppressed: boolean;
}
export interface AccessibleStatistics {
  readonly code: string;
  readonly cells: readonly CellSum[];
  readonly count: (n: number) => CountView;
  readonly asOf: Date;
}

export function statisticsView(code: string, cells: readonly CellSum[], scope: SessionScope): AccessibleStatistics {
  return {
    code,
    cells,
    count: (n) =>
      scope.role === 'PLANNER' && n < minShown ? { count: null, suppressed: true } : { count: n, suppressed: false },
    asOf: new Date(),
  };
}

/** Parent of `RegionQuality`: the statistics of the area and the age in days at which a record is outdated. */
export interface QualityView {
  readonly view: AccessibleStatistics;
  readonly staleDays: number;
}
