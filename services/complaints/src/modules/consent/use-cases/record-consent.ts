import { audit, momentOf } from '@slrt/database';
import { formatId } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import {
  complaintAct,
  keyOf,
  publishAct,
  recordConsentWithdrawn,
  requiredNoteIssues,
  updateComplaint,
  type ChangeInput,
  type ComplaintRow,
  type LawfulBasis,
} from '../../complaint/index.ts';
import { consentIssues, referralBasisOf, type ConsentInput } from '../consent.policy.ts';

/**
 * Records the answer of the person concerned. A refusal ends the disclosure to agencies, unless a lawful basis is
 * recorded.
 */
export const recordComplaintConsent = complaintAct<ChangeInput & { consent: ConsentInput }>(
  'recordComplaintConsent',
  async ({ tx, row, input: { consent, note }, acting }) => {
    const { given, method, at } = consent;
    const answered = await updateComplaint(tx, row, {
      consent: { given, method: method.trim(), at: new Date(at).toISOString() },
    });
    publishAct(tx, answered, { kind: 'CONSENT', reason: given ? 'CONSENT_GIVEN' : 'CONSENT_REFUSED', note, acting });
    if (referralBasisOf(answered) === null) recordConsentWithdrawn(tx, answered, acting);
    return answered;
  },
  ({ consent }) => consentIssues(consent, new Date()),
);

/** Lists the IDs of the complaint and of whom it concerns, for the audit log. */
function subjectsOf(row: ComplaintRow): string[] {
  const { district_code: district, household_id: household, person_id: person } = row;
  return [
    formatId('complaint', keyOf(row)),
    ...(household ? [formatId('household', { district, uuid: household })] : []),
    ...(person ? [formatId('person', { district, uuid: person })] : []),
  ];
}

/** Records a lawful basis with the manager's reasoning, on the timeline and in the audit log. */
export const recordLawfulBasis = complaintAct<ChangeInput & { basis: LawfulBasis['basis'] }>(
  'recordLawfulBasis',
  async ({ tx, row, input: { basis, note }, acting }) => {
    const at = (await momentOf(tx)).toISOString();
    const recorded = await updateComplaint(tx, row, { lawful_basis: { basis, by: acting.actorId, at } });
    publishAct(tx, recorded, { kind: 'CONSENT', reason: basis, note, acting });
    audit(tx, {
      district: row.district_code,
      action: 'complaint.lawful-basis',
      purpose: basis,
      subjects: subjectsOf(row),
      requestId: currentRequestId() ?? null,
    });
    return recorded;
  },
  requiredNoteIssues,
);
