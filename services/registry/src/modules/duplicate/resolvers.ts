import { formatId, getKey } from '@slrt/domain';
import { command, connection, creation, named, pageSize, getScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  DuplicateCandidateResolvers,
  DuplicateScanResolvers,
  MutationResolvers,
  QueryResolvers,
  Role,
} from '../../__generated__/graphql.ts';
import {
  countCandidates,
  findDecisions,
  findThreshold,
  pageCandidates,
  type CandidateRow,
} from './candidate.repository.ts';
import { duplicateOfficers, duplicateReaders } from './duplicate.policy.ts';
import { listScans } from './scan.repository.ts';
import { requestDuplicateScan, setDuplicateThreshold } from './use-cases/request-duplicate-scan.ts';
import { resolveDuplicate } from './use-cases/resolve-duplicate.ts';

export const Query: Pick<QueryResolvers, 'duplicateCandidates' | 'duplicateScans' | 'duplicateThreshold'> = {
  duplicateCandidates: async (_, { filter, first, after }, context) => {
    const scope = getScope(context, duplicateReaders);
    const page = pageSize(first, after, 2);
    const person = filter?.personId ? getKey('person', filter.personId).uuid : null;
    const criteria = { ...filter, person };
    const rows = await context.db.read(scope, (tx) => pageCandidates(tx, criteria, page.after, page.limit + 1));
    return connection(
      rows,
      page,
      (row) => [row.score, row.id],
      () => context.db.read(scope, (tx) => countCandidates(tx, criteria)),
    );
  },
  duplicateScans: (_, { regionCode }, context) => {
    const scope = getScope(context, duplicateReaders);
    return context.db.read(scope, (tx) => listScans(tx, regionCode, 20));
  },
  duplicateThreshold: (_, { regionCode }, context) => {
    const scope = getScope(context, duplicateReaders);
    return context.db.read(scope, (tx) => findThreshold(tx, regionCode));
  },
};

export const Mutation: MutationResolvers = {
  requestDuplicateScan: creation('RequestDuplicateScanSuccess', duplicateOfficers, named('scan', requestDuplicateScan)),
  resolveDuplicate: command('ResolveDuplicateSuccess', duplicateOfficers, named('candidate', resolveDuplicate)),
  setDuplicateThreshold: creation(
    'SetDuplicateThresholdSuccess',
    duplicateOfficers,
    named('likely', setDuplicateThreshold),
  ),
};

async function person(context: ServiceContext, district: string, uuid: string) {
  const row = await context.registry.persons.load(formatId('person', { district, uuid }));
  return row ? { ...row, direct: false } : null;
}
const keyOf = (row: CandidateRow) => ({ district: row.district_code, uuid: row.id });

export const DuplicateCandidate: DuplicateCandidateResolvers = {
  id: (row) => formatId('duplicateCandidate', keyOf(row)),
  personA: (row, _, context) => person(context, row.district_code, row.person_a),
  personB: (row, _, context) => person(context, row.district_code, row.person_b),
  foundBy: (row) => row.found_by,
  foundAt: (row) => row.found_at,
  decisions: async (row, _, context) => {
    const scope = context.scope(duplicateReaders);
    const rows = scope ? await context.db.read(scope, (tx) => findDecisions(tx, keyOf(row))) : [];
    return rows.map((each) => ({
      decision: each.decision as 'MERGE',
      at: each.at,
      actorRole: each.actor_role as Role | null,
      note: each.note,
    }));
  },
};

export const DuplicateScan: DuplicateScanResolvers = {
  id: (row) => formatId('duplicateScan', { district: row.district_code, uuid: row.id }),
  requestedAt: (row) => row.requested_at,
  finishedAt: (row) => row.finished_at,
};
