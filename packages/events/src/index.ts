import { accountEvents } from './accounts.ts';
import { complaintEvents } from './complaints.ts';
import type { EventContract } from './define-event.ts';
import { puskesosEvents } from './puskesos.ts';
import { referralsStream } from './referrals.ts';
import { registryEvents } from './registry.ts';

export { accountEvents } from './accounts.ts';
export { complaintEvents } from './complaints.ts';
export { areaName, defineEvent, envelope, type EventContract, type EventData } from './define-event.ts';
export { disclosureEvents, maxListedEvents, type DisclosureStream } from './disclosure.ts';
export { puskesosEvents } from './puskesos.ts';
export {
  agencyReferralSchema,
  agencySubject,
  referralEvents,
  referralsStream,
  referralEventName,
  type ReferralEventName,
} from './referrals.ts';
export { maxAreasPerEvent, registryEvents } from './registry.ts';
export { asyncApiDocument } from './asyncapi.ts';
export { eventsMarkdown } from './markdown.ts';
export { readers } from './__generated__/readers.ts';

/** Every event of the system by its type. */
export const eventCatalogue: ReadonlyMap<string, EventContract> = new Map(
  [registryEvents, complaintEvents, referralsStream, puskesosEvents, accountEvents]
    .flatMap((group) => Object.values(group) as EventContract[])
    .map((contract) => [contract.type, contract]),
);

/** JetStream streams: one per service, one for changes of accounts, one for the agencies' events, and two for sealed messages: profiles, and persons concerned by complaints. Ages in days. */
export const streams = {
  REGISTRY: { subjects: ['registry.>'], maxAgeDays: 30 },
  COMPLAINTS: { subjects: ['complaints.>'], maxAgeDays: 30 },
  REFERRALS: { subjects: ['referrals.>'], maxAgeDays: 30 },
  PUSKESOS: { subjects: ['puskesos.>'], maxAgeDays: 30 },
  ACCOUNTS: { subjects: ['accounts.>'], maxAgeDays: 30 },
  AGENCY: { subjects: ['agency.>'], maxAgeDays: 30 },
  PROFILES: { subjects: ['profiles.>'], maxAgeDays: 7 },
  SUBJECTS: { subjects: ['subjects.>'], maxAgeDays: 7 },
} as const;
export type StreamName = keyof typeof streams;
