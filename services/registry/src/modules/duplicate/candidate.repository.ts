import { type RowOf, SqlFilter, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { DuplicateCandidateEntity, DuplicateDecisionEntity } from './duplicate.entity.ts';
import type { Comparable, Comparison } from './compare.ts';

export type CandidateState = 'OPEN' | 'MERGED' | 'LINKED' | 'NOT_DUPLICATE' | 'GONE';
/** What a merge changed, so that it can be taken back. */
export interface Undo {
  readonly merged: string;
  readonly kept: string;
  /** Listing of the household that the merge emptied; null when it did not. */
  readonly emptied: string | null;
}
export interface CandidateRow extends RowOf<typeof DuplicateCandidateEntity> {
  readonly state: CandidateState;
  readonly undo: Undo | null;
}
export type DecisionRow = Pick<
  RowOf<typeof DuplicateDecisionEntity>,
  'candidate_id' | 'version' | 'at' | 'actor' | 'actor_role' | 'decision' | 'note'
>;

export interface FoundPair {
  readonly a: Comparable;
  readonly b: Comparable;
  readonly comparison: Comparison;
}
export const pairKey = (a: string, b: string): string => (a < b ? `${a}${b}` : `${b}${a}`);

/** Writes pairs that were found; one that is known gets its new score, and whatever an officer said of it stays. */
export function saveCandidatePairs(
  tx: Tx,
  { district, foundBy, scan }: { district: string; foundBy: CandidateRow['found_by']; scan: string | null },
  pairs: readonly FoundPair[],
): void {
  if (pairs.length === 0) return;
  const rows = pairs.map(({ a, b, comparison }) => {
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    return {
      a: first.id,
      b: second.id,
      ra: first.regionCode,
      rb: second.regionCode,
      hard: comparison.hard,
      score: comparison.score,
      reasons: comparison.reasons,
    };
  });
  tx.send(
    `insert into duplicate_candidate as c (district_code, person_a, person_b, region_a, region_b, hard, score, reasons, found_by, seen_in)
     select $1, a, b, ra, rb, hard, score, reasons, $3, $4
     from jsonb_to_recordset($2::jsonb) as r(a uuid, b uuid, ra text, rb text, hard boolean, score real, reasons jsonb) order by a, b
     on conflict on constraint duplicate_candidate_pair do update set hard = excluded.hard, score = excluded.score,
       reasons = excluded.reasons, region_a = excluded.region_a, region_b = excluded.region_b, seen_in = excluded.seen_in,
       state = case when c.state = 'GONE' then 'OPEN' else c.state end`,
    [district, JSON.stringify(rows), foundBy, scan],
  );
}

/** Open pairs that a whole scan did not find any more: someone corrected what made them alike. */
export function closeUnseenCandidates(tx: Tx, district: string, scan: string, startedAt: Date): void {
  tx.send(
    `update duplicate_candidate set state = 'GONE', version = version + 1
     where district_code = $1 and state = 'OPEN' and seen_in is distinct from $2 and found_at < $3 and found_by <> 'REGISTRATION'`,
    [district, scan, startedAt],
  );
}

export async function findThreshold(tx: Tx, district: string): Promise<number> {
  const [row] = await tx.query<{ likely: number }>('select likely from duplicate_threshold where district_code = $1', [
    district,
  ]);
  return row?.likely ?? defaultThreshold;
}
/** Nine in ten; a district sets its own. */
export const defaultThreshold = 0.9;

export function setThreshold(tx: Tx, district: string, likely: number): void {
  tx.send(
    `insert into duplicate_threshold (district_code, likely, changed_by) values ($1, $2, $3)
     on conflict (district_code) do update set likely = excluded.likely, changed_by = excluded.changed_by, changed_at = clock_timestamp()`,
    [district, likely, tx.scope.actorId],
  );
}

export async function lockCandidate(tx: Tx, key: EntityKey): Promise<CandidateRow | null> {
  const [row] = await tx.query<CandidateRow>(
    'select * from duplicate_candidate where district_code = $1 and id = $2 for update',
    [key.district, key.uuid],
  );
  return row ?? null;
}

export async function decideCandidate(
  tx: Tx,
  row: CandidateRow,
  next: { state: CandidateState; undo: Undo | null; decision: string; note: string | null },
): Promise<CandidateRow> {
  tx.send(
    `insert into duplicate_decision (district_code, candidate_id, version, actor, actor_role, decision, note) values ($1,$2,$3,$4,$5,$6,$7)`,
    [row.district_code, row.id, row.version, tx.scope.actorId, tx.scope.role, next.decision, next.note],
  );
  const [updated] = await tx.query<CandidateRow>(
    `update duplicate_candidate set state = $3, undo = $4, version = version + 1 where district_code = $1 and id = $2 returning *`,
    [row.district_code, row.id, next.state, next.undo ? JSON.stringify(next.undo) : null],
  );
  return updated as CandidateRow;
}

export function findDecisions(tx: Tx, key: EntityKey): Promise<DecisionRow[]> {
  return tx.query<DecisionRow>(
    `select candidate_id, version, at, actor, actor_role, decision, note from duplicate_decision
     where district_code = $1 and candidate_id = $2 order by version`,
    [key.district, key.uuid],
  );
}

export interface DuplicateFilter {
  regionCode?: string | null | undefined;
  states?: readonly string[] | null | undefined;
  hard?: boolean | null | undefined;
  minScore?: number | null | undefined;
  personId?: string | null | undefined;
}
function filterOf(filter: DuplicateFilter, person: string | null): SqlFilter {
  const inArea = (column: string, p: string) =>
    `${column} = ${p} or (${column} > ${p} || '.' and ${column} < ${p} || '/')`;
  return new SqlFilter()
    .add(filter.states ?? ['OPEN'], (p) => `state = any(${p}::text[])`)
    .add(filter.regionCode, (p) => `(${inArea('region_a', p)} or ${inArea('region_b', p)})`)
    .add(filter.hard, (p) => `hard = ${p}`)
    .add(filter.minScore, (p) => `score >= ${p}::real`)
    .add(person, (p) => `(person_a = ${p}::uuid or person_b = ${p}::uuid)`);
}

/** Surest first. */
export function pageCandidates(
  tx: Tx,
  filter: DuplicateFilter & { person: string | null },
  after: readonly (string | number | null)[] | null,
  limit: number,
): Promise<CandidateRow[]> {
  const sql = filterOf(filter, filter.person);
  if (after) {
    const [score, id] = [sql.bind(after[0]), sql.bind(after[1])];
    sql.addRaw(`(score < ${score}::real or (score = ${score}::real and id > ${id}::uuid))`);
  }
  return tx.query<CandidateRow>(
    `select * from duplicate_candidate ${sql.where} order by score desc, id limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countCandidates(tx: Tx, filter: DuplicateFilter & { person: string | null }): Promise<number> {
  const sql = filterOf(filter, filter.person);
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from duplicate_candidate ${sql.where}`,
    sql.parameters,
  );
  return row?.n ?? 0;
}

export function requestCheck(tx: Tx, district: string, personIds: readonly string[]): void {
  tx.send(
    `insert into duplicate_check (district_code, person_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [district, personIds],
  );
}

/** Takes some of those who wait to be compared, and their rows with them. */
export function takeChecks(tx: Tx, limit: number): Promise<{ district_code: string; person_id: string }[]> {
  return tx.query(
    `delete from duplicate_check where (district_code, person_id) in (
       select district_code, person_id from duplicate_check order by requested_at limit $1 for update skip locked)
     returning district_code, person_id`,
    [limit],
  );
}

export const countOpenDuplicates = (tx: Tx, regionCode: string): Promise<number> =>
  countCandidates(tx, { regionCode, person: null });
