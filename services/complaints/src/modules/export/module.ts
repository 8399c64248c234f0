import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { exportRoutes } from './export.routes.ts';

/** Download of an area's complaints as CSV or XLSX, without names and descriptions. Each download is on record. */
export const exports = defineModule<Deps>()({
  name: 'export',
  routes: {
    paths: [{ method: 'GET', path: '/complaints/exports', access: 'caller', bodyLimit: 0, timeout: 1_800_000 }],
    register: exportRoutes,
  },
});
