import { addWorkingDays } from '@slrt/calendar';
import { momentOf, type Tx } from '@slrt/database';
import { isAgencyCode, issue, refusals, type ReferralReason } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import {
  findClock,
  findNeed,
  loadRoutingContext,
  openProposal,
  pausedDays,
  proposalDue,
  reassignToOffice,
  withReferral,
  type Acting,
  type AgencyProposal,
  type ChangeReferralInput,
  type ReferralDeps,
  type ReferralRow,
} from '../../referral/index.ts';
import { route } from '../../routing/index.ts';
import { applyChange, referralAct } from './act-on-referral.ts';

interface ProposeInput extends ChangeReferralInput {
  agencyCode: string;
  reason: ReferralReason;
}

/**
 * Proposes another agency for a referral, which stays with its agency until the back office decides. Until then its due time is
 * that of the decision, and its escalations go to the back office first.
 */
export const proposeAgency = referralAct<ProposeInput>('proposeAgency', async ({ tx, row, input }) => {
  const { agencyCode, reason, note = null } = input;
  if (!isAgencyCode(agencyCode)) throw refusals.invalidInput([issue('agencyCode', 'UNKNOWN_CODE')]);
  if (agencyCode === row.agency_code) throw refusals.invalidInput([issue('agencyCode', 'NO_CHANGE')]);
  if (openProposal(row) || row.document_request) throw refusals.invalidTransition(row.status, null, []);
  const [now, clock, need] = await Promise.all([
    momentOf(tx),
    findClock(tx, row.district_code, row.programme_code),
    findNeed(tx, row),
  ]);
  if (need.asked.includes(agencyCode)) throw refusals.invalidInput([issue('agencyCode', 'ALREADY_ASKED')]);
  return {
    patch: {
      agency_proposal: {
        agencyCode,
        reason,
        note,
        at: now.toISOString(),
        dueAt: row.due_at?.toISOString() ?? null,
        declined: null,
      },
      due_at: proposalDue(clock, row.district_code, now),
    },
    kind: 'PROPOSAL',
    reason,
    event: 'agencyProposed',
  };
});

interface DecideInput extends ChangeReferralInput {
  decision: 'ACCEPT' | 'DECLINE';
}

/** Transfers a referral to the best office of the proposed agency, which must accept it anew. */
async function accept(tx: Tx, row: ReferralRow, acting: Acting, note: string | null): Promise<ReferralRow> {
  const proposal = openProposal(row);
  if (!proposal) throw refusals.notFound();
  const [need, context] = await Promise.all([findNeed(tx, row), loadRoutingContext(tx, row.district_code)]);
  const { region_code: regionCode, programme_code: programmeCode } = row;
  const question = { ...need, regionCode, programmeCode, agencyCode: proposal.agencyCode, verdict: null };
  const { officeCode } = route(question, context);
  if (!officeCode) throw refusals.invalidInput([issue('decision', 'OFFICE_NOT_AVAILABLE')]);
  const { agencyCode, reason } = proposal;
  return reassignToOffice(tx, row, acting, { agencyCode, officeCode, reason, note });
}

/** Returns the due time that the agency had, later by the working days for which its clock stood still. */
async function dueAgain(tx: Tx, row: ReferralRow, { at, dueAt }: AgencyProposal) {
  const [now, clock] = await Promise.all([momentOf(tx), findClock(tx, row.district_code, row.programme_code)]);
  const waited = pausedDays(clock, row.district_code, at, now);
  return {
    now,
    pause_days: row.accepted_at ? row.pause_days + waited : 0,
    due_at: dueAt === null ? null : addWorkingDays(new Date(dueAt), waited, row.district_code, clock.calendar),
  };
}

/** Decides on a proposal: the referral goes to the proposed agency, or stays and its clock goes on with the days that were left. */
export const decideAgencyProposal = (
  deps: ReferralDeps,
  caller: Caller,
  input: DecideInput,
): Promise<{ referral: ReferralRow }> =>
  withReferral(deps, caller, { step: 'decideAgencyProposal', input }, async (tx, row, acting) => {
    const proposal = openProposal(row);
    if (!proposal) throw refusals.notFound();
    const note = input.note?.trim() ?? '';
    if (input.decision === 'ACCEPT') return accept(tx, row, acting, note || null);
    if (!note) throw refusals.invalidInput([issue('note', 'REQUIRED')]);
    const { now, ...clock } = await dueAgain(tx, row, proposal);
    return applyChange(
      tx,
      row,
      {
        patch: { ...clock, agency_proposal: { ...proposal, declined: { note, at: now.toISOString() } } },
        kind: 'PROPOSAL',
        reason: 'PROPOSAL_DECLINED',
        event: 'proposalDeclined',
      },
      acting,
    );
  });
