import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Query } from './resolvers.ts';

/**
 * The audit trail as the data-protection officer reads it: who read or changed a record, under which role and purpose.
 * Entries are written by the platform; this module only reads them.
 */
export const audit = defineModule<Deps, Resolvers>()({
  name: 'audit',
  schema: [sdl('./audit.graphql', import.meta.url)],
  resolvers: { Query },
});
