import { caseworkRoles } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { readFieldPackage } from '../../use-cases/read-field-package.ts';

export const fieldPackage: QueryResolvers['fieldPackage'] = (_, { village, since }, context) => {
  const scope = requireScope(context, caseworkRoles);
  return readFieldPackage(context.db, { actor: context.actor, scope }, { village, since: since ?? null });
};
