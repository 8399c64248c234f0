import { disclosureEntities, followDisclosure } from '@slrt/messaging';
import { kept } from '@slrt/retention';
import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { endDisclosureOnComplaintEnded } from './consumers/end-disclosure-on-complaint-ended.ts';
import { openDisclosureOnReferralRequested } from './consumers/open-disclosure-on-referral-requested.ts';
import { moveDisclosuresOnHouseholdMerged } from './consumers/move-disclosures-on-household-merged.ts';
import * as entities from './disclosure.entity.ts';

export const disclosure = defineModule<Deps>()({
  name: 'disclosure',
  entities: [...Object.values(entities), ...disclosureEntities],
  consumers: [
    openDisclosureOnReferralRequested,
    endDisclosureOnComplaintEnded,
    moveDisclosuresOnHouseholdMerged,
    followDisclosure({ stream: 'REFERRALS', service: 'registry', readers: [openDisclosureOnReferralRequested] }),
    followDisclosure({ stream: 'COMPLAINTS', service: 'registry', readers: [endDisclosureOnComplaintEnded] }),
  ],
  personalData: {
    tables: { disclosure: kept('PROOF'), closed_complaint: kept('PROOF') },
    report: () => [
      {
        section: 'householdDisclosures',
        sql: `select agency_code as agency, programme_code as programme, open_from, open_until from disclosure
              where district_code = $1 and household_id = $3 and $2::uuid is not null order by open_from`,
      },
    ],
  },
});
