import { audit, momentOf } from '@slrt/database';
import { parseId, refusals } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { findAssignmentForAct, findComplaints, listNeeds, type ComplaintDeps } from '../../complaint/index.ts';
import type { CitizenCodes } from '../citizen-code.ts';
import { insertCitizenCode } from '../citizen-code.repository.ts';

/** Validity of a code, in days. */
const lifetime = 30;

/** Issues a one-time code for the citizen. Only its keyed hash is stored. */
export async function issueCitizenCode(
  deps: ComplaintDeps & { readonly codes: CitizenCodes },
  caller: Caller,
  input: { complaintId: string },
): Promise<{ code: string; expiresAt: Date }> {
  const key = parseId('complaint', input.complaintId);
  if (!key) throw refusals.notFound();
  const { code, hash } = deps.codes.make(key.district);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const [[row], needs, now] = await Promise.all([findComplaints(tx, [key]), listNeeds(tx, [key]), momentOf(tx)]);
    if (!row) throw refusals.notFound();
    const assignment = findAssignmentForAct(caller.actor, 'issueCitizenCode', { ...row, needs });
    if (!assignment) throw refusals.notAllowed();
    const expiresAt = new Date(now.getTime() + lifetime * 24 * 3600 * 1000);
    insertCitizenCode(tx, key, { hash, role: assignment.role, expiresAt });
    audit(tx, {
      district: key.district,
      action: 'citizen-code.issued',
      purpose: null,
      subjects: [input.complaintId],
      requestId: null,
    });
    return { code, expiresAt };
  });
}
