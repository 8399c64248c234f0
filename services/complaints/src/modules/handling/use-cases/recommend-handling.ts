import {
  endedReferralStatuses,
  isAgencyCode,
  issue,
  nationalProgrammes,
  needsTakenBy,
  parseId,
  refusesNeed,
  refusals,
  rolesAt,
  type EntityKey,
  type InputIssue,
} from '@slrt/domain';
import type { Tx } from '@slrt/database';
import { assertDocumentsProvided } from '../../attachment/index.ts';
import {
  complaintStep,
  keyOf,
  type ChangeInput,
  type LockedComplaint,
  type NeedRow,
  type Recommendation,
  type UnfulfilledReason,
} from '../../complaint/index.ts';
import { findChangeRequestState, listReferralStates } from '../../projection/index.ts';
import { needsIssues, needsOf, type NeedsInput } from '../needs-input.ts';

export interface RecommendHandlingInput extends ChangeInput, NeedsInput {
  handling: Recommendation['handling'];
  programmeCodes?: readonly string[] | null | undefined;
  agencyCode?: string | null | undefined;
  agencyCodes?: readonly string[] | null | undefined;
  changeRequestId?: string | null | undefined;
  reason?: UnfulfilledReason | null | undefined;
}
/** Highest number of programmes or agencies of a recommendation. */
export const maxCodes = 10;

const proposalOf = ({ changeRequestId }: RecommendHandlingInput) =>
  changeRequestId ? parseId('changeRequest', changeRequestId) : null;
/** Returns the named agencies without duplicates. */
const namedAgencies = ({ agencyCode, agencyCodes }: RecommendHandlingInput) => [
  ...new Set([...(agencyCode ? [agencyCode] : []), ...(agencyCodes ?? [])]),
];

function recommendationIssues(input: RecommendHandlingInput): InputIssue[] {
  const hasUnknown = (codes: readonly string[], isKnown: (code: string) => boolean) =>
    codes.length > maxCodes || !codes.every(isKnown);
  const issues: InputIssue[] = needsIssues(input);
  if (input.handling === 'PROPOSE' && !proposalOf(input)) issues.push(issue('changeRequestId', 'REQUIRED'));
  if (input.handling === 'DECLINE' && !input.reason) issues.push(issue('reason', 'REQUIRED'));
  if (hasUnknown(input.programmeCodes ?? [], (code) => nationalProgrammes.has(code)))
    issues.push(issue('programmeCodes', 'UNKNOWN_CODE'));
  if (input.agencyCode && !isAgencyCode(input.agencyCode)) issues.push(issue('agencyCode', 'UNKNOWN_CODE'));
  if (hasUnknown(input.agencyCodes ?? [], isAgencyCode)) issues.push(issue('agencyCodes', 'UNKNOWN_CODE'));
  return issues;
}

const ended: readonly string[] = endedReferralStatuses;

/**
 * Asserts that no agency is named which works on a need already, and that one which refused a need, or found it not
 * eligible, is asked again only with a reason.
 */
export async function assertMayBeAsked(
  tx: Tx,
  row: LockedComplaint,
  { input, needs }: { input: RecommendHandlingInput; needs: readonly NeedRow[] },
): Promise<void> {
  const named = namedAgencies(input);
  if (row.decision_no === 0 || named.length === 0) return;
  const asked = (await listReferralStates(tx, keyOf(row))).filter(
    ({ need_no: no, agency_code: agency }) =>
      named.includes(agency) && (no === null || needs.some((need) => need.no === no)),
  );
  if (asked.some(({ status }) => !ended.includes(status)))
    throw refusals.invalidInput([issue('agencyCodes', 'ALREADY_ASKED')]);
  if (asked.some(refusesNeed) && !input.note?.trim()) throw refusals.invalidInput([issue('note', 'ASKED_BEFORE')]);
}

/**
 * Returns the needs that the recommendation is for. Clients that name none mean every need that waits for one; programmes
 * and agencies then belong to the first, as they did before needs had a state.
 */
function recommendedNeeds(row: LockedComplaint, named: readonly number[] | null): NeedRow[] {
  const states = row.needs.map((need) => ({ ...need, isRefused: need.refused_at !== null }));
  return named ? row.needs.filter(({ no }) => named.includes(no)) : needsTakenBy('recommendHandling', states);
}

/** Throws InvalidInput for a change request that does not exist, and for one of a place that the caller does not see. */
async function assertProposalSeen(tx: Tx, row: LockedComplaint, proposal: EntityKey): Promise<void> {
  const found = proposal.district === row.district_code ? await findChangeRequestState(tx, proposal) : null;
  if (!found || rolesAt(tx.scope, found.region_code).length === 0)
    throw refusals.invalidInput([issue('changeRequestId', 'NOT_FOUND')]);
}

/** Recommends a handling of needs. Clears `decided_by`, because the new recommendation needs its own decision. */
export const recommendHandling = complaintStep<RecommendHandlingInput>(async ({ tx, row, caller, input }) => {
  const proposal = proposalOf(input);
  if (proposal) await assertProposalSeen(tx, row, proposal);
  const named = needsOf(input);
  const needs = recommendedNeeds(row, named);
  if (input.handling === 'REFER' || input.handling === 'PROPOSE') await assertDocumentsProvided(tx, row, needs);
  await assertMayBeAsked(tx, row, { input, needs });
  const recommendation = ({ no }: NeedRow): Recommendation => {
    const isMeant = named !== null || no === needs[0]?.no;
    return {
      handling: input.handling,
      programmeCodes: isMeant ? [...new Set(input.programmeCodes ?? [])] : [],
      agencyCodes: isMeant ? namedAgencies(input) : [],
      ...(input.handling === 'DECLINE' ? { reason: input.reason ?? 'OTHER' } : {}),
    };
  };
  return {
    step: 'recommendHandling',
    reason: input.handling,
    named,
    patchOf: (need) => ({
      recommendation: recommendation(need),
      recommended_by: caller.actor.id,
      decided_by: null,
      ...(proposal ? { change_request_id: proposal.uuid } : {}),
    }),
    patch: { desk_person: caller.actor.id },
  };
}, recommendationIssues);
