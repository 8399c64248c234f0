import { formatId } from '@slrt/domain';
import type { GapRow } from './screening.repository.ts';

export const householdOf = (row: GapRow) =>
  formatId('household', { district: row.district_code, uuid: row.household_id });

/** Whom the records of this module are about. */
export const subjects = { ScreenedHousehold: (row: GapRow) => [householdOf(row)] };
