import { parseId } from '@slrt/domain';
import { open } from '@slrt/messaging';
import type { Profile } from '@slrt/rules';
import type { ModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { publishWhenProjected, countBatch, upsertProfiles } from '../../profile/index.ts';
import { settleHolds } from '../../programme/index.ts';
import { rescreenHouseholds, uuidsOf } from '../use-cases/rescreen.ts';

interface Batch {
  readonly importId: string | null;
  readonly households: readonly Profile[];
}

/** Projects sealed profile batches, the only messages that contain facts about people, and screens their households. */
export const projectProfiles: ModuleConsumer<Deps> = {
  name: 'project-profiles',
  stream: 'PROFILES',
  subjects: ['profiles.>'],
  linger: null,
  parse: (_type, payload, { profileKey }) => JSON.parse(open(profileKey, payload).toString('utf8')) as Batch,
  handle: async (tx, events) => {
    for (const { id, data, district } of events) {
      const batch = data as Batch;
      await upsertProfiles(tx, batch.households);
      settleHolds(tx, district, uuidsOf(batch.households));
      await rescreenHouseholds(tx, district, batch.households);
      if (!batch.importId || !parseId('registryImport', batch.importId)) continue;
      await countBatch(tx, district, batch.importId, id);
      await publishWhenProjected(tx, district, batch.importId);
    }
  },
};
