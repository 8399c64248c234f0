import { raw, sql, type RowOf, type Tx } from '@slrt/database';
import { ApprovalEntity, type ApprovalDecision } from './approval.entity.ts';

const p = ApprovalEntity.as('p');
const now = raw('clock_timestamp()');

export type ApprovalRow = RowOf<typeof ApprovalEntity>;
export interface NewApproval {
  readonly district: string;
  readonly kind: string;
  /** The account that changes; null when it does not exist yet. */
  readonly account: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly reason: string;
  /** Days within which it must be decided. */
  readonly days: number;
}

export async function insertApproval(tx: Tx, given: NewApproval): Promise<ApprovalRow> {
  const columns = ApprovalEntity.pick(
    'district_code',
    'kind',
    'account_id',
    'payload',
    'reason',
    'requested_by',
    'expires_at',
  );
  const [row] = await tx.sql<ApprovalRow>`insert into ${ApprovalEntity} as p (${columns})
    values (${given.district}, ${given.kind}, ${given.account}, ${JSON.stringify(given.payload)}, ${given.reason},
      ${tx.scope.actorId}, ${now} + make_interval(days => ${given.days})) returning ${p.all}`;
  if (!row) throw new Error('the approval was not saved');
  return row;
}

/** Lists the open requests of a district, oldest first. At most 200. */
export const listOpenApprovals = (tx: Tx, district: string): Promise<ApprovalRow[]> =>
  tx.sql`select ${p.all} from ${p} where ${p.$district_code} = ${district} and ${p.$decision} is null
    and ${p.$expires_at} > ${now} order by ${p.$requested_at}, ${p.$id} limit 200`;

/** Locks an open request until the transaction ends; null for one that is unknown, expired or decided. */
export async function lockOpenApproval(tx: Tx, id: string): Promise<ApprovalRow | null> {
  const [row] = await tx.sql`select ${p.all} from ${p} where ${p.$id} = ${id}::uuid and ${p.$decision} is null
    and ${p.$expires_at} > ${now} for update`;
  return row ?? null;
}

export function decideApproval(tx: Tx, id: string, decision: ApprovalDecision): void {
  tx.send(sql`update ${ApprovalEntity} set decision = ${decision}, decided_by = ${tx.scope.actorId}, decided_at = ${now}
    where ${ApprovalEntity.$id} = ${id}::uuid`);
}
