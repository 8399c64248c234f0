import { audit, momentOf } from '@slrt/database';
import { currentRequestId } from '@slrt/runtime';
import {
  complaintAct,
  publishAct,
  recordConsentWithdrawn,
  requiredNoteIssues,
  subjectsOfComplaint,
  updateComplaint,
  type ChangeInput,
  type LawfulBasis,
} from '../../complaint/index.ts';
import { consentIssues, guardianOf, referralBasisOf, type ConsentInput } from '../consent.policy.ts';

/**
 * Records the answer of the person concerned. A refusal ends the disclosure to agencies, unless a lawful basis is
 * recorded.
 */
export const recordComplaintConsent = complaintAct<ChangeInput & { consent: ConsentInput }>(
  'recordComplaintConsent',
  async ({ tx, row, input: { consent, note }, acting }) => {
    const { given, method, at } = consent;
    const answered = await updateComplaint(tx, row, {
      consent: { given, method: method.trim(), at: new Date(at).toISOString(), ...guardianOf(consent) },
    });
    publishAct(tx, answered, { kind: 'CONSENT', reason: given ? 'CONSENT_GIVEN' : 'CONSENT_REFUSED', note, acting });
    if (referralBasisOf(answered) === null) recordConsentWithdrawn(tx, answered, acting);
    return answered;
  },
  ({ consent }) => consentIssues(consent, new Date()),
);

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
      subjects: subjectsOfComplaint(row),
      requestId: currentRequestId() ?? null,
    });
    return recorded;
  },
  requiredNoteIssues,
);
