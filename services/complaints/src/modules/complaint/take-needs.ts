import {
  complaintTransitions,
  getTransition,
  issue,
  isTakeable,
  needTransitions,
  needsTakenBy,
  refusals,
  type ComplaintStep,
  type NeedStatus,
  type NeedStep,
  type NeedTransition,
  type NeedWait,
} from '@slrt/domain';
import type { LockedComplaint } from './complaint-lock.repository.ts';
import type { NeedPatch, NeedRow } from './need.repository.ts';

/** The step of one need, and what it changes in addition to its state. */
export interface NeedMove {
  readonly need: NeedRow;
  readonly step: NeedStep;
  readonly to: NeedStatus;
  readonly patch: NeedPatch;
}

/** Which needs a step takes, and how. */
export interface NeedChoice {
  /** Numbers of the needs. Null: those in the first of the step's states in which there are any. */
  readonly named?: readonly number[] | null | undefined;
  /** True if the caller may take the step for the need. Needs that were not named are left out otherwise. */
  readonly mayTake?: (need: NeedRow) => boolean;
  /** The step of a need, if it differs: an approval carries out the recommendation of each need. */
  readonly stepOf?: (need: NeedRow) => NeedStep;
  readonly patchOf?: (need: NeedRow) => NeedPatch;
}

const transitions: readonly NeedTransition[] = needTransitions;
export const isNeedStep = (step: ComplaintStep): step is NeedStep & ComplaintStep =>
  transitions.some(({ on }) => on === step);

export const stateOf = (
  need: NeedRow,
): NeedRow & { readonly isRefused: boolean; readonly waitsFor: NeedWait | null } => ({
  ...need,
  isRefused: need.refused_at !== null,
  waitsFor: need.referral_wait,
});

/** A recommendation that is returned goes back to where it came from: to the agency that still works on the need, if any. */
const targetOf = (need: NeedRow, step: NeedStep): NeedStatus | undefined =>
  step === 'decideHandling:RETURN' ? (need.refused_at ? 'REFERRED' : 'OPEN') : undefined;

function findNamed({ needs }: LockedComplaint, numbers: readonly number[]): NeedRow[] {
  return [...new Set(numbers)].map((no) => {
    const need = needs.find((each) => each.no === no);
    if (!need) throw refusals.invalidInput([issue('needs', 'NOT_FOUND')]);
    return need;
  });
}

/**
 * Returns the needs of a complaint that a step takes, with their new states. Throws NotAllowed if the caller may not take it
 * for a need that is named, or for none; InvalidTransition if a need is in no state from which the step leads on.
 */
export function takeNeeds(row: LockedComplaint, step: ComplaintStep, choice: NeedChoice = {}): NeedMove[] {
  if (!isNeedStep(step)) return [];
  const { named, mayTake = () => true, stepOf = () => step, patchOf = () => ({}) } = choice;
  const wanted = named?.length ? findNamed(row, named) : needsTakenBy(step, row.needs.map(stateOf));
  if (wanted.length === 0 && transitions.some(({ on, needs }) => on === step && needs === 'NAMED')) {
    getTransition(complaintTransitions, row.status, step); // throws in all states but those of other needs
    throw refusals.invalidTransition(row.status, null, []);
  }
  const taken = wanted.filter(mayTake);
  if (taken.length < (named?.length ? wanted.length : Math.min(1, wanted.length))) throw refusals.notAllowed();
  return taken.map((need) => {
    const own = stepOf(need);
    // While a need is open, the complaint may be in a state of intake that comes before this step.
    if (need.status === 'OPEN') getTransition(complaintTransitions, row.status, own);
    const { to } = getTransition(transitions, need.status, own, targetOf(need, own));
    if (!isTakeable(own, stateOf(need))) throw refusals.invalidTransition(need.status, to, []);
    return { need, step: own, to, patch: patchOf(need) };
  });
}
