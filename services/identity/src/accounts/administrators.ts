import type { Tx } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import { countOtherAdministrators } from './account-admin.repository.ts';
import type { AccountRow } from './account.repository.ts';
import { effectiveAssignments } from './settle-account.ts';

/** True while a locked account may administer its district, or will when its owner has chosen a password. */
export async function isAdministrator(tx: Tx, row: AccountRow): Promise<boolean> {
  if (row.state === 'DISABLED' || row.kind !== 'STAFF') return false;
  return (await effectiveAssignments(tx, row)).counting.some(({ role }) => role === 'ADMIN');
}

/** True if no one else can sign in as an administrator of its district. Takes the lock under which administrators are removed. */
async function isWithoutOthers(tx: Tx, row: AccountRow): Promise<boolean> {
  const { today } = await effectiveAssignments(tx, row);
  return (await countOtherAdministrators(tx, { district: row.district_code, but: row.id, today })) === 0;
}

/** True for the last administrator of a district. The answer holds until the transaction ends. */
export const isLastAdministrator = async (tx: Tx, row: AccountRow): Promise<boolean> =>
  (await isAdministrator(tx, row)) && (await isWithoutOthers(tx, row));

/** Asserts that the district keeps an administrator without this account. Throws `InvalidInput`. */
export async function assertOtherAdministrator(tx: Tx, row: AccountRow): Promise<void> {
  if (await isWithoutOthers(tx, row)) throw refusals.invalidInput([issue('account', 'LAST_ADMIN')]);
}
