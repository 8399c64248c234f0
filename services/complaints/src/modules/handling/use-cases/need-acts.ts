import { startOfDay } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import {
  complaintAct,
  publishAct,
  requiredNoteIssues,
  saveNeed,
  type ActingPerson,
  type ChangeInput,
  type ComplaintDeps,
  type LockedComplaint,
  type NeedPatch,
  type NeedRow,
} from '../../complaint/index.ts';
import { needsIssues, needsOf, type NeedsInput } from '../needs-input.ts';

/** Returns the named needs, or all, for which the act is possible. Throws InvalidTransition if it is not for one of them. */
function pick(row: LockedComplaint, input: NeedsInput, isPossible: (need: NeedRow) => boolean): NeedRow[] {
  const named = needsOf(input);
  const wanted = row.needs.filter((need) => (named ? named.includes(need.no) : isPossible(need)));
  if (wanted.length === 0 || wanted.length < (named?.length ?? 0) || !wanted.every(isPossible))
    throw refusals.invalidTransition(wanted[0]?.status ?? row.status, null, []);
  return wanted;
}

interface NeedAct {
  readonly tx: Tx;
  readonly row: LockedComplaint;
  readonly deps: ComplaintDeps;
  readonly input: ChangeInput & NeedsInput;
  readonly acting: ActingPerson;
}

/** Changes the needs that are meant, and records it with a reason on the timeline. Throws InvalidTransition as `pick` does. */
async function changeNeeds(
  { tx, row, deps, input, acting }: NeedAct,
  { isPossible, patch, reason }: { isPossible: (need: NeedRow) => boolean; patch: NeedPatch; reason: string },
): Promise<LockedComplaint> {
  const needs = pick(row, input, isPossible);
  let current = row;
  for (const need of needs) current = await saveNeed(tx, deps.clocks, current, { need, patch });
  const numbers = needs.map(({ no }) => no);
  publishAct(tx, current, { kind: 'NOTE', reason, note: input.note, acting, needs: numbers });
  return current;
}

const maxWaitMilliseconds = 366 * 24 * 3600 * 1000;

/** Lets needs wait for a place until another day, on which the desk reviews them. */
export const keepWaiting = complaintAct<ChangeInput & NeedsInput & { reviewOn: string }>(
  'keepWaiting',
  async (act) => {
    const { row, tx } = act;
    const { reviewOn } = act.input;
    const ahead = startOfDay(row.district_code, reviewOn).getTime() - (await momentOf(tx)).getTime();
    if (ahead <= 0 || ahead > maxWaitMilliseconds) throw refusals.invalidInput([issue('reviewOn', 'OUT_OF_RANGE')]);
    return changeNeeds(act, {
      isPossible: ({ status }) => status === 'WAITING_FOR_QUOTA',
      patch: { review_on: reviewOn },
      reason: 'KEPT_WAITING',
    });
  },
  needsIssues,
);

/** Settles the task of the back office for needs that one agency refused: nothing more is done, the other agency works on. */
export const settleRefusal = complaintAct<ChangeInput & NeedsInput>(
  'settleRefusal',
  (act) =>
    changeNeeds(act, {
      isPossible: ({ status, refused_at: at }) => status === 'REFERRED' && at !== null,
      patch: { refused_at: null },
      reason: 'REFUSAL_SETTLED',
    }),
  (input) => [...requiredNoteIssues(input), ...needsIssues(input)],
);
