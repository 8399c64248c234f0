import { defineModule } from '@slrt/subgraph';
import { xlsxMediaType } from '@slrt/tables';
import type { Deps } from '../../deps.ts';
import { householdLookupRoutes } from './household-lookup.routes.ts';

/** IDs of the households of a list, by NIK or family card, for lists whose service keeps no identity numbers. */
export const householdLookup = defineModule<Deps>()({
  name: 'household-lookup',
  routes: {
    paths: [
      {
        method: 'POST',
        path: '/registry/household-ids',
        access: 'caller',
        bodyLimit: 16 * 1024 ** 2,
        timeout: 600_000,
        mediaTypes: ['text/csv', xlsxMediaType],
      },
    ],
    register: householdLookupRoutes,
  },
});
