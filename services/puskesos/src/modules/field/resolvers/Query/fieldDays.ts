import { caseworkRoles } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { listFieldDays } from '../../planned-visit.repository.ts';

export const fieldDays: QueryResolvers['fieldDays'] = (_, { districtCode, person, from, until }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const wanted = { district: districtCode, person: person ?? null, from, until };
  return context.db.read(scope, (tx) => listFieldDays(tx, wanted));
};
