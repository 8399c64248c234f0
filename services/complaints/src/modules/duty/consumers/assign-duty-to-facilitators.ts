import { localDate } from '@slrt/areas';
import { puskesosEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { upsertDutyAssignment } from '../duty.repository.ts';

/** A facilitator's villages are puskesos' plan; here they say who is visited by whom and who holds what. */
export const assignDutyToFacilitators = defineConsumer({
  name: 'assign-duty-to-facilitators',
  stream: 'PUSKESOS',
  contracts: [puskesosEvents.facilitatorAssigned],
  handle: async (tx, { data, district, time }) => {
    if (!data.personId) return; // an assignment from before events named the person
    await upsertDutyAssignment(
      tx,
      {
        district,
        person: data.personId,
        role: 'FACILITATOR',
        areas: data.villageCodes,
        sectors: null,
        agencyCode: null,
        version: data.version,
      },
      localDate(district, new Date(time)),
    );
  },
});
