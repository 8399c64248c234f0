import type { Tx } from '@slrt/database';
import { actingRole, formatId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { PersonRequestRow } from './person-request.repository.ts';

/** Tells all services that a request came into force or was lifted. */
export function recordDecided(tx: Tx, row: PersonRequestRow): void {
  const { district_code: district } = row;
  const personRequestId = formatId('personRequest', { district, uuid: row.id });
  recordEvent(tx, registryEvents.personRequestDecided, personRequestId, {
    district,
    version: row.version,
    actorId: tx.scope.actorId,
    actorRole: actingRole(tx.scope, district),
    personRequestId,
    personId: formatId('person', { district, uuid: row.person_id }),
    householdId: formatId('household', { district, uuid: row.household_id }),
    kind: row.kind,
    state: row.state,
  });
}
