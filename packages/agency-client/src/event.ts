import { agencyReferralSchema, referralEvents } from '@slrt/events';
import type { z } from 'zod';

/**
 * A referral event as an agency receives it from the stream or a webhook: the checked attributes of the CloudEvent and
 * its data.
 */
export interface ReferralEvent {
  /** Id of the event. Identical in every delivery. */
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly district: string;
  readonly data: z.infer<typeof agencyReferralSchema>;
}

/** Thrown for an event that is not ours. It is never handled and never acknowledged. */
export class InvalidEventError extends Error {}

const types = new Set<string>(Object.values(referralEvents).map((contract) => contract.type));

interface Attributes {
  readonly specversion?: unknown;
  readonly id?: unknown;
  readonly type?: unknown;
  readonly time?: unknown;
  readonly district?: unknown;
}

/** Checks attributes and data against the contract. A type that is newer than this client is recognised by its name. */
export function readEvent(attributes: Attributes, data: unknown): ReferralEvent {
  const { specversion, id, type, time, district } = attributes;
  if (specversion !== '1.0' || typeof id !== 'string' || typeof time !== 'string' || typeof district !== 'string')
    throw new InvalidEventError('not a CloudEvent 1.0 of SLRT');
  if (typeof type !== 'string' || !types.has(type))
    throw new InvalidEventError('an event type that this client does not know');
  const parsed = agencyReferralSchema.safeParse(data);
  if (!parsed.success) throw new InvalidEventError('data that does not match its contract');
  return { id, type, time, district, data: parsed.data };
}
