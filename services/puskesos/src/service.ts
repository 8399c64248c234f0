import { syncAreas, type Database, type MigrationSet } from '@slrt/database';
import type { Logger } from '@slrt/runtime';
import { buildServiceSchema, type SubgraphService } from '@slrt/subgraph';
import { countHouseholds } from './consumers/count-households.ts';
import { showComplaintsInVillage } from './consumers/show-complaints-in-village.ts';
import { showRegistryAnswer } from './consumers/show-registry-answer.ts';
import { documents } from './documents.ts';
import { CreatePuskesos20261122090000 } from './migrations/20261122090000-create-puskesos.ts';
import { resolvers } from './resolvers.ts';

export const migrations: MigrationSet = {
  migrations: [CreatePuskesos20261122090000],
  referenceData: syncAreas,
};

/** Puskesos as a value: nothing runs until a host starts it. */
export function createPuskesosService(
  _settings: object,
  runtime: { database: Database; logger: Logger },
): SubgraphService {
  return {
    schema: buildServiceSchema(documents, resolvers),
    streams: ['PUSKESOS', 'COMPLAINTS', 'REGISTRY'],
    consumers: [showComplaintsInVillage, countHouseholds, showRegistryAnswer],
    context: (request) => ({ ...request, deps: { database: runtime.database } }),
  };
}
