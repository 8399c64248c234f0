import { z } from 'zod';
import { actorId, areaCode, code, date, defineEvent, documentNumber, envelope, id } from './define-event.ts';

export const puskesosEvents = {
  unitEstablished: defineEvent({
    type: 'puskesos.unit.established',
    version: 1,
    summary: 'A Puskesos was opened in a village.',
    schema: z.object({ ...envelope, puskesosId: id('PK'), regionCode: areaCode }),
  }),
  unitClosed: defineEvent({
    type: 'puskesos.unit.closed',
    version: 1,
    summary: 'The Puskesos of a village was closed.',
    schema: z.object({ ...envelope, puskesosId: id('PK'), regionCode: areaCode }),
  }),
  facilitatorAssigned: defineEvent({
    type: 'puskesos.facilitator.assigned',
    version: 1,
    summary: 'The villages of a facilitator changed.',
    schema: z.object({
      ...envelope,
      facilitatorId: id('FC'),
      personId: actorId.optional(),
      villageCodes: z.array(areaCode).max(400),
    }),
  }),
  deliberationRecorded: defineEvent({
    type: 'puskesos.deliberation.recorded',
    version: 1,
    summary:
      'The village decided on proposals. The registry applies the decisions under the same policy as those of a person.',
    schema: z.object({
      ...envelope,
      deliberationId: id('DL'),
      regionCode: areaCode,
      heldOn: date,
      minutes: documentNumber,
      attendance: z.number().int().min(1),
      chairId: actorId,
      decisions: z
        .array(z.object({ changeRequestId: id('CR'), decision: code, reason: code.nullable() }).strict())
        .max(200),
    }),
  }),
  fieldDayClosed: defineEvent({
    type: 'puskesos.field-day.closed',
    version: 1,
    summary: 'A facilitator closed a day in the field.',
    schema: z.object({
      ...envelope,
      fieldDayId: id('FD'),
      day: date,
      villageCodes: z.array(areaCode).max(400),
      visits: z.number().int().min(0),
      changeRequests: z.number().int().min(0),
      complaints: z.number().int().min(0),
    }),
  }),
} as const;
