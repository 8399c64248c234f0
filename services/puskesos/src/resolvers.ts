import { connectionResolvers } from '@slrt/subgraph';
import type { Resolvers } from './__generated__/graphql.ts';
import { Deliberation } from './modules/deliberation/resolvers/Deliberation.ts';
import { recordDeliberation } from './modules/deliberation/resolvers/Mutation/recordDeliberation.ts';
import { scheduleDeliberation } from './modules/deliberation/resolvers/Mutation/scheduleDeliberation.ts';
import { deliberations } from './modules/deliberation/resolvers/Query/deliberations.ts';
import { Facilitator } from './modules/facilitator/resolvers/Facilitator.ts';
import { assignFacilitator } from './modules/facilitator/resolvers/Mutation/assignFacilitator.ts';
import { facilitators } from './modules/facilitator/resolvers/Query/facilitators.ts';
import { establishPuskesos } from './modules/unit/resolvers/Mutation/establishPuskesos.ts';
import { Puskesos } from './modules/unit/resolvers/Puskesos.ts';
import { puskesos } from './modules/unit/resolvers/Query/puskesos.ts';
import { Region } from './modules/unit/resolvers/Region.ts';

export const resolvers: Resolvers = {
  Query: { puskesos, facilitators, deliberations },
  Mutation: { establishPuskesos, assignFacilitator, scheduleDeliberation, recordDeliberation },
  Puskesos,
  Region,
  Facilitator,
  Deliberation,
  FacilitatorConnection: connectionResolvers,
  DeliberationConnection: connectionResolvers,
};
