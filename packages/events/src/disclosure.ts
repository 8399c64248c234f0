import { z } from 'zod';
import { dateTime, defineEvent, districtCode } from './define-event.ts';

/** Maximum number of events in one list: about 60 kB. */
export const maxListedEvents = 500;

const eventType = z
  .string()
  .max(80)
  .regex(/^[a-z.-]+\.v\d+$/);

/**
 * Two events with which the owner of a stream tells its readers what they must have handled. They are no part of the
 * catalogue: they concern no record, and are neither audited nor sent to agencies. `district` is 00.00: they belong to none.
 */
const define = (owner: string) =>
  ({
    listed: defineEvent({
      type: `${owner}.disclosure.listed`,
      version: 1,
      summary:
        'The events that opened or closed a disclosure since the previous list. Lists are numbered without gaps.',
      schema: z.object({
        district: districtCode,
        number: z.number().int().min(1),
        events: z
          .array(z.object({ id: z.uuid(), type: eventType, district: districtCode, recordedAt: dateTime }).strict())
          .min(1)
          .max(maxListedEvents),
      }),
    }),
    heartbeat: defineEvent({
      type: `${owner}.disclosure.heartbeat`,
      version: 1,
      summary: 'Every event of the owner up to `asOf` is in a list up to `lists`.',
      schema: z.object({
        district: districtCode,
        at: dateTime,
        // Before `at` when the owner's own data about withdrawals are older.
        asOf: dateTime,
        lists: z.number().int().min(0),
        // Districts of which the owner's own data are older than `asOf`.
        behind: z.array(z.object({ district: districtCode, asOf: dateTime }).strict()).max(600),
      }),
    }),
  }) as const;

/** By the stream that carries them. */
export const disclosureEvents = { COMPLAINTS: define('complaints'), REFERRALS: define('referrals') } as const;
export type DisclosureStream = keyof typeof disclosureEvents;
