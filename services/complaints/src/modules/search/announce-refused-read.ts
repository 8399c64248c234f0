import type { Tx } from '@slrt/database';
import { actingRole } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { RefusedRead } from '@slrt/read-budget';

/** Tells the registry of a refused request: it keeps the inbox of the data-protection officer for all services. */
export function announceRefusedRead(tx: Tx, { district, actor, kind }: RefusedRead): void {
  recordEvent(tx, complaintEvents.readingRefused, `${district}:${actor}`, {
    ...{ district, version: 1, actorId: actor, actorRole: actingRole(tx.scope, district) },
    kind,
  });
}
