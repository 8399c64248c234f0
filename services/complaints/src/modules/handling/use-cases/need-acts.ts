import { startOfDay } from '@slrt/areas';
import { momentOf } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import {
  complaintAct,
  publishAct,
  requiredNoteIssues,
  saveNeed,
  type ChangeInput,
  type LockedComplaint,
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

const maxWaitMilliseconds = 366 * 24 * 3600 * 1000;

/** Lets needs wait for a place until another day, on which the desk reviews them. */
export const keepWaiting = complaintAct<ChangeInput & NeedsInput & { reviewOn: string }>(
  'keepWaiting',
  async ({ tx, row, deps, input, acting }) => {
    const now = await momentOf(tx);
    const ahead = startOfDay(row.district_code, input.reviewOn).getTime() - now.getTime();
    if (ahead <= 0 || ahead > maxWaitMilliseconds) throw refusals.invalidInput([issue('reviewOn', 'OUT_OF_RANGE')]);
    const needs = pick(row, input, ({ status }) => status === 'WAITING_FOR_QUOTA');
    let current = row;
    for (const need of needs)
      current = await saveNeed(tx, deps.clocks, current, { need, patch: { review_on: input.reviewOn } });
    publishAct(tx, current, {
      kind: 'NOTE',
      reason: 'KEPT_WAITING',
      note: input.note,
      acting,
      needs: needs.map(({ no }) => no),
    });
    return current;
  },
  needsIssues,
);

/** Settles the task of the back office for needs that one agency refused: nothing more is done, the other agency works on. */
export const settleRefusal = complaintAct<ChangeInput & NeedsInput>(
  'settleRefusal',
  async ({ tx, row, deps, input, acting }) => {
    const needs = pick(row, input, ({ status, refused_at: at }) => status === 'REFERRED' && at !== null);
    let current = row;
    for (const need of needs) current = await saveNeed(tx, deps.clocks, current, { need, patch: { refused_at: null } });
    publishAct(tx, current, {
      kind: 'NOTE',
      reason: 'REFUSAL_SETTLED',
      note: input.note,
      acting,
      needs: needs.map(({ no }) => no),
    });
    return current;
  },
  (input) => [...requiredNoteIssues(input), ...needsIssues(input)],
);
