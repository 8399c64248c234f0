import { audit, type Tx } from '@slrt/database';
import { issue, parseId, refusals } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import { findPersons, recordParticipation, recordParticipationEnd, type RegistryDeps } from '../../household/index.ts';
import { isAffected } from '../list-effect.repository.ts';
import {
  countList,
  findList,
  lockRecipient,
  resolveRecipient as settle,
  type ListRow,
  type RecipientRow,
} from '../recipient.repository.ts';
import { endOf, participationOf } from './apply-list.ts';

/**
 * Does for a resolved row what the applied list does for matched rows. A complete list then also ends the participation
 * of the household that was only suggested.
 */
async function applyResolved(
  tx: Tx,
  deps: RegistryDeps,
  list: ListRow,
  households: readonly (string | null)[],
): Promise<void> {
  for (const id of new Set(households)) {
    if (id === null) continue;
    const key = { district: list.district_code, uuid: id };
    if (await isAffected(tx, list, 'BEGINS', id))
      await recordParticipation(tx, deps.profileKey, [key], participationOf(list));
    if (await isAffected(tx, list, 'ENDS', id)) await recordParticipationEnd(tx, deps.profileKey, [key], endOf(list));
  }
}

/** Records an officer's decision on a row: the person meant, or that they are not in the registry. */
export async function resolveRecipient(
  deps: RegistryDeps,
  { scope }: Caller,
  input: { recipientId: string; personId?: string | null | undefined },
): Promise<{ recipient: RecipientRow }> {
  const key = parseId('recipient', input.recipientId);
  if (!key) throw refusals.notFound();
  const recipient = await deps.database.withTransaction(scope, async (tx) => {
    const row = await lockRecipient(tx, key);
    const list = row ? await findList(tx, { district: row.district_code, uuid: row.list_id }) : null;
    if (!row || !list) throw refusals.notFound();
    if (row.state !== 'SUGGESTED' && row.state !== 'UNMATCHED')
      throw refusals.invalidTransition(row.state, 'RESOLVED', []);
    const personKey = input.personId ? parseId('person', input.personId) : null;
    const [person] = personKey ? await findPersons(tx, [personKey]) : [];
    if (input.personId && person?.left_on !== null) throw refusals.invalidInput([issue('personId', 'NOT_FOUND')]);
    audit(tx, {
      district: row.district_code,
      action: 'recipient.settle',
      purpose: null,
      subjects: [input.recipientId],
      requestId: currentRequestId() ?? null,
    });
    const settled = await settle(tx, row, {
      state: person ? 'RESOLVED' : 'NOT_FOUND',
      personId: person?.id ?? null,
      householdId: person?.household_id ?? null,
    });
    countList(tx, { district: list.district_code, uuid: list.id }, false);
    if (list.state === 'APPLIED') await applyResolved(tx, deps, list, [settled.household_id, row.household_id]);
    return settled;
  });
  return { recipient };
}
