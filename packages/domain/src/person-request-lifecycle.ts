import type { Transition } from './lifecycle.ts';
import type { Role } from './roles.ts';

export const personRequestKinds = ['ERASURE', 'RESTRICTION', 'PORTABLE_COPY'] as const;
/** Wish of a person about their data: UU 27/2022 articles 8 (erasure), 11 (restriction) and 13 (copy in a machine-readable form). */
export type PersonRequestKind = (typeof personRequestKinds)[number];
export type PersonRequestState = 'RECEIVED' | 'APPROVED' | 'IN_FORCE' | 'REJECTED' | 'LIFTED';

/** Roles that record a request of a person who comes to the office. */
export const requestRecorders: readonly Role[] = ['FRONT_OFFICE', 'DATA_PROTECTION_OFFICER'];
/** Roles that decide on it. */
export const requestDeciders: readonly Role[] = ['DATA_PROTECTION_OFFICER'];
/** Roles that confirm an erasure, as the second person. */
export const secondDeciders: readonly Role[] = ['DATA_PROTECTION_OFFICER', 'HEAD_OF_OFFICE'];

/** `IN_FORCE` is applied by all services: erased, or restricted until it is lifted. A copy is in force when it is recorded. */
export const personRequestTransitions = [
  { on: 'recordPersonRequest', from: [null], to: 'RECEIVED', by: requestRecorders },
  { on: 'recordPersonRequest:COPY', from: [null], to: 'IN_FORCE', by: requestRecorders },
  { on: 'decidePersonRequest:APPROVE', from: ['RECEIVED'], to: 'IN_FORCE', by: requestDeciders },
  { on: 'decidePersonRequest:APPROVE_ERASURE', from: ['RECEIVED'], to: 'APPROVED', by: requestDeciders },
  { on: 'decidePersonRequest:REJECT', from: ['RECEIVED', 'APPROVED'], to: 'REJECTED', by: requestDeciders },
  { on: 'confirmErasure', from: ['APPROVED'], to: 'IN_FORCE', by: secondDeciders },
  { on: 'decidePersonRequest:LIFT', from: ['IN_FORCE'], to: 'LIFTED', by: requestDeciders },
] as const satisfies readonly (Transition & { to: PersonRequestState })[];

/**
 * Days within which a request is decided. UU 27/2022 sets 3 x 24 hours for restriction (article 41) and for access (article 32). We
 * apply it to erasure as well, for which article 43 sets no period.
 */
export const personRequestDays = 3;
