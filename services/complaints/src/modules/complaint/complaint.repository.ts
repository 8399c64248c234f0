import { SqlFilter, type Tx } from '@slrt/database';
import type { ComplaintStatus, EntityKey, Role, Sector } from '@slrt/domain';
import type { ComplaintTable } from '../../__generated__/tables.ts';

export interface Recommendation {
  handling: 'HANDLE_DIRECTLY' | 'REFER' | 'PROPOSE';
  programmeCodes: string[];
  agencyCode: string | null;
}
export interface Outcome {
  result: 'FULFILLED' | 'UNFULFILLED';
  confirmation: 'CONFIRMED' | 'DENIED' | 'NO_ANSWER';
  reason: 'QUOTA_FULL' | 'NOT_ELIGIBLE' | 'NO_PROGRAMME' | 'NOT_REACHED' | 'OTHER' | null;
  rating: number | null;
  at: string;
}
export interface ComplaintRow extends Pick<
  ComplaintTable,
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
> {
  readonly kind: 'QUESTION' | 'SUGGESTION' | 'COMPLAINT';
  readonly channel: 'HOME_VISIT' | 'PUSKESOS_DESK' | 'SECRETARIAT' | 'PHONE' | 'WEB' | 'AGENCY';
  readonly sector: Sector;
  readonly desk: 'VILLAGE' | 'DISTRICT';
  readonly reporter_relation: 'SELF' | 'FAMILY' | 'NEIGHBOUR' | 'OFFICIAL' | 'OTHER';
  readonly status: ComplaintStatus;
  readonly holder_role: Role | null;
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
  recommendation, recommended_by, decided_by, decision_no, change_request_id, outcome, input_hash, version, filed_at, updated_at`;
const projected = `case when c.status = 'REFERRED' then (select r.agency_code from referral_state r where r.district_code = c.district_code
    and r.complaint_id = c.id and r.decision_no = c.decision_no and r.status not in ('REJECTED','COMPLETED','FAILED','CANCELLED','ENTERED_IN_ERROR')
    order by r.referral_id limit 1) end as referred_agency,
  case when c.status = 'PROPOSED' then (select s.state from change_request_state s where s.district_code = c.district_code
    and s.change_request_id = c.change_request_id) end as proposal_state`;
const selected = `select ${columns}, ${projected}`;

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

export async function lockComplaint(tx: Tx, key: EntityKey): Promise<ComplaintRow | null> {
  const [row] = await tx.query<ComplaintRow>(
    `${selected} from complaint c where c.district_code = $1 and c.id = $2 for update of c`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

/** Complaints that wait for a proposal; there is at most a handful. */
export function lockComplaintsOfProposal(tx: Tx, changeRequest: EntityKey): Promise<ComplaintRow[]> {
  return tx.query<ComplaintRow>(
    `${selected} from complaint c where c.district_code = $1 and change_request_id = $2 order by c.id for update of c`,
    [changeRequest.district, changeRequest.uuid],
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
  >
> & { duplicate_of?: string };
const jsonColumns = new Set(['recommendation', 'outcome']);

/** Writes a change and the next version; the caller holds the row's lock. Holder and its time move together. */
export async function updateComplaint(tx: Tx, row: ComplaintRow, patch: ComplaintPatch): Promise<ComplaintRow> {
  const entries = Object.entries(patch);
  const moved = 'holder_role' in patch || 'holder_person' in patch;
  const sets = entries.map(([column], n) => `${column} = $${n + 3}`);
  if (moved) sets.push(`holder_since = ${patch.holder_role === null ? 'null' : 'clock_timestamp()'}`);
  const [updated] = await tx.query<ComplaintRow>(
    `update complaint c set ${sets.join(', ')}, version = version + 1, updated_at = clock_timestamp()
     where c.district_code = $1 and c.id = $2 returning ${columns}, ${projected}`,
    [
      row.district_code,
      row.id,
      ...entries.map(([column, value]) => (jsonColumns.has(column) && value !== null ? JSON.stringify(value) : value)),
    ],
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
    `update complaint c set household_id = null, person_id = null, version = version + 1, updated_at = clock_timestamp()
     from unnest($2::uuid[], $3::text[]) as h(id, region)
     where c.district_code = $1 and c.household_id = h.id and c.region_code <> h.region returning ${columns}, ${projected}`,
    [district, rows.map((row) => row.key.uuid), rows.map((row) => row.regionCode)],
  );
}

export interface ComplaintFilter {
  regionCode?: string | null | undefined;
  statuses?: readonly string[] | null | undefined;
  sectors?: readonly string[] | null | undefined;
  holder?: string | null | undefined;
  overdue?: boolean | null | undefined;
  filedFrom?: string | Date | null | undefined;
  filedTo?: string | Date | null | undefined;
  householdUuid?: string | null | undefined;
}
const orderColumns = { FILED_AT: 'filed_at', DUE_AT: 'due_at', UPDATED_AT: 'updated_at' } as const;
export interface ComplaintOrder {
  field: keyof typeof orderColumns;
  direction: 'ASC' | 'DESC';
}

function filterOf(filter: ComplaintFilter): SqlFilter {
  const sql = new SqlFilter()
    .inArea('region_code', filter.regionCode)
    .add(filter.statuses, (p) => `c.status = any(${p}::text[])`)
    .add(filter.sectors, (p) => `sector = any(${p}::text[])`)
    .add(filter.holder, (p) => `holder_role = ${p}`)
    .add(filter.filedFrom, (p) => `filed_at >= ${p}`)
    .add(filter.filedTo, (p) => `filed_at < ${p}`)
    .add(filter.householdUuid, (p) => `household_id = ${p}::uuid`);
  if (filter.overdue === true) sql.addRaw('due_at < now()');
  if (filter.overdue === false) sql.addRaw('(due_at is null or due_at >= now())');
  return sql;
}

/** A page by keyset on (order column, id); a row without a due date comes last. */
export function pageComplaints(
  tx: Tx,
  filter: ComplaintFilter,
  order: ComplaintOrder,
  { after, limit }: { after: readonly (string | number | null)[] | null; limit: number },
): Promise<ComplaintRow[]> {
  const column = order.field === 'DUE_AT' ? `coalesce(due_at, 'infinity')` : orderColumns[order.field];
  const sql = filterOf(filter);
  if (after)
    sql.addRaw(
      `(${column}, c.id) ${order.direction === 'ASC' ? '>' : '<'} (${sql.bind(after[0])}::timestamptz, ${sql.bind(after[1])}::uuid)`,
    );
  return tx.query<ComplaintRow>(
    `${selected}, (${column})::text as sort_key from complaint c ${sql.where}
     order by ${column} ${order.direction}, c.id ${order.direction} limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countComplaints(tx: Tx, filter: ComplaintFilter): Promise<number> {
  const sql = filterOf(filter);
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from complaint c ${sql.where}`,
    sql.parameters,
  );
  return row?.n ?? 0;
}
