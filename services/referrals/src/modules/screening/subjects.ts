import { formatId } from '@slrt/domain';
import type { GapRow } from './screening.repository.ts';

export const householdOf = (row: GapRow) =>
  formatId('household', { district: row.district_code, uuid: row.household_id });

/** Subjects of reads, by type. */
export const subjects = { ScreenedHousehold: (row: GapRow) => [householdOf(row)] };
