import { type RowOf, SqlFilter, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { DeliberationEntity } from './deliberation.entity.ts';

export interface DecisionRow {
  readonly change_request_id: string;
  readonly decision: 'APPROVE' | 'RETURN' | 'REJECT';
  readonly reason: string | null;
  readonly result: string | null;
}
/** A part of the village that was there, in numbers. */
export interface Attendees {
  readonly element: string;
  readonly women: number;
  readonly men: number;
}
/** Who signed the minutes: by office, with a pseudonymous id where the person has one. */
export interface Signatory {
  readonly office: string;
  readonly person?: string | null | undefined;
}
export interface DeliberationRow extends RowOf<typeof DeliberationEntity> {
  readonly attendees: Attendees[];
  readonly signatories: Signatory[];
}
const columns = `district_code, id, region_code, scheduled_for, held_on, attendance, minutes, chair, input_hash, invited, attendees,
  signatories`;

export async function insertDeliberation(
  tx: Tx,
  key: EntityKey,
  {
    regionCode,
    scheduledFor,
    invited,
    hash,
  }: { regionCode: string; scheduledFor: string; invited: number | null; hash: Buffer },
): Promise<DeliberationRow | null> {
  const [row] = await tx.query<DeliberationRow>(
    `insert into deliberation (district_code, id, region_code, scheduled_for, input_hash, invited) values ($1,$2,$3,$4,$5,$6) on conflict do nothing returning ${columns}`,
    [key.district, key.uuid, regionCode, scheduledFor, hash, invited],
  );
  return row ?? null;
}

export async function findDeliberation(tx: Tx, key: EntityKey): Promise<DeliberationRow | null> {
  const [row] = await tx.query<DeliberationRow>(
    `select ${columns} from deliberation where district_code = $1 and id = $2`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export async function lockDeliberation(tx: Tx, key: EntityKey): Promise<DeliberationRow | null> {
  const [row] = await tx.query<DeliberationRow>(
    `select ${columns} from deliberation where district_code = $1 and id = $2 for update`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export async function recordHeld(
  tx: Tx,
  key: EntityKey,
  held: {
    on: string;
    attendance: number;
    minutes: string;
    hash: Buffer;
    invited: number | null;
    attendees: readonly Attendees[];
    signatories: readonly Signatory[];
  },
): Promise<DeliberationRow> {
  const [row] = await tx.query<DeliberationRow>(
    `update deliberation set held_on = $3, attendance = $4, minutes = $5, chair = $6, input_hash = $7,
       invited = coalesce($8, invited), attendees = $9, signatories = $10
     where district_code = $1 and id = $2 returning ${columns}`,
    [
      key.district,
      key.uuid,
      held.on,
      held.attendance,
      held.minutes,
      tx.scope.actorId,
      held.hash,
      held.invited,
      JSON.stringify(held.attendees),
      JSON.stringify(held.signatories),
    ],
  );
  return row as DeliberationRow;
}

export async function insertDecisions(
  tx: Tx,
  key: EntityKey,
  decisions: readonly { changeRequestId: string; decision: string; reason: string | null }[],
): Promise<void> {
  await tx.query(
    `insert into deliberation_decision (district_code, deliberation_id, change_request_id, decision, reason)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::text[])`,
    [
      key.district,
      key.uuid,
      decisions.map((each) => each.changeRequestId),
      decisions.map((each) => each.decision),
      decisions.map((each) => each.reason),
    ],
  );
}

export function findDecisions(tx: Tx, key: EntityKey): Promise<DecisionRow[]> {
  return tx.query<DecisionRow>(
    'select change_request_id, decision, reason, result from deliberation_decision where district_code = $1 and deliberation_id = $2 order by 1',
    [key.district, key.uuid],
  );
}

/** Keeps what the registry made of the village's decision. */
export async function recordResult(tx: Tx, district: string, changeRequestId: string, result: string): Promise<void> {
  await tx.query(
    'update deliberation_decision set result = $3 where district_code = $1 and change_request_id = $2 and result is null',
    [district, changeRequestId, result],
  );
}

export function pageDeliberations(
  tx: Tx,
  regionCode: string | null | undefined,
  before: string | null,
  limit: number,
): Promise<DeliberationRow[]> {
  const sql = new SqlFilter().inArea('region_code', regionCode).add(before, (p) => `id < ${p}::uuid`);
  return tx.query<DeliberationRow>(
    `select ${columns} from deliberation ${sql.where} order by id desc limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countDeliberations(tx: Tx, regionCode: string | null | undefined): Promise<number> {
  const sql = new SqlFilter().inArea('region_code', regionCode);
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from deliberation ${sql.where}`,
    sql.parameters,
  );
  return row?.n ?? 0;
}
