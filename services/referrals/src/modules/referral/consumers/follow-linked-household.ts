import { endedReferralStatuses, parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { keyOf, recordReferralEvent } from '../referral.events.ts';
import { findOfComplaints, lockReferral, recordPerson, updateHousehold } from '../referral.repository.ts';

const ended: readonly string[] = endedReferralStatuses;

/**
 * Sets the household of open referrals when their complaint is linked to one, so that the registry discloses it to the agency, and the
 * person, so that reads are on record for them.
 */
export const followLinkedHousehold = defineConsumer({
  name: 'follow-linked-household',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.subjectLinked],
  handle: async (tx, { data }) => {
    const complaint = parseId('complaint', data.complaintId);
    const household = data.householdId ? parseId('household', data.householdId) : null;
    const person = data.personId ? parseId('person', data.personId) : null;
    if (!complaint || !household) return;
    for (const each of await findOfComplaints(tx, [complaint])) {
      const row = await lockReferral(tx, keyOf(each));
      if (!row || ended.includes(row.status) || row.consent_withdrawn_at) continue;
      if (person && row.person_id !== person.uuid) recordPerson(tx, row, person.uuid);
      if (row.household_id === household.uuid) continue;
      const linked = await updateHousehold(tx, row, household.uuid);
      recordReferralEvent(tx, linked, 'householdLinked', { actorId: 'system:subject', role: null });
    }
  },
});
