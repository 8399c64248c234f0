import { caseworkRoles, formatId } from '@slrt/domain';
import { bitsOf, creation, getScope } from '@slrt/subgraph';
import type {
  FieldDayResolvers,
  FieldPackageResolvers,
  MutationResolvers,
  PlannedVisitResolvers,
  QueryResolvers,
} from '../../__generated__/graphql.ts';
import { pageDeliberations } from '../deliberation/index.ts';
import { facilitatorConnection } from '../facilitator/index.ts';
import { listFieldDays } from './planned-visit.repository.ts';
import { closeFieldDay, fieldWorkers } from './use-cases/close-field-day.ts';
import { readFieldPackage } from './use-cases/read-field-package.ts';
import { subjectsOfVisit } from './subjects.ts';
import { findUnitOfVillage, unitReaders } from '../unit/index.ts';

/** Visits per page, more than any village has. */
const maxVisits = 500;

export const Query: Pick<QueryResolvers, 'fieldDays' | 'fieldPackage'> = {
  fieldDays: (_, { regionCode: districtCode, person, from, until }, context) => {
    const scope = getScope(context, caseworkRoles);
    const wanted = { district: districtCode, person: person ?? null, from, until };
    return context.db.read(scope, (tx) => listFieldDays(tx, wanted));
  },
  fieldPackage: (_, { regionCode: village, since }, context) => {
    const scope = getScope(context, caseworkRoles);
    const caller = { database: context.db, actor: context.actor, scope, roles: caseworkRoles };
    return readFieldPackage(caller, { village, since: since ?? null, first: maxVisits });
  },
};

export const Mutation: MutationResolvers = {
  closeFieldDay: creation('CloseFieldDaySuccess', fieldWorkers, closeFieldDay),
};

export const FieldDay: FieldDayResolvers = {
  id: (row) => formatId('fieldDay', { district: row.district_code, uuid: row.id }),
  villages: (row) => row.village_codes.map((code) => ({ code })),
  changeRequests: (row) => row.change_requests,
  closedAt: (row) => row.closed_at,
};

export const FieldPackage: FieldPackageResolvers = {
  village: ({ village }) => ({ code: village }),
  puskesos: ({ village }, _, context) => {
    const scope = context.scope(unitReaders);
    return scope ? context.db.read(scope, (tx) => findUnitOfVillage(tx, village)) : null;
  },
  facilitators: async ({ village }, _, context) => {
    const scope = context.scope(unitReaders);
    if (!scope) return [];
    const page = await facilitatorConnection(context, scope, village, { first: 100 });
    return page.edges.map((edge) => edge.node);
  },
  deliberations: async ({ village }, _, context) => {
    const scope = context.scope(unitReaders);
    const rows = scope ? await context.db.read(scope, (tx) => pageDeliberations(tx, village, null, 20)) : [];
    return rows.filter((row) => row.held_on === null);
  },
  visitsDue: ({ visits }) => [...visits],
  tombstones: ({ done }, _, { reading }) => {
    if (done.length > 0) reading?.note([...new Set(done.flatMap(subjectsOfVisit))], bitsOf(['COMPLAINT']));
    return done.map((row) => ({
      id: formatId('complaint', { district: row.district_code, uuid: row.id }),
      reason: 'DONE',
    }));
  },
  hasMore: ({ more }) => more,
};

export const PlannedVisit: PlannedVisitResolvers = {
  id: (row) => formatId('complaint', { district: row.district_code, uuid: row.id }),
  complaint: (row) => (row.complaint_id ? { id: row.complaint_id } : null),
  household: (row) => (row.household_id ? { id: row.household_id } : null),
  reason: (row) => row.reason as 'VERIFY',
  dueAt: (row) => row.due_at,
};
