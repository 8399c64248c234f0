import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { followAccounts } from './consumers/follow-accounts.ts';
import { resumeOnDocument } from './consumers/resume-on-document.ts';
import * as entities from './liaison.entity.ts';
import { Agency, Mutation, Query } from './resolvers.ts';

/** Work of an agency's liaisons on a referral: inbox, appointments, missing documents, handing over and proposals. */
export const liaison = defineModule<Deps, Resolvers>()({
  name: 'liaison',
  entities: Object.values(entities),
  schema: [sdl('./liaison.graphql', import.meta.url)],
  resolvers: { Query, Mutation, Agency },
  publishes: ['REFERRALS', 'AGENCY'],
  consumers: [followAccounts, resumeOnDocument],
  onCaller: (actor, { liaisonSignIns }) => liaisonSignIns.note(actor),
  workers: [
    ({ liaisonSignIns }) =>
      () =>
        liaisonSignIns.settle(),
  ],
});
