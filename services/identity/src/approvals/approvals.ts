import { audit, type Tx } from '@slrt/database';
import { assignmentFor, refusals, type Role } from '@slrt/domain';
import { assertDistrict } from '@slrt/subgraph';
import { z } from '@slrt/runtime';
import { authorize, parse, type RestModule } from '../rest/rest.ts';
import {
  decideApproval,
  insertApproval,
  listOpenApprovals,
  lockOpenApproval,
  type ApprovalRow,
  type NewApproval,
} from './approval.repository.ts';

/** A kind of change that needs a second person. */
export interface ApprovalKind {
  readonly kind: string;
  /** Roles that may decide, in the district of the change. */
  readonly decides: readonly Role[];
  /** Returns the part of the payload that a decider sees. Nothing that identifies a person. */
  describe?(approval: ApprovalRow): Readonly<Record<string, unknown>>;
  /**
   * Makes the change in the transaction of the decision, as the decider but with the rights of the system. The payload is what was
   * requested; check again that it may apply. What it returns is part of the answer to the decider, e.g. a link.
   */
  apply(tx: Tx, approval: ApprovalRow): Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** Days within which a second person must decide. */
export const approvalDays = 7;

/** Requests a change. It applies when a second person approves it. */
export async function requestApproval(tx: Tx, given: Omit<NewApproval, 'days'>): Promise<ApprovalRow> {
  const row = await insertApproval(tx, { ...given, days: approvalDays });
  audit(tx, {
    district: given.district,
    action: 'approval.requested',
    purpose: null,
    subjects: [row.id, ...(given.account ? [given.account] : [])],
    requestId: null,
  });
  return row;
}

/** Returns a request as a caller sees it: never the whole payload, which may hold names. */
export const toApproval = (row: ApprovalRow, kinds: readonly ApprovalKind[] = []) => ({
  id: row.id,
  kind: row.kind,
  district: row.district_code,
  account: row.account_id,
  reason: row.reason,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  details: kinds.find(({ kind }) => kind === row.kind)?.describe?.(row) ?? {},
});

const decisionBody = z.strictObject({ decision: z.enum(['APPROVED', 'REJECTED']) });
const uuid = z.strictObject({ id: z.uuid() });

/**
 * Routes of the requests for a second person: `GET /approvals?regionCode=63.09`, `POST /approvals/:id/decision`. The requester and the
 * account concerned cannot decide (`SAME_PERSON`).
 */
export const createApprovals =
  (kinds: readonly ApprovalKind[]): RestModule =>
  (app, { database }) => {
    const deciders = [...new Set(kinds.flatMap(({ decides }) => decides))];
    app.get<{ Querystring: { regionCode?: string } }>('/approvals', async ({ requester: caller, query }) => {
      const district = query.regionCode ?? '';
      assertDistrict(district);
      const scope = authorize(caller, deciders, district);
      const rows = await database.read(scope, (tx) => listOpenApprovals(tx, district));
      return { approvals: rows.map((row) => toApproval(row, kinds)) };
    });
    app.post('/approvals/:id/decision', async ({ requester: caller, params, body }) => {
      const { id } = parse(uuid, params);
      const { decision } = parse(decisionBody, body);
      // A change concerns rows that no member of staff can see, such as sessions. The checks below replace the limit to the caller's areas.
      const scope = { ...authorize(caller, deciders), scope: 'system' as const };
      const result = await database.withTransaction(scope, async (tx) => {
        const row = await lockOpenApproval(tx, id);
        const kind = kinds.find((each) => each.kind === row?.kind);
        if (!row || !kind || !assignmentFor(caller, deciders, row.district_code)) throw refusals.notFound();
        if (!assignmentFor(caller, kind.decides, row.district_code)) throw refusals.notAllowed();
        if (row.requested_by === caller.id || row.account_id === caller.id) throw refusals.samePerson();
        const applied = decision === 'APPROVED' ? await kind.apply(tx, row) : undefined;
        decideApproval(tx, id, decision);
        const subjects = [id, ...(row.account_id ? [row.account_id] : [])];
        audit(tx, {
          district: row.district_code,
          action: 'approval.decided',
          purpose: null,
          subjects,
          requestId: null,
        });
        return applied;
      });
      return { ...result, id, decision };
    });
  };
