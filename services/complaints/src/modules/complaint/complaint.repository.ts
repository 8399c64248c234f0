import { momentAfter, takeMoment, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey, Sector } from '@slrt/domain';
import type { ComplaintDisputedConditionEntity, ComplaintEntity } from './complaint.entity.ts';

export interface Recommendation {
  handling: 'HANDLE_DIRECTLY' | 'REFER' | 'PROPOSE';
  programmeCodes: string[];
  agencyCode: string | null;
  /** Further agencies that are asked at once, each by name. */
  agencyCodes?: string[];
}
/** Someone who is not in the registry yet. */
export interface Subject {
  name: string;
  address: string | null;
}
export interface Verification {
  visitId: string | null;
  finding: 'CONFIRMED' | 'PARTLY' | 'NOT_CONFIRMED' | 'NOT_FOUND';
  at: string;
}
export interface Outcome {
  result: 'FULFILLED' | 'UNFULFILLED';
  confirmation: 'CONFIRMED' | 'DENIED' | 'NO_ANSWER';
  reason: 'QUOTA_FULL' | 'NOT_ELIGIBLE' | 'NO_PROGRAMME' | 'NOT_REACHED' | 'OTHER' | null;
  rating: number | null;
  at: string;
}
export interface ComplaintRow extends Pick<
  RowOf<typeof ComplaintEntity>,
  | 'district_code'
  | 'id'
  | 'number'
  | 'kind'
  | 'channel'
  | 'sector'
  | 'category_code'
  | 'desk'
  | 'description'
  | 'reporter_name'
  | 'reporter_relation'
  | 'household_id'
  | 'person_id'
  | 'region_code'
  | 'status'
  | 'holder_role'
  | 'holder_region'
  | 'holder_person'
  | 'holder_since'
  | 'due_at'
  | 'filed_by'
  | 'recommendation'
  | 'recommended_by'
  | 'decided_by'
  | 'decision_no'
  | 'change_request_id'
  | 'outcome'
  | 'input_hash'
  | 'version'
  | 'filed_at'
  | 'updated_at'
  | 'filed_role'
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
  | 'state_since'
  | 'change_number'
  | 'occurred_at'
> {
  readonly subject: Subject | null;
  readonly verification: Verification | null;
  readonly recommendation: Recommendation | null;
  readonly outcome: Outcome | null;
  /** The agency of the first open referral, while REFERRED; from the projection, never moves the version. */
  readonly referred_agency: string | null;
  /** The stage of the linked proposal, while PROPOSED; from the projection. */
  readonly proposal_state: string | null;
  readonly sort_key?: string;
}

/** Columns of a ComplaintRow that are the table's own. */
export const columns = `c.district_code, c.id, number, kind, channel, sector, category_code, desk, description, reporter_name, reporter_relation,
  household_id, person_id, region_code, c.status, holder_role, holder_region, holder_person, holder_since, due_at, filed_by,
  recommendation, recommended_by, decided_by, decision_no, change_request_id, outcome, input_hash, version, filed_at, updated_at,
  filed_role, subject, verification, duplicate_of, desk_person, resolve_by, paused_at, pause_reason, paused_days_left, clock_at, reminded_at,
  escalated_to, escalated_region, escalated_at, state_since, change_number, occurred_at`;
const projected = `case when c.status = 'REFERRED' then (select r.agency_code from referral_state r where r.district_code = c.district_code
    and r.complaint_id = c.id and r.decision_no = c.decision_no and r.status not in ('REJECTED','COMPLETED','FAILED','CANCELLED','ENTERED_IN_ERROR')
    order by r.referral_id limit 1) end as referred_agency,
  case when c.status = 'PROPOSED' then (select s.state from change_request_state s where s.district_code = c.district_code
    and s.change_request_id = c.change_request_id) end as proposal_state`;
export const selected = `select ${columns}, ${projected}`;

/** A complaint's steps have increasing times: each has its transaction's moment, taken behind the lock. */
const after = momentAfter('c.updated_at');

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

export function findComplaints(tx: Tx, keys: readonly EntityKey[]): Promise<ComplaintRow[]> {
  return tx.query<ComplaintRow>(
    `${selected} from complaint c where (c.district_code, c.id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

export async function findComplaintByNumber(tx: Tx, number: string): Promise<ComplaintRow | null> {
  const digits = /^SLRT\/(\d{2})(\d{2})\//.exec(number);
  if (!digits) return null;
  const [row] = await tx.query<ComplaintRow>(
    `${selected} from complaint c where c.district_code = $1 and number = $2`,
    [`${digits[1]}.${digits[2]}`, number],
  );
  return row ?? null;
}

/** Locks complaints and takes the transaction's moment behind the lock, in the same round trip. */
export function lockComplaints(tx: Tx, rest: string, parameters: readonly unknown[]): Promise<ComplaintRow[]> {
  const locked = tx.query<ComplaintRow>(`${selected} from complaint c ${rest}`, parameters);
  void takeMoment(tx);
  return locked;
}

export async function lockComplaint(tx: Tx, key: EntityKey): Promise<ComplaintRow | null> {
  const [row] = await lockComplaints(tx, 'where c.district_code = $1 and c.id = $2 for update of c', [
    key.district,
    key.uuid,
  ]);
  return row ?? null;
}

/** Complaints that wait for a proposal; there is at most a handful. */
export function lockComplaintsOfProposal(tx: Tx, changeRequest: EntityKey): Promise<ComplaintRow[]> {
  return lockComplaints(tx, 'where c.district_code = $1 and change_request_id = $2 order by c.id for update of c', [
    changeRequest.district,
    changeRequest.uuid,
  ]);
}

/** The open complaints that a person holds in an area, in a fixed order so that two who lock them do not cross. */
export function lockHeldBy(tx: Tx, district: string, person: string, area: string): Promise<ComplaintRow[]> {
  return lockComplaints(
    tx,
    `where c.district_code = $1 and holder_person = $2 and (region_code >= $3 and region_code < $3 || '/')
     order by region_code, c.id for update of c`,
    [district, person, area],
  );
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
  const entries = Object.entries(patch);
  const values: unknown[] = [row.district_code, row.id];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const sets = entries.map(
    ([column, value]) =>
      `${column} = ${bind(jsonColumns.has(column) && value !== null ? JSON.stringify(value) : value)}`,
  );
  if ('holder_role' in patch || 'holder_person' in patch)
    sets.push(`holder_since = ${patch.holder_role === null ? 'null' : after}`);
  if (dutyAssignment)
    sets.push(
      `holder_person = slrt.find_available_officer($1, ${bind(patch.holder_role)}, region_code, sector, ${bind(dutyAssignment.day)}::date, ${bind(dutyAssignment.preferred)}, ${bind(dutyAssignment.excludedPerson)})`,
    );
  const [updated] = await tx.query<ComplaintRow>(
    `update complaint c set ${sets.join(', ')}, version = version + 1, updated_at = ${after}
     where c.district_code = $1 and c.id = $2 returning ${columns}, ${projected}`,
    values,
  );
  return updated as ComplaintRow;
}

/** Takes the household (and person) off complaints of other villages that name it; gives those complaints. */
export function detachHouseholds(
  tx: Tx,
  district: string,
  rows: readonly { key: EntityKey; regionCode: string }[],
): Promise<ComplaintRow[]> {
  return tx.query<ComplaintRow>(
    `update complaint c set household_id = null, person_id = null, version = version + 1, updated_at = ${after}
     from unnest($2::uuid[], $3::text[]) as h(id, region)
     where c.district_code = $1 and c.household_id = h.id and c.region_code <> h.region returning ${columns}, ${projected}`,
    [district, rows.map((row) => row.key.uuid), rows.map((row) => row.regionCode)],
  );
}

export interface NeedRow {
  readonly complaint_id: string;
  readonly no: number;
  readonly sector: Sector;
  readonly category_code: string;
}

/** What complaints need besides their own sector and category, in the order in which it was said. */
export function listNeeds(tx: Tx, complaints: readonly EntityKey[]): Promise<NeedRow[]> {
  return tx.query<NeedRow>(
    `select complaint_id, no, sector, category_code from complaint_need
     where (district_code, complaint_id) in (select * from unnest($1::text[], $2::uuid[])) order by complaint_id, no`,
    [complaints.map((key) => key.district), complaints.map((key) => key.uuid)],
  );
}

export type DisputedConditionRow = RowOf<typeof ComplaintDisputedConditionEntity>;
export const findDisputedConditions = (tx: Tx, complaints: readonly EntityKey[]): Promise<DisputedConditionRow[]> =>
  tx.query<DisputedConditionRow>(
    'select * from complaint_disputed_condition where (district_code, complaint_id) in (select * from unnest($1::text[], $2::uuid[]))',
    [complaints.map((key) => key.district), complaints.map((key) => key.uuid)],
  );
