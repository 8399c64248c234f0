import type { Tx } from '@slrt/database';
import { refusals, type Actor } from '@slrt/domain';
import type { ApprovalKind } from '../approvals/approvals.ts';
import type { ApprovalRow } from '../approvals/approval.repository.ts';
import { listOpenAccess } from '../temporary-access/temporary-access.repository.ts';
import { findActiveAccount } from './account.repository.ts';
import { toAssignment } from './assignments.ts';
import type { MailedLinks } from './invitations.ts';
import { requestAccount, requestChange, requestDisabling, requestEnabling, storedInput } from './manage-accounts.ts';
import { effectiveAssignments } from './settle-account.ts';

/**
 * Returns the person who requested a change with the rights of now, temporary ones included. Throws `NotAllowed` if they may not sign in
 * any more.
 */
async function requesterOf(tx: Tx, { requested_by: id }: ApprovalRow): Promise<Actor> {
  const account = await findActiveAccount(tx, id);
  if (!account) throw refusals.notAllowed();
  const [{ counting }, temporary] = [await effectiveAssignments(tx, account), await listOpenAccess(tx, id)];
  const more = temporary.map(({ role, district_code: district }) => ({ role, areas: [district] }));
  return { id, assignments: [...counting.map(toAssignment), ...more] };
}

const accountOf = ({ account_id: id }: ApprovalRow): string => {
  if (!id) throw refusals.notFound();
  return id;
};

/**
 * Changes of accounts that need another administrator. They are checked again with the rights that the requester has when they are
 * approved. Of a new account that gets no e-mail the requester makes the link with `POST /accounts/:id/invitation`.
 */
export const createAccountApprovals = (links: MailedLinks | null): readonly ApprovalKind[] => [
  {
    kind: 'ACCOUNT_CREATE',
    decides: ['ADMIN'],
    apply: async (tx, approval) => {
      const requester = await requesterOf(tx, approval);
      await requestAccount(tx, requester, storedInput.create(approval.payload), { links, isApproved: true });
    },
  },
  {
    kind: 'ACCOUNT_CHANGE',
    decides: ['ADMIN'],
    apply: async (tx, approval) => {
      const input = storedInput.change(approval.payload);
      await requestChange(tx, await requesterOf(tx, approval), {
        id: accountOf(approval),
        input,
        links,
        isApproved: true,
      });
    },
  },
  {
    kind: 'ACCOUNT_DISABLE',
    decides: ['ADMIN'],
    describe: ({ payload }) => ({ successor: storedInput.disable(payload).successor ?? null }),
    apply: async (tx, approval) => {
      const { successor = null } = storedInput.disable(approval.payload);
      const given = { id: accountOf(approval), successor, isApproved: true };
      await requestDisabling(tx, await requesterOf(tx, approval), given);
    },
  },
  {
    kind: 'ACCOUNT_ENABLE',
    decides: ['ADMIN'],
    apply: async (tx, approval) => {
      await requestEnabling(tx, await requesterOf(tx, approval), { id: accountOf(approval), isApproved: true });
    },
  },
];
