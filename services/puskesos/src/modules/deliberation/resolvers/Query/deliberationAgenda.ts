import { caseworkRoles } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { listAgenda } from '../../proposal.repository.ts';

export const deliberationAgenda: QueryResolvers['deliberationAgenda'] = (_, { villageCode }, context) => {
  const scope = requireScope(context, caseworkRoles);
  return context.db.read(scope, (tx) => listAgenda(tx, villageCode));
};
