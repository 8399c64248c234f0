import { type RowOf, moment, SqlFilter, takeMoment, type Tx } from '@slrt/database';
import type { ChangeRequestState, EntityKey } from '@slrt/domain';
import type { ChangeRequestEntity, ChangeRequestStepEntity } from './change-request.entity.ts';
import type { ChangePayload } from './change-request.payload.ts';

export type ChangeRequestKind =
  'NEW_HOUSEHOLD' | 'CHANGE' | 'MOVE' | 'DEATH' | 'SPLIT' | 'DUPLICATE' | 'NOT_ELIGIBLE' | 'NOT_FOUND';
export interface ChangeRequestRow extends RowOf<typeof ChangeRequestEntity> {
  readonly kind: ChangeRequestKind;
  /** Asked for by its id: only then are whole numbers given. */
  readonly direct?: boolean;
}
export type StepRow = Pick<
  RowOf<typeof ChangeRequestStepEntity>,
  'change_request_id' | 'at' | 'stage' | 'decision' | 'actor_role' | 'reason' | 'note' | 'document'
>;
const columns =
  'district_code, id, kind, state, household_id, region_code, proposed, determined, proposer, proposers, input_hash, version, submitted_at, due_at';

export interface NewChangeRequest {
  readonly district: string;
  readonly id: string;
  readonly kind: ChangeRequestKind;
  readonly householdId: string;
  readonly regionCode: string;
  readonly proposed: ChangePayload;
  readonly inputHash: Buffer;
}

/** Inserts unless the id exists; null then. A registry proposal is due in three months (Pedum SLRT). */
export async function insertChangeRequest(tx: Tx, row: NewChangeRequest): Promise<ChangeRequestRow | null> {
  const [inserted] = await tx.query<ChangeRequestRow>(
    `insert into change_request (district_code, id, kind, state, household_id, region_code, proposed, proposer, proposers, input_hash, submitted_at, due_at)
     values ($1, $2, $3, 'VILLAGE_DELIBERATION', $4, $5, $6, $7, array[$7], $8, ${moment}, ${moment} + interval '3 months')
     on conflict (district_code, id) do nothing returning ${columns}`,
    [
      row.district,
      row.id,
      row.kind,
      row.householdId,
      row.regionCode,
      JSON.stringify(row.proposed),
      tx.scope.actorId,
      row.inputHash,
    ],
  );
  return inserted ?? null;
}

export function findChangeRequests(tx: Tx, keys: readonly EntityKey[]): Promise<ChangeRequestRow[]> {
  return tx.query<ChangeRequestRow>(
    `select ${columns} from change_request where (district_code, id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

/** The one request of a household that has not ended. */
export async function findOpenRequest(tx: Tx, household: EntityKey): Promise<ChangeRequestRow | null> {
  const [row] = await tx.query<ChangeRequestRow>(
    `select ${columns} from change_request where district_code = $1 and household_id = $2
       and state not in ('DETERMINED', 'REJECTED', 'CANCELLED')`,
    [household.district, household.uuid],
  );
  return row ?? null;
}

export async function lockChangeRequest(tx: Tx, key: EntityKey): Promise<ChangeRequestRow | null> {
  const locked = tx.query<ChangeRequestRow>(
    `select ${columns} from change_request where district_code = $1 and id = $2 for update`,
    [key.district, key.uuid],
  );
  void takeMoment(tx);
  const [row] = await locked;
  return row ?? null;
}

export interface Move {
  readonly state: ChangeRequestState;
  readonly determined?: ChangePayload | null;
  readonly proposed?: ChangePayload;
  /** Whoever brings it again has proposed it too. */
  readonly proposer?: string;
}

/** Writes the next state; the step of the present version must be written before. */
export async function moveChangeRequest(tx: Tx, row: ChangeRequestRow, move: Move): Promise<ChangeRequestRow> {
  const [moved] = await tx.query<ChangeRequestRow>(
    `update change_request set state = $3, determined = coalesce($4::jsonb, determined), proposed = coalesce($5::jsonb, proposed),
       proposers = case when $6::text is null or $6 = any(proposers) then proposers else proposers || $6 end, version = version + 1
     where district_code = $1 and id = $2 returning ${columns}`,
    [
      row.district_code,
      row.id,
      move.state,
      move.determined ? JSON.stringify(move.determined) : null,
      move.proposed ? JSON.stringify(move.proposed) : null,
      move.proposer ?? null,
    ],
  );
  return moved as ChangeRequestRow;
}

export interface NewStep {
  readonly stage: string;
  readonly decision: 'SUBMIT' | 'RESUBMIT' | 'CANCEL' | 'APPROVE' | 'RETURN' | 'REJECT';
  readonly actor: string;
  readonly role: string | null;
  /** The area of the assignment in which it is done; the database compares it with the request's. */
  readonly area: string;
  readonly reason?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly document?: string | null | undefined;
}

/** The database refuses a step out of order, of another area, or by one who proposed. */
export function insertStep(tx: Tx, row: ChangeRequestRow, step: NewStep): void {
  tx.send(
    `insert into change_request_step (district_code, change_request_id, stage, decision, actor, actor_role, proposer, reason, note,
       document, version, area, region_code, at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,${moment})`,
    [
      row.district_code,
      row.id,
      step.stage,
      step.decision,
      step.actor,
      step.role,
      row.proposer,
      step.reason ?? null,
      step.note ?? null,
      step.document ?? null,
      step.decision === 'SUBMIT' ? 0 : row.version,
      step.area,
      row.region_code,
    ],
  );
}

export function findSteps(tx: Tx, keys: readonly EntityKey[]): Promise<StepRow[]> {
  return tx.query<StepRow>(
    `select change_request_id, at, stage, decision, actor_role, reason, note, document from change_request_step
     where (district_code, change_request_id) in (select * from unnest($1::text[], $2::uuid[])) order by version, at`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

export interface ChangeRequestFilter {
  regionCode?: string | null | undefined;
  states?: readonly string[] | null | undefined;
  kinds?: readonly string[] | null | undefined;
  household?: string | null | undefined;
}
const filterOf = (filter: ChangeRequestFilter) =>
  new SqlFilter()
    .inArea('region_code', filter.regionCode)
    .add(filter.states, (p) => `state = any(${p}::text[])`)
    .add(filter.kinds, (p) => `kind = any(${p}::text[])`)
    .add(filter.household, (p) => `household_id = ${p}::uuid`);

export function pageChangeRequests(
  tx: Tx,
  filter: ChangeRequestFilter,
  after: string | null,
  limit: number,
): Promise<ChangeRequestRow[]> {
  const sql = filterOf(filter).add(after, (p) => `id > ${p}::uuid`);
  return tx.query<ChangeRequestRow>(
    `select ${columns} from change_request ${sql.where} order by id limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countChangeRequests(tx: Tx, filter: ChangeRequestFilter): Promise<number> {
  const sql = filterOf(filter);
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from change_request ${sql.where}`,
    sql.parameters,
  );
  return row?.n ?? 0;
}
