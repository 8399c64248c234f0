import { caseworkRoles, type Role, type SessionScope } from '@slrt/domain';
import type { AreaStatistics } from './statistics.repository.ts';

export const statisticsReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];

export interface StatisticsView {
  households: number;
  persons: number;
  byDecile: { decile: number | null; count: number | null; suppressed: boolean }[];
  receivingByProgramme: { programmeCode: string; count: number | null; suppressed: boolean }[];
  asOf: Date;
}

/** A planner sees counts only, and no cell under 5 (small-cell suppression). */
export function statisticsView(statistics: AreaStatistics, scope: SessionScope): StatisticsView {
  const cell = (n: number) =>
    scope.role === 'PLANNER' && n < 5 ? { count: null, suppressed: true } : { count: n, suppressed: false };
  const sum = (pick: (row: { households: number; persons: number }) => number) =>
    statistics.byDecile.reduce((total, row) => total + pick(row), 0);
  return {
    households: sum((row) => row.households),
    persons: sum((row) => row.persons),
    byDecile: statistics.byDecile.map((row) => ({ decile: row.decile, ...cell(row.households) })),
    receivingByProgramme: statistics.byProgramme.map((row) => ({
      programmeCode: row.programme_code,
      ...cell(row.households),
    })),
    asOf: new Date(),
  };
}
