import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { moveVillages } from './move-villages.command.ts';
import { villageChangeRoutes } from './village-change.routes.ts';

/** Moves the households of villages that have ended to the villages that succeed them. */
export const villageChange = defineModule<Deps>()({
  name: 'village-change',
  commands: { 'registry:move-villages': moveVillages },
  publishes: ['REGISTRY', 'PROFILES'],
  routes: {
    paths: [{ method: 'POST', path: '/registry/areas/moves', access: 'caller', bodyLimit: 0, timeout: 1_800_000 }],
    register: villageChangeRoutes,
  },
});
