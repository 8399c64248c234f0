import type { ReportSource } from '@slrt/subgraph';

const own = 'r.district_code = $1 and r.household_id = $3 and $2::uuid is not null';

/** Personal data of this module for the subject report. Referrals concern households, not persons. */
export const reportSources = (): readonly ReportSource[] => [
  {
    section: 'referrals',
    records: { kind: 'complaint', column: 'complaint_id' },
    labels: {
      status: 'ReferralStatus',
      reason: 'ReferralReason',
      outcome: 'ReferralOutcome',
      awaited_document: 'FamilyDocumentKind',
    },
    sql: `select r.number, r.agency_code as agency, r.programme_code as programme, r.status, r.status_reason as reason, r.status_note as note,
            r.outcome, r.benefit, r.benefit_amount, r.benefit_from,
            r.appointment ->> 'at' as appointment_at, r.appointment ->> 'place' as appointment_place, r.document_request ->> 'kind' as awaited_document,
            r.requested_at, r.ended_at, r.confirmed, r.complaint_id
          from referral r where ${own} order by r.requested_at`,
  },
  {
    section: 'referralSteps',
    labels: { kind: 'ReferralTimelineKind', by: 'Role', state: 'ReferralStatus', reason: 'ReferralReason' },
    sql: `select r.number as referral, s.at, s.kind, s.actor_role as by, s.to_state as state, s.reason from referral r
          join referral_step s on s.district_code = r.district_code and s.referral_id = r.id where ${own} order by s.at`,
  },
  {
    section: 'messages',
    labels: { by: 'Role' },
    sql: `select r.number as referral, m.at, m.actor_role as by, m.text from referral r
          join referral_message m on m.district_code = r.district_code and m.referral_id = r.id where ${own} order by m.at`,
  },
];
