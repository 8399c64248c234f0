import { z } from 'zod';
import { areaCode, areaName, code, date, dateTime, defineEvent, envelope, id } from './define-event.ts';

const household = { ...envelope, householdId: id('HH'), regionCode: areaCode, listing: code } as const;
const participation = {
  ...household,
  programmeCode: code,
  since: date,
  /** The referral from which the participation came. Null for other sources. */
  referralId: id('RF').nullable(),
} as const;
const changeRequest = {
  ...envelope,
  changeRequestId: id('CR'),
  householdId: id('HH').nullable(),
  regionCode: areaCode,
  kind: code,
  state: code,
} as const;

/** Maximum number of areas in an event. */
export const maxAreasPerEvent = 200;

export const registryEvents = {
  areasChanged: defineEvent({
    type: 'registry.area.changed',
    version: 1,
    summary:
      'Villages were added to a district, or the validity or successors of its areas changed. Each area has a version of its own.',
    schema: z.object({
      ...envelope,
      areas: z
        .array(
          z
            .object({
              regionCode: areaCode,
              name: areaName,
              kind: code,
              validFrom: date.nullable(),
              validUntil: date.nullable(),
              successors: z.array(areaCode).max(20),
              version: z.number().int().min(1),
            })
            .strict(),
        )
        .max(maxAreasPerEvent),
    }),
  }),
  householdRegistered: defineEvent({
    type: 'registry.household.registered',
    version: 1,
    summary: 'A household entered the registry, listed or proposed.',
    schema: z.object(household),
  }),
  householdUpdated: defineEvent({
    type: 'registry.household.updated',
    version: 1,
    summary: 'A household changed. Read the change through the graph.',
    schema: z.object(household),
  }),
  householdListingChanged: defineEvent({
    type: 'registry.household.listing-changed',
    version: 1,
    summary: 'A household became listed, proposed or removed.',
    schema: z.object(household),
  }),
  importHouseholdsRegistered: defineEvent({
    type: 'registry.import.households-registered',
    version: 1,
    summary: 'Households entered the registry by an import; at most a thousand per event.',
    schema: z.object({
      ...envelope,
      importId: id('IM'),
      households: z.array(z.object({ householdId: id('HH'), regionCode: areaCode }).strict()).max(1_000),
    }),
  }),
  participationRecorded: defineEvent({
    type: 'registry.participation.recorded',
    version: 1,
    summary: 'A household receives a programme since a date.',
    schema: z.object({ ...household, programmeCode: code, since: date }),
  }),
  participationEnded: defineEvent({
    type: 'registry.participation.ended',
    version: 1,
    summary: 'A household no longer receives a programme. `until` is the first day without it.',
    schema: z.object({ ...participation, until: date, reason: code }),
  }),
  participationReopened: defineEvent({
    type: 'registry.participation.reopened',
    version: 1,
    summary: 'The household receives the programme: an end was undone, or the first day was corrected.',
    schema: z.object(participation),
  }),
  importCompleted: defineEvent({
    type: 'registry.import.completed',
    version: 1,
    summary: 'An import ended; `profileBatches` sealed profile batches were sent for it.',
    schema: z.object({ ...envelope, importId: id('IM'), rows: z.number().int(), profileBatches: z.number().int() }),
  }),
  importHouseholdsWithdrawn: defineEvent({
    type: 'registry.import.households-withdrawn',
    version: 1,
    summary: 'Households that only an undone import had introduced left the registry; at most a thousand per event.',
    schema: z.object({ ...envelope, importId: id('IM'), householdIds: z.array(id('HH')).max(1_000) }),
  }),
  importUndone: defineEvent({
    type: 'registry.import.undone',
    version: 1,
    summary: 'An import was undone. Households that were changed in the meantime were kept.',
    schema: z.object({ ...envelope, importId: id('IM'), keptHouseholds: z.number().int() }),
  }),
  personRequestDecided: defineEvent({
    type: 'registry.person-request.decided',
    version: 1,
    summary:
      'A request of a person about their data came into force or was lifted: `kind` ERASURE or RESTRICTION, `state` IN_FORCE or LIFTED. Every service applies it to its records.',
    schema: z.object({
      ...envelope,
      personRequestId: id('PR'),
      personId: id('PS'),
      householdId: id('HH'),
      kind: code,
      state: code,
    }),
  }),
  changeRequestSubmitted: defineEvent({
    type: 'registry.change-request.submitted',
    version: 1,
    summary:
      'A change request was submitted (or resubmitted) and waits for its first stage: the village, or one officer.',
    schema: z.object({ ...changeRequest, dueAt: dateTime.nullable() }),
  }),
  changeRequestStageDecided: defineEvent({
    type: 'registry.change-request.stage-decided',
    version: 1,
    summary: 'A stage approved, returned or rejected a change request.',
    schema: z.object({ ...changeRequest, stage: code, decision: code, reason: code.nullable() }),
  }),
  changeRequestStageRefused: defineEvent({
    type: 'registry.change-request.stage-refused',
    version: 1,
    summary: 'The registry rejected a decision of a deliberation: wrong stage, four-eyes rule, or other area.',
    schema: z.object({ ...changeRequest, stage: code, reason: code, deliberationId: id('DL').nullable() }),
  }),
  changeRequestClosed: defineEvent({
    type: 'registry.change-request.closed',
    version: 1,
    summary: 'A change request ended determined, rejected or cancelled.',
    schema: z.object({ ...changeRequest, reason: code.nullable() }),
  }),
} as const;
