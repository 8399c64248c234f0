import { isAgencyCode, issue, nationalProgrammes, parseId, refusals, type InputIssue } from '@slrt/domain';
import { assertDocumentsProvided } from '../../attachment/index.ts';
import { complaintStep, type ChangeInput } from '../../complaint/index.ts';

export interface RecommendHandlingInput extends ChangeInput {
  handling: 'HANDLE_DIRECTLY' | 'REFER' | 'PROPOSE';
  programmeCodes?: readonly string[] | null | undefined;
  agencyCode?: string | null | undefined;
  agencyCodes?: readonly string[] | null | undefined;
  changeRequestId?: string | null | undefined;
}
const maxCodes = 10;

const proposalOf = ({ changeRequestId }: RecommendHandlingInput) =>
  changeRequestId ? parseId('changeRequest', changeRequestId) : null;
/** Returns the agencies other than `agencyCode`, without duplicates. */
const furtherAgencies = ({ agencyCode, agencyCodes }: RecommendHandlingInput) =>
  [...new Set(agencyCodes ?? [])].filter((each) => each !== agencyCode);

function recommendationIssues(input: RecommendHandlingInput): InputIssue[] {
  const hasUnknown = (codes: readonly string[], isKnown: (code: string) => boolean) =>
    codes.length > maxCodes || !codes.every(isKnown);
  const issues: InputIssue[] = [];
  if (input.handling === 'PROPOSE' && !proposalOf(input)) issues.push(issue('changeRequestId', 'REQUIRED'));
  if (hasUnknown(input.programmeCodes ?? [], (code) => nationalProgrammes.has(code)))
    issues.push(issue('programmeCodes', 'UNKNOWN_CODE'));
  if (input.agencyCode && !isAgencyCode(input.agencyCode)) issues.push(issue('agencyCode', 'UNKNOWN_CODE'));
  if (hasUnknown(furtherAgencies(input), isAgencyCode)) issues.push(issue('agencyCodes', 'UNKNOWN_CODE'));
  return issues;
}

/** Recommends a handling. Clears `decided_by`, because the new recommendation needs its own decision. */
export const recommendHandling = complaintStep<RecommendHandlingInput>(async ({ tx, row, caller, input }) => {
  const proposal = proposalOf(input);
  if (proposal && proposal.district !== row.district_code)
    throw refusals.invalidInput([issue('changeRequestId', 'OTHER_AREA')]);
  if (input.handling !== 'HANDLE_DIRECTLY') await assertDocumentsProvided(tx, row);
  return {
    step: 'recommendHandling',
    reason: input.handling,
    patch: {
      recommendation: {
        handling: input.handling,
        programmeCodes: [...new Set(input.programmeCodes ?? [])],
        agencyCode: input.agencyCode ?? null,
        agencyCodes: furtherAgencies(input),
      },
      recommended_by: caller.actor.id,
      desk_person: caller.actor.id,
      decided_by: null,
      ...(proposal ? { change_request_id: proposal.uuid } : {}),
    },
  };
}, recommendationIssues);
