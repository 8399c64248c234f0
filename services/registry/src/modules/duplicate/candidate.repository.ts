import { allOf, inArea, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import { actingRole, type EntityKey } from '@slrt/domain';
import {
  DuplicateCandidateEntity,
  DuplicateCheckEntity as w,
  DuplicateDecisionEntity as d,
  DuplicateThresholdEntity as h,
  type Undo,
} from './duplicate.entity.ts';
import type { Comparable, Comparison } from './compare.ts';

export type { Undo };
const c = DuplicateCandidateEntity;
const known = c.as('c');
export type CandidateRow = RowOf<typeof c>;
export type CandidateState = CandidateRow['state'];
export type DecisionRow = Pick<
  RowOf<typeof d>,
  'candidate_id' | 'version' | 'at' | 'actor' | 'actor_role' | 'decision' | 'note'
>;

export interface FoundPair {
  readonly a: Comparable;
  readonly b: Comparable;
  readonly comparison: Comparison;
}

/** Saves found pairs. A known pair gets the new score and keeps the officer's decision. */
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
  const columns = c.pick(
    ...(['district_code', 'person_a', 'person_b', 'region_a', 'region_b', 'hard', 'score', 'reasons'] as const),
    ...(['found_by', 'seen_in'] as const),
  );
  tx.send(sql`insert into ${c} as c (${columns})
    select ${district}, a, b, ra, rb, hard, score, reasons, ${foundBy}, ${scan}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(a uuid, b uuid, ra text, rb text, hard boolean, score real, reasons jsonb) order by a, b
    on conflict on constraint duplicate_candidate_pair do update set hard = excluded.hard, score = excluded.score,
      reasons = excluded.reasons, region_a = excluded.region_a, region_b = excluded.region_b, seen_in = excluded.seen_in,
      state = case when ${known.$state} = 'GONE' then 'OPEN' else ${known.$state} end`);
}

/** Marks open pairs as GONE that a complete scan no longer found, because a record was corrected. */
export function closeUnseenCandidates(tx: Tx, district: string, scan: string, startedAt: Date): void {
  tx.send(sql`update ${c} set state = 'GONE', version = version + 1
    where ${c.$district_code} = ${district} and ${c.$state} = 'OPEN' and ${c.$seen_in} is distinct from ${scan}
      and ${c.$found_at} < ${startedAt} and ${c.$found_by} <> 'REGISTRATION'`);
}

export async function findThreshold(tx: Tx, district: string): Promise<number> {
  const threshold = await tx.manager.findOneBy(h, { district_code: district });
  return threshold?.likely ?? defaultThreshold;
}
/** Default minimum probability of a pair. Each district may set its own. */
export const defaultThreshold = 0.9;

export function setThreshold(tx: Tx, district: string, likely: number): void {
  tx.send(sql`insert into ${h} (${h.pick('district_code', 'likely', 'changed_by')})
    values (${district}, ${likely}, ${tx.scope.actorId})
    on conflict (${h.$district_code}) do update
    set likely = excluded.likely, changed_by = excluded.changed_by, changed_at = clock_timestamp()`);
}

export async function lockCandidate(tx: Tx, { district, uuid }: EntityKey): Promise<CandidateRow | null> {
  const [row] = await tx.sql`select ${c.all} from ${c}
    where ${c.$district_code} = ${district} and ${c.$id} = ${uuid} for update`;
  return row ?? null;
}

export async function decideCandidate(
  tx: Tx,
  row: CandidateRow,
  next: { state: CandidateState; undo: Undo | null; decision: string; note: string | null },
): Promise<CandidateRow> {
  const columns = d.pick('district_code', 'candidate_id', 'version', 'actor', 'actor_role', 'decision', 'note');
  tx.send(sql`insert into ${d} (${columns})
    values (${row.district_code}, ${row.id}, ${row.version}, ${tx.scope.actorId}, ${actingRole(tx.scope, row.district_code)}, ${next.decision}, ${next.note})`);
  const [updated] = await tx.sql<CandidateRow>`update ${c} set state = ${next.state},
      undo = ${next.undo ? JSON.stringify(next.undo) : null}, version = version + 1
    where ${c.$district_code} = ${row.district_code} and ${c.$id} = ${row.id} returning ${c.all}`;
  return updated as CandidateRow;
}

export const findDecisions = (tx: Tx, { district, uuid }: EntityKey): Promise<DecisionRow[]> =>
  tx.sql`select ${d.pick('candidate_id', 'version', 'at', 'actor', 'actor_role', 'decision', 'note')} from ${d}
    where ${d.$district_code} = ${district} and ${d.$candidate_id} = ${uuid} order by ${d.$version}`;

export interface DuplicateFilter {
  regionCode?: string | null | undefined;
  states?: readonly string[] | null | undefined;
  hard?: boolean | null | undefined;
  minScore?: number | null | undefined;
  personId?: string | null | undefined;
}
type PersonFilter = DuplicateFilter & { person: string | null };
function toCondition({ states, regionCode, hard, minScore = null, person }: PersonFilter): Sql {
  return allOf(
    sql`${c.$state} = any(${states ?? ['OPEN']}::text[])`,
    regionCode ? sql`(${inArea(c.$region_a, regionCode)} or ${inArea(c.$region_b, regionCode)})` : null,
    typeof hard === 'boolean' && sql`${c.$hard} = ${hard}`,
    minScore !== null && sql`${c.$score} >= ${minScore}::real`,
    person !== null && sql`(${c.$person_a} = ${person}::uuid or ${c.$person_b} = ${person}::uuid)`,
  );
}

/** Returns a page of pairs, most likely first. */
export function pageCandidates(
  tx: Tx,
  filter: PersonFilter,
  after: readonly (string | number | null)[] | null,
  limit: number,
): Promise<CandidateRow[]> {
  const further =
    after &&
    sql`(${c.$score} < ${after[0]}::real or (${c.$score} = ${after[0]}::real and ${c.$id} > ${after[1]}::uuid))`;
  return tx.sql<CandidateRow>`select ${c.all} from ${c} where ${toCondition(filter)} and ${allOf(further)}
    order by ${c.$score} desc, ${c.$id} limit ${limit}`;
}

export async function countCandidates(tx: Tx, filter: PersonFilter): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${c} where ${toCondition(filter)}`;
  return row?.n ?? 0;
}

export function requestCheck(tx: Tx, district: string, personIds: readonly string[]): void {
  tx.send(sql`insert into ${w} (${w.pick('district_code', 'person_id')})
    select ${district}, unnest(${personIds}::uuid[]) on conflict do nothing`);
}

/** Deletes and returns up to `limit` pending checks. */
export function takeChecks(tx: Tx, limit: number): Promise<Pick<RowOf<typeof w>, 'district_code' | 'person_id'>[]> {
  const key = w.pick('district_code', 'person_id');
  return tx.sql`delete from ${w} where (${key}) in (
      select ${key} from ${w} order by ${w.$requested_at} limit ${limit} for update skip locked)
    returning ${key}`;
}

export const countOpenDuplicates = (tx: Tx, regionCode: string): Promise<number> =>
  countCandidates(tx, { regionCode, person: null });
