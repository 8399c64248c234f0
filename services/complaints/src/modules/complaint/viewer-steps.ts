import {
  allowedSteps,
  complaintActs,
  complaintTransitions,
  isTakeable,
  needTransitions,
  type Actor,
  type ComplaintAct,
  type ComplaintStep,
} from '@slrt/domain';
import {
  factsOfNeed,
  findAssignmentForAct,
  findAssignmentForStep,
  needsWithLetter,
  pausableStatuses,
} from './complaint.policy.ts';
import type { LockedComplaint } from './complaint-lock.repository.ts';
import type { NeedRow } from './need.repository.ts';
import { stateOf } from './take-needs.ts';

/** A complaint with its needs, locked or not. */
type Whole = LockedComplaint;

const isOfNeeds = (step: string) => needTransitions.some(({ on, needs }) => on === step && needs === 'NAMED');
const known = new Set<string>(complaintTransitions.map(({ on }) => on));
const isStep = (step: string): step is ComplaintStep => known.has(step);

/** Returns the steps that lead a need on. While it is open, the complaint must be in the state of that step too. */
function stepsOfNeed(need: NeedRow, ofWhole: readonly string[]): ComplaintStep[] {
  return allowedSteps(needTransitions, need.status)
    .filter(isStep)
    .filter((step) => isOfNeeds(step) && isTakeable(step, stateOf(need)))
    .filter((step) => need.status !== 'OPEN' || ofWhole.includes(step));
}

/** Returns the steps that lead on from the status of the complaint, or from that of one of its needs, for any role. */
export function nextStepsOf({ status, needs }: Pick<Whole, 'status' | 'needs'>): ComplaintStep[] {
  const ofWhole = allowedSteps(complaintTransitions, status);
  const steps = [
    ...ofWhole.filter(isStep).filter((step) => !isOfNeeds(step)),
    ...needs.flatMap((need) => stepsOfNeed(need, ofWhole)),
  ];
  return [...new Set(steps)];
}

/** A decision carries out what was recommended: no other approval is possible. */
const isOffered = (step: ComplaintStep, { recommendation }: NeedRow): boolean =>
  !step.startsWith('decideHandling:') ||
  step === 'decideHandling:RETURN' ||
  step === `decideHandling:${recommendation?.handling ?? 'REFER'}`;

/** Whether an act is possible as things stand. Acts that are not listed always are. */
const preconditions: Partial<Record<ComplaintAct, (complaint: Whole) => boolean>> = {
  pauseComplaint: ({ status, paused_at: paused }) => paused === null && pausableStatuses.includes(status),
  // A pause that an agency asked for ends with the document, or by the agency.
  resumeComplaint: ({ status, paused_at: paused }) => paused !== null && pausableStatuses.includes(status),
  escalateComplaint: ({ desk, holder_role: holder }) => desk === 'VILLAGE' && holder !== null,
  reassignComplaint: ({ holder_role: holder }) => holder !== null,
  keepWaiting: ({ needs }) => needs.some(({ status }) => status === 'WAITING_FOR_QUOTA'),
  settleRefusal: ({ needs }) => needs.some(({ status, refused_at: at }) => status === 'REFERRED' && at !== null),
  issueRecommendationLetter: ({ needs }) => needsWithLetter(needs).length > 0,
};

/** Returns the steps and acts that an actor may take now, for the complaint or one of its needs. */
export function viewerStepsOf(actor: Actor, complaint: Whole): string[] {
  const ofWhole = allowedSteps(complaintTransitions, complaint.status);
  const may = (step: ComplaintStep, need: NeedRow) =>
    findAssignmentForStep(actor, step, factsOfNeed(complaint, need)) !== undefined;
  const steps = complaint.needs.flatMap((need) => [
    ...ofWhole.filter(isStep).filter((step) => !isOfNeeds(step) && may(step, need)),
    ...stepsOfNeed(need, ofWhole).filter((step) => isOffered(step, need) && may(step, need)),
  ]);
  const acts = (Object.keys(complaintActs) as ComplaintAct[]).filter(
    (act) => (preconditions[act]?.(complaint) ?? true) && findAssignmentForAct(actor, act, complaint) !== undefined,
  );
  return [...new Set([...steps, ...acts])];
}
