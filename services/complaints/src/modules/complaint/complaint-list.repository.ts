import { SqlFilter, type Database, type Tx } from '@slrt/database';
import { selected, type ComplaintRow } from './complaint.repository.ts';

export interface ComplaintFilter {
  regionCode?: string | null | undefined;
  statuses?: readonly string[] | null | undefined;
  sectors?: readonly string[] | null | undefined;
  categories?: readonly string[] | null | undefined;
  kinds?: readonly string[] | null | undefined;
  channels?: readonly string[] | null | undefined;
  holder?: string | null | undefined;
  holderPerson?: string | null | undefined;
  filedBy?: string | null | undefined;
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  escalated?: boolean | null | undefined;
  paused?: boolean | null | undefined;
  filedFrom?: string | Date | null | undefined;
  filedTo?: string | Date | null | undefined;
  householdUuid?: string | null | undefined;
  agencyCode?: string | null | undefined;
  /** Words that the complaint has all of. */
  words?: readonly string[] | undefined;
}
/** `due_sort_key` is the due time, with what is never due last. */
const orderColumns = { FILED_AT: 'filed_at', DUE_AT: 'due_sort_key', UPDATED_AT: 'updated_at' } as const;
export interface ComplaintOrder {
  field: keyof typeof orderColumns;
  direction: 'ASC' | 'DESC';
}

/** An area by the column that has an index for its level; a range would break the order of a page. */
function areaOf(sql: SqlFilter, code: string | null | undefined): void {
  if (!code) return;
  if (code.length === 13) sql.add(code, (p) => `region_code = ${p}`);
  else if (code.length === 8) sql.add(code, (p) => `sub_district_code = ${p}`);
  else if (code.length !== 5) sql.inArea('region_code', code);
}

function flag(sql: SqlFilter, value: boolean | null | undefined, yes: string, no: string): void {
  if (value === true) sql.addRaw(yes);
  if (value === false) sql.addRaw(no);
}

/** One value as an equality: only then does an index give the order behind it. */
function oneOf(sql: SqlFilter, column: string, values: readonly string[] | null | undefined): void {
  if (values?.length === 1) sql.add(values[0], (p) => `${column} = ${p}`);
  else sql.add(values, (p) => `${column} = any(${p}::text[])`);
}

function filterOf(tx: Tx, filter: ComplaintFilter): SqlFilter {
  const sql = new SqlFilter();
  // Row security tests the area of every row; naming the district lets an index begin with it.
  const districts = new Set(tx.scope.areas.filter((area) => area.length >= 5).map((area) => area.slice(0, 5)));
  const district = filter.regionCode && filter.regionCode.length >= 5 ? filter.regionCode.slice(0, 5) : null;
  if (district) sql.add(district, (p) => `c.district_code = ${p}`);
  else if (tx.scope.areas.every((area) => area.length >= 5)) oneOf(sql, 'c.district_code', [...districts]);
  areaOf(sql, filter.regionCode);
  oneOf(sql, 'c.status', filter.statuses);
  oneOf(sql, 'sector', filter.sectors);
  oneOf(sql, 'category_code', filter.categories);
  oneOf(sql, 'kind', filter.kinds);
  oneOf(sql, 'channel', filter.channels);
  sql
    .add(filter.holder, (p) => `holder_role = ${p}`)
    .add(filter.holderPerson, (p) => `holder_person = ${p}`)
    .add(filter.filedBy, (p) => `filed_by = ${p}`)
    .add(filter.filedFrom, (p) => `filed_at >= ${p}`)
    .add(filter.filedTo, (p) => `filed_at < ${p}`)
    .add(filter.householdUuid, (p) => `household_id = ${p}::uuid`)
    .add(
      filter.agencyCode,
      (p) =>
        `exists (select from referral_state r where r.district_code = c.district_code and r.complaint_id = c.id and r.agency_code = ${p})`,
    );
  flag(sql, filter.open, 'holder_role is not null', 'holder_role is null');
  flag(sql, filter.overdue, 'holder_role is not null and due_sort_key < now()', 'due_sort_key >= now()');
  flag(sql, filter.escalated, 'escalated_at is not null', 'escalated_at is null');
  flag(sql, filter.paused, 'paused_at is not null', 'paused_at is null');
  for (const word of filter.words ?? [])
    sql.add(
      word,
      (p) =>
        `exists (select from complaint_search_word w where w.district_code = c.district_code and w.word = ${p} and w.complaint_id = c.id)`,
    );
  return sql;
}

/** A page by keyset on (order column, id); a row without a due date comes last. */
export function pageComplaints(
  tx: Tx,
  filter: ComplaintFilter,
  order: ComplaintOrder,
  { after, limit }: { after: readonly (string | number | null)[] | null; limit: number },
): Promise<ComplaintRow[]> {
  const column = orderColumns[order.field];
  const sql = filterOf(tx, filter);
  if (after)
    sql.addRaw(
      `(${column}, c.id) ${order.direction === 'ASC' ? '>' : '<'} (${sql.bind(after[0])}::timestamptz, ${sql.bind(after[1])}::uuid)`,
    );
  return tx.query<ComplaintRow>(
    `${selected}, ${column}::text as sort_key from complaint c ${sql.where}
     order by ${column} ${order.direction}, c.id ${order.direction} limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countComplaints(tx: Tx, filter: ComplaintFilter): Promise<number> {
  const sql = filterOf(tx, filter);
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from complaint c ${sql.where}`,
    sql.parameters,
  );
  return row?.n ?? 0;
}

/** Complaints about the same household and category within 90 days, open or not: what may be reported twice. */
export function findSimilarComplaints(tx: Tx, row: ComplaintRow): Promise<ComplaintRow[]> {
  if (!row.household_id) return Promise.resolve([]);
  return tx.query<ComplaintRow>(
    `${selected} from complaint c where c.district_code = $1 and household_id = $2 and c.id <> $3 and category_code = $4
       and c.status not in ('DUPLICATE', 'WITHDRAWN') and filed_at between $5::timestamptz - interval '90 days' and $5::timestamptz + interval '90 days'
     order by filed_at desc limit 20`,
    [row.district_code, row.household_id, row.id, row.category_code, row.filed_at],
  );
}

export function findDuplicatesOf(tx: Tx, row: ComplaintRow): Promise<ComplaintRow[]> {
  return tx.query<ComplaintRow>(
    `${selected} from complaint c where c.district_code = $1 and duplicate_of = $2 order by filed_at, c.id limit 100`,
    [row.district_code, row.id],
  );
}

/** Districts that ever had a complaint: the counters of numbers know them, and name nobody. */
export async function listDistricts(database: Database): Promise<string[]> {
  const nobody = { scope: 'system', areas: [], agency: null, actorId: 'system:clock', role: null } as const;
  const rows = await database.read(nobody, (tx) =>
    tx.query<{ district_code: string }>('select distinct district_code from complaint_number order by 1'),
  );
  return rows.map((row) => row.district_code);
}

const minWordLength = 3;
const maxWords = 120;
/** Words to find a complaint by: of its description and its number's serial, without accents and case. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= minWordLength && word.length <= 40);
  return [...new Set(words)].slice(0, maxWords);
}
