import { puskesosEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { erased, kept } from '@slrt/retention';
import { defineModule, projectAreas } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { projectUnit } from './projection.repository.ts';
import * as entities from './projection.entity.ts';

const projectUnits = defineConsumer({
  name: 'project-units',
  stream: 'PUSKESOS',
  contracts: [puskesosEvents.unitEstablished, puskesosEvents.unitClosed],
  handle: (tx, { type, data, district }) =>
    projectUnit(tx, district, {
      regionCode: data.regionCode,
      version: data.version,
      open: type === puskesosEvents.unitEstablished.type,
    }),
});

/** Projections of other services' data from their events. */
export const projection = defineModule<Deps>()({
  name: 'projection',
  entities: Object.values(entities),
  consumers: [projectUnits, projectAreas],
  personalData: {
    tables: { disclosure: erased('PROOF', 5), household_region: kept('PUBLIC_DUTY'), referral_state: kept('PROOF') },
  },
});
