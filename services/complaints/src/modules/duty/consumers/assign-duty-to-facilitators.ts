import { localDate } from '@slrt/areas';
import { puskesosEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { addOfficer } from '../../roster/index.ts';
import { upsertDutyAssignment } from '../duty.repository.ts';

/** Creates the duty assignment of a facilitator from the villages planned in puskesos. */
export const assignDutyToFacilitators = defineConsumer({
  name: 'assign-duty-to-facilitators',
  stream: 'PUSKESOS',
  contracts: [puskesosEvents.facilitatorAssigned],
  handle: async (tx, { data, district, time }) => {
    if (!data.personId) return; // early events lack the person
    addOfficer(tx, { district, person: data.personId, roles: ['FACILITATOR'], agencyCode: null, source: 'PLAN' });
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
