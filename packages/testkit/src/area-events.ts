import type { EventData, registryEvents } from '@slrt/events';
import { places } from './actors.ts';

type AreasChanged = EventData<typeof registryEvents.areasChanged>;

/** Returns the event of a village that was added to the district of the suites, by default one that still exists. */
export const villageAdded = (regionCode: string, more: Partial<AreasChanged['areas'][number]> = {}): AreasChanged => ({
  district: places.district,
  version: more.version ?? 1,
  actorId: 'admin-1',
  actorRole: 'ADMIN',
  areas: [
    {
      regionCode,
      name: 'Desa Baru',
      kind: 'DESA',
      validFrom: '2026-01-01',
      validUntil: null,
      successors: [],
      version: 1,
      ...more,
    },
  ],
});
