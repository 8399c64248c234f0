import type { Transition } from './lifecycle.ts';
import type { Role } from './roles.ts';

/**
 * States are named after the stage that they wait for (Permensos 15/2018: village deliberation up to the ministry's
 * decree).
 */
export const changeRequestStates = [
  'VILLAGE_DELIBERATION',
  'FIELD_VERIFICATION',
  'DISTRICT_VERIFICATION',
  'REGENT_APPROVAL',
  'DETERMINATION',
  'RETURNED',
  'DETERMINED',
  'REJECTED',
  'CANCELLED',
] as const;
export type ChangeRequestState = (typeof changeRequestStates)[number];

/** The stages in their fixed order, each with the roles that may act. */
export const changeRequestStages = [
  { stage: 'VILLAGE_DELIBERATION', by: ['VILLAGE_HEAD'], next: 'FIELD_VERIFICATION' },
  { stage: 'FIELD_VERIFICATION', by: ['SUPERVISOR', 'FACILITATOR'], next: 'DISTRICT_VERIFICATION' },
  { stage: 'DISTRICT_VERIFICATION', by: ['DISTRICT_VERIFIER'], next: 'REGENT_APPROVAL' },
  { stage: 'REGENT_APPROVAL', by: ['HEAD_OF_OFFICE'], next: 'DETERMINATION' },
  { stage: 'DETERMINATION', by: ['DISTRICT_VERIFIER'], next: 'DETERMINED' },
] as const satisfies readonly { stage: ChangeRequestState; by: readonly Role[]; next: ChangeRequestState }[];

const proposers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'FRONT_OFFICE'];
const stages = changeRequestStages.map((row) => row.stage);

export const changeRequestTransitions: readonly (Transition & { to: ChangeRequestState })[] = [
  { on: 'submitChangeRequest', from: [null], to: 'VILLAGE_DELIBERATION', by: proposers },
  { on: 'resubmitChangeRequest', from: ['RETURNED'], to: 'VILLAGE_DELIBERATION', by: proposers },
  ...changeRequestStages.flatMap(({ stage, by, next }) => [
    { on: 'decideStage:APPROVE', from: [stage], to: next, by },
    { on: 'decideStage:RETURN', from: [stage], to: 'RETURNED' as const, by },
    { on: 'decideStage:REJECT', from: [stage], to: 'REJECTED' as const, by },
  ]),
  { on: 'cancelChangeRequest', from: [...stages, 'RETURNED'], to: 'CANCELLED', by: proposers },
];

export const closedChangeRequestStates = [
  'DETERMINED',
  'REJECTED',
  'CANCELLED',
] as const satisfies readonly ChangeRequestState[];
