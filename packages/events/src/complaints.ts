import { z } from 'zod';
import { actorId, areaCode, code, date, dateTime, defineEvent, envelope, id, ruleVersion } from './define-event.ts';

const complaint = {
  ...envelope,
  complaintId: id('CP'),
  regionCode: areaCode,
  householdId: id('HH').nullable(),
  // Absent in events before it was published.
  personId: id('PS').nullable().optional(),
  kind: code,
  sector: code,
  categoryCode: code,
  desk: code,
  status: code,
  holderRole: code.nullable(),
  dueAt: dateTime.nullable(),
} as const;

const define = (event: string, summary: string) =>
  defineEvent({ type: `complaints.complaint.${event}`, version: 1, summary, schema: z.object(complaint) });

export const complaintEvents = {
  changed: define('changed', 'Any state change of a complaint.'),
  filed: define('filed', 'A complaint was accepted from a filer.'),
  subjectLinked: define(
    'subject-linked',
    'The complaint was linked to the household or person in the registry that it concerns.',
  ),
  referralRequested: defineEvent({
    type: 'complaints.complaint.referral-requested',
    version: 1,
    summary: 'A decision to refer needs: the router creates one referral for each need and office.',
    schema: z.object({
      ...complaint,
      decisionNo: z.number().int().min(1),
      programmeCodes: z.array(code).max(10),
      agencyCode: code.nullable(),
      agencyCodes: z.array(code).max(10).optional(),
      // In decisions before each need had its own: further needs, to be routed without a programme.
      needs: z
        .array(z.object({ sector: code, categoryCode: code }).strict())
        .max(5)
        .optional(),
      // The needs that the decision refers. With it, the fields above from `programmeCodes` on are empty.
      referredNeeds: z
        .array(
          z
            .object({
              no: z.number().int().min(1).max(100),
              sector: code,
              categoryCode: code,
              programmeCodes: z.array(code).max(10),
              agencyCodes: z.array(code).max(10),
            })
            .strict(),
        )
        .min(1)
        .max(10)
        .optional(),
      deciderId: actorId,
      // CONSENT, or a lawful basis of UU 27/2022 article 20. Absent in decisions before these were recorded.
      basis: code.optional(),
    }),
  }),
  consentWithdrawn: defineEvent({
    type: 'complaints.complaint.consent-withdrawn',
    version: 1,
    summary: 'The person concerned refused to share data with agencies: referrals up to `decisionNo` end at once.',
    schema: z.object({ ...complaint, decisionNo: z.number().int().min(0) }),
  }),
  documentProvided: defineEvent({
    type: 'complaints.complaint.document-provided',
    version: 1,
    summary: 'A document of the family was uploaded, seen on paper or waived while a need is referred.',
    schema: z.object({ ...complaint, documentCode: code }),
  }),
  awaitingConfirmation: define('awaiting-confirmation', 'The family was asked whether its complaint was resolved.'),
  closed: defineEvent({
    type: 'complaints.complaint.closed',
    version: 1,
    summary: 'A complaint ended, fulfilled or not.',
    // CONFIRMED, DENIED or NO_ANSWER; null when the family was not asked.
    schema: z.object({
      ...complaint,
      confirmation: code.nullable().optional(),
      // Answers of the family by need.
      needs: z
        .array(z.object({ no: z.number().int().min(1).max(100), confirmation: code.nullable() }).strict())
        .max(10)
        .optional(),
    }),
  }),
  reopened: define('reopened', 'An ended complaint was reopened.'),
  withdrawn: define('withdrawn', 'The citizen withdrew; open referrals are cancelled and disclosure ends at once.'),
  reminded: define('reminded', 'The holder of a complaint was reminded: it is due soon.'),
  calendarSet: defineEvent({
    type: 'complaints.calendar.set',
    version: 1,
    summary:
      'All days of a district that differ from the national list: `days` are off, `workingDays` are worked although the list has them as days off.',
    schema: z.object({
      ...envelope,
      days: z.array(date).max(1_000),
      workingDays: z.array(date).max(1_000).optional(),
    }),
  }),
  officerHouseholdsDeclared: defineEvent({
    type: 'complaints.officer.households-declared',
    version: 1,
    summary:
      'All households that an officer declared as their own or that of a relative: the officer may not decide on them.',
    schema: z.object({ ...envelope, person: actorId, householdIds: z.array(id('HH')).max(30) }),
  }),
  readingRefused: defineEvent({
    type: 'complaints.reading.refused',
    version: 1,
    summary:
      'A request of a person or program was refused because it read or asked about more people than an hour allows, or the log of reads has a sign of misuse.',
    schema: z.object({
      ...envelope,
      kind: z.enum(['NUMBER', 'MISS', 'SEARCH', 'WHOLE', 'FILE', 'MASS_READ', 'UNUSUAL_HOUR', 'MANY_MISSES']),
    }),
  }),
  contested: defineEvent({
    type: 'complaints.complaint.contested',
    version: 1,
    summary:
      'A family contests a condition of an eligibility rule, or its contest ended: with a correction of the registry, a reasoned answer or a withdrawal.',
    schema: z.object({
      ...complaint,
      programmeCode: code,
      conditionCode: code,
      ruleVersion,
      state: z.enum(['OPEN', 'CORRECTED', 'ANSWERED', 'WITHDRAWN']),
      changeRequestId: id('CR').nullable(),
    }),
  }),
  messaged: define('messaged', 'An officer sent the citizen a message, to be read on the public page.'),
  escalated: define('escalated', 'A complaint was escalated to the next holder.'),
} as const;
