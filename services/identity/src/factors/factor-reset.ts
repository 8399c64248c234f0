import { audit, type Tx } from '@slrt/database';
import { assignmentFor, refusals } from '@slrt/domain';
import { z } from '@slrt/runtime';
import { findAccount } from '../accounts/account.repository.ts';
import { createInvitation } from '../accounts/invitations.ts';
import { requestApproval, toApproval, type ApprovalKind } from '../approvals/approvals.ts';
import { notify } from '../notices/notify.ts';
import { addRevocation, deletePayloadsOfAccount } from '../provider/payload.repository.ts';
import { authorize, parse, type RestModule } from '../rest/rest.ts';
import type { Alarms } from '../temporary-access/alarms.ts';
import { deleteFactors } from './factor.repository.ts';

const payload = z.strictObject({ newPassword: z.boolean() });

/** Removes every second factor of an account and ends its sessions. The person sets a factor up at the next sign-in. */
export function resetFactors(
  tx: Tx,
  { id, district_code: district }: { readonly id: string; readonly district_code: string },
  alarms?: Alarms,
): void {
  deleteFactors(tx, id);
  deletePayloadsOfAccount(tx, id);
  addRevocation(tx, id);
  notify(tx, { id, district_code: district }, 'FACTORS_RESET');
  audit(tx, { district, action: 'factor.reset', purpose: null, subjects: [id], requestId: null });
  tx.onCommit(() => alarms?.raise({ code: 'SECOND_FACTORS_RESET', district, account: id }));
}

/** Recovery of someone who lost every factor, requested by one administrator and approved by another. */
export const factorReset = (alarms: Alarms): ApprovalKind => ({
  kind: 'FACTOR_RESET',
  decides: ['ADMIN'],
  describe: (row) => payload.parse(row.payload),
  async apply(tx, row) {
    const account = row.account_id ? await findAccount(tx, row.account_id) : null;
    if (!account || account.state === 'DISABLED' || account.kind === 'EMERGENCY') throw refusals.notFound();
    resetFactors(tx, account, alarms);
    if (!payload.parse(row.payload).newPassword) return undefined;
    if (account.state === 'ACTIVE') notify(tx, account, 'RECOVERY_LINK');
    return { invitationPath: `/identity/invitation/${createInvitation(tx, account)}` };
  },
});

const request = z.strictObject({ newPassword: z.boolean().default(false), reason: z.string().trim().min(3).max(500) });
const accountId = z.strictObject({ id: z.string().regex(/^[a-z0-9:._-]{1,80}$/) });

/**
 * `POST /accounts/:id/factor-reset` by an administrator of the account's district: asks a second one to approve. With `newPassword` the
 * approval answers with a link, which the approver hands to the person.
 */
export const createFactorResetRoutes =
  (kind: ApprovalKind): RestModule =>
  (app, { database }) => {
    app.post('/accounts/:id/factor-reset', async ({ requester: caller, params, body }) => {
      const { id } = parse(accountId, params);
      const { newPassword, reason } = parse(request, body);
      const scope = authorize(caller, ['ADMIN']);
      return database.withTransaction(scope, async (tx) => {
        const account = await findAccount(tx, id);
        if (!account || account.kind === 'EMERGENCY') throw refusals.notFound();
        if (!assignmentFor(caller, ['ADMIN'], account.district_code)) throw refusals.notAllowed();
        // A person asks a colleague, so that neither of the two eyes is their own.
        if (id === caller.id) throw refusals.samePerson();
        const given = {
          district: account.district_code,
          kind: 'FACTOR_RESET',
          account: id,
          payload: { newPassword },
          reason,
        };
        return toApproval(await requestApproval(tx, given), [kind]);
      });
    });
  };
