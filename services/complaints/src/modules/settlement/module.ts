import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { reportOfComplaints } from '../complaint/index.ts';
import { followChangeRequests } from './consumers/follow-change-requests.ts';
import { followReferrals } from './consumers/follow-referrals.ts';
import { projectHouseholds } from './consumers/project-households.ts';
import { returnUnrouted } from './consumers/return-unrouted.ts';

/** What happens to complaints because of events of other services. */
export const settlement = defineModule<Deps>()({
  name: 'settlement',
  publishes: ['COMPLAINTS'],
  consumers: [followReferrals, returnUnrouted, followChangeRequests, projectHouseholds],
  personalData: {
    report: () => [
      {
        title: 'Agencies that may read them, and until when',
        sql: reportOfComplaints('disclosure', 't.agency_code as agency, t.open_from, t.open_until', 't.open_from'),
      },
    ],
  },
});
