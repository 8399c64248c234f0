import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Complaint, Mutation } from './resolvers.ts';

/** Consent of the person concerned to share data with agencies, and other lawful bases of a referral. */
export const consent = defineModule<Deps, Resolvers>()({
  name: 'consent',
  schema: [sdl('./consent.graphql', import.meta.url)],
  resolvers: { Complaint, Mutation },
  publishes: ['COMPLAINTS'],
});
