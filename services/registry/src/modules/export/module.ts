import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { exportRoutes } from './export.routes.ts';

/**
 * Downloads of an area’s households and of its proposals as CSV or XLSX. Rows are streamed, so that the size of the area
 * does not matter, and each download is on record.
 */
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
