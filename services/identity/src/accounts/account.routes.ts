import type { Tx } from '@slrt/database';
import { assignmentFor, issue, refusals, type Actor, type Role } from '@slrt/domain';
import { z } from '@slrt/runtime';
import { cursorOf, pageSize } from '@slrt/subgraph';
import { toApproval } from '../approvals/approvals.ts';
import { authorize, parse, type RestDeps, type RestModule } from '../rest/rest.ts';
import { listAssignmentsOf, pageAccounts } from './account-admin.repository.ts';
import {
  accountChangeBody,
  accountId,
  accountQuery,
  accountSearch,
  disableBody,
  enableBody,
  invitationBody,
  newAccountBody,
} from './account-input.ts';
import {
  findAccount,
  listInvitations,
  type AccountRow,
  type AssignmentRow,
  type InvitationRow,
} from './account.repository.ts';
import { refuseTaken } from './change-account.ts';
import { accountKeepers } from './grants.ts';
import { createInvitation, invitationHours, invite, type Invitation } from './invitations.ts';
import {
  listSuccessors,
  lockManaged,
  requestAccount,
  requestChange,
  requestDisabling,
  requestEnabling,
  type Managed,
} from './manage-accounts.ts';

/** Roles that see who has an account: who keeps them, and who confirms each quarter that they are needed. */
export const accountReaders: readonly Role[] = [...accountKeepers, 'MANAGER', 'HEAD_OF_OFFICE'];

const withId = z.strictObject({ id: accountId });

interface AccountDetails {
  readonly assignments: readonly AssignmentRow[];
  readonly invitations: readonly InvitationRow[];
}
const readDetails = async (tx: Tx, ids: readonly string[]): Promise<AccountDetails> => ({
  assignments: await listAssignmentsOf(tx, ids),
  invitations: await listInvitations(tx, ids),
});
/** How an open invitation reaches the person; null without one. */
const deliveryOf = (open: InvitationRow | undefined) => {
  if (!open) return null;
  return open.notice_id === null ? 'LINK' : 'EMAIL';
};

/** Returns an account as a caller sees it. Login, NIP and e-mail address are for who keeps accounts: others confirm by name and office. */
export function toAccountView(caller: Actor, row: AccountRow, { assignments, invitations }: AccountDetails) {
  const open = invitations.find(({ account_id: id }) => id === row.id);
  const isKeeper = assignmentFor(caller, accountKeepers, row.district_code) !== undefined;
  return {
    id: row.id,
    district: row.district_code,
    ...(isKeeper ? { login: row.login, nip: row.nip, email: row.email, invitation: deliveryOf(open) } : {}),
    name: row.name,
    office: row.office,
    state: row.state,
    endsOn: row.ends_on,
    successor: row.successor,
    disabledAt: row.disabled_at?.toISOString() ?? null,
    disabledReason: row.disabled_reason,
    directory: row.directory,
    version: row.version,
    assignments: assignments
      .filter(({ account_id: id }) => id === row.id)
      .map((each) => ({
        role: each.role,
        areas: each.areas,
        agency: each.agency,
        sectors: each.sectors,
        validFrom: each.valid_from,
        validUntil: each.valid_until,
        isEffective: each.effective_since !== null,
      })),
  };
}

async function viewOf(tx: Tx, caller: Actor, row: AccountRow) {
  return toAccountView(caller, row, await readDetails(tx, [row.id]));
}

/** Returns how the person is invited. The administrator hands a link over, which is shown once; a link by e-mail is not shown. */
export const invitationView = (issuer: string, invitation: Invitation) =>
  invitation.delivery === 'EMAIL'
    ? { delivery: invitation.delivery, url: null, expiresAt: null }
    : {
        delivery: invitation.delivery,
        url: `${issuer}/invitation/${invitation.code}`,
        expiresAt: new Date(Date.now() + invitationHours * 3_600_000).toISOString(),
      };

async function search({ database }: RestDeps, caller: Actor, input: z.infer<typeof accountSearch>) {
  const { regionCode: district, role = null, state = null, office = null, text = null } = input;
  const scope = authorize(caller, accountReaders, district);
  const page = pageSize(input.first, input.after, 2);
  const after = page.after === null ? null : ([String(page.after[0]), String(page.after[1])] as const);
  return database.read(scope, async (tx) => {
    const rows = await pageAccounts(tx, { district, role, state, office, text, after, limit: page.limit + 1 });
    const shown = rows.slice(0, page.limit);
    const details = await readDetails(
      tx,
      shown.map(({ id }) => id),
    );
    const last = shown.at(-1);
    const hasNextPage = rows.length > page.limit;
    return {
      accounts: shown.map((row) => toAccountView(caller, row, details)),
      pageInfo: { hasNextPage, endCursor: hasNextPage && last ? cursorOf([last.name, last.id]) : null },
    };
  });
}

/** Answers with what was made, or with 202 and the request that waits for a second person. */
async function answer<T>(
  reply: { code(status: number): unknown },
  managed: Managed<T>,
  view: (done: T) => Promise<object>,
): Promise<object> {
  if ('done' in managed) return view(managed.done);
  reply.code(202);
  return { approval: toApproval(managed.approval) };
}

const registerReads: RestModule = (app, deps) => {
  app.get('/accounts', ({ requester: caller, query }) => search(deps, caller, parse(accountQuery, query)));
  app.post('/accounts/search', ({ requester: caller, body }) => search(deps, caller, parse(accountSearch, body)));
  app.get('/accounts/:id', async ({ requester: caller, params }) => {
    const { id } = parse(withId, params);
    const scope = authorize(caller, accountReaders);
    return deps.database.read(scope, async (tx) => {
      const row = await findAccount(tx, id);
      if (!row || !assignmentFor(caller, accountReaders, row.district_code)) throw refusals.notFound();
      return viewOf(tx, caller, row);
    });
  });
  app.get('/accounts/:id/successors', async ({ requester: caller, params }) => {
    const { id } = parse(withId, params);
    const scope = authorize(caller, accountKeepers);
    return deps.database.withTransaction(scope, async (tx) => ({
      successors: await listSuccessors(tx, await lockManaged(tx, caller, id)),
    }));
  });
};

const registerChanges: RestModule = (app, { database, issuer, links }) => {
  app.post('/accounts', ({ requester: caller, body }, reply) => {
    const input = parse(newAccountBody, body);
    const scope = authorize(caller, accountKeepers, input.regionCode);
    const work = database.withTransaction(scope, async (tx) =>
      answer(reply, await requestAccount(tx, caller, input, { links }), async ({ account, invitation }) => {
        reply.code(201);
        return { account: await viewOf(tx, caller, account), invitation: invitationView(issuer, invitation) };
      }),
    );
    return refuseTaken(work);
  });
  app.patch('/accounts/:id', ({ requester: caller, params, body }, reply) => {
    const { id } = parse(withId, params);
    const input = parse(accountChangeBody, body);
    const scope = authorize(caller, accountKeepers);
    const work = database.withTransaction(scope, async (tx) =>
      answer(reply, await requestChange(tx, caller, { id, input, links }), async (row) => ({
        account: await viewOf(tx, caller, row),
      })),
    );
    return refuseTaken(work);
  });
};

const registerSteps: RestModule = (app, { database, issuer, links }) => {
  app.post('/accounts/:id/disable', ({ requester: caller, params, body }, reply) => {
    const { id } = parse(withId, params);
    const { successor = null, reason } = parse(disableBody, body);
    const scope = authorize(caller, accountKeepers);
    return database.withTransaction(scope, async (tx) =>
      answer(reply, await requestDisabling(tx, caller, { id, successor, reason }), async (row) => ({
        account: await viewOf(tx, caller, row),
      })),
    );
  });
  app.post('/accounts/:id/enable', ({ requester: caller, params, body }, reply) => {
    const { id } = parse(withId, params);
    const { reason, expectedVersion } = parse(enableBody, body);
    const scope = authorize(caller, accountKeepers);
    return database.withTransaction(scope, async (tx) =>
      answer(reply, await requestEnabling(tx, caller, { id, reason, expectedVersion }), async (row) => ({
        account: await viewOf(tx, caller, row),
      })),
    );
  });
  app.post('/accounts/:id/invitation', ({ requester: caller, params, body }) => {
    const { id } = parse(withId, params);
    const { delivery } = parse(invitationBody, body);
    const scope = authorize(caller, accountKeepers);
    return database.withTransaction(scope, async (tx) => {
      const { row } = await lockManaged(tx, caller, id);
      // A person with a password gets a new one only with a second person, because the link takes the account over.
      if (row.state !== 'INVITED') throw refusals.invalidTransition(row.state, 'INVITED', ['INVITED']);
      if (delivery === 'LINK')
        return { invitation: invitationView(issuer, { delivery, code: createInvitation(tx, row) }) };
      if (row.email === null) throw refusals.invalidInput([issue('email', 'REQUIRED')]);
      if (!links) throw refusals.invalidInput([issue('delivery', 'MAIL_NOT_SET_UP')]);
      return { invitation: invitationView(issuer, invite(tx, row, links)) };
    });
  });
};

/** Routes of the accounts of a district, see docs/ACCOUNTS.md. */
export const accountRoutes: RestModule = (app, deps) => {
  for (const register of [registerReads, registerChanges, registerSteps]) register(app, deps);
};
