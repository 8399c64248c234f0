import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { RecipientListEntity, RecipientRowEntity } from './recipient.entity.ts';

export type ListRow = RowOf<typeof RecipientListEntity>;
export type RecipientState = 'MATCHED' | 'SUGGESTED' | 'UNMATCHED' | 'RESOLVED' | 'NOT_FOUND';
export interface RecipientRow extends RowOf<typeof RecipientRowEntity> {
  readonly state: RecipientState;
}

/** False where the list was begun before. */
export async function insertList(
  tx: Tx,
  list: Pick<ListRow, 'district_code' | 'id' | 'agency_code' | 'programme_code' | 'since' | 'source'>,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into recipient_list (district_code, id, agency_code, programme_code, since, source, submitted_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [list.district_code, list.id, list.agency_code, list.programme_code, list.since, list.source, tx.scope.actorId],
  );
  return rows.length > 0;
}

export async function findList(tx: Tx, key: EntityKey): Promise<ListRow | null> {
  const [row] = await tx.query<ListRow>('select * from recipient_list where district_code = $1 and id = $2', [
    key.district,
    key.uuid,
  ]);
  return row ?? null;
}

export const listLists = (tx: Tx, district: string): Promise<ListRow[]> =>
  tx.query<ListRow>('select * from recipient_list where district_code = $1 order by submitted_at desc limit 200', [
    district,
  ]);

export interface NewRecipient {
  readonly row_number: number;
  readonly state: string;
  readonly reason: string;
  readonly score: number | null;
  /** Hexadecimal of the sealed row. */
  readonly given: string;
  readonly key_id: string;
  readonly person_id: string | null;
  readonly household_id: string | null;
}

/** Rows of a list with what was found; one that stands there already is left as it is. */
export function insertRecipients(tx: Tx, list: EntityKey, rows: readonly NewRecipient[]): void {
  tx.send(
    `insert into recipient_row (district_code, list_id, row_number, state, reason, score, given, key_id, person_id, household_id)
     select $1, $2, (r->>'row_number')::int, r->>'state', r->>'reason', (r->>'score')::real, decode(r->>'given', 'hex'), r->>'key_id',
       (r->>'person_id')::uuid, (r->>'household_id')::uuid
     from jsonb_array_elements($3::jsonb) r on conflict do nothing`,
    [list.district, list.uuid, JSON.stringify(rows)],
  );
}

/** Counts what is there; at the end says that nothing follows. */
export function countList(tx: Tx, list: EntityKey, hasEnded: boolean): void {
  tx.send(
    `update recipient_list l set rows = c.rows, matched = c.matched, suggested = c.suggested, unmatched = c.unmatched,
       ended_at = case when $3 then coalesce(ended_at, clock_timestamp()) else ended_at end
     from (select count(*)::int as rows, (count(*) filter (where state in ('MATCHED', 'RESOLVED')))::int as matched,
         (count(*) filter (where state = 'SUGGESTED'))::int as suggested, (count(*) filter (where state in ('UNMATCHED', 'NOT_FOUND')))::int as unmatched
       from recipient_row where district_code = $1 and list_id = $2) c
     where l.district_code = $1 and l.id = $2`,
    [list.district, list.uuid, hasEnded],
  );
}

export interface RecipientFilter {
  readonly district: string;
  readonly listUuid: string | null;
  readonly states: readonly string[];
}
const where = `district_code = $1 and state = any($2) and ($3::uuid is null or list_id = $3)`;

export const pageRecipients = (
  tx: Tx,
  filter: RecipientFilter,
  after: readonly [string, number] | null,
  limit: number,
): Promise<RecipientRow[]> =>
  tx.query<RecipientRow>(
    `select * from recipient_row where ${where} and ($4::uuid is null or (list_id, row_number) > ($4::uuid, $5::int))
     order by list_id, row_number limit $6`,
    [filter.district, filter.states, filter.listUuid, after?.[0] ?? null, after?.[1] ?? null, limit],
  );

export async function countRecipients(tx: Tx, filter: RecipientFilter): Promise<number> {
  const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from recipient_row where ${where}`, [
    filter.district,
    filter.states,
    filter.listUuid,
  ]);
  return row?.n ?? 0;
}

export async function lockRecipient(tx: Tx, key: EntityKey): Promise<RecipientRow | null> {
  const [row] = await tx.query<RecipientRow>(
    'select * from recipient_row where district_code = $1 and id = $2 for update',
    [key.district, key.uuid],
  );
  return row ?? null;
}

export async function resolveRecipient(
  tx: Tx,
  row: RecipientRow,
  to: { state: 'RESOLVED' | 'NOT_FOUND'; personId: string | null; householdId: string | null },
): Promise<RecipientRow> {
  const [settled] = await tx.query<RecipientRow>(
    `update recipient_row set state = $3, person_id = $4, household_id = $5, resolved_by = $6, resolved_at = clock_timestamp()
     where district_code = $1 and id = $2 returning *`,
    [row.district_code, row.id, to.state, to.personId, to.householdId, tx.scope.actorId],
  );
  return settled as RecipientRow;
}
