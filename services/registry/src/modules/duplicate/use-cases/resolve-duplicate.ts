import { localDate } from '@slrt/areas';
import { audit, momentOf, type Tx } from '@slrt/database';
import { issue, parseId, refusals, formatId } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { mergePerson, unmergePerson, type RegistryDeps } from '../../household/index.ts';
import {
  decideCandidate,
  lockCandidate,
  type CandidateRow,
  type CandidateState,
  type Undo,
} from '../candidate.repository.ts';

export interface ResolveDuplicateInput {
  candidateId: string;
  expectedVersion: number;
  decision: 'MERGE' | 'LINK' | 'NOT_DUPLICATE' | 'REOPEN';
  keepPersonId?: string | null | undefined;
  note?: string | null | undefined;
}
const after: Record<ResolveDuplicateInput['decision'], CandidateState> = {
  MERGE: 'MERGED',
  LINK: 'LINKED',
  NOT_DUPLICATE: 'NOT_DUPLICATE',
  REOPEN: 'OPEN',
};

async function mergePair(tx: Tx, deps: RegistryDeps, row: CandidateRow, kept: string): Promise<Undo> {
  const merged = kept === row.person_a ? row.person_b : row.person_a;
  const district = row.district_code;
  const emptied = await mergePerson(tx, deps, {
    district,
    merged,
    kept,
    on: localDate(district, await momentOf(tx)),
  });
  return { merged, kept, emptied };
}

/** Records an officer's decision on a pair. A merge loses nothing: the merged record is kept and REOPEN restores it. */
export async function resolveDuplicate(
  deps: RegistryDeps,
  { scope }: Caller,
  input: ResolveDuplicateInput,
): Promise<CandidateRow> {
  const key = parseId('duplicateCandidate', input.candidateId);
  if (!key) throw refusals.notFound();
  return deps.database.withTransaction(scope, async (tx) => {
    const row = await lockCandidate(tx, key);
    if (!row) throw refusals.notFound();
    const { decision } = input;
    const open = row.state === 'OPEN' || row.state === 'GONE';
    if (open === (decision === 'REOPEN'))
      throw refusals.invalidTransition(
        row.state,
        after[decision],
        open ? ['MERGE', 'LINK', 'NOT_DUPLICATE'] : ['REOPEN'],
      );
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    if ((input.note?.length ?? 0) > 2000) throw refusals.invalidInput([issue('note', 'TOO_LONG')]);
    let undo: Undo | null = null;
    if (decision === 'MERGE') {
      const kept = parseId('person', input.keepPersonId ?? '')?.uuid;
      if (kept !== row.person_a && kept !== row.person_b)
        throw refusals.invalidInput([issue('keepPersonId', input.keepPersonId ? 'NOT_FOUND' : 'REQUIRED')]);
      undo = await mergePair(tx, deps, row, kept);
    }
    if (decision === 'REOPEN' && row.undo)
      await unmergePerson(tx, deps, {
        district: row.district_code,
        merged: row.undo.merged,
        kept: row.undo.kept,
        emptied: row.undo.emptied,
      });
    audit(tx, {
      district: row.district_code,
      action: `duplicate.${decision.toLowerCase() as Lowercase<typeof decision>}`,
      purpose: null,
      subjects: [row.person_a, row.person_b].map((uuid) => formatId('person', { district: row.district_code, uuid })),
      requestId: null,
    });
    return decideCandidate(tx, row, { state: after[decision], undo, decision, note: input.note ?? null });
  });
}
