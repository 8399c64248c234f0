import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { householdProposers } from '../../household.policy.ts';
import { findPersonByNik } from '../../use-cases/find-person-by-nik.ts';

export const personByNik: QueryResolvers['personByNik'] = async (_, { nik, purpose }, context) => {
  const scope = requireScope(context, [...householdProposers, 'BACK_OFFICE', 'MANAGER', 'DISTRICT_VERIFIER']);
  const row = await findPersonByNik(context.deps, scope, { nik, purpose, requestId: context.requestId });
  return row ? { ...row, direct: true } : null;
};
