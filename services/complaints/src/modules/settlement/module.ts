import { announceDisclosure, disclosureEntities, followDisclosure } from '@slrt/messaging';
import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { complaintSectionSql } from '../complaint/index.ts';
import { updateComplaintOnChangeRequest } from './consumers/update-complaint-on-change-request.ts';
import { updateComplaintOnReferral } from './consumers/update-complaint-on-referral.ts';
import { followOriginal } from './consumers/follow-original.ts';
import { projectHouseholds } from './consumers/project-households.ts';
import { returnUnroutedComplaint } from './consumers/return-unrouted-complaint.ts';

/** Changes of complaints caused by events of other services. */
export const settlement = defineModule<Deps>()({
  name: 'settlement',
  entities: disclosureEntities,
  publishes: ['COMPLAINTS'],
  workers: [(deps) => announceDisclosure('COMPLAINTS', deps)],
  consumers: [
    updateComplaintOnReferral,
    returnUnroutedComplaint,
    updateComplaintOnChangeRequest,
    projectHouseholds,
    followOriginal,
    followDisclosure({ stream: 'REFERRALS', service: 'complaints', readers: [updateComplaintOnReferral] }),
  ],
  personalData: {
    report: () => [
      {
        section: 'complaintDisclosures',
        sql: complaintSectionSql('disclosure', 't.agency_code as agency, t.open_from, t.open_until', 't.open_from'),
      },
    ],
  },
});
