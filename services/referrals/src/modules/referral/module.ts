import { StoredFileEntity, fileRoutes } from '@slrt/files';
import { connectionResolvers, defineModule, filePaths, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { replayRouting } from './commands/replay-routing.ts';
import { cancelOnComplaintWithdrawn } from './consumers/cancel-on-complaint-withdrawn.ts';
import { noteDaysOff } from './consumers/note-days-off.ts';
import { routeOnReferralRequested } from './consumers/route-on-referral-requested.ts';
import { createLoaders } from './loaders.ts';
import { Mutation, Query } from './resolvers.ts';
import { reportSources } from './subject-report.ts';
import { Agency, Complaint, Household, Referral, ReferralDocument, ReferralMessage } from './type-resolvers.ts';
import { fireReferralClocks } from './use-cases/fire-clocks.ts';
import * as entities from './referral.entity.ts';

export const referral = defineModule<Deps, Resolvers>()({
  name: 'referral',
  schema: [sdl('./referral.graphql', import.meta.url)],
  entities: [StoredFileEntity, ...Object.values(entities)],
  types: {
    Complaint: 'ComplaintReference',
    Referral: 'ReferralRow',
    ReferralConnection: 'ReferralPage',
    ReferralDocument: '@slrt/files#StoredFileRow',
    ReferralMessage: 'MessageRow',
  },
  resolvers: {
    Query,
    Mutation,
    Agency,
    Complaint,
    Household,
    Referral,
    ReferralConnection: connectionResolvers,
    ReferralDocument,
    ReferralMessage,
  },
  loaders: createLoaders,
  commands: { 'routing:replay': replayRouting },
  publishes: ['REFERRALS', 'AGENCY'],
  consumers: [routeOnReferralRequested, cancelOnComplaintWithdrawn, noteDaysOff],
  jobs: {
    'referral-clocks': {
      cron: '* * * * *',
      run: async ({ database, districts }) => {
        await fireReferralClocks(database, await districts());
      },
    },
  },
  routes: { paths: filePaths('referrals'), register: (app, { shelf }) => fileRoutes(app, shelf) },
  personalData: {
    report: reportSources,
    retention: [
      { code: 'REFERRAL', years: 5, erase: 'erase_referrals', source: 'as the complaint that it comes from' },
    ],
  },
});
