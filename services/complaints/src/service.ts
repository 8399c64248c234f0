import { createHmac } from 'node:crypto';
import { syncAreas, syncLifecycle, type Database, type MigrationSet } from '@slrt/database';
import { complaintTransitions } from '@slrt/domain';
import type { Logger } from '@slrt/runtime';
import { buildServiceSchema, type SubgraphService } from '@slrt/subgraph';
import { followChangeRequests } from './consumers/follow-change-requests.ts';
import { followReferrals } from './consumers/follow-referrals.ts';
import { projectHouseholds } from './consumers/project-households.ts';
import { projectUnits } from './consumers/project-units.ts';
import { returnUnrouted } from './consumers/return-unrouted.ts';
import { categoryList, createContext } from './context.ts';
import { documents } from './documents.ts';
import { CreateComplaints20261122090000 } from './migrations/20261122090000-create-complaints.ts';
import { syncCategories } from './modules/category/index.ts';
import type { ComplaintDeps } from './modules/complaint/index.ts';
import { resolvers } from './resolvers.ts';

export interface ComplaintsSettings {
  readonly CONTACT_KEY: string;
}

export const migrations: MigrationSet = {
  migrations: [CreateComplaints20261122090000],
  referenceData: async (runner) => {
    await syncAreas(runner);
    await syncLifecycle(runner, 'complaint', complaintTransitions);
    await syncCategories(runner);
  },
};

/** Complaints as a value: nothing runs until a host starts it. */
export function createComplaintsService(
  settings: ComplaintsSettings,
  runtime: { database: Database; logger: Logger },
): SubgraphService {
  const deps: ComplaintDeps = {
    database: runtime.database,
    // +62, 62 and 0 are the same beginning of an Indonesian number.
    phoneIndex: (phone) =>
      createHmac('sha256', settings.CONTACT_KEY).update(phone.replace(/\D/g, '').replace(/^62/, '0')).digest(),
  };
  const categories = categoryList(runtime.database);
  return {
    schema: buildServiceSchema(documents, resolvers),
    streams: ['COMPLAINTS', 'REFERRALS', 'REGISTRY', 'PUSKESOS'],
    consumers: [followReferrals, returnUnrouted, followChangeRequests, projectHouseholds, projectUnits],
    context: (request) => createContext(request, deps, categories),
  };
}
