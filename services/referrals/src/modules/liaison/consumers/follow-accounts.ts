import { accountEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import type { Tx } from '@slrt/database';
import { isAgencyCode } from '@slrt/domain';
import { keyOf, listAssignedTo, lockReferral } from '../../referral/index.ts';
import { listLiaisons, recordLiaisonAccount } from '../liaison.repository.ts';
import { applyChange } from '../use-cases/act-on-referral.ts';

const acting = { actorId: 'system:accounts', role: null };

interface Leaving {
  readonly district: string;
  readonly agency: string;
  readonly person: string;
  readonly successor: string | null;
}

/** Moves the open referrals of a liaison to the successor if that is a liaison of the agency, else back to all of them. */
async function handOver(tx: Tx, { district, agency, person, successor }: Leaving): Promise<void> {
  const colleagues = await listLiaisons(tx, { district_code: district, agency_code: agency });
  const next = colleagues.some((each) => each.person === successor) ? successor : null;
  for (const each of await listAssignedTo(tx, { district, agency, person })) {
    const row = await lockReferral(tx, keyOf(each));
    if (row?.assigned_to !== person) continue;
    const change = { kind: 'ASSIGNMENT', reason: null, event: 'assigned' } as const;
    await applyChange(tx, row, { ...change, patch: { assigned_to: next } }, acting);
  }
}

/** Follows accounts of identity: liaisons are known before they sign in, and hand their referrals over when they leave. */
export const followAccounts = defineConsumer({
  name: 'follow-accounts',
  stream: 'ACCOUNTS',
  contracts: [accountEvents.accountChanged],
  handle: async (tx, { data }) => {
    const { district, personId: person, version, assignments, ended, successorId: successor } = data;
    const agenciesOf = (given: typeof assignments) =>
      new Set(given.flatMap(({ role, agencyCode }) => (role === 'AGENCY_LIAISON' && agencyCode ? [agencyCode] : [])));
    const present = agenciesOf(assignments);
    for (const agency of new Set([...present, ...agenciesOf(ended)])) {
      if (!isAgencyCode(agency)) continue;
      const isActive = present.has(agency);
      const key = { district_code: district, agency_code: agency, person };
      const isNews = await recordLiaisonAccount(tx, { ...key, version, isActive });
      if (isNews && !isActive) await handOver(tx, { district, agency, person, successor });
    }
  },
});
