import { momentOf } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import type { ChangeReferralInput } from '../../referral/index.ts';
import { referralAct } from './act-on-referral.ts';

interface AppointmentInput extends ChangeReferralInput {
  at: string | Date;
  place: string;
}
const maxPlaceLength = 200;
const maxAheadMilliseconds = 366 * 24 * 3600 * 1000;

/** Makes an appointment with the family, or changes it. Events contain its time; the place is read through the graph. */
export const setReferralAppointment = referralAct<AppointmentInput>(
  'setReferralAppointment',
  async ({ tx, row, input }) => {
    const at = new Date(input.at);
    const place = input.place.trim();
    const ahead = at.getTime() - (await momentOf(tx)).getTime();
    const issues = [
      ...(ahead < 0 ? [issue('at', 'IN_THE_PAST')] : []),
      ...(ahead > maxAheadMilliseconds ? [issue('at', 'OUT_OF_RANGE')] : []),
      ...(place === '' ? [issue('place', 'REQUIRED')] : []),
      ...(place.length > maxPlaceLength ? [issue('place', 'TOO_LONG')] : []),
    ];
    if (issues.length > 0) throw refusals.invalidInput(issues);
    return {
      patch: { appointment: { at: at.toISOString(), place, note: input.note ?? null } },
      kind: 'APPOINTMENT',
      reason: row.appointment ? 'APPOINTMENT_CHANGED' : 'APPOINTMENT_SET',
      event: 'appointmentSet',
    };
  },
);

/** Cancels the appointment with the family. Throws NotFound if there is none. */
export const cancelReferralAppointment = referralAct<ChangeReferralInput>('cancelReferralAppointment', ({ row }) => {
  if (!row.appointment) throw refusals.notFound();
  return {
    patch: { appointment: null },
    kind: 'APPOINTMENT',
    reason: 'APPOINTMENT_CANCELLED',
    event: 'appointmentCancelled',
  };
});
