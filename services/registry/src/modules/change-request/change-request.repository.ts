import { keyRows, allOf, inArea, moment, raw, sql, takeMoment, type RowOf, type Sql, type Tx } from '@slrt/database';
import { firstStages, type ChangeRequestPath, type ChangeRequestState, type EntityKey } from '@slrt/domain';
import { ChangeRequestEntity as r, ChangeRequestStepEntity as s } from './change-request.entity.ts';
import type { ChangePayload } from './change-request.payload.ts';

export interface ChangeRequestRow extends RowOf<typeof r> {
  /** True if the request was fetched by its id. Only then are numbers available in full. */
  readonly direct?: boolean;
}
export type ChangeRequestKind = ChangeRequestRow['kind'];
const stepColumns = s.pick(
  ...(['change_request_id', 'at', 'stage', 'decision', 'actor', 'actor_role', 'reason', 'note', 'document'] as const),
  ...(['decided_on'] as const),
);
export type StepRow = Pick<
  RowOf<typeof s>,
  | 'change_request_id'
  | 'at'
  | 'stage'
  | 'decision'
  | 'actor'
  | 'actor_role'
  | 'reason'
  | 'note'
  | 'document'
  | 'decided_on'
>;
const atMoment = raw(moment);
export interface NewChangeRequest {
  readonly district: string;
  readonly id: string;
  readonly kind: ChangeRequestKind;
  readonly householdId: string;
  readonly regionCode: string;
  readonly proposed: ChangePayload;
  readonly inputHash: Buffer;
  /** Default: the stages. */
  readonly path?: ChangeRequestPath;
  /** Village in another district to which the household moves. */
  readonly destinationCode?: string | null;
}

/** Inserts a change request. Returns null if the id exists. A proposal is due in three months (Pedum SLRT). */
export async function insertChangeRequest(tx: Tx, row: NewChangeRequest): Promise<ChangeRequestRow | null> {
  const { actorId } = tx.scope;
  const { path = 'STAGES' } = row;
  const columns = r.pick(
    ...(['district_code', 'id', 'kind', 'state', 'household_id', 'region_code', 'proposed', 'proposer'] as const),
    ...(['proposers', 'input_hash', 'submitted_at', 'due_at', 'path', 'destination_code'] as const),
  );
  const [inserted] = await tx.sql<ChangeRequestRow>`insert into ${r} (${columns})
    values (${row.district}, ${row.id}, ${row.kind}, ${firstStages[path]}, ${row.householdId}, ${row.regionCode},
      ${JSON.stringify(row.proposed)}, ${actorId}, array[${actorId}], ${row.inputHash}, ${atMoment}, ${atMoment} + interval '3 months',
      ${path}, ${row.destinationCode ?? null})
    on conflict (${r.pick('district_code', 'id')}) do nothing returning ${r.all}`;
  return inserted ?? null;
}

export const findChangeRequests = (tx: Tx, keys: readonly EntityKey[]): Promise<ChangeRequestRow[]> =>
  tx.sql<ChangeRequestRow>`select ${r.all} from ${r} where (${r.pick('district_code', 'id')}) in ${keyRows(keys)}`;

/** A request about a household with its outcome. */
export interface Determination extends Pick<
  RowOf<typeof r>,
  'household_id' | 'kind' | 'state' | 'region_code' | 'proposed' | 'determined'
> {
  /** Day of the last step, `YYYY-MM-DD`. */
  readonly decided_on: string;
}

/** Returns the requests of households with the day of their last step, oldest first. */
export const listDeterminations = (
  tx: Tx,
  district: string,
  householdIds: readonly string[],
): Promise<Determination[]> =>
  tx.sql<Determination>`select ${r.pick('household_id', 'kind', 'state', 'region_code', 'proposed', 'determined')},
      coalesce((select max(s.at) from change_request_step s where s.district_code = change_request.district_code
        and s.change_request_id = change_request.id), ${r.$submitted_at})::date as decided_on from ${r}
    where ${r.$district_code} = ${district} and ${r.$household_id} = any(${householdIds}::uuid[]) order by decided_on`;

/** Returns those of the households that never got on the list, because the proposal to add them was not accepted. */
export async function findNeverListed(
  tx: Tx,
  district: string,
  householdIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ household_id: string }>`select ${r.$household_id} from ${r}
    where ${r.$district_code} = ${district} and ${r.$household_id} = any(${householdIds}::uuid[])
    group by ${r.$household_id}
    having bool_or(${r.$kind} = 'NEW_HOUSEHOLD' and ${r.$state} in ('REJECTED', 'CANCELLED')) and not bool_or(${r.$state} = 'DETERMINED')`;
  return new Set(rows.map((row) => row.household_id));
}

/** Moves the open request of a household to another village, whose officers decide from then on. */
export function moveOpenRequests(tx: Tx, district: string, householdId: string, regionCode: string): void {
  tx.send(sql`update ${r} set region_code = ${regionCode}
    where ${r.$district_code} = ${district} and ${r.$household_id} = ${householdId}
      and ${r.$state} not in ('DETERMINED', 'REJECTED', 'CANCELLED')`);
}

export async function lockChangeRequest(tx: Tx, { district, uuid }: EntityKey): Promise<ChangeRequestRow | null> {
  const locked = tx.sql`select ${r.all} from ${r} where ${r.$district_code} = ${district} and ${r.$id} = ${uuid} for update`;
  void takeMoment(tx);
  const [row] = await locked;
  return row ?? null;
}

export interface Move {
  readonly state: ChangeRequestState;
  readonly determined?: ChangePayload | null;
  readonly proposed?: ChangePayload;
  readonly path?: ChangeRequestPath;
  /** Replaces the destination, also by null. */
  readonly destinationCode?: string | null;
  /** Person who resubmits the request. They count as a proposer too. */
  readonly proposer?: string;
}

/** Updates the state and increments the version. Call `insertStep` for the current version first. */
export async function moveChangeRequest(tx: Tx, row: ChangeRequestRow, move: Move): Promise<ChangeRequestRow> {
  const { state, determined, proposed, proposer = null, path = row.path } = move;
  const destination = move.destinationCode === undefined ? row.destination_code : move.destinationCode;
  const [moved] = await tx.sql<ChangeRequestRow>`update ${r} set state = ${state}, path = ${path},
      destination_code = ${destination},
      determined = coalesce(${determined ? JSON.stringify(determined) : null}::jsonb, ${r.$determined}),
      proposed = coalesce(${proposed ? JSON.stringify(proposed) : null}::jsonb, ${r.$proposed}),
      proposers = case when ${proposer}::text is null or ${proposer}::text = any(${r.$proposers}) then ${r.$proposers}
        else ${r.$proposers} || ${proposer}::text end,
      version = version + 1
    where ${r.$district_code} = ${row.district_code} and ${r.$id} = ${row.id} returning ${r.all}`;
  return moved as ChangeRequestRow;
}

export interface NewStep {
  readonly stage: string;
  readonly decision: 'SUBMIT' | 'RESUBMIT' | 'CANCEL' | 'APPROVE' | 'RETURN' | 'REJECT';
  readonly actor: string;
  readonly role: string | null;
  /** Area of the actor's assignment. The database compares it with the area of the request. */
  readonly area: string;
  readonly reason?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly document?: string | null | undefined;
  /** Date of the decision as its document states it. */
  readonly decidedOn?: string | null | undefined;
}

/** Inserts a step. The database refuses one that is out of order, outside the actor's area, or by a proposer. */
export function insertStep(tx: Tx, row: ChangeRequestRow, step: NewStep): void {
  const columns = s.pick(
    ...(['district_code', 'change_request_id', 'stage', 'decision', 'actor', 'actor_role', 'proposer'] as const),
    ...(['reason', 'note', 'document', 'version', 'area', 'region_code', 'at', 'decided_on'] as const),
  );
  tx.send(sql`insert into ${s} (${columns})
    values (${row.district_code}, ${row.id}, ${step.stage}, ${step.decision}, ${step.actor}, ${step.role}, ${row.proposer},
      ${step.reason ?? null}, ${step.note ?? null}, ${step.document ?? null}, ${step.decision === 'SUBMIT' ? 0 : row.version},
      ${step.area}, ${row.region_code}, ${atMoment}, ${step.decidedOn ?? null})`);
}

export const findSteps = (tx: Tx, keys: readonly EntityKey[]): Promise<StepRow[]> =>
  tx.sql<StepRow>`select ${stepColumns} from ${s}
    where (${s.pick('district_code', 'change_request_id')}) in ${keyRows(keys)} order by ${s.$version}, ${s.$at}`;

/** Returns the date of the latest approval of a request. Null if there is none. */
export async function findLatestApproval(tx: Tx, { district, uuid }: EntityKey): Promise<string | null> {
  const [row] = await tx.sql<{ day: string | null }>`select max(${s.$decided_on})::text as day from ${s}
    where ${s.$district_code} = ${district} and ${s.$change_request_id} = ${uuid} and ${s.$decision} = 'APPROVE'`;
  return row?.day ?? null;
}

/** Decisions on a request before a stage. */
export interface EarlierDecisions {
  /** Date of the latest approval; null if there is none. */
  readonly latestApproval: string | null;
  /** True if the actor decided another stage. */
  readonly hasDecided: boolean;
}
/** Returns what was decided before, and whether the actor decided another stage than this one. */
export async function findEarlierDecisions(
  tx: Tx,
  { district, uuid }: EntityKey,
  { actor, stage }: { readonly actor: string; readonly stage: string },
): Promise<EarlierDecisions> {
  const [row] = await tx.sql<{ day: string | null; own: boolean | null }>`select
      max(${s.$decided_on}) filter (where ${s.$decision} = 'APPROVE')::text as day,
      bool_or(${s.$actor} = ${actor} and ${s.$stage} <> ${stage}) as own from ${s}
    where ${s.$district_code} = ${district} and ${s.$change_request_id} = ${uuid}
      and ${s.$decision} in ('APPROVE', 'RETURN', 'REJECT')`;
  return { latestApproval: row?.day ?? null, hasDecided: row?.own ?? false };
}

/** Returns a page of the requests that wait for a receiving area, oldest first. */
export const pageIncoming = (tx: Tx, area: string, after: string | null, limit: number): Promise<ChangeRequestRow[]> =>
  tx.sql<ChangeRequestRow>`select ${r.all} from ${r}
    where ${r.$state} = 'RECEIVING_DISTRICT' and ${inArea(r.$destination_code, area)}
      and ${allOf(after !== null && sql`${r.$id} > ${after}::uuid`)} order by ${r.$id} limit ${limit}`;

export async function countIncoming(tx: Tx, area: string): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${r}
    where ${r.$state} = 'RECEIVING_DISTRICT' and ${inArea(r.$destination_code, area)}`;
  return row?.n ?? 0;
}

export interface ChangeRequestFilter {
  regionCode?: string | null | undefined;
  states?: readonly string[] | null | undefined;
  kinds?: readonly string[] | null | undefined;
  household?: string | null | undefined;
}
const toCondition = ({ regionCode, states, kinds, household }: ChangeRequestFilter): Sql =>
  allOf(
    regionCode ? inArea(r.$region_code, regionCode) : null,
    states ? sql`${r.$state} = any(${states}::text[])` : null,
    kinds ? sql`${r.$kind} = any(${kinds}::text[])` : null,
    household ? sql`${r.$household_id} = ${household}::uuid` : null,
  );

export const pageChangeRequests = (
  tx: Tx,
  filter: ChangeRequestFilter,
  after: string | null,
  limit: number,
): Promise<ChangeRequestRow[]> =>
  tx.sql<ChangeRequestRow>`select ${r.all} from ${r}
    where ${toCondition(filter)} and ${allOf(after !== null && sql`${r.$id} > ${after}::uuid`)} order by ${r.$id} limit ${limit}`;

export async function countChangeRequests(tx: Tx, filter: ChangeRequestFilter): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${r} where ${toCondition(filter)}`;
  return row?.n ?? 0;
}
