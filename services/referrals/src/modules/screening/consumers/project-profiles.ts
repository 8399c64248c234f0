import type { Tx } from '@slrt/database';
import { parseId } from '@slrt/domain';
import { referralsEvents, registryEvents } from '@slrt/events';
import type { Profile } from '@slrt/rules';
import { defineConsumer, open, recordEvent, type ConsumerDefinition } from '@slrt/messaging';
import { claimCompleteImport, countBatch, expectBatches, upsertProfiles } from '../modules/profile/index.ts';
import { rescreenHouseholds } from '../modules/screening/index.ts';

interface Batch {
  readonly importId: string | null;
  readonly households: readonly Profile[];
}

async function announceWhenComplete(tx: Tx, district: string, importId: string): Promise<void> {
  const batches = await claimCompleteImport(tx, district, importId);
  if (batches === null) return;
  recordEvent(tx, referralsEvents.profilesProjected, importId, {
    district,
    version: 1,
    actorId: 'system:profiles',
    actorRole: null,
    importId,
    profileBatches: batches,
  });
}

/** Sealed profile batches, the only message that carries facts about people; opened here and nowhere else. */
export const projectProfiles = (key: Uint8Array): ConsumerDefinition => ({
  name: 'project-profiles',
  stream: 'PROFILES',
  subjects: ['profiles.>'],
  parse: (_type, payload) => JSON.parse(open(key, payload).toString('utf8')) as Batch,
  handle: async (tx, { id, data, district }) => {
    const batch = data as Batch;
    await upsertProfiles(tx, batch.households);
    await rescreenHouseholds(tx, district, batch.households);
    if (!batch.importId || !parseId('registryImport', batch.importId)) return;
    await countBatch(tx, district, batch.importId, id);
    await announceWhenComplete(tx, district, batch.importId);
  },
});

export const countImportOnCompleted = defineConsumer({
  name: 'count-import',
  stream: 'REGISTRY',
  contracts: [registryEvents.importCompleted],
  handle: async (tx, { data, district }) => {
    if (data.profileBatches === 0) return;
    await expectBatches(tx, district, data.importId, data.profileBatches);
    await announceWhenComplete(tx, district, data.importId);
  },
});
