import type { Database } from '@slrt/database';
import { createDataKeys, createMasterKey, createSealing, sealedRows, startKeyRotation, type Sealing } from '@slrt/keys';
import type { Logger } from '@slrt/runtime';
import { providerScope } from '../provider/scope.ts';
import { TotpFactorEntity } from './factor.entity.ts';
import { listFactorDistricts } from './factor.repository.ts';

const { $id: id, $secret: cipher, $secret_key: key } = TotpFactorEntity;

/** Loads the data keys of second factors, follows changes and performs rotations (`keys:rotate data`) until `stop`. */
export async function startKeys(
  database: Database,
  master: string,
  logger: Logger,
): Promise<{ sealing: Sealing; stop: () => Promise<void> }> {
  const keys = createDataKeys(database, createMasterKey(master));
  await keys.load();
  const sealing = createSealing(() => keys.currentKeyRing());
  const stopFollowing = keys.follow(logger);
  const stopRotation = startKeyRotation({
    database,
    keys,
    districts: () => database.read(providerScope, (tx) => listFactorDistricts(tx)),
    tables: [sealedRows(sealing, 'totp_factor', { table: TotpFactorEntity, id, cipher, key })],
    free: () => true,
    logger,
  });
  return {
    sealing,
    stop: async () => {
      await Promise.all([stopFollowing(), stopRotation()]);
    },
  };
}
