import { noSuchUuid, parseId } from '@slrt/domain';
import { command, connection, creation, named, pageSize, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { countCandidates, findThreshold, pageCandidates } from './candidate.repository.ts';
import { duplicateOfficers, duplicateReaders } from './duplicate.policy.ts';
import { listScans } from './scan.repository.ts';
import { requestDuplicateScan, setDuplicateThreshold } from './use-cases/request-duplicate-scan.ts';
import { resolveDuplicate } from './use-cases/resolve-duplicate.ts';

export const Query: Pick<QueryResolvers, 'duplicateCandidates' | 'duplicateScans' | 'duplicateThreshold'> = {
  duplicateCandidates: async (_, { filter, first, after }, context) => {
    const scope = requireScope(context, duplicateReaders);
    const page = pageSize(first, after, 2);
    const person = filter?.personId ? (parseId('person', filter.personId)?.uuid ?? noSuchUuid) : null;
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
    const scope = requireScope(context, duplicateReaders);
    return context.db.read(scope, (tx) => listScans(tx, regionCode, 20));
  },
  duplicateThreshold: (_, { regionCode }, context) => {
    const scope = requireScope(context, duplicateReaders);
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
