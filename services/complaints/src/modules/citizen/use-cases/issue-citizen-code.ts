import { audit, momentOf } from '@slrt/database';
import { issue, parseId, refusals } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { findAssignmentForAct, findComplaints, listNeeds, type ComplaintDeps } from '../../complaint/index.ts';
import { codeLifetime, insertCitizenCode } from '../citizen.repository.ts';
import type { CitizenSecrets } from '../citizen-secrets.ts';

/**
 * Issues a follow-up code for the citizen. It opens the page of the complaint and gives no right to act. Throws InvalidInput for an
 * anonymous complaint, which only the code of its receipt opens.
 */
export async function issueCitizenCode(
  deps: ComplaintDeps & { readonly secrets: CitizenSecrets },
  caller: Caller,
  input: { complaintId: string },
): Promise<{ code: string; expiresAt: Date }> {
  const key = parseId('complaint', input.complaintId);
  if (!key) throw refusals.notFound();
  const { code, hash } = deps.secrets.makeCode(key.district);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const [[row], needs, now] = await Promise.all([findComplaints(tx, [key]), listNeeds(tx, [key]), momentOf(tx)]);
    if (!row) throw refusals.notFound();
    const assignment = findAssignmentForAct(caller.actor, 'issueCitizenCode', { ...row, needs });
    if (!assignment) throw refusals.notAllowed();
    if (row.reporter_visibility === 'ANONYMOUS')
      throw refusals.invalidInput([issue('complaintId', 'ANONYMOUS_REPORTER')]);
    insertCitizenCode(tx, key, { hash, role: assignment.role });
    audit(tx, {
      district: key.district,
      action: 'citizen-code.issued',
      purpose: null,
      subjects: [input.complaintId],
      requestId: null,
    });
    return { code, expiresAt: new Date(now.getTime() + codeLifetime * 24 * 3600 * 1000) };
  });
}
