import { audit } from '@slrt/database';
import { issue, parseId, refusals } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import { findPersons, recordParticipation, type RegistryDeps } from '../../household/index.ts';
import {
  countList,
  findList,
  lockRecipient,
  resolveRecipient as settle,
  type RecipientRow,
} from '../recipient.repository.ts';
import { participationOf } from './match-list.ts';

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
    if (person)
      await recordParticipation(
        tx,
        deps.profileKey,
        { district: row.district_code, uuid: person.household_id },
        participationOf(list),
      );
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
    return settled;
  });
  return { recipient };
}
