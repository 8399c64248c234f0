import { puskesosEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectUnit } from '../modules/projection/index.ts';

export const projectUnits = defineConsumer({
  name: 'project-units',
  stream: 'PUSKESOS',
  contracts: [puskesosEvents.unitEstablished],
  handle: (tx, { data, district }) => projectUnit(tx, district, data.regionCode),
});
