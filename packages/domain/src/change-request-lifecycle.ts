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
  'TECHNICAL_REVIEW',
  'RECEIVING_DISTRICT',
  'RETURNED',
  'DETERMINED',
  'REJECTED',
  'CANCELLED',
] as const;
export type ChangeRequestState = (typeof changeRequestStates)[number];

/** Deciders of a change request: the five stages of the chain, or one officer who did not propose it. */
export type ChangeRequestPath = 'STAGES' | 'OFFICER';

/**
 * The stages, each with the roles that may act: the five of the chain in their fixed order, the only one of a technical
 * correction, and the one that follows the chain when a household moves to another district.
 */
export const changeRequestStages = [
  { stage: 'VILLAGE_DELIBERATION', by: ['VILLAGE_HEAD'], next: 'FIELD_VERIFICATION' },
  { stage: 'FIELD_VERIFICATION', by: ['SUPERVISOR', 'FACILITATOR'], next: 'DISTRICT_VERIFICATION' },
  { stage: 'DISTRICT_VERIFICATION', by: ['DISTRICT_VERIFIER'], next: 'REGENT_APPROVAL' },
  { stage: 'REGENT_APPROVAL', by: ['HEAD_OF_OFFICE'], next: 'DETERMINATION' },
  { stage: 'DETERMINATION', by: ['DISTRICT_VERIFIER'], next: 'DETERMINED' },
  { stage: 'TECHNICAL_REVIEW', by: ['SUPERVISOR', 'DISTRICT_VERIFIER'], next: 'DETERMINED' },
  { stage: 'RECEIVING_DISTRICT', by: ['DISTRICT_VERIFIER'], next: 'DETERMINED' },
] as const satisfies readonly { stage: ChangeRequestState; by: readonly Role[]; next: ChangeRequestState }[];

/** The state in which a request of each path begins. */
export const firstStages: Readonly<Record<ChangeRequestPath, ChangeRequestState>> = {
  STAGES: 'VILLAGE_DELIBERATION',
  OFFICER: 'TECHNICAL_REVIEW',
};

const proposers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'FRONT_OFFICE'];
const stages = changeRequestStages.map((row) => row.stage);

export const changeRequestTransitions: readonly (Transition & { to: ChangeRequestState })[] = [
  ...Object.values(firstStages).flatMap((to) => [
    { on: 'submitChangeRequest', from: [null], to, by: proposers },
    { on: 'resubmitChangeRequest', from: ['RETURNED'], to, by: proposers },
  ]),
  ...changeRequestStages.flatMap(({ stage, by, next }) => [
    { on: 'decideStage:APPROVE', from: [stage], to: next, by },
    { on: 'decideStage:RETURN', from: [stage], to: 'RETURNED' as const, by },
    // The receiving district cannot end what the district of origin determined.
    ...(stage === 'RECEIVING_DISTRICT'
      ? []
      : [{ on: 'decideStage:REJECT', from: [stage], to: 'REJECTED' as const, by }]),
  ]),
  // A household that moves to another district stays where it is until that district accepts it.
  { on: 'decideStage:APPROVE', from: ['DETERMINATION'], to: 'RECEIVING_DISTRICT', by: ['DISTRICT_VERIFIER'] },
  { on: 'cancelChangeRequest', from: [...stages, 'RETURNED'], to: 'CANCELLED', by: proposers },
];

export const closedChangeRequestStates = [
  'DETERMINED',
  'REJECTED',
  'CANCELLED',
] as const satisfies readonly ChangeRequestState[];
