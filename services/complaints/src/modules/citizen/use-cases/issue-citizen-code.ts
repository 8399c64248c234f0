import { audit } from '@slrt/database';
import { parseId, refusals } from '@slrt/domain';
import { assignmentForAct, findComplaints, type Caller, type ComplaintDeps } from '../../complaint/index.ts';
import type { CitizenCodes } from '../citizen-code.ts';
import { insertCitizenCode } from '../citizen-code.repository.ts';

/** How long a code may be used, in days. */
const lifetime = 30;

/** A one-time code for the citizen, shown once to who issues it; only its keyed hash is kept. */
export async function issueCitizenCode(
  deps: ComplaintDeps & { readonly codes: CitizenCodes },
  caller: Caller,
  input: { complaintId: string },
): Promise<{ code: string; expiresAt: Date }> {
  const key = parseId('complaint', input.complaintId);
  if (!key) throw refusals.notFound();
  const { code, hash } = deps.codes.make(key.district);
  const expiresAt = new Date(Date.now() + lifetime * 24 * 3600 * 1000);
  await deps.database.withTransaction(caller.scope, async (tx) => {
    const [row] = await findComplaints(tx, [key]);
    if (!row) throw refusals.notFound();
    const assignment = assignmentForAct(caller.actor, 'issueCitizenCode', row);
    if (!assignment) throw refusals.notAllowed();
    insertCitizenCode(tx, key, { hash, role: assignment.role, expiresAt });
    audit(tx, {
      district: key.district,
      action: 'citizen-code.issued',
      purpose: null,
      subjects: [input.complaintId],
      requestId: null,
    });
  });
  return { code, expiresAt };
}
