import type { RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import type { Deps } from '../../deps.ts';
import { complaintReaders, keyOf, type ComplaintRow } from '../complaint/index.ts';
import { findSubjects, openSubject, type SubjectRow } from './subject.repository.ts';

/** Creates the loader of persons concerned. */
export function createLoaders(request: RequestContext, { sealing }: Pick<Deps, 'sealing'>) {
  const scope = request.scope(complaintReaders);
  return {
    subjects: new DataLoader<ComplaintRow, SubjectRow | null, string>(
      async (rows) => {
        if (!scope) return rows.map(() => null);
        const found = await request.db.read(scope, (tx) => findSubjects(tx, rows.map(keyOf)));
        const byComplaint = new Map(found.map((each) => [each.complaint_id, openSubject(sealing, each)]));
        return rows.map((row) => byComplaint.get(row.id) ?? null);
      },
      { cacheKeyFn: (row) => row.id },
    ),
  };
}
