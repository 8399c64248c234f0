import { issue, parseId, refusals } from '@slrt/domain';
import type { ComplaintRow } from '../complaint.repository.ts';
import { requireDocuments } from './documents.ts';
import { takeStep, withComplaint, type Caller, type ChangeInput, type ComplaintDeps } from './change-complaint.ts';

export interface RecommendHandlingInput extends ChangeInput {
  handling: 'HANDLE_DIRECTLY' | 'REFER' | 'PROPOSE';
  programmeCodes?: readonly string[] | null | undefined;
  agencyCode?: string | null | undefined;
  agencyCodes?: readonly string[] | null | undefined;
  changeRequestId?: string | null | undefined;
  note?: string | null | undefined;
}
const code = /^[A-Z][A-Z0-9_]{0,39}$/;

/** Recommends to the decider; a new recommendation clears who decided before (four eyes are judged anew). */
export function recommendHandling(
  deps: ComplaintDeps,
  caller: Caller,
  input: RecommendHandlingInput,
): Promise<{ complaint: ComplaintRow }> {
  const proposal = input.changeRequestId ? parseId('changeRequest', input.changeRequestId) : null;
  const programmeCodes = [...(input.programmeCodes ?? [])];
  const agencyCodes = [...new Set(input.agencyCodes ?? [])].filter((each) => each !== input.agencyCode);
  const issues = [];
  if (input.handling === 'PROPOSE' && !proposal) issues.push(issue('changeRequestId', 'REQUIRED'));
  if (programmeCodes.length > 10 || programmeCodes.some((each) => !code.test(each)))
    issues.push(issue('programmeCodes', 'UNKNOWN_CODE'));
  if (input.agencyCode && !code.test(input.agencyCode)) issues.push(issue('agencyCode', 'UNKNOWN_CODE'));
  if (agencyCodes.length > 10 || agencyCodes.some((each) => !code.test(each)))
    issues.push(issue('agencyCodes', 'UNKNOWN_CODE'));
  if (input.note && input.note.length > 4_000) issues.push(issue('note', 'TOO_LONG'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  return withComplaint(deps, caller, input, async (tx, row) => {
    if (proposal && proposal.district !== row.district_code)
      throw refusals.invalidInput([issue('changeRequestId', 'OTHER_AREA')]);
    if (input.handling !== 'HANDLE_DIRECTLY') await requireDocuments(tx, row);
    return takeStep(
      tx,
      row,
      { deps, caller, input },
      {
        step: 'recommendHandling',
        reason: input.handling,
        note: input.note ?? null,
        patch: {
          recommendation: {
            handling: input.handling,
            programmeCodes: [...new Set(programmeCodes)],
            agencyCode: input.agencyCode ?? null,
            agencyCodes,
          },
          recommended_by: caller.actor.id,
          desk_person: caller.actor.id,
          decided_by: null,
          ...(proposal ? { change_request_id: proposal.uuid } : {}),
        },
      },
    );
  });
}
