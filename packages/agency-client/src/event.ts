import { agencyReferralSchema, referralEvents } from '@slrt/events';
import type { z } from 'zod';

/** What an agency is told of a referral, by whichever way: the attributes of the CloudEvent and its data, checked. */
export interface ReferralEvent {
  /** The same on every way and at every repetition. */
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly district: string;
  readonly data: z.infer<typeof agencyReferralSchema>;
}

/** An event that is not one of ours: never handled, and nothing is acknowledged by accident. */
export class InvalidEventError extends Error {}

const types = new Set(Object.values(referralEvents).map((contract) => contract.type));

interface Attributes {
  readonly specversion?: unknown;
  readonly id?: unknown;
  readonly type?: unknown;
  readonly time?: unknown;
  readonly district?: unknown;
}

/** Checks attributes and data against the contract; a type that is newer than this client is told apart by its name. */
export function readEvent(attributes: Attributes, data: unknown): ReferralEvent {
  const { specversion, id, type, time, district } = attributes;
  if (specversion !== '1.0' || typeof id !== 'string' || typeof time !== 'string' || typeof district !== 'string')
    throw new InvalidEventError('not a CloudEvent 1.0 of SLRT');
  if (typeof type !== 'string' || !types.has(type))
    throw new InvalidEventError('a type of event that this client does not know');
  const parsed = agencyReferralSchema.safeParse(data);
  if (!parsed.success) throw new InvalidEventError('data that does not keep its contract');
  return { id, type, time, district, data: parsed.data };
}
