import { z } from 'zod';
import { actorId, areaCode, code, defineEvent, envelope, uuid } from './define-event.ts';

/** A role of a person in areas of the event's district. */
const assignment = z
  .object({
    role: code,
    areas: z.array(areaCode).min(1).max(400),
    agencyCode: code.nullable(),
    sectors: z.array(code).max(20).nullable(),
  })
  .strict();

/** Events of identity. They have a stream of their own: who reads them learns nothing of revoked tokens. */
export const accountEvents = {
  accountChanged: defineEvent({
    type: 'accounts.account.changed',
    version: 1,
    summary:
      'An account was made, changed or disabled, or a role of it began or ended. Open work of the ended roles that no other role covers goes to the successor or, without one, to who is on duty.',
    schema: z.object({
      ...envelope,
      personId: actorId,
      state: z.enum(['INVITED', 'ACTIVE', 'DISABLED']),
      /** Roles that count from now on. */
      assignments: z.array(assignment).max(50),
      /** Roles that counted until now. */
      ended: z.array(assignment).max(50),
      successorId: actorId.nullable(),
    }),
  }),
  accountNotified: defineEvent({
    type: 'accounts.account.notified',
    version: 1,
    summary:
      'The holder of an account gets a notice: an invitation, a review of accounts, or the security of the account. Text, address and links are in no event: the service that sends them reads them from identity.',
    schema: z.object({
      ...envelope,
      personId: actorId,
      noticeId: uuid,
      topic: z.enum(['INVITATION', 'REVIEW', 'SECURITY']),
    }),
  }),
} as const;
