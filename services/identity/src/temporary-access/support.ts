import { refusals, type Role } from '@slrt/domain';
import { assertDistrict } from '@slrt/subgraph';
import { z } from '@slrt/runtime';
import { findActiveAccount } from '../accounts/account.repository.ts';
import { requestApproval, toApproval, type ApprovalKind } from '../approvals/approvals.ts';
import { providerScope } from '../provider/scope.ts';
import { authorize, parse, type RestModule } from '../rest/rest.ts';
import type { TemporaryAccess } from './temporary-access.ts';
import { findAccess, listAccessOfDistrict, type TemporaryAccessRow } from './temporary-access.repository.ts';

/** Roles that a support person may ask for: configuration, or the work of the back office. Never the log of what people did. */
const supportRoles = ['ADMIN', 'BACK_OFFICE', 'MANAGER'] as const satisfies readonly Role[];
/** Roles that see who has access in their district. */
const overseers: readonly Role[] = ['ADMIN', 'DATA_PROTECTION_OFFICER'];

const payload = z.strictObject({ role: z.enum(supportRoles), hours: z.number().positive() });

/** Grants a support person a role in the district, from the approval on. */
export const supportApproval = (access: TemporaryAccess): ApprovalKind => ({
  kind: 'SUPPORT_ACCESS',
  decides: ['ADMIN'],
  describe: (row) => payload.parse(row.payload),
  async apply(tx, { account_id: account, district_code: district, reason, payload: asked }) {
    const { role, hours } = payload.parse(asked);
    const found = account ? await findActiveAccount(tx, account) : null;
    if (found?.kind !== 'SUPPORT') throw refusals.notFound();
    const row = await access.start(tx, {
      district_code: district,
      account_id: found.id,
      kind: 'SUPPORT',
      role,
      reason,
      hours,
    });
    return { accessId: row.id, endsAt: row.ends_at.toISOString() };
  },
});

const toAccess = (row: TemporaryAccessRow) => ({
  id: row.id,
  district: row.district_code,
  account: row.account_id,
  kind: row.kind,
  role: row.role,
  reason: row.reason,
  grantedBy: row.granted_by,
  startsAt: row.starts_at.toISOString(),
  endsAt: row.ends_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  endedBy: row.ended_by,
});

const id = z.strictObject({ id: z.uuid() });

/**
 * Routes of temporary access: `POST /support-requests` by a support person, `GET /temporary-access?regionCode=63.09` and
 * `POST /temporary-access/:id/end` by the district's administrator or data-protection officer.
 */
export const createSupportRoutes =
  (access: TemporaryAccess, kind: ApprovalKind, maxHours: number): RestModule =>
  (app, { database }) => {
    const request = z.strictObject({
      regionCode: z.string(),
      role: z.enum(supportRoles),
      hours: z.number().min(0.25).max(maxHours),
      reason: z.string().trim().min(3).max(500),
    });
    app.post('/support-requests', async ({ requester: caller, body }) => {
      const { regionCode: district, role, hours, reason } = parse(request, body);
      assertDistrict(district);
      const scope = { ...providerScope, actorId: caller.id };
      return database.withTransaction(scope, async (tx) => {
        if ((await findActiveAccount(tx, caller.id))?.kind !== 'SUPPORT') throw refusals.notAllowed();
        const given = { district, kind: 'SUPPORT_ACCESS', account: caller.id, payload: { role, hours }, reason };
        return toApproval(await requestApproval(tx, given), [kind]);
      });
    });
    app.get<{ Querystring: { regionCode?: string } }>('/temporary-access', async ({ requester: caller, query }) => {
      const district = query.regionCode ?? '';
      assertDistrict(district);
      const scope = authorize(caller, overseers, district);
      return { access: (await database.read(scope, (tx) => listAccessOfDistrict(tx, district))).map(toAccess) };
    });
    app.post('/temporary-access/:id/end', async ({ requester: caller, params }) => {
      const { id: which } = parse(id, params);
      const scope = authorize(caller, overseers);
      // The row is found under the caller's areas. Its end also concerns sessions, which no member of staff can see.
      const found = await database.read(scope, (tx) => findAccess(tx, which));
      if (!found) throw refusals.notFound();
      authorize(caller, overseers, found.district_code);
      const ended = await database.withTransaction({ ...scope, scope: 'system' as const }, (tx) =>
        access.end(tx, which),
      );
      if (!ended) throw refusals.notFound();
      return toAccess(ended);
    });
  };
