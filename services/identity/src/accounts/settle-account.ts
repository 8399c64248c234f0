import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { actingRole, districtOf } from '@slrt/domain';
import { accountEvents, type EventData } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { addRevocation, deletePayloadsOfAccount } from '../provider/payload.repository.ts';
import { saveEffective, touchAccount } from './account-admin.repository.ts';
import { listAssignments, type AccountRow, type AssignmentRow } from './account.repository.ts';
import { isInOffice, isWithin } from './office-periods.ts';

type Published = EventData<typeof accountEvents.accountChanged>['assignments'][number];

const maxAreas = 400;
/** Districts in which an assignment counts. Areas above a district have no roster. */
const districtsOf = (rows: readonly AssignmentRow[]): string[] => [
  ...new Set(rows.flatMap(({ areas }) => areas.filter(({ length }) => length >= 5).map(districtOf))),
];

/** Returns the part of assignments inside a district, as other services know it. */
const inDistrict = (rows: readonly AssignmentRow[], district: string): Published[] =>
  rows.flatMap(({ role, areas, agency, sectors }) => {
    const own = areas.filter((area) => area.length >= 5 && districtOf(area) === district).slice(0, maxAreas);
    return own.length > 0 ? [{ role, areas: own, agencyCode: agency, sectors }] : [];
  });

/** Reads which assignments of an account count on its district's day. */
export async function effectiveAssignments(
  tx: Tx,
  account: AccountRow,
): Promise<{ readonly all: AssignmentRow[]; readonly counting: AssignmentRow[]; readonly today: string }> {
  const [all, now] = await Promise.all([listAssignments(tx, account.id), momentOf(tx)]);
  const today = localDate(account.district_code, now);
  const counting = isInOffice(account, today) ? all.filter((row) => isWithin(row, today)) : [];
  return { all, counting, today };
}

export interface Settling {
  /** Assignments that the caller of this function has ended in this transaction, as they were before. */
  readonly removed?: readonly AssignmentRow[];
  /** Account that takes over the open work of what ends. */
  readonly successor?: string | null;
}

/**
 * Brings what the other services know of a locked account in line with its state and its periods today: marks assignments that
 * begin or end, and publishes the change with what ended. Tokens with an ended role are revoked, and a disabled account loses its
 * sessions. Everything is written in the transaction, so a process that dies afterwards loses nothing. Does nothing if nothing
 * begins or ends. Returns the account with its version.
 */
export async function settleAccount(
  tx: Tx,
  account: AccountRow,
  { removed = [], successor = account.successor }: Settling = {},
): Promise<AccountRow> {
  const { all, counting } = await effectiveAssignments(tx, account);
  const begun = counting.filter((row) => row.effective_since === null);
  const over = all.filter((row) => row.effective_since !== null && !counting.includes(row));
  const ended = [...removed.filter((row) => row.effective_since !== null), ...over];
  if (account.state === 'DISABLED') deletePayloadsOfAccount(tx, account.id);
  if (account.state === 'DISABLED' || ended.length > 0) addRevocation(tx, account.id);
  if (begun.length === 0 && ended.length === 0) return account;
  saveEffective(tx, account.id, { begun: begun.map(({ id }) => id), ended: over.map(({ id }) => id) });
  const saved = await touchAccount(tx, account.id);
  for (const district of districtsOf([...counting, ...ended]))
    recordEvent(tx, accountEvents.accountChanged, account.id, {
      district,
      version: saved.version,
      actorId: tx.scope.actorId,
      actorRole: actingRole(tx.scope, district),
      personId: account.id,
      state: account.state,
      assignments: inDistrict(counting, district),
      ended: inDistrict(ended, district),
      successorId: ended.length > 0 ? successor : null,
    });
  return saved;
}
