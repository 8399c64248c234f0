import { puskesosEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectUnit } from '../projection.repository.ts';

export const projectUnits = defineConsumer({
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
