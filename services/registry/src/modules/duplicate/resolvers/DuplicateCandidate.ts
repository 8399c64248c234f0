import { formatId } from '@slrt/domain';
import type { DuplicateCandidateResolvers, DuplicateScanResolvers, Role } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { findDecisions, type CandidateRow } from '../candidate.repository.ts';
import { duplicateReaders } from '../duplicate.policy.ts';

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
