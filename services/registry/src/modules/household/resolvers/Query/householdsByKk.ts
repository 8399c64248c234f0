import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { householdProposers } from '../../household.policy.ts';
import { findHouseholdsByKk } from '../../use-cases/find-person-by-nik.ts';

export const householdsByKk: QueryResolvers['householdsByKk'] = async (_, { kkNumber, purpose }, context) => {
  const scope = requireScope(context, [...householdProposers, 'BACK_OFFICE', 'MANAGER', 'DISTRICT_VERIFIER']);
  const rows = await findHouseholdsByKk(context.deps, scope, { kkNumber, purpose, requestId: context.requestId });
  return rows.map((row) => ({ ...row, direct: true }));
};
