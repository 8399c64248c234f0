import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { followAccounts } from './consumers/follow-accounts.ts';
import { resumeOnDocument } from './consumers/resume-on-document.ts';
import * as entities from './liaison.entity.ts';
import { Agency, Mutation, Query, ReferralNotice } from './resolvers.ts';
import { subjects } from './subjects.ts';

/** Work of an agency's liaisons on a referral: inbox, appointments, missing documents, handing over and proposals. */
export const liaison = defineModule<Deps, Resolvers>()({
  name: 'liaison',
  entities: Object.values(entities),
  schema: [sdl('./liaison.graphql', import.meta.url)],
  types: { ReferralNotice: './subjects.ts#NoticeRow' },
  subjects,
  resolvers: { Query, Mutation, Agency, ReferralNotice },
  publishes: ['REFERRALS', 'AGENCY'],
  consumers: [followAccounts, resumeOnDocument],
  onCaller: (actor, { liaisonSignIns }) => liaisonSignIns.note(actor),
  workers: [
    ({ liaisonSignIns }) =>
      () =>
        liaisonSignIns.settle(),
  ],
});
