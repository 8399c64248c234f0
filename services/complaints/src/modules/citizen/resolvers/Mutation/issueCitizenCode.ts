import { complaintActs } from '@slrt/domain';
import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { issueCitizenCode as run } from '../../use-cases/issue-citizen-code.ts';

export const issueCitizenCode: MutationResolvers['issueCitizenCode'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.issueCitizenCode.by) };
  return create('IssueCitizenCodeSuccess', async () => {
    const { code, expiresAt } = await run(context.deps, caller, input);
    return { code, url: `${context.deps.publicUrl}/c/${code}`, expiresAt };
  });
};
