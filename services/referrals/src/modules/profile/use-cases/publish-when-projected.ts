import type { Tx } from '@slrt/database';
import { referralsStream } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { claimCompleteImport } from '../profile.repository.ts';

/** Publishes an event once all profile batches of an import are projected. */
export async function publishWhenProjected(tx: Tx, district: string, importId: string): Promise<void> {
  const batches = await claimCompleteImport(tx, district, importId);
  if (batches === null) return;
  recordEvent(tx, referralsStream.profilesProjected, importId, {
    district,
    version: 1,
    actorId: 'system:profiles',
    actorRole: null,
    importId,
    profileBatches: batches,
  });
}
