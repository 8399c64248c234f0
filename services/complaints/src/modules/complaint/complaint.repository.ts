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

const columns = `c.district_code, c.id, number, kind, channel, sector, category_code, desk, description, reporter_name, reporter_relation,
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

export interface NewComplaint extends Omit<ComplaintFacts, 'version' | 'status'> {
  readonly year: number;
  readonly channel: ComplaintRow['channel'];
  readonly description: string;
  readonly reporter_name: string;
  readonly reporter_relation: ComplaintRow['reporter_relation'];
  readonly reporter_phone_index: Buffer | null;
  readonly consent: object | null;
  readonly person_id: string | null;
  readonly holder_region: string;
  readonly filed_at: Date;
  readonly input_hash: Buffer;
}

export interface FilingFacts {
  /** The village exists. */
  readonly village: boolean;
  /** The category exists and fits the sector. */
  readonly category: boolean;
  /** A complaint has this id already. */
  readonly filed: boolean;
  /** The village has a Puskesos. */
  readonly unit: boolean;
  /** Village of the household; null while it is not known here. */
  readonly household_region: string | null;
}

/** Everything that filing asks of the database, in one round trip. */
export async function findFilingFacts(
  tx: Tx,
  input: {
    district: string;
    id: string;
    regionCode: string;
    householdId: string | null;
    categoryCode: string;
    sector: string;
  },
): Promise<FilingFacts> {
  const [facts] = await tx.query<FilingFacts>(
    `select exists (select 1 from area where code = $3 and level = 'VILLAGE') as village,
       exists (select 1 from complaint_category where code = $5 and coalesce(sector, $6) = $6) as category,
       exists (select 1 from complaint where district_code = $1 and id = $2) as filed,
       exists (select 1 from puskesos_village where district_code = $1 and region_code = $3) as unit,
       (select region_code from household_area where district_code = $1 and household_id = $4) as household_region`,
    [input.district, input.id, input.regionCode, input.householdId, input.categoryCode, input.sector],
  );
  return facts as FilingFacts;
}

/**
 * Inserts a complaint with the district's next number of the year; an id that exists breaks `complaint_pkey`. The
 * counter's row is locked to the end of the transaction, so numbers have no gaps: commit right behind.
 */
export async function insertComplaint(tx: Tx, row: NewComplaint): Promise<ComplaintRow> {
  const [inserted] = await tx.query<ComplaintRow>(
    `with next as (
       insert into complaint_number (district_code, year, last) values ($1, $3::int, 1)
       on conflict (district_code, year) do update set last = complaint_number.last + 1 returning last
     )
     insert into complaint as c (district_code, id, number, kind, channel, sector, category_code, desk, description, reporter_name,
       reporter_relation, reporter_phone_index, consent, household_id, person_id, region_code, status, holder_role, holder_region,
       holder_since, due_at, filed_by, input_hash, filed_at, updated_at)
     select $1, $2, 'SLRT/' || replace($1, '.', '') || '/' || $3::text || '/' || lpad(last::text, 6, '0'), $4, $5, $6, $7, $8, $9, $10, $11,
       $12, $13, $14, $15, $16, 'SUBMITTED', $17, $18, $22, $19, $20, $21, $22, $22 from next
     returning ${columns}, null as referred_agency, null as proposal_state`,
    [
      row.district_code,
      row.id,
      row.year,
      row.kind,
      row.channel,
      row.sector,
      row.category_code,
      row.desk,
      row.description,
      row.reporter_name,
      row.reporter_relation,
      row.reporter_phone_index,
      row.consent ? JSON.stringify(row.consent) : null,
      row.household_id,
      row.person_id,
      row.region_code,
      row.holder_role,
      row.holder_region,
      row.due_at,
      tx.scope.actorId,
      row.input_hash,
      row.filed_at,
    ],
  );
  return inserted as ComplaintRow;
}

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
export function detachHousehold(tx: Tx, household: EntityKey, regionCode: string): Promise<ComplaintRow[]> {
  return tx.query<ComplaintRow>(
    `update complaint c set household_id = null, person_id = null, version = version + 1, updated_at = clock_timestamp()
     where c.district_code = $1 and household_id = $2 and region_code <> $3 returning ${columns}, ${projected}`,
    [household.district, household.uuid, regionCode],
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
  after: readonly (string | number | null)[] | null,
  limit: number,
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
