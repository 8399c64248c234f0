import { complaintActs } from '@slrt/domain';
import { type Caller, creation } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { issueCitizenCode } from './use-cases/issue-citizen-code.ts';

/** Adds the address of the page to the code, for a printed letter or a message to the family. */
async function issueCode(deps: Deps, caller: Caller, input: Parameters<typeof issueCitizenCode>[2]) {
  const { code, expiresAt } = await issueCitizenCode(deps, caller, input);
  return { code, url: `${deps.publicUrl}/c/${code}`, expiresAt };
}

/** Root field that issues a code for the family. */
export const Mutation: MutationResolvers = {
  issueCitizenCode: creation('IssueCitizenCodeSuccess', complaintActs.issueCitizenCode.by, issueCode),
};
