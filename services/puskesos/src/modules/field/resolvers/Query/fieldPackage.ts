import { caseworkRoles } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { readFieldPackage } from '../../use-cases/read-field-package.ts';

/** Visits of one page: a village has fewer. */
const mostVisits = 500;

export const fieldPackage: QueryResolvers['fieldPackage'] = (_, { village, since }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const caller = { database: context.db, actor: context.actor, scope, roles: caseworkRoles };
  return readFieldPackage(caller, { village, since: since ?? null, first: mostVisits });
};
