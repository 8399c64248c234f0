import { formatId, parseId, rolesAt, type SessionScope } from '@slrt/domain';
import { batch, getScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  ChangeRequestResolvers,
  MutationResolvers,
  QueryResolvers,
  SubmittedChangeRequestResolvers,
  SubmittedVisitResolvers,
} from '../../__generated__/graphql.ts';
import {
  changeProposers,
  changeRequestReaders,
  findChangeRequests,
  type ChangeRequestRow,
} from '../change-request/index.ts';
import { listVisitConflicts } from './field.repository.ts';
import { fieldReaders, listHouseholdChanges } from './use-cases/list-household-changes.ts';
import { submitChangeRequests } from './use-cases/submit-change-requests.ts';
import { submitVisits } from './use-cases/submit-visits.ts';
import { mayRead, visitors } from '../household/index.ts';

/** Loads a change request by id. */
export async function readChangeRequest(
  context: ServiceContext,
  id: string | null | undefined,
): Promise<ChangeRequestRow | null> {
  const key = id ? parseId('changeRequest', id) : null;
  const scope = context.scope(fieldReaders);
  if (!key || !scope) return null;
  const [row] = await context.db.read(scope, (tx) => findChangeRequests(tx, [key]));
  return row ?? null;
}

export const Query: Pick<QueryResolvers, 'householdChanges'> = {
  householdChanges: async (_, { regionCode: village, since, first }, context) => {
    const scope = getScope(context, fieldReaders);
    const caller = { database: context.db, actor: context.actor, scope, roles: fieldReaders };
    const { page, cursor, more } = await listHouseholdChanges(caller, { village, since: since ?? null, first });
    return {
      households: page.rows.map((row) => ({ ...row, direct: false })),
      tombstones: page.gone.map((row) => ({
        id: formatId('household', { district: row.district_code, uuid: row.id }),
        reason: row.gone ?? 'REMOVED',
      })),
      cursor,
      hasMore: more,
    };
  },
};

export const Mutation: MutationResolvers = {
  submitVisits: batch('SubmitVisitsSuccess', visitors, submitVisits),
  submitChangeRequests: batch('SubmitChangeRequestsSuccess', changeProposers, submitChangeRequests),
};

/** Returns true if the caller may read a field in conflict, by its path: `location.latitude`, `members.PS-….health.disability`. */
function mayReadField(scope: SessionScope, regionCode: string, path: string): boolean {
  const part = path.startsWith('location.') ? 'location' : path.split('.')[2] === 'health' ? 'health' : null;
  return part === null || mayRead(scope, part, { roles: rolesAt(scope, regionCode) });
}

/** Fields that this module adds to a change request. */
export const ChangeRequest: Pick<ChangeRequestResolvers, 'visitConflicts'> = {
  visitConflicts: async (row, _, context) => {
    const scope = context.scope(changeRequestReaders);
    const key = { district: row.district_code, uuid: row.id };
    const found = scope ? await context.db.read(scope, (tx) => listVisitConflicts(tx, key)) : [];
    return found.map((each) => ({
      visitKey: each.id,
      visitedAt: each.visited_at,
      receivedAt: each.received_at,
      fields: each.fields.filter(({ field }) => scope !== null && mayReadField(scope, row.region_code, field)),
    }));
  },
};

export const SubmittedChangeRequest: SubmittedChangeRequestResolvers = {
  changeRequest: ({ value }, _, context) => readChangeRequest(context, value?.changeRequestId),
};

export const SubmittedVisit: SubmittedVisitResolvers = {
  household: async ({ value }, _, context) => {
    const row = value ? await context.registry.households.load(value.householdId) : null;
    return row ? { ...row, direct: false } : null;
  },
  changeRequest: ({ value }, _, context) => readChangeRequest(context, value?.changeRequestId),
  photos: ({ value }, _, context) =>
    (value?.photos ?? []).map((photo) => {
      const id = formatId('photo', { district: photo.district_code, uuid: photo.id });
      const uploadUrl =
        photo.status === 'AWAITED' ? context.deps.photos.links.make(id, 'upload', new Date()).url : null;
      return { photo, uploadUrl };
    }),
  conflicts: ({ value }) => [...(value?.conflicts ?? [])],
};
