import { momentOf } from '@slrt/database';
import {
  complaintTransitions,
  issue,
  refusals,
  systemScope,
  type ComplaintStep,
  type ComplaintTransition,
} from '@slrt/domain';
import {
  findComplaints,
  lockComplaint,
  moveComplaint,
  type ComplaintDeps,
  type ComplaintRow,
  takeNeeds,
  type NeedOutcome,
  type Outcome,
} from '../../complaint/index.ts';
import type { CitizenCodes } from '../citizen-code.ts';
import { findCitizenCode, lockCitizenCode, markUsed } from '../citizen-code.repository.ts';

export type CitizenDeps = ComplaintDeps & { readonly codes: CitizenCodes };

const transitions: readonly ComplaintTransition[] = complaintTransitions;

/** Returns the steps that a citizen may take in a status. */
export function citizenSteps(status: ComplaintRow['status']): ComplaintStep[] {
  return transitions.filter((row) => row.citizen && row.from.includes(status)).map((row) => row.on as ComplaintStep);
}

export type CitizenView =
  | { readonly state: 'UNKNOWN' | 'USED' | 'EXPIRED' }
  | { readonly state: 'READY'; readonly complaint: ComplaintRow; readonly steps: readonly ComplaintStep[] };

/** Returns the complaint that a code gives access to and the possible steps, or why the code cannot be used. */
export async function readCitizenCode(deps: CitizenDeps, typed: string): Promise<CitizenView> {
  const read = deps.codes.read(typed);
  if (!read) return { state: 'UNKNOWN' };
  return deps.database.read(systemScope('citizen', read.district), async (tx) => {
    const code = await findCitizenCode(tx, read.district, read.hash);
    if (!code) return { state: 'UNKNOWN' };
    if (code.used_at) return { state: 'USED' };
    if (code.expired) return { state: 'EXPIRED' };
    const [complaint] = await findComplaints(tx, [{ district: code.district_code, uuid: code.complaint_id }]);
    if (!complaint) return { state: 'UNKNOWN' };
    return { state: 'READY', complaint, steps: citizenSteps(complaint.status) };
  });
}

export interface CitizenAnswer {
  readonly step: string;
  readonly reason: string | null;
  readonly rating: number | null;
  readonly note: string | null;
}
const unfulfilled: readonly string[] = ['QUOTA_FULL', 'NOT_ELIGIBLE', 'NO_PROGRAMME', 'NOT_REACHED', 'OTHER'];

function outcomeOf(answer: CitizenAnswer, at: string): NeedOutcome | null {
  const { rating } = answer;
  if (answer.step === 'confirmOutcome:FULFILLED')
    return { result: 'FULFILLED', confirmation: 'CONFIRMED', reason: null, rating, at };
  if (answer.step !== 'confirmOutcome:UNFULFILLED') return null;
  const reason = unfulfilled.includes(answer.reason ?? '') ? (answer.reason as Outcome['reason']) : 'OTHER';
  return { result: 'UNFULFILLED', confirmation: 'DENIED', reason, rating, at };
}

/** Takes the citizen's step and marks the code as used, in one transaction. Concurrent uses of a code are serialised by a row lock. */
export async function useCitizenCode(deps: CitizenDeps, typed: string, answer: CitizenAnswer): Promise<ComplaintRow> {
  const read = deps.codes.read(typed);
  const invalidCodeError = () => refusals.invalidInput([issue('code', 'CODE_NOT_VALID')]);
  if (!read) throw invalidCodeError();
  if (answer.rating !== null && (answer.rating < 1 || answer.rating > 5))
    throw refusals.invalidInput([issue('rating', 'OUT_OF_RANGE')]);
  if (answer.note && answer.note.length > 2_000) throw refusals.invalidInput([issue('note', 'TOO_LONG')]);
  return deps.database.withTransaction(systemScope('citizen', read.district), async (tx) => {
    const code = await lockCitizenCode(tx, read.district, read.hash);
    if (!code || code.used_at || code.expired) throw invalidCodeError();
    const row = await lockComplaint(tx, { district: code.district_code, uuid: code.complaint_id });
    const step = row ? citizenSteps(row.status).find((each) => each === answer.step) : undefined;
    if (!row || !step) throw refusals.invalidInput([issue('step', 'INVALID_TRANSITION')]);
    const outcome = outcomeOf(answer, (await momentOf(tx)).toISOString());
    markUsed(tx, code, step);
    return moveComplaint(tx, deps.clocks, row, {
      step,
      acting: { actorId: 'citizen', role: null },
      reason: outcome?.reason ?? transitions.find(({ on }) => on === step)?.reason ?? 'BY_CITIZEN',
      note: answer.note,
      needs: takeNeeds(row, step, {
        patchOf: () => (step === 'reopenComplaint' ? { outcome: null, answer: null } : outcome ? { outcome } : {}),
      }),
    });
  });
}
