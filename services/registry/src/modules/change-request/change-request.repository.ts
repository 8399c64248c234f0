import { SqlFilter, type Tx } from '@slrt/database';
import type { ChangeRequestState, EntityKey } from '@slrt/domain';
import type { ChangeRequestTable, ChangeRequestStepTable } from '../../__generated__/tables.ts';

export interface DraftFacts {
  address: string | null;
  decile: number | null;
  memberCount: number | null;
}
export interface ChangeRequestRow extends ChangeRequestTable {
  readonly kind: 'NEW_HOUSEHOLD' | 'CHANGE' | 'MOVE' | 'DEATH' | 'SPLIT' | 'DUPLICATE' | 'NOT_ELIGIBLE' | 'NOT_FOUND';
  readonly state: ChangeRequestState;
  readonly proposed: DraftFacts;
  readonly determined: DraftFacts | null;
}
export interface StepRow extends Pick<
  ChangeRequestStepTable,
  'change_request_id' | 'at' | 'stage' | 'decision' | 'actor_role' | 'reason' | 'note' | 'document'
> {
  readonly stage: ChangeRequestState;
}
const columns =
  'district_code, id, kind, state, household_id, region_code, proposed, determined, proposer, version, submitted_at, due_at';

/** Inserts unless the id exists; null then. A registry proposal is due in three months (Pedum SLRT). */
export async function insertChangeRequest(
  tx: Tx,
  row: { district: string; id: string; kind: string; householdId: string; regionCode: string; proposed: DraftFacts },
): Promise<ChangeRequestRow | null> {
  const [inserted] = await tx.query<ChangeRequestRow>(
    `insert into change_request (district_code, id, kind, state, household_id, region_code, proposed, proposer, due_at)
     values ($1, $2, $3, 'VILLAGE_DELIBERATION', $4, $5, $6, $7, clock_timestamp() + interval '3 months')
     on conflict (district_code, id) do nothing returning ${columns}`,
    [row.district, row.id, row.kind, row.householdId, row.regionCode, JSON.stringify(row.proposed), tx.scope.actorId],
  );
  return inserted ?? null;
}

export function findChangeRequests(tx: Tx, keys: readonly EntityKey[]): Promise<ChangeRequestRow[]> {
  return tx.query<ChangeRequestRow>(
    `select ${columns} from change_request where (district_code, id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

export async function lockChangeRequest(tx: Tx, key: EntityKey): Promise<ChangeRequestRow | null> {
  const [row] = await tx.query<ChangeRequestRow>(
    `select ${columns} from change_request where district_code = $1 and id = $2 for update`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export async function moveChangeRequest(
  tx: Tx,
  row: ChangeRequestRow,
  state: ChangeRequestState,
  determined: DraftFacts | null,
): Promise<ChangeRequestRow> {
  const [moved] = await tx.query<ChangeRequestRow>(
    `update change_request set state = $3, determined = coalesce($4::jsonb, determined), version = version + 1
     where district_code = $1 and id = $2 returning ${columns}`,
    [row.district_code, row.id, state, determined ? JSON.stringify(determined) : null],
  );
  return moved as ChangeRequestRow;
}

export function insertStep(
  tx: Tx,
  row: ChangeRequestRow,
  step: {
    stage: string;
    decision: string;
    actor: string;
    role: string | null;
    reason: string | null;
    note: string | null;
    document: string | null;
  },
): void {
  tx.send(
    `insert into change_request_step (district_code, change_request_id, stage, decision, actor, actor_role, proposer, reason, note, document, version)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)`,
    [
      row.district_code,
      row.id,
      step.stage,
      step.decision,
      step.actor,
      step.role,
      row.proposer,
      step.reason,
      step.note,
      step.document,
      row.version,
    ],
  );
}

export function findSteps(tx: Tx, keys: readonly EntityKey[]): Promise<StepRow[]> {
  return tx.query<StepRow>(
    `select change_request_id, at, stage, decision, actor_role, reason, note, document from change_request_step
     where (district_code, change_request_id) in (select * from unnest($1::text[], $2::uuid[])) order by version`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

export interface ChangeRequestFilter {
  regionCode?: string | null | undefined;
  states?: readonly string[] | null | undefined;
}
const filterOf = (filter: ChangeRequestFilter) =>
  new SqlFilter().inArea('region_code', filter.regionCode).add(filter.states, (p) => `state = any(${p}::text[])`);

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
