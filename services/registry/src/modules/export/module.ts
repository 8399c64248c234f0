import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { exportRoutes } from './export.routes.ts';

export const exports = defineModule<Deps>()({
  name: 'export',
  routes: {
    paths: [
      { method: 'GET', path: '/registry/exports', access: 'caller', bodyLimit: 0, timeout: 1_800_000 },
      { method: 'GET', path: '/registry/exports/proposals', access: 'caller', bodyLimit: 0, timeout: 1_800_000 },
    ],
    register: exportRoutes,
  },
});
