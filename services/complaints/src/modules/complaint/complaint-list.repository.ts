import { allOf, inArea, raw, sql, type Database, type RowOf, type Sql, type SqlText, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ReferralStateEntity } from '../projection/index.ts';
import { OfficerHouseholdEntity } from '../roster/index.ts';
import { ComplaintNeedEntity, ComplaintNumberEntity, ComplaintSearchWordEntity } from './complaint.entity.ts';
import { c, equals, selected, type ComplaintRow } from './complaint.repository.ts';

const r = ReferralStateEntity.as('r');
const w = ComplaintSearchWordEntity.as('w');
const n = ComplaintNeedEntity.as('n');

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
  overdueClocks?: readonly ('STEP' | 'RESOLUTION')[] | null | undefined;
  escalated?: boolean | null | undefined;
  paused?: boolean | null | undefined;
  filedFrom?: string | Date | null | undefined;
  filedTo?: string | Date | null | undefined;
  householdUuid?: string | null | undefined;
  agencyCode?: string | null | undefined;
  /** With a need for which this holds. */
  need?: NeedFilter | null | undefined;
  consent?: 'GIVEN' | 'REFUSED' | 'NOT_ASKED' | null | undefined;
  /** Words that must all occur in the complaint. */
  words?: readonly string[] | undefined;
}
/** `due_sort_key` is the due time, or infinity if there is none. */
const orderColumns = { FILED_AT: c.$filed_at, DUE_AT: c.$due_sort_key, UPDATED_AT: c.$updated_at } as const;
export interface ComplaintOrder {
  field: keyof typeof orderColumns;
  direction: 'ASC' | 'DESC';
}

/** Compares the indexed column of the area's level. A range condition could not use the index for the page's order. */
function areaOf(code: string | null | undefined): Sql | null {
  if (!code || code.length === 5) return null;
  if (code.length === 13) return equals(c.$region_code, code);
  return code.length === 8 ? equals(c.$sub_district_code, code) : inArea(c.$region_code, code);
}

const matchFlag = (value: boolean | null | undefined, yes: Sql, no: Sql): Sql | null => {
  if (value == null) return null;
  return value ? yes : no;
};

/** Writes a single value as an equality, so that the index also provides the order of the page. */
function oneOf(column: SqlText, values: readonly string[] | null | undefined): Sql | null {
  if (!values) return null;
  return values.length === 1 ? equals(column, values[0]) : sql`${column} = any(${values}::text[])`;
}
const given = (column: SqlText, value: string | null | undefined): Sql | null =>
  value == null ? null : equals(column, value);

/** Condition on one need, all parts of which hold for the same need. */
export interface NeedFilter {
  statuses?: readonly string[] | null | undefined;
  sectors?: readonly string[] | null | undefined;
  holder?: string | null | undefined;
  holderPerson?: string | null | undefined;
  refused?: boolean | null | undefined;
  waitsFor?: string | null | undefined;
}

function withNeed(filter: NeedFilter | null | undefined): Sql | null {
  if (!filter) return null;
  const condition = allOf(
    sql`${n.$district_code} = ${c.$district_code} and ${n.$complaint_id} = ${c.$id}`,
    oneOf(n.$status, filter.statuses),
    oneOf(n.$sector, filter.sectors),
    given(n.$holder_role, filter.holder),
    given(n.$holder_person, filter.holderPerson),
    given(n.$referral_wait, filter.waitsFor),
    matchFlag(filter.refused, sql`${n.$refused_at} is not null`, sql`${n.$refused_at} is null`),
  );
  return sql`exists (select from ${n} where ${condition})`;
}

/** Condition on sector and category of the main need. For agencies, on those of the needs that row security lets them see. */
function mainNeedIn({ scope }: Tx, { sectors, categories }: ComplaintFilter): Sql | null {
  if (!sectors && !categories) return null;
  if (scope.scope !== 'agency') return allOf(oneOf(c.$sector, sectors), oneOf(c.$category_code, categories));
  const condition = allOf(
    sql`${n.$district_code} = ${c.$district_code} and ${n.$complaint_id} = ${c.$id}`,
    oneOf(n.$sector, sectors),
    oneOf(n.$category_code, categories),
  );
  return sql`exists (select from ${n} where ${condition})`;
}

/** Restricts to the caller's districts. Row security does so too, but only an explicit condition can use the index. */
function districtOf({ areas }: Tx['scope'], regionCode: string | null | undefined): Sql | null {
  if (regionCode && regionCode.length >= 5) return equals(c.$district_code, regionCode.slice(0, 5));
  if (!areas.every((area) => area.length >= 5)) return null;
  return oneOf(c.$district_code, [...new Set(areas.map((area) => area.slice(0, 5)))]);
}

const anyEscalation = sql`coalesce(${c.$escalated_at}, ${c.$resolve_escalated_at})`;
/** True if one of the clocks has passed; false without clocks. */
const anyLate = (clocks: readonly ('STEP' | 'RESOLUTION')[]): Sql => sql`
  'STEP' = any(${clocks}::text[]) and ${c.$due_sort_key} < now()
  or 'RESOLUTION' = any(${clocks}::text[]) and ${c.$resolve_sort_key} < now()`;

const filterOf = (tx: Tx, filter: ComplaintFilter): Sql =>
  allOf(
    districtOf(tx.scope, filter.regionCode),
    areaOf(filter.regionCode),
    oneOf(c.$status, filter.statuses),
    mainNeedIn(tx, filter),
    withNeed(filter.need),
    oneOf(c.$kind, filter.kinds),
    oneOf(c.$channel, filter.channels),
    given(c.$holder_role, filter.holder),
    given(c.$holder_person, filter.holderPerson),
    given(c.$filed_by, filter.filedBy),
    filter.filedFrom != null && sql`${c.$filed_at} >= ${filter.filedFrom}`,
    filter.filedTo != null && sql`${c.$filed_at} < ${filter.filedTo}`,
    filter.householdUuid != null && sql`${c.$household_id} = ${filter.householdUuid}::uuid`,
    filter.consent != null &&
      sql`case ${c.$consent} ->> 'given' when 'true' then 'GIVEN' when 'false' then 'REFUSED' else 'NOT_ASKED' end = ${filter.consent}`,
    filter.agencyCode != null &&
      sql`exists (select from ${r} where ${r.$district_code} = ${c.$district_code} and ${r.$complaint_id} = ${c.$id}
        and ${r.$agency_code} = ${filter.agencyCode})`,
    matchFlag(filter.open, sql`${c.$holder_role} is not null`, sql`${c.$holder_role} is null`),
    matchFlag(
      filter.overdue,
      sql`${c.$holder_role} is not null and ${c.$late_sort_key} < now()`,
      sql`${c.$late_sort_key} >= now()`,
    ),
    filter.overdueClocks != null && sql`${c.$holder_role} is not null and (${anyLate(filter.overdueClocks)})`,
    matchFlag(filter.escalated, sql`${anyEscalation} is not null`, sql`${anyEscalation} is null`),
    matchFlag(filter.paused, sql`${c.$paused_at} is not null`, sql`${c.$paused_at} is null`),
    ...Array.from(
      filter.words ?? [],
      (word) =>
        sql`exists (select from ${w} where ${w.$district_code} = ${c.$district_code} and ${w.$word} = ${word} and ${w.$complaint_id} = ${c.$id})`,
    ),
  );

/** Returns a page by keyset on (order column, id). Rows without a due time sort last when ascending. */
export function pageComplaints(
  tx: Tx,
  filter: ComplaintFilter,
  order: ComplaintOrder,
  { after, limit }: { after: readonly (string | number | null)[] | null; limit: number },
): Promise<ComplaintRow[]> {
  const column = orderColumns[order.field];
  const [direction, behind] = order.direction === 'ASC' ? [raw('ASC'), raw('>')] : [raw('DESC'), raw('<')];
  const rest = after && sql`(${column}, ${c.$id}) ${behind} (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  return tx.sql<ComplaintRow>`${selected}, ${column}::text as sort_key from ${c}
    where ${allOf(filterOf(tx, filter), rest)}
    order by ${column} ${direction}, ${c.$id} ${direction} limit ${limit}`;
}

export async function countComplaints(tx: Tx, filter: ComplaintFilter): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${c} where ${filterOf(tx, filter)}`;
  return row?.n ?? 0;
}

/** Lists open complaints that are late or of which a clock expires until a time, soonest first. */
export const listExpiring = (
  tx: Tx,
  { regionCode, until, limit }: { regionCode: string; until: Date; limit: number },
): Promise<ComplaintRow[]> =>
  tx.sql<ComplaintRow>`${selected} from ${c}
    where ${c.$district_code} = ${regionCode} and ${c.$holder_role} is not null
      and (${c.$clock_at} <= ${until} or ${c.$resolve_clock_key} <= ${until} or ${c.$late_sort_key} < ${until})
    order by least(${c.$clock_at}, ${c.$resolve_clock_key}, ${c.$late_sort_key}), ${c.$id} limit ${limit}`;

/** Finds possible duplicates: complaints about the same household and category within 90 days, open or closed. */
export async function findSimilarComplaints(tx: Tx, row: ComplaintRow): Promise<ComplaintRow[]> {
  if (!row.household_id) return [];
  return tx.sql<ComplaintRow>`${selected} from ${c}
    where ${c.$district_code} = ${row.district_code} and ${c.$household_id} = ${row.household_id} and ${c.$id} <> ${row.id}
      and ${c.$category_code} = ${row.category_code} and ${c.$status} not in ('DUPLICATE', 'WITHDRAWN')
      and ${c.$filed_at} between ${row.filed_at}::timestamptz - interval '90 days' and ${row.filed_at}::timestamptz + interval '90 days'
    order by ${c.$filed_at} desc limit 20`;
}

export const findDuplicatesOf = (tx: Tx, row: ComplaintRow): Promise<ComplaintRow[]> =>
  tx.sql<ComplaintRow>`${selected} from ${c} where ${c.$district_code} = ${row.district_code}
    and ${c.$duplicate_of} = ${row.id} order by ${c.$filed_at}, ${c.$id} limit 100`;

const own = OfficerHouseholdEntity.as('own');
/** Returns true if the complaint is about a household that the caller declared as their own or that of a relative. */
export async function isOwnCase(tx: Tx, { district, uuid }: EntityKey): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>`select exists (select from ${c}
    join ${own} on ${own.$district_code} = ${c.$district_code} and ${own.$household_id} = ${c.$household_id}
    where ${c.$district_code} = ${district} and ${c.$id} = ${uuid} and ${own.$person} = ${tx.scope.actorId}) as found`;
  return row?.found === true;
}

const numbers = ComplaintNumberEntity;
/** Lists the districts that have a complaint number counter. */
export const readDistricts = (tx: Tx): Promise<Pick<RowOf<typeof numbers>, 'district_code'>[]> =>
  tx.sql`select distinct ${numbers.pick('district_code')} from ${numbers} order by 1`;

/** Lists districts that ever had a complaint. Reads the number counters, which need no access to an area. */
export async function listDistricts(database: Database): Promise<string[]> {
  const scope = { scope: 'system', areas: [], agency: null, actorId: 'system:clock', grants: [] } as const;
  const rows = await database.read(scope, readDistricts);
  return rows.map((row) => row.district_code);
}

const minWordLength = 3;
const maxWords = 120;
/** Returns the distinct search words of a text: 3 to 40 letters and digits, lower case, without accents, at most 120. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= minWordLength && word.length <= 40);
  return [...new Set(words)].slice(0, maxWords);
}
