import { issue, refusals } from '@slrt/domain';
import type { ChangeReferralInput } from '../../referral/index.ts';
import { listLiaisons } from '../liaison.repository.ts';
import { referralAct } from './act-on-referral.ts';

interface AssignInput extends ChangeReferralInput {
  person?: string | null | undefined;
}

/** Hands a referral over to a liaison of its agency; null gives it back to all of them. */
export const assignReferral = referralAct<AssignInput>('assignReferral', async ({ tx, row, input }) => {
  const person = input.person ?? null;
  if (person === row.assigned_to) throw refusals.invalidInput([issue('person', 'NO_CHANGE')]);
  const { district_code, agency_code } = row;
  const colleagues = person === null ? [] : await listLiaisons(tx, { district_code, agency_code });
  if (person !== null && !colleagues.some((each) => each.person === person))
    throw refusals.invalidInput([issue('person', 'UNKNOWN_OFFICER')]);
  return { patch: { assigned_to: person }, kind: 'ASSIGNMENT', reason: null, event: 'assigned' };
});
