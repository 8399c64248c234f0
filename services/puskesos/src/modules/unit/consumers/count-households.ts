import { defineHouseholdProjection } from '@slrt/subgraph';

export const countHouseholds = defineHouseholdProjection({ name: 'count-households', linger: 100 });
