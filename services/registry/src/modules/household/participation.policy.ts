import type { Role } from '@slrt/domain';

/** Roles that may end or correct the participation of one household. An agency sends a recipient list instead. */
export const participationKeepers: readonly Role[] = ['BACK_OFFICE', 'DISTRICT_VERIFIER', 'MANAGER'];

/** Reasons that a person or an agency may give for the end of a participation. */
export const statedReasons = ['GRADUATED', 'DEACTIVATED', 'MOVED', 'DIED', 'REFUSED', 'DUPLICATE', 'OTHER'] as const;
/** `NOT_LISTED`: missing on a complete list. `NOT_STATED`: denied by a newer file. `UNDONE`: its list was undone. */
export type EndReason = (typeof statedReasons)[number] | 'NOT_LISTED' | 'NOT_STATED' | 'UNDONE';
export type StatedReason = (typeof statedReasons)[number];

export const isStatedReason = (reason: string): reason is StatedReason =>
  (statedReasons as readonly string[]).includes(reason);
