import type { Tx } from '@slrt/database';
import { complaintHolders, formatId, parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { findChangeRequestState } from '../projection/index.ts';
import { complaintFacts, keyOf, type ActingPerson } from './complaint.events.ts';
import type { LockedComplaint } from './complaint-lock.repository.ts';
import type { ComplaintFacts } from './complaint.repository.ts';
import { findDisputedConditions } from './disputed-condition.repository.ts';

/** A condition of an eligibility rule that a family contests, because a fact about them is wrong. */
export interface ContestedCondition {
  readonly programmeCode: string;
  readonly conditionCode: string;
  readonly ruleVersion: string;
}
type ContestState = 'OPEN' | 'CORRECTED' | 'ANSWERED' | 'WITHDRAWN';

/** Publishes that a family contests an eligibility, or how the contest ended. */
export function recordContest(
  tx: Tx,
  row: ComplaintFacts,
  contest: ContestedCondition & { readonly state: ContestState; readonly changeRequestId: string | null },
  acting: ActingPerson,
): void {
  const facts = complaintFacts(row, acting);
  recordEvent(tx, complaintEvents.contested, facts.complaintId, { ...facts, ...contest });
}

/** Returns the change request that a need of the complaint led to. Null if none did. */
const proposalOf = ({ needs }: LockedComplaint): string | null =>
  needs.find((need) => need.change_request_id)?.change_request_id ?? null;

/** A contest is corrected by a determined change request. Any other end is an answer, whose reason is on the timeline. */
async function endOf(tx: Tx, row: LockedComplaint): Promise<ContestState> {
  if (row.status === 'REOPENED') return 'OPEN';
  if (row.status === 'WITHDRAWN') return 'WITHDRAWN';
  const uuid = proposalOf(row);
  if (!uuid) return 'ANSWERED';
  const proposal = await findChangeRequestState(tx, { district: row.district_code, uuid });
  return proposal?.state === 'DETERMINED' ? 'CORRECTED' : 'ANSWERED';
}

/** Publishes the end of a contest, or that it is open again. Does nothing for other steps and complaints. */
export async function recordContestEnd(tx: Tx, row: LockedComplaint, acting: ActingPerson): Promise<void> {
  if (complaintHolders[row.status] !== 'NOBODY' && row.status !== 'REOPENED') return;
  const [contest] = await findDisputedConditions(tx, [keyOf(row)]);
  if (!contest) return;
  const { programme_code: programmeCode, condition_code: conditionCode, rule_version: ruleVersion } = contest;
  const uuid = proposalOf(row);
  const changeRequestId = uuid ? formatId('changeRequest', { district: row.district_code, uuid }) : null;
  const state = await endOf(tx, row);
  recordContest(tx, row, { programmeCode, conditionCode, ruleVersion, state, changeRequestId }, acting);
}

/** Returns whether a complaint contests an eligibility. */
export async function isContest(tx: Tx, complaintId: string): Promise<boolean> {
  const key = parseId('complaint', complaintId);
  return key !== null && (await findDisputedConditions(tx, [key])).length > 0;
}
