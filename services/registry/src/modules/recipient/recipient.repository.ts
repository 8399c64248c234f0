import { allOf, keyRows, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { Connection } from '@slrt/subgraph';
import { RecipientListEntity, RecipientRowEntity as r, type ListState } from './recipient.entity.ts';

export type ListRow = RowOf<typeof RecipientListEntity>;
export type RecipientRow = RowOf<typeof r>;
export type RecipientPage = Connection<RecipientRow>;
const l = RecipientListEntity.as('l');

/** Inserts a list. Returns false if it exists. */
export async function insertList(
  tx: Tx,
  list: Pick<
    ListRow,
    | 'district_code'
    | 'id'
    | 'agency_code'
    | 'programme_code'
    | 'since'
    | 'source'
    | 'effect'
    | 'complete'
    | 'as_of'
    | 'end_reason'
    | 'state'
  >,
): Promise<boolean> {
  const columns = RecipientListEntity.pick(
    ...(['district_code', 'id', 'agency_code', 'programme_code', 'since', 'source', 'submitted_by'] as const),
    ...(['effect', 'complete', 'as_of', 'end_reason', 'state'] as const),
  );
  const rows = await tx.sql`insert into ${RecipientListEntity} (${columns})
    values (${list.district_code}, ${list.id}, ${list.agency_code}, ${list.programme_code}, ${list.since}, ${list.source},
      ${tx.scope.actorId}, ${list.effect}, ${list.complete}, ${list.as_of}, ${list.end_reason}, ${list.state})
    on conflict do nothing returning id`;
  return rows.length > 0;
}

export const findList = (tx: Tx, { district, uuid }: EntityKey): Promise<ListRow | null> =>
  tx.manager.findOneBy(RecipientListEntity, { district_code: district, id: uuid });

export const findLists = (tx: Tx, keys: readonly EntityKey[]): Promise<ListRow[]> =>
  tx.sql`select ${RecipientListEntity.all} from ${RecipientListEntity}
    where (${RecipientListEntity.pick('district_code', 'id')}) in ${keyRows(keys)}`;

export async function lockList(tx: Tx, { district, uuid }: EntityKey): Promise<ListRow | null> {
  const [row] = await tx.sql`select ${RecipientListEntity.all} from ${RecipientListEntity}
    where ${RecipientListEntity.$district_code} = ${district} and ${RecipientListEntity.$id} = ${uuid} for update`;
  return row ?? null;
}

/** Changes the state of a list. Records who decided it, unless it only ends what was decided. */
export async function setListState(tx: Tx, list: ListRow, state: ListState): Promise<ListRow> {
  const isDecision = state === 'APPLYING' || state === 'UNDOING';
  const [row] = await tx.sql<ListRow>`update ${RecipientListEntity} set state = ${state},
      decided_by = case when ${isDecision} then ${tx.scope.actorId} else decided_by end,
      decided_at = case when ${isDecision} then clock_timestamp() else decided_at end
    where ${RecipientListEntity.$district_code} = ${list.district_code} and ${RecipientListEntity.$id} = ${list.id}
    returning ${RecipientListEntity.all}`;
  return row as ListRow;
}

export const listLists = (tx: Tx, district: string): Promise<ListRow[]> =>
  tx.manager.find(RecipientListEntity, {
    where: { district_code: district },
    order: { submitted_at: 'DESC' },
    take: 200,
  });

export interface NewRecipient {
  readonly row_number: number;
  readonly state: string;
  readonly reason: string;
  readonly score: number | null;
  /** The encrypted row in hexadecimal. */
  readonly given: string;
  readonly key_id: string;
  readonly person_id: string | null;
  readonly household_id: string | null;
}

/** Inserts rows of a list with their match. Existing rows stay unchanged. */
export function insertRecipients(tx: Tx, list: EntityKey, rows: readonly NewRecipient[]): void {
  const columns = r.pick(
    ...(['district_code', 'list_id', 'row_number', 'state', 'reason', 'score', 'given', 'key_id'] as const),
    ...(['person_id', 'household_id'] as const),
  );
  tx.send(sql`insert into ${r} (${columns})
    select ${list.district}, ${list.uuid}, (r->>'row_number')::int, r->>'state', r->>'reason', (r->>'score')::real,
      decode(r->>'given', 'hex'), r->>'key_id', (r->>'person_id')::uuid, (r->>'household_id')::uuid
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r on conflict do nothing`);
}

/** Updates the counts of a list. `hasEnded` also records the end of processing. */
export function countList(tx: Tx, { district, uuid }: EntityKey, hasEnded: boolean): void {
  tx.send(sql`update ${l} set rows = c.rows, matched = c.matched, suggested = c.suggested, unmatched = c.unmatched,
      ended_at = case when ${hasEnded} then coalesce(${l.$ended_at}, clock_timestamp()) else ${l.$ended_at} end
    from (select count(*)::int as rows, (count(*) filter (where state in ('MATCHED', 'RESOLVED')))::int as matched,
        (count(*) filter (where state = 'SUGGESTED'))::int as suggested,
        (count(*) filter (where state in ('UNMATCHED', 'NOT_FOUND')))::int as unmatched
      from ${r} where ${r.$district_code} = ${district} and ${r.$list_id} = ${uuid}) c
    where ${l.$district_code} = ${district} and ${l.$id} = ${uuid}`);
}

/** Updates the statistics of the rows, because plans made before a long list was read would scan all of it. */
export async function refreshRecipientPlans(tx: Tx): Promise<void> {
  await tx.sql`analyze ${r}`;
}

export interface RecipientFilter {
  readonly district: string;
  readonly listUuid: string | null;
  readonly states: readonly string[];
}
const toCondition = ({ district, states, listUuid }: RecipientFilter): Sql =>
  sql`${r.$district_code} = ${district} and ${r.$state} = any(${states})
    and ${allOf(listUuid !== null && sql`${r.$list_id} = ${listUuid}::uuid`)}`;

export const pageRecipients = (
  tx: Tx,
  filter: RecipientFilter,
  after: readonly [string, number] | null,
  limit: number,
): Promise<RecipientRow[]> => {
  const further = after && sql`(${r.pick('list_id', 'row_number')}) > (${after[0]}::uuid, ${after[1]}::int)`;
  return tx.sql`select ${r.all} from ${r} where ${toCondition(filter)} and ${allOf(further)}
    order by ${r.$list_id}, ${r.$row_number} limit ${limit}`;
};

export async function countRecipients(tx: Tx, filter: RecipientFilter): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${r} where ${toCondition(filter)}`;
  return row?.n ?? 0;
}

export async function lockRecipient(tx: Tx, { district, uuid }: EntityKey): Promise<RecipientRow | null> {
  const [row] = await tx.sql`select ${r.all} from ${r}
    where ${r.$district_code} = ${district} and ${r.$id} = ${uuid} for update`;
  return row ?? null;
}

export async function resolveRecipient(
  tx: Tx,
  row: RecipientRow,
  to: { state: 'RESOLVED' | 'NOT_FOUND'; personId: string | null; householdId: string | null },
): Promise<RecipientRow> {
  const [settled] = await tx.sql<RecipientRow>`update ${r} set state = ${to.state}, person_id = ${to.personId},
      household_id = ${to.householdId}, resolved_by = ${tx.scope.actorId}, resolved_at = clock_timestamp()
    where ${r.$district_code} = ${row.district_code} and ${r.$id} = ${row.id} returning ${r.all}`;
  return settled as RecipientRow;
}
