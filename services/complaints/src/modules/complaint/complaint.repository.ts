import {
  keyRows,
  moment,
  allOf,
  inArea,
  momentAfter,
  raw,
  sql,
  takeMoment,
  type RowOf,
  type Sql,
  type SqlText,
  type Tx,
} from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ChangeRequestStateEntity, ReferralStateEntity } from '../projection/index.ts';
import { ComplaintDisputedConditionEntity, ComplaintEntity, ComplaintNeedEntity } from './complaint.entity.ts';

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
  'recommendation',
  'recommended_by',
  'decided_by',
  'decision_no',
  'change_request_id',
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
] as const;
export interface ComplaintRow extends Pick<RowOf<typeof ComplaintEntity>, (typeof names)[number]> {
  /** The agency of the first open referral, while REFERRED; from the projection, never moves the version. */
  readonly referred_agency: string | null;
  /** The stage of the linked proposal, while PROPOSED; from the projection. */
  readonly proposal_state: string | null;
  readonly sort_key?: string;
}

export const c = ComplaintEntity.as('c');
const r = ReferralStateEntity.as('r');
const s = ChangeRequestStateEntity.as('s');

/** Columns of a ComplaintRow that are the table's own. */
export const columns = c.pick(...names);
const projected = sql`case when ${c.$status} = 'REFERRED' then (select ${r.$agency_code} from ${r}
    where ${r.$district_code} = ${c.$district_code} and ${r.$complaint_id} = ${c.$id} and ${r.$decision_no} = ${c.$decision_no}
      and ${r.$status} not in ('REJECTED','COMPLETED','FAILED','CANCELLED','ENTERED_IN_ERROR')
    order by ${r.$referral_id} limit 1) end as referred_agency,
  case when ${c.$status} = 'PROPOSED' then (select ${s.$state} from ${s} where ${s.$district_code} = ${c.$district_code}
    and ${s.$change_request_id} = ${c.$change_request_id}) end as proposal_state`;
export const selected = sql`select ${columns}, ${projected}`;

/** A complaint's steps have increasing times: each has its transaction's moment, taken behind the lock. */
const after = raw(momentAfter('c.updated_at'));

/** What events say of a complaint. */
export type ComplaintFacts = Pick<
  ComplaintRow,
  | 'district_code'
  | 'id'
  | 'version'
  | 'region_code'
  | 'household_id'
  | 'kind'
  | 'sector'
  | 'category_code'
  | 'desk'
  | 'status'
  | 'holder_role'
  | 'due_at'
>;

/** The condition that a column has a value. */
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

/** Locks complaints and takes the transaction's moment behind the lock, in the same round trip. */
function lockComplaints(tx: Tx, district: string, rest: Sql): Promise<ComplaintRow[]> {
  const locked = tx.sql<ComplaintRow>`${selected} from ${c} where ${c.$district_code} = ${district} and ${rest}`;
  void takeMoment(tx);
  return locked;
}

export async function lockComplaint(tx: Tx, { district, uuid }: EntityKey): Promise<ComplaintRow | null> {
  const [row] = await lockComplaints(tx, district, sql`${c.$id} = ${uuid} for update of c`);
  return row ?? null;
}

/** Complaints that wait for a proposal; there is at most a handful. */
export const lockComplaintsOfProposal = (tx: Tx, { district, uuid }: EntityKey): Promise<ComplaintRow[]> =>
  lockComplaints(tx, district, sql`${c.$change_request_id} = ${uuid} order by ${c.$id} for update of c`);

/** The open complaints that a person holds in an area, in a fixed order so that two who lock them do not cross. */
export const lockHeldBy = (tx: Tx, district: string, person: string, area: string): Promise<ComplaintRow[]> =>
  lockComplaints(
    tx,
    district,
    sql`${c.$holder_person} = ${person} and ${inArea(c.$region_code, area)}
      order by ${c.$region_code}, ${c.$id} for update of c`,
  );

/**
 * Complaints whose clock has struck by `now` (null: the database's), oldest first, locked; those that someone is working on wait
 * for the next look.
 */
export const lockDue = (
  tx: Tx,
  { district, now, limit }: { district: string; now: Date | null; limit: number },
): Promise<ComplaintRow[]> =>
  lockComplaints(
    tx,
    district,
    sql`${c.$clock_at} <= coalesce(${now}::timestamptz, now()) order by ${c.$clock_at}, ${c.$id} limit ${limit}
      for update of c skip locked`,
  );

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
    | 'recommendation'
    | 'recommended_by'
    | 'decided_by'
    | 'decision_no'
    | 'change_request_id'
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
  >
>;
const jsonColumns = new Set(['recommendation', 'outcome', 'subject', 'verification']);

/** A person of the holding role is looked for in the same statement; the role holds where nobody sits. */
export interface DutyAssignmentWanted {
  readonly preferred: string | null;
  /** Who must not hold it: the recommender of what is to be decided. */
  readonly excludedPerson: string | null;
  /** The day in the district's zone. */
  readonly day: string;
}

/** Writes a change and the next version; the caller holds the row's lock. Holder and its time move together. */
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
      sql`slrt.find_available_officer(${row.district_code}, ${patch.holder_role}, region_code, sector, ${dutyAssignment.day}::date, ${dutyAssignment.preferred}, ${dutyAssignment.excludedPerson})`,
    ]);
  sets.push([t.$version, raw('version + 1')], [t.$updated_at, after]);
  const changes = sets
    .map(([column, value]) => equals(column, value))
    .reduce((before, next) => sql`${before}, ${next}`);
  const [updated] = await tx.sql<ComplaintRow>`update ${c} set ${changes}
    where ${c.$district_code} = ${row.district_code} and ${c.$id} = ${row.id} returning ${columns}, ${projected}`;
  return updated as ComplaintRow;
}

/** Takes the household (and person) off complaints of other villages that name it; gives those complaints. */
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

const n = ComplaintNeedEntity;
export type NeedRow = Pick<RowOf<typeof n>, 'complaint_id' | 'no' | 'sector' | 'category_code'>;

/** What complaints need besides their own sector and category, in the order in which it was said. */
export const listNeeds = (tx: Tx, complaints: readonly EntityKey[]): Promise<NeedRow[]> =>
  tx.sql<NeedRow>`select ${n.pick('complaint_id', 'no', 'sector', 'category_code')} from ${n}
    where (${n.$district_code}, ${n.$complaint_id}) in ${keyRows(complaints)} order by ${n.$complaint_id}, ${n.$no}`;

const disputedCondition = ComplaintDisputedConditionEntity;
export type DisputedConditionRow = RowOf<typeof disputedCondition>;
export const findDisputedConditions = (tx: Tx, complaints: readonly EntityKey[]): Promise<DisputedConditionRow[]> =>
  tx.sql<DisputedConditionRow>`select ${disputedCondition.all} from ${disputedCondition}
    where (${disputedCondition.$district_code}, ${disputedCondition.$complaint_id}) in ${keyRows(complaints)}`;

const atMoment = raw(moment);

/** Notes that the holder was reminded, and moves the clock to when the complaint is due. The version stays. */
export function markReminded(tx: Tx, row: ComplaintRow): void {
  const e = ComplaintEntity;
  tx.send(sql`update ${e} set reminded_at = ${atMoment}, clock_at = due_at
    where ${e.$district_code} = ${row.district_code} and ${e.$id} = ${row.id}`);
}
