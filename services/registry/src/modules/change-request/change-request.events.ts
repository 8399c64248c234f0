import type { Tx } from '@slrt/database';
import { actingRole, formatId, type Role } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { ChangeRequestRow } from './change-request.repository.ts';

export function changeRequestFacts(
  row: ChangeRequestRow,
  acting: { readonly actorId: string; readonly role: Role | null },
) {
  const id = (kind: 'household' | 'changeRequest', uuid: string) =>
    formatId(kind, { district: row.district_code, uuid });
  return {
    district: row.district_code,
    version: row.version,
    actorId: acting.actorId,
    actorRole: acting.role,
    changeRequestId: id('changeRequest', row.id) as string,
    householdId: row.household_id ? (id('household', row.household_id) as string) : null,
    regionCode: row.region_code,
    kind: row.kind,
    state: row.state,
  };
}

export function recordSubmitted(tx: Tx, row: ChangeRequestRow): void {
  const role = actingRole(tx.scope, row.region_code);
  const facts = changeRequestFacts(row, { actorId: tx.scope.actorId, role });
  recordEvent(tx, registryEvents.changeRequestSubmitted, facts.changeRequestId, {
    ...facts,
    dueAt: row.due_at?.toISOString() ?? null,
  });
}
