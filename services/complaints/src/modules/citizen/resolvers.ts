import { complaintActs } from '@slrt/domain';
import { actCommands, creation, type Caller } from '@slrt/subgraph';
import type { ComplaintMessageResolvers, ComplaintResolvers, MutationResolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { staffScope } from '../complaint/index.ts';
import { issueCitizenCode } from './use-cases/issue-citizen-code.ts';
import { sendComplaintMessage } from './use-cases/send-message.ts';

/** Adds the address of the page to the code. The address holds no secret. */
async function issueCode(deps: Deps, caller: Caller, input: Parameters<typeof issueCitizenCode>[2]) {
  return { ...(await issueCitizenCode(deps, caller, input)), url: `${deps.publicUrl}/ikuti` };
}

export const Mutation: MutationResolvers = {
  issueCitizenCode: creation('IssueCitizenCodeSuccess', complaintActs.issueCitizenCode.by, issueCode),
  ...actCommands(complaintActs, { sendComplaintMessage }),
};

export const Complaint: Pick<ComplaintResolvers, 'messages'> = {
  messages: (row, _, context) => {
    staffScope(context);
    return context.complaintMessages.load(row);
  },
};

export const ComplaintMessage: ComplaintMessageResolvers = { actorRole: (row) => row.actor_role };
