import { syncLifecycle } from '@slrt/database';
import { complaintTransitions } from '@slrt/domain';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { followChangeRequests } from './consumers/follow-change-requests.ts';
import { followReferrals } from './consumers/follow-referrals.ts';
import { projectHouseholds } from './consumers/project-households.ts';
import { returnUnrouted } from './consumers/return-unrouted.ts';
import { createLoaders } from './loaders.ts';
import { phonedDistricts, phoneHashes } from './phone-keys.ts';
import { Mutation, Query } from './resolvers.ts';
import { Complaint } from './resolvers/Complaint.ts';
import { ComplaintNeed } from './resolvers/ComplaintNeed.ts';
import { ComplaintTimelineEntry } from './resolvers/ComplaintTimelineEntry.ts';
import { Holder } from './resolvers/Holder.ts';
import { Region } from './resolvers/Region.ts';
import { reportSources } from './subject-report.ts';
import { fireClocks } from './use-cases/fire-clocks.ts';

export const complaint = defineModule<Deps, Resolvers>()({
  name: 'complaint',
  schema: ['complaint', 'mutations', 'acts'].map((file) => sdl(`./${file}.graphql`, import.meta.url)),
  types: {
    Complaint: 'ComplaintRow',
    ComplaintConnection: 'ComplaintPage',
    ComplaintTimelineEntry: 'TimelineRow',
    ComplaintNeed: 'NeedRow',
    Holder: 'HolderView',
    Region: 'RegionReference',
  },
  resolvers: {
    Query,
    Mutation,
    Complaint,
    ComplaintConnection: connectionResolvers,
    ComplaintTimelineEntry,
    ComplaintNeed,
    Holder,
    Region,
  },
  loaders: createLoaders,
  publishes: ['COMPLAINTS'],
  consumers: [followReferrals, returnUnrouted, followChangeRequests, projectHouseholds],
  jobs: {
    'complaint-clocks': { cron: '* * * * *', run: (deps) => fireClocks(deps.database, deps).then(() => undefined) },
  },
  personalData: {
    report: reportSources,
    retention: [
      {
        code: 'COMPLAINT',
        years: 5,
        erase: 'erase_complaints',
        source:
          'service records of a district office: five years after their end, until the district sets its own schedule',
      },
    ],
  },
  keyRotation: {
    keys: (deps) => deps.keys,
    tables: (deps) => [phoneHashes(deps.sealing)],
    districts: (deps) => phonedDistricts(deps.database),
  },
  prepare: (deps) => deps.loadKeys(),
  referenceData: (runner) => syncLifecycle(runner, 'complaint', complaintTransitions),
});
