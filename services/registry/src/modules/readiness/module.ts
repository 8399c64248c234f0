import { defineModule, findDistrictReadiness, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { districtReadiness } from './district-readiness.command.ts';
import { findRegistryReadiness } from './readiness.repository.ts';

/** Things that a district lacks before it goes live. The modules of every service add what they need. */
export const readiness = defineModule<Deps, Resolvers>()({
  name: 'readiness',
  schema: [sdl('./readiness.graphql', import.meta.url)],
  resolvers: {
    Query: { districtReadiness: (_, { regionCode }, context) => findDistrictReadiness(context, regionCode) },
  },
  readiness: (tx, { district }) => findRegistryReadiness(tx, district),
  commands: { 'district:readiness': districtReadiness },
});
