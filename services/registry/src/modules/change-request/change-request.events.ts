import type { Tx } from '@slrt/database';
import { formatId, type SessionScope } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { ChangeRequestRow } from './change-request.repository.ts';

export function changeRequestFacts(row: ChangeRequestRow, acting: Pick<SessionScope, 'actorId' | 'role'>) {
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
  const facts = changeRequestFacts(row, tx.scope);
  recordEvent(tx, registryEvents.changeRequestSubmitted, facts.changeRequestId, {
    ...facts,
    dueAt: row.due_at?.toISOString() ?? null,
  });
}
