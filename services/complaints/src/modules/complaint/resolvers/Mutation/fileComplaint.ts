import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { fileComplaint as run } from '../../use-cases/file-complaint.ts';

export const fileComplaint: MutationResolvers['fileComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('fileComplaint')) };
  return create('FileComplaintSuccess', () => run(context.deps, caller, input));
};
