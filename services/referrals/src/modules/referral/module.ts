import { StoredFileEntity, fileRoutes, startFileRenewal } from '@slrt/files';
import { announceDisclosure, disclosureEntities, followDisclosure } from '@slrt/messaging';
import { erased, kept } from '@slrt/retention';
import { connectionResolvers, defineModule, filePaths, projectOfficerHouseholds, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { replayRouting } from './commands/replay-routing.ts';
import { cancelReferralsOnWithdrawal } from './consumers/cancel-referrals-on-withdrawal.ts';
import { endReferralsOnRefusal } from './consumers/end-referrals-on-refusal.ts';
import { followLinkedHousehold } from './consumers/follow-linked-household.ts';
import { projectDistrictHolidays } from './consumers/project-district-holidays.ts';
import { routeReferralRequest } from './consumers/route-referral-request.ts';
import { exportRoutes } from './export.routes.ts';
import { createLoaders } from './loaders.ts';
import { Mutation, Query } from './resolvers.ts';
import { reportSources } from './subject-report.ts';
import { subjects } from './subjects.ts';
import {
  Agency,
  Complaint,
  Household,
  NeedAlternative,
  Referral,
  ReferralDocument,
  ReferralMessage,
} from './type-resolvers.ts';
import { processDueReferralClocks } from './use-cases/process-due-referral-clocks.ts';
import * as entities from './referral.entity.ts';

export const referral = defineModule<Deps, Resolvers>()({
  name: 'referral',
  schema: [sdl('./referral.graphql', import.meta.url)],
  entities: [StoredFileEntity, ...Object.values(entities), ...disclosureEntities],
  types: {
    Complaint: 'ComplaintReference',
    NeedAlternative: 'NeedAlternativeView',
    Referral: 'ReferralRow',
    ReferralConnection: 'ReferralPage',
    ReferralDocument: 'DocumentView',
    ReferralMessage: 'MessageView',
    ReroutedReferral: './use-cases/reroute-referrals.ts#Rerouted',
  },
  subjects,
  resolvers: {
    Query,
    Mutation,
    Agency,
    Complaint,
    Household,
    NeedAlternative,
    Referral,
    ReferralConnection: connectionResolvers,
    ReferralDocument,
    ReferralMessage,
  },
  loaders: createLoaders,
  commands: { 'routing:replay': replayRouting },
  publishes: ['REFERRALS', 'AGENCY'],
  consumers: [
    routeReferralRequest,
    cancelReferralsOnWithdrawal,
    endReferralsOnRefusal,
    projectDistrictHolidays,
    followLinkedHousehold,
    projectOfficerHouseholds,
    followDisclosure({
      stream: 'COMPLAINTS',
      service: 'referrals',
      readers: [endReferralsOnRefusal, cancelReferralsOnWithdrawal],
    }),
  ],
  workers: [startFileRenewal, (deps) => announceDisclosure('REFERRALS', deps)],
  jobs: {
    'referral-clocks': {
      cron: '* * * * *',
      run: async ({ database, districts }) => {
        await processDueReferralClocks(database, await districts());
      },
    },
  },
  routes: {
    paths: [
      ...filePaths('referrals'),
      { method: 'GET', path: '/referrals/exports', access: 'caller', bodyLimit: 0, timeout: 1_800_000 },
    ],
    register: (app, deps) => {
      fileRoutes(app, deps.attachmentStorage);
      exportRoutes(app, deps);
    },
  },
  personalData: {
    tables: {
      referral: erased('OPEN_CASE', 5),
      referral_idempotency_key: kept('PROOF'),
      referral_message: erased('OPEN_CASE', 5),
      referral_read: erased('OPEN_CASE', 5),
      referral_step: kept('PROOF'),
      stored_file: erased('OPEN_CASE', 5),
    },
    report: reportSources,
    retention: [
      { code: 'REFERRAL', years: 5, erase: 'erase_referrals', source: 'as the complaint that it comes from' },
    ],
  },
});
