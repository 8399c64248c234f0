import { keyRows, moment, momentAfter, momentOrNow, raw, sql, takeMoment, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey, ReferralStatus } from '@slrt/domain';
import type { RoutingResult } from '../routing/index.ts';
import {
  OfficerHouseholdEntity,
  ReferralEntity,
  ReferralNumberEntity,
  ReferralStepEntity,
  type AgencyProposal,
  type Appointment,
  type DocumentRequest,
} from './referral.entity.ts';

export type ReferralRow = RowOf<typeof ReferralEntity>;
const r = ReferralEntity;
const t = ReferralStepEntity;
const h = OfficerHouseholdEntity.as('own');
const atMoment = raw(moment);
export interface NewReferral {
  readonly complaint: EntityKey;
  readonly year: number;
  readonly decisionNo: number;
  readonly householdId: string | null;
  readonly personId: string | null;
  readonly regionCode: string;
  readonly agencyCode: string;
  readonly routing: RoutingResult;
  readonly siblings: number;
  readonly dueAt: Date | null;
  readonly need: { readonly no: number | null; readonly sector: string; readonly categoryCode: string };
}

/** Inserts a referral. Returns null if the decision already has one for this need, programme and agency. */
export async function insertReferral(tx: Tx, row: NewReferral): Promise<ReferralRow | null> {
  const [inserted] = await tx.sql<ReferralRow>`with next as (
       insert into ${ReferralNumberEntity} (district_code, year, last) values (${row.complaint.district}, ${row.year}::int, 1)
       on conflict (district_code, year) do update set last = referral_number.last + 1 returning last
     )
     insert into ${r} (district_code, number, complaint_id, decision_no, household_id, person_id, region_code, agency_code, programme_code, status,
       routing, siblings, due_at, clock_at, office_code, requested_at, updated_at, need_no, sector, category_code, further_programmes)
     select ${row.complaint.district}, 'RJK/' || replace(${row.complaint.district}, '.', '') || '/' || ${row.year}::text || '/' || lpad(last::text, 6, '0'),
       ${row.complaint.uuid}, ${row.decisionNo}, ${row.householdId}, ${row.personId}, ${row.regionCode}, ${row.agencyCode}, ${row.routing.programmeCode}, 
       'REQUESTED', ${JSON.stringify(row.routing)}, ${row.siblings}, ${row.dueAt}, ${row.dueAt}, ${row.routing.officeCode ?? null}, ${atMoment}, ${atMoment},
       ${row.need.no}::smallint, ${row.need.sector}, ${row.need.categoryCode}, ${row.routing.furtherProgrammes ?? []}::text[]
     from next on conflict on constraint referral_one_per_decision do nothing returning ${r.all}`;
  return inserted ?? null;
}

export function findReferrals(tx: Tx, keys: readonly EntityKey[]): Promise<ReferralRow[]> {
  return tx.sql`select ${r.all} from ${r} where (district_code, id) in ${keyRows(keys)}`;
}

export async function lockReferral(tx: Tx, key: EntityKey): Promise<ReferralRow | null> {
  const locked = tx.sql`select ${r.all} from ${r} where ${r.$district_code} = ${key.district} and ${r.$id} = ${key.uuid} for update`;
  void takeMoment(tx);
  const [row] = await locked;
  return row ?? null;
}

/** Returns true if the person declared the household of the referral as their own or that of a relative. */
export async function isOwnReferral(tx: Tx, { district, uuid }: EntityKey, person: string): Promise<boolean> {
  const [own] = await tx.sql<{ found: boolean }>`select exists (select from ${r}
    join ${h} on ${h.$district_code} = ${r}.district_code and ${r.$household_id} = any(${h.$household_ids})
    where ${r}.district_code = ${district} and ${r.$id} = ${uuid} and ${h.$person} = ${person}) as found`;
  return own?.found === true;
}

export function findOfComplaints(tx: Tx, complaints: readonly EntityKey[]): Promise<ReferralRow[]> {
  return tx.sql`select ${r.all} from ${r} where (district_code, complaint_id) in ${keyRows(complaints)} order by id`;
}

/** Details of a step other than the status it leads to. */
export interface StepDetails {
  readonly reason: string | null;
  readonly note: string | null;
  readonly outcome: string | null;
  readonly benefit?: {
    readonly description: string;
    readonly amountPerYear: number | null;
    readonly from: string;
  } | null;
  /** New holder. Undefined: unchanged. */
  readonly holder?: { readonly agencyCode: string; readonly officeCode: string | null };
}
export interface Move extends StepDetails {
  readonly status: ReferralStatus;
  readonly dueAt: Date | null;
  readonly reviewOn: string | null;
  readonly acceptedAt: Date | null;
  readonly isEnded: boolean;
  readonly pauseDays: number;
  /** True if the appointment with the family ends. */
  readonly endsAppointment: boolean;
  /** The document that its clock waits for from now on. Null: none. */
  readonly documentRequest: DocumentRequest | null;
}

/** Time of the step: the transaction's moment, taken after locking, so that the steps of a referral have increasing times. */
const after = raw(momentAfter('referral.updated_at'));
const currentMoment = raw(momentOrNow);

/**
 * Updates a locked referral for a step, and ends its escalation. An open proposal of another agency ends too, and in another
 * agency or office its assignment.
 */
export async function moveReferral(tx: Tx, row: ReferralRow, move: Move): Promise<ReferralRow> {
  const [moved] =
    await tx.sql`update ${r} set status = ${move.status}, status_reason = ${move.reason}, status_note = ${move.note}, outcome = coalesce(${move.outcome}, outcome), due_at = ${move.dueAt}, clock_at = ${move.dueAt},
       review_on = ${move.reviewOn}, accepted_at = ${move.acceptedAt}, ended_at = case when ${move.isEnded} then ${after} end,
       benefit = coalesce(${move.benefit?.description ?? null}, benefit), benefit_amount = coalesce(${move.benefit?.amountPerYear ?? null}, benefit_amount), benefit_from = coalesce(${move.benefit?.from ?? null}, benefit_from),
       agency_code = ${move.holder?.agencyCode ?? row.agency_code}, office_code = ${move.holder ? move.holder.officeCode : row.office_code}, overdue_since = null, escalated_to = null, escalated_at = null,
       pause_days = ${move.pauseDays}, document_request = ${move.documentRequest ? JSON.stringify(move.documentRequest) : null},
       agency_proposal = case when agency_proposal ->> 'declined' is null then null else agency_proposal end,
       assigned_to = case when ${move.holder === undefined} then assigned_to end,
       appointment = case when not ${move.endsAppointment} then appointment end,
       version = version + 1, updated_at = ${after}
     where ${r.$district_code} = ${row.district_code} and ${r.$id} = ${row.id} returning ${r.all}`;
  return moved as ReferralRow;
}

/** Fields of a referral that an action without a step changes. */
export interface ReferralPatch {
  readonly appointment?: Appointment | null;
  readonly agency_proposal?: AgencyProposal | null;
  readonly assigned_to?: string | null;
  readonly due_at?: Date | null;
  readonly pause_days?: number;
}

/** Updates a locked referral without a step. A new due time restarts its clock and ends its escalation. */
export async function updateReferral(tx: Tx, row: ReferralRow, patch: ReferralPatch): Promise<ReferralRow> {
  const next = { ...row, ...patch };
  const isDueAnew = patch.due_at !== undefined;
  const text = (value: object | null) => (value ? JSON.stringify(value) : null);
  const [updated] =
    await tx.sql`update ${r} set appointment = ${text(next.appointment)}, agency_proposal = ${text(next.agency_proposal)},
       assigned_to = ${next.assigned_to}, pause_days = ${next.pause_days}, due_at = ${next.due_at},
       clock_at = case when ${isDueAnew} then ${next.due_at}::timestamptz else clock_at end,
       overdue_since = case when not ${isDueAnew} then overdue_since end, escalated_to = case when not ${isDueAnew} then escalated_to end,
       escalated_at = case when not ${isDueAnew} then escalated_at end, version = version + 1, updated_at = ${after}
     where ${r.$district_code} = ${row.district_code} and ${r.$id} = ${row.id} returning ${r.all}`;
  return updated as ReferralRow;
}

/** Records that the family withdrew its consent. Increments the version, so that consumers can order it after the step before. */
export async function markConsentWithdrawn(tx: Tx, key: EntityKey): Promise<ReferralRow> {
  const [row] =
    await tx.sql`update ${r} set consent_withdrawn_at = ${after}, version = version + 1, updated_at = ${after}
     where ${r.$district_code} = ${key.district} and ${r.$id} = ${key.uuid} returning ${r.all}`;
  return row as ReferralRow;
}

/** Sets the person whom the complaint of a locked referral concerns. Consumers are not told, so its version stays. */
export const recordPerson = (tx: Tx, row: ReferralRow, person: string): void =>
  tx.send(sql`update ${r} set person_id = ${person}
    where ${r.$district_code} = ${row.district_code} and ${r.$id} = ${row.id}`);

/** Sets the household of a locked referral. Increments the version, so that consumers can order it. */
export async function updateHousehold(tx: Tx, row: ReferralRow, household: string): Promise<ReferralRow> {
  const [linked] =
    await tx.sql`update ${r} set household_id = ${household}, version = version + 1, updated_at = ${after}
     where ${r.$district_code} = ${row.district_code} and ${r.$id} = ${row.id} returning ${r.all}`;
  return linked as ReferralRow;
}

/** Lists referrals that wait for acceptance at an agency, or at one of its offices. Null: any. */
export const listWaitingAt = (
  tx: Tx,
  at: { district: string; agencyCode: string | null; officeCode: string | null },
): Promise<ReferralRow[]> =>
  tx.sql`select ${r.all} from ${r} where ${r.$district_code} = ${at.district} and (${at.agencyCode}::text is null or agency_code = ${at.agencyCode}) and ${r.$status} = 'REQUESTED'
       and (${at.officeCode}::text is null or coalesce(office_code, 'MAIN') = ${at.officeCode}) order by id`;

/** Locks referrals whose `clock_at` has passed, skipping locked ones. `now` overrides the database's clock. */
export function lockDue(tx: Tx, district: string, now: Date | null, limit: number): Promise<ReferralRow[]> {
  const due = tx.sql`select ${r.all} from ${r} where ${r.$district_code} = ${district} and ${r.$clock_at} <= coalesce(${now}::timestamptz, ${currentMoment})
     order by clock_at limit ${limit} for update skip locked`;
  void takeMoment(tx);
  return due;
}

/** Marks a referral as overdue and sets the role that is notified. Null: no further role. */
export async function escalate(
  tx: Tx,
  row: ReferralRow,
  { to, clockAt }: { to: string | null; clockAt: Date | null },
): Promise<ReferralRow> {
  const [moved] =
    await tx.sql`update ${r} set overdue_since = coalesce(overdue_since, ${after}), escalated_to = coalesce(${to}, escalated_to),
       escalated_at = case when ${to}::text is null then escalated_at else ${after} end, clock_at = ${clockAt}, version = version + 1,
       updated_at = ${after}
     where ${r.$district_code} = ${row.district_code} and ${r.$id} = ${row.id} returning ${r.all}`;
  return moved as ReferralRow;
}

export interface StepRow extends Pick<
  RowOf<typeof ReferralStepEntity>,
  | 'referral_id'
  | 'at'
  | 'actor'
  | 'actor_role'
  | 'from_state'
  | 'to_state'
  | 'reason'
  | 'kind'
  | 'office_code'
  | 'agency_code'
> {
  readonly kind: StepKind;
}

export type StepKind =
  'STEP' | 'ESCALATION' | 'MESSAGE' | 'DOCUMENT' | 'CONSENT' | 'APPOINTMENT' | 'ASSIGNMENT' | 'PROPOSAL';

export function insertStep(
  tx: Tx,
  row: ReferralRow,
  step: { actorId: string; role: string | null; from: string | null; reason: string | null; kind: StepKind },
): void {
  tx.send(sql`insert into ${t} (district_code, referral_id, version, actor, actor_role, from_state, to_state, reason, kind, office_code, agency_code, at)
     values (${row.district_code},${row.id},${row.version},${step.actorId},${step.role},${step.from},${row.status},${step.reason},${step.kind},${row.office_code},${row.agency_code},${atMoment})`);
}

export function findSteps(tx: Tx, keys: readonly EntityKey[]): Promise<StepRow[]> {
  return tx.sql<StepRow>`select referral_id, at, actor, actor_role, from_state, to_state, reason, kind, office_code, agency_code from ${t}
     where (district_code, referral_id) in ${keyRows(keys)} order by at, id`;
}
