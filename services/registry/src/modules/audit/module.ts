import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Query } from './resolvers.ts';

/**
 * The audit trail as the data-protection officer reads it: who read or changed a record, under which role and for which
 * purpose, and the subject report of a person. The platform writes the entries with each read and change, and this module
 * only reads them.
 */
export const audit = defineModule<Deps, Resolvers>()({
  name: 'audit',
  schema: [sdl('./audit.graphql', import.meta.url)],
  resolvers: { Query },
});
