import { audit } from '@slrt/database';
import { formatId } from '@slrt/domain';
import type { RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import type { Deps } from '../../deps.ts';
import { complaintReaders, keyOf, type ComplaintRow } from '../complaint/index.ts';
import { findSubjects, openSubject, type SubjectRow } from './subject.repository.ts';

/** Creates the loader of persons concerned. Each one found is on record before it is returned. */
export function createLoaders(request: RequestContext, { sealing }: Pick<Deps, 'sealing'>) {
  const scope = request.scope(complaintReaders);
  return {
    subjects: new DataLoader<ComplaintRow, SubjectRow | null, string>(
      async (rows) => {
        if (!scope) return rows.map(() => null);
        const found = await request.db.withTransaction(scope, async (tx) => {
          const subjects = (await findSubjects(tx, rows.map(keyOf))).map((row) => openSubject(sealing, row));
          for (const { districtCode: district, complaintId: uuid } of subjects.filter((each) => !each.registered))
            audit(tx, {
              district,
              action: 'complaint.subject',
              purpose: null,
              subjects: [formatId('complaint', { district, uuid })],
              requestId: request.requestId,
              isRead: true,
            });
          return subjects;
        });
        const byComplaint = new Map(found.map((each) => [each.complaintId, each]));
        return rows.map((row) => byComplaint.get(row.id) ?? null);
      },
      { cacheKeyFn: (row) => row.id },
    ),
  };
}
