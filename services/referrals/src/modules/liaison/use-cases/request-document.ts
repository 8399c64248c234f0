import { momentOf } from '@slrt/database';
import type { FamilyDocumentKind } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import {
  stepReferral,
  withReferral,
  type ChangeReferralInput,
  type ReferralDeps,
  type ReferralRow,
} from '../../referral/index.ts';

interface RequestInput extends ChangeReferralInput {
  kind: FamilyDocumentKind;
}

/**
 * Asks the family for a document. The clock of the agency stands still until the document is there, for at most ten working
 * days. The agency ends the wait itself with `resumeReferral`.
 */
export const requestMissingDocument = (
  deps: ReferralDeps,
  caller: Caller,
  input: RequestInput,
): Promise<{ referral: ReferralRow }> =>
  withReferral(deps, caller, { step: 'requestMissingDocument', input }, async (tx, row, acting) => {
    const { kind, note = null } = input;
    const documentRequest = { kind, note, at: (await momentOf(tx)).toISOString() };
    const details = { reason: 'INCOMPLETE_DOCUMENTS', note, outcome: null, documentRequest };
    return stepReferral(tx, row, { step: 'requestMissingDocument', acting }, details);
  });
