import { type Tx } from '@slrt/database';
import { complaintEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { RefusedRead } from '@slrt/read-budget';

/** Tells the registry of a refused request: it keeps the inbox of the data-protection officer for all services. */
export function announceRefusedRead(tx: Tx, { district, actor, kind }: RefusedRead): void {
  const { role: actorRole } = tx.scope;
  recordEvent(tx, complaintEvents.readingRefused, `${district}:${actor}`, {
    ...{ district, version: 1, actorId: actor, actorRole },
    kind,
  });
}
