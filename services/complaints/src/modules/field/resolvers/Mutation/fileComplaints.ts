import { mutateBatch, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../../complaint/index.ts';
import { fileComplaints as run } from '../../use-cases/file-complaints.ts';

export const fileComplaints: MutationResolvers['fileComplaints'] = (_, { input }, context) => {
  const scope = requireScope(context, rolesOfSteps('fileComplaint'));
  const caller = { actor: context.actor, scope, logger: context.logger };
  return mutateBatch('FileComplaintsSuccess', () => run(context.deps, caller, input));
};
