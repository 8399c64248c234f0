import { kept } from '@slrt/retention';
import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { trackProfileImport } from './consumers/track-profile-import.ts';
import * as entities from './profile.entity.ts';

export const profile = defineModule<Deps>()({
  name: 'profile',
  entities: Object.values(entities),
  publishes: ['REFERRALS'],
  consumers: [trackProfileImport],
  personalData: {
    tables: { household_profile: kept('OTHER_PEOPLE') },
    report: () => [
      {
        section: 'profile',
        sql: `select version, listed, decile, receiving, profile from household_profile
          where district_code = $1 and household_id = $3 and $2::uuid is not null`,
      },
    ],
  },
});
