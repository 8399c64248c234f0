import { type RowOf, moment, momentAfter, SqlFilter, takeMoment, type Tx } from '@slrt/database';
import type { EntityKey, ReferralStatus } from '@slrt/domain';
import type { RoutingResult } from '../routing/index.ts';
import type { ReferralEntity, ReferralStepEntity } from './referral.entity.ts';

export type ReferralRow = RowOf<typeof ReferralEntity>;
const columns = `district_code, id, number, complaint_id, decision_no, household_id, region_code, agency_code, programme_code, status,
  status_reason, status_note, outcome, routing, siblings, due_at, requested_at, updated_at, version, seen_at, office_code, review_on, benefit,
  benefit_amount, benefit_from, accepted_at, ended_at, clock_at, overdue_since, escalated_to, escalated_at, confirmed, consent_withdrawn_at`;

export interface NewReferral {
  readonly complaint: EntityKey;
  readonly year: number;
  readonly decisionNo: number;
  readonly householdId: string | null;
  readonly regionCode: string;
  readonly agencyCode: string;
  readonly routing: RoutingResult;
  readonly siblings: number;
  readonly dueAt: Date | null;
}

/** One referral per decision and programme: the constraint decides, a second is not made (null). */
export async function insertReferral(tx: Tx, row: NewReferral): Promise<ReferralRow | null> {
  const [inserted] = await tx.query<ReferralRow>(
    `with next as (
       insert into referral_number (district_code, year, last) values ($1, $2::int, 1)
       on conflict (district_code, year) do update set last = referral_number.last + 1 returning last
     )
     insert into referral (district_code, number, complaint_id, decision_no, household_id, region_code, agency_code, programme_code, status,
       routing, siblings, due_at, clock_at, office_code, requested_at, updated_at)
     select $1, 'RJK/' || replace($1, '.', '') || '/' || $2::text || '/' || lpad(last::text, 6, '0'), $3, $4, $5, $6, $7, $8, 'REQUESTED', $9, $10, $11, $11, $12, ${moment}, ${moment}
     from next on conflict on constraint referral_one_per_decision do nothing returning ${columns}`,
    [
      row.complaint.district,
      row.year,
      row.complaint.uuid,
      row.decisionNo,
      row.householdId,
      row.regionCode,
      row.agencyCode,
      row.routing.programmeCode,
      JSON.stringify(row.routing),
      row.siblings,
      row.dueAt,
      row.routing.officeCode ?? null,
    ],
  );
  return inserted ?? null;
}

export function findReferrals(tx: Tx, keys: readonly EntityKey[]): Promise<ReferralRow[]> {
  return tx.query<ReferralRow>(
    `select ${columns} from referral where (district_code, id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

export async function lockReferral(tx: Tx, key: EntityKey): Promise<ReferralRow | null> {
  const locked = tx.query<ReferralRow>(
    `select ${columns} from referral where district_code = $1 and id = $2 for update`,
    [key.district, key.uuid],
  );
  void takeMoment(tx);
  const [row] = await locked;
  return row ?? null;
}

export function findOfComplaints(tx: Tx, complaints: readonly EntityKey[]): Promise<ReferralRow[]> {
  return tx.query<ReferralRow>(
    `select ${columns} from referral where (district_code, complaint_id) in (select * from unnest($1::text[], $2::uuid[])) order by id`,
    [complaints.map((key) => key.district), complaints.map((key) => key.uuid)],
  );
}

/** What a step says besides the state it leads to. */
export interface StepDetails {
  readonly reason: string | null;
  readonly note: string | null;
  readonly outcome: string | null;
  readonly benefit?: {
    readonly description: string;
    readonly amountPerYear: number | null;
    readonly from: string;
  } | null;
  /** Who holds it from now on; left out: as before. */
  readonly holder?: { readonly agencyCode: string; readonly officeCode: string | null };
}
export interface Move extends StepDetails {
  readonly status: ReferralStatus;
  readonly dueAt: Date | null;
  readonly reviewOn: string | null;
  readonly acceptedAt: Date | null;
  readonly isEnded: boolean;
}

/** A referral's steps have increasing times: each has its transaction's moment, taken behind the lock. */
const after = momentAfter('referral.updated_at');

/** A step ends what was overdue: its clock begins anew. */
export async function moveReferral(tx: Tx, row: ReferralRow, move: Move): Promise<ReferralRow> {
  const [moved] = await tx.query<ReferralRow>(
    `update referral set status = $3, status_reason = $4, status_note = $5, outcome = coalesce($6, outcome), due_at = $7, clock_at = $7,
       review_on = $8, accepted_at = $9, ended_at = case when $10 then ${after} end,
       benefit = coalesce($11, benefit), benefit_amount = coalesce($12, benefit_amount), benefit_from = coalesce($13, benefit_from),
       agency_code = $14, office_code = $15, overdue_since = null, escalated_to = null, escalated_at = null,
       version = version + 1, updated_at = ${after}
     where district_code = $1 and id = $2 returning ${columns}`,
    [
      row.district_code,
      row.id,
      move.status,
      move.reason,
      move.note,
      move.outcome,
      move.dueAt,
      move.reviewOn,
      move.acceptedAt,
      move.isEnded,
      move.benefit?.description ?? null,
      move.benefit?.amountPerYear ?? null,
      move.benefit?.from ?? null,
      move.holder?.agencyCode ?? row.agency_code,
      move.holder ? move.holder.officeCode : row.office_code,
    ],
  );
  return moved as ReferralRow;
}

/** Notes that the family took back its consent; a version of its own, so that readers tell it from the step before. */
export async function noteConsentWithdrawn(tx: Tx, key: EntityKey): Promise<ReferralRow> {
  const [row] = await tx.query<ReferralRow>(
    `update referral set consent_withdrawn_at = ${after}, version = version + 1, updated_at = ${after}
     where district_code = $1 and id = $2 returning ${columns}`,
    [key.district, key.uuid],
  );
  return row as ReferralRow;
}

/** What an agency (or one office of it) was asked and has not answered. */
export const listWaitingAt = (
  tx: Tx,
  at: { district: string; agencyCode: string | null; officeCode: string | null },
): Promise<ReferralRow[]> =>
  tx.query<ReferralRow>(
    `select ${columns} from referral where district_code = $1 and ($2::text is null or agency_code = $2) and status = 'REQUESTED'
       and ($3::text is null or coalesce(office_code, 'MAIN') = $3) order by id`,
    [at.district, at.agencyCode, at.officeCode],
  );

/** Referrals whose clock has struck by `now` (null: the database's); those that somebody works on now are left for the next round. */
export function lockDue(tx: Tx, district: string, now: Date | null, most: number): Promise<ReferralRow[]> {
  const due = tx.query<ReferralRow>(
    `select ${columns} from referral where district_code = $1 and clock_at <= coalesce($2::timestamptz, now())
     order by clock_at limit $3 for update skip locked`,
    [district, now, most],
  );
  void takeMoment(tx);
  return due;
}

/** Overdue, and who is told of it; null: everybody has been. */
export async function escalate(
  tx: Tx,
  row: ReferralRow,
  { to, clockAt }: { to: string | null; clockAt: Date | null },
): Promise<ReferralRow> {
  const [moved] = await tx.query<ReferralRow>(
    `update referral set overdue_since = coalesce(overdue_since, ${after}), escalated_to = coalesce($3, escalated_to),
       escalated_at = case when $3::text is null then escalated_at else ${after} end, clock_at = $4, version = version + 1,
       updated_at = ${after}
     where district_code = $1 and id = $2 returning ${columns}`,
    [row.district_code, row.id, to, clockAt],
  );
  return moved as ReferralRow;
}

export interface StepRow extends Pick<
  RowOf<typeof ReferralStepEntity>,
  'referral_id' | 'at' | 'actor_role' | 'from_state' | 'to_state' | 'reason' | 'kind' | 'office_code' | 'agency_code'
> {
  readonly kind: StepKind;
}

export type StepKind = 'STEP' | 'ESCALATION' | 'MESSAGE' | 'DOCUMENT' | 'CONSENT';

export function insertStep(
  tx: Tx,
  row: ReferralRow,
  step: { actorId: string; role: string | null; from: string | null; reason: string | null; kind: StepKind },
): void {
  tx.send(
    `insert into referral_step (district_code, referral_id, version, actor, actor_role, from_state, to_state, reason, kind, office_code, agency_code, at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,${moment})`,
    [
      row.district_code,
      row.id,
      row.version,
      step.actorId,
      step.role,
      step.from,
      row.status,
      step.reason,
      step.kind,
      row.office_code,
      row.agency_code,
    ],
  );
}

export function findSteps(tx: Tx, keys: readonly EntityKey[]): Promise<StepRow[]> {
  return tx.query<StepRow>(
    `select referral_id, at, actor_role, from_state, to_state, reason, kind, office_code, agency_code from referral_step
     where (district_code, referral_id) in (select * from unnest($1::text[], $2::uuid[])) order by at, id`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

export interface ReferralFilter {
  agencyCode?: string | null | undefined;
  programmeCode?: string | null | undefined;
  regionCode?: string | null | undefined;
  statuses?: readonly string[] | null | undefined;
  overdue?: boolean | null | undefined;
  householdUuid?: string | null | undefined;
}

function filterOf(filter: ReferralFilter): SqlFilter {
  const sql = new SqlFilter()
    .inArea('region_code', filter.regionCode)
    .add(filter.agencyCode, (p) => `agency_code = ${p}`)
    .add(filter.programmeCode, (p) => `programme_code = ${p}`)
    .add(filter.statuses, (p) => `status = any(${p}::text[])`)
    .add(filter.householdUuid, (p) => `household_id = ${p}::uuid`);
  if (filter.overdue === true) sql.addRaw('due_at < now()');
  if (filter.overdue === false) sql.addRaw('(due_at is null or due_at >= now())');
  return sql;
}

/** Newest first; ids are time-ordered (uuidv7), so the id alone is the keyset. */
export function pageReferrals(
  tx: Tx,
  filter: ReferralFilter,
  before: string | null,
  limit: number,
): Promise<ReferralRow[]> {
  const sql = filterOf(filter).add(before, (p) => `id < ${p}::uuid`);
  return tx.query<ReferralRow>(
    `select ${columns} from referral ${sql.where} order by id desc limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countReferrals(tx: Tx, filter: ReferralFilter): Promise<number> {
  const sql = filterOf(filter);
  const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from referral ${sql.where}`, sql.parameters);
  return row?.n ?? 0;
}
