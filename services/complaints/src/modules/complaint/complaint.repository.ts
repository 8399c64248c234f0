import {
  keyRows,
  moment,
  allOf,
  momentAfter,
  raw,
  sql,
  type RowOf,
  type Sql,
  type SqlText,
  type Tx,
} from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ChangeRequestStateEntity, ReferralStateEntity } from '../projection/index.ts';
import { ComplaintEntity, ComplaintNeedEntity } from './complaint.entity.ts';

const names = [
  'district_code',
  'id',
  'number',
  'kind',
  'channel',
  'sector',
  'category_code',
  'desk',
  'description',
  'reporter_name',
  'reporter_relation',
  'reporter_visibility',
  'household_id',
  'person_id',
  'region_code',
  'status',
  'holder_role',
  'holder_region',
  'holder_person',
  'holder_since',
  'due_at',
  'filed_by',
  'decision_no',
  'outcome',
  'input_hash',
  'version',
  'filed_at',
  'updated_at',
  'filed_role',
  'subject',
  'verification',
  'duplicate_of',
  'desk_person',
  'resolve_by',
  'paused_at',
  'pause_reason',
  'paused_days_left',
  'clock_at',
  'reminded_at',
  'escalated_to',
  'escalated_region',
  'escalated_at',
  'state_since',
  'change_number',
  'occurred_at',
  'consent',
  'lawful_basis',
  'resolve_clock_at',
  'resolve_clock_key',
  'resolve_escalated_to',
  'resolve_escalated_at',
  'resolve_reminded_at',
  'resolve_sort_key',
] as const;
export interface ComplaintRow extends Pick<RowOf<typeof ComplaintEntity>, (typeof names)[number]> {
  /** Agency of the first open referral while REFERRED. Comes from the projection and does not change the version. */
  readonly referred_agency: string | null;
  /** Stage of the linked change request while PROPOSED. Comes from the projection. */
  readonly proposal_state: string | null;
  readonly sort_key?: string;
}

export const c = ComplaintEntity.as('c');
const r = ReferralStateEntity.as('r');
const s = ChangeRequestStateEntity.as('s');
const n = ComplaintNeedEntity.as('n');

/** Columns of ComplaintRow that are stored in the table. */
export const columns = c.pick(...names);
const projected = sql`case when ${c.$status} = 'REFERRED' then (select ${r.$agency_code} from ${r}
    where ${r.$district_code} = ${c.$district_code} and ${r.$complaint_id} = ${c.$id}
      and ${r.$status} not in ('REJECTED','COMPLETED','FAILED','CANCELLED','ENTERED_IN_ERROR')
    order by ${r.$referral_id} limit 1) end as referred_agency,
  case when ${c.$status} = 'PROPOSED' then (select ${s.$state} from ${n} join ${s} on ${s.$district_code} = ${n.$district_code}
      and ${s.$change_request_id} = ${n.$change_request_id}
    where ${n.$district_code} = ${c.$district_code} and ${n.$complaint_id} = ${c.$id} and ${n.$status} = 'PROPOSED'
    order by ${n.$no} limit 1) end as proposal_state`;
export const selected = sql`select ${columns}, ${projected}`;

/** Time of the step: the transaction's moment, taken after locking, so that the steps of a complaint have increasing times. */
const after = raw(momentAfter('c.updated_at'));

/** Columns that events contain. */
export type ComplaintFacts = Pick<
  ComplaintRow,
  | 'district_code'
  | 'id'
  | 'version'
  | 'region_code'
  | 'household_id'
  | 'person_id'
  | 'kind'
  | 'sector'
  | 'category_code'
  | 'desk'
  | 'status'
  | 'holder_role'
  | 'due_at'
>;

/** Returns the SQL condition `column = value`. */
export const equals = (column: SqlText, value: unknown): Sql => sql`${column} = ${value}`;
const findWhere = (tx: Tx, condition: Sql): Promise<ComplaintRow[]> =>
  tx.sql<ComplaintRow>`${selected} from ${c} where ${condition}`;

export const findComplaints = (tx: Tx, keys: readonly EntityKey[]): Promise<ComplaintRow[]> =>
  findWhere(tx, sql`(${c.$district_code}, ${c.$id}) in ${keyRows(keys)}`);

export async function findComplaintByNumber(tx: Tx, number: string): Promise<ComplaintRow | null> {
  const digits = /^SLRT\/(\d{2})(\d{2})\//.exec(number);
  if (!digits) return null;
  const district = `${digits[1]}.${digits[2]}`;
  const [row] = await findWhere(tx, allOf(equals(c.$district_code, district), equals(c.$number, number)));
  return row ?? null;
}

export type ComplaintPatch = Partial<
  Pick<
    ComplaintRow,
    | 'status'
    | 'desk'
    | 'description'
    | 'holder_role'
    | 'holder_region'
    | 'holder_person'
    | 'due_at'
    | 'decision_no'
    | 'outcome'
    | 'household_id'
    | 'person_id'
    | 'subject'
    | 'verification'
    | 'duplicate_of'
    | 'desk_person'
    | 'resolve_by'
    | 'paused_at'
    | 'pause_reason'
    | 'paused_days_left'
    | 'clock_at'
    | 'reminded_at'
    | 'escalated_to'
    | 'escalated_region'
    | 'escalated_at'
    | 'consent'
    | 'lawful_basis'
    | 'resolve_clock_at'
    | 'resolve_escalated_to'
    | 'resolve_escalated_at'
    | 'resolve_reminded_at'
  >
>;
const jsonColumns = new Set(['outcome', 'subject', 'verification', 'consent', 'lawful_basis']);

/** How to pick the person who holds the complaint. If no officer is on duty, the role holds it without a person. */
export interface DutyAssignmentWanted {
  readonly preferred: string | null;
  /** Persons who must not hold it, e.g. the recommender of a decision. */
  readonly excludedPerson: string | null;
  /** Sector of the need for which the person is picked. Default: that of the complaint. */
  readonly sector?: string;
  /** Day in the district's time zone, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Updates a locked complaint and increments its version. Sets `holder_since` when the holder changes. */
export async function updateComplaint(
  tx: Tx,
  row: ComplaintRow,
  patch: ComplaintPatch,
  dutyAssignment?: DutyAssignmentWanted,
): Promise<ComplaintRow> {
  const t = ComplaintEntity;
  const sets: [SqlText, unknown][] = (Object.entries(patch) as [keyof ComplaintPatch, unknown][]).map(
    ([name, value]) => [t[`$${name}`], jsonColumns.has(name) && value !== null ? JSON.stringify(value) : value],
  );
  if ('holder_role' in patch || 'holder_person' in patch)
    sets.push([t.$holder_since, patch.holder_role === null ? raw('null') : after]);
  if (dutyAssignment)
    sets.push([
      t.$holder_person,
      sql`slrt.find_available_officer(${row.district_code}, ${patch.holder_role}, region_code, coalesce(${dutyAssignment.sector ?? null}, sector), ${dutyAssignment.day}::date, ${dutyAssignment.preferred}, ${dutyAssignment.excludedPerson}, household_id)`,
    ]);
  sets.push([t.$version, raw('version + 1')], [t.$updated_at, after]);
  const changes = sets
    .map(([column, value]) => equals(column, value))
    .reduce((before, next) => sql`${before}, ${next}`);
  const [updated] = await tx.sql<ComplaintRow>`update ${c} set ${changes}
    where ${c.$district_code} = ${row.district_code} and ${c.$id} = ${row.id} returning ${columns}, ${projected}`;
  return updated as ComplaintRow;
}

/** Unlinks households (and persons) from complaints of other villages. Returns those complaints. */
export function detachHouseholds(
  tx: Tx,
  district: string,
  rows: readonly { key: EntityKey; regionCode: string }[],
): Promise<ComplaintRow[]> {
  return tx.sql<ComplaintRow>`update ${c} set household_id = null, person_id = null, version = version + 1, updated_at = ${after}
    from unnest(${rows.map((row) => row.key.uuid)}::uuid[], ${rows.map((row) => row.regionCode)}::text[]) as h(id, region)
    where ${c.$district_code} = ${district} and ${c.$household_id} = h.id and ${c.$region_code} <> h.region
    returning ${columns}, ${projected}`;
}

/** Unlinks persons from complaints. Returns those complaints. */
export const detachPersons = (tx: Tx, district: string, ids: readonly string[]): Promise<ComplaintRow[]> =>
  tx.sql<ComplaintRow>`update ${c} set person_id = null, version = version + 1, updated_at = ${after}
    where ${c.$district_code} = ${district} and ${c.$id} = any(${ids}::uuid[]) and ${c.$person_id} is not null
    returning ${columns}, ${projected}`;

const atMoment = raw(moment);

/** Notes that the holder was reminded, and moves the clock to when the complaint is due. The version stays. */
export function markReminded(tx: Tx, row: ComplaintRow, isOfStep: boolean): void {
  const e = ComplaintEntity;
  const changes = isOfStep
    ? sql`reminded_at = ${atMoment}, clock_at = due_at`
    : sql`resolve_reminded_at = ${atMoment}, resolve_clock_at = resolve_by`;
  tx.send(sql`update ${e} set ${changes}
    where ${e.$district_code} = ${row.district_code} and ${e.$id} = ${row.id}`);
}
