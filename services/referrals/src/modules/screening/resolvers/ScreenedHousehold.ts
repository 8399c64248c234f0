import { formatId } from '@slrt/domain';
import type { ScreenedHouseholdResolvers } from '../../../__generated__/graphql.ts';
import type { GapRow } from '../screening.repository.ts';

const idOf = (row: GapRow) => formatId('household', { district: row.district_code, uuid: row.household_id });

export const ScreenedHousehold: ScreenedHouseholdResolvers = {
  household: (row) => ({ id: idOf(row) }),
  householdId: idOf,
  regionCode: (row) => row.region_code,
  programme: async (row, _, context) => {
    const programme = (await context.deps.directory()).programmes.get(row.programme_code);
    if (!programme) throw new Error('gap of an unknown programme');
    return programme;
  },
  ruleVersion: (row) => row.rule_version,
  missing: (row) => row.missing,
};
