import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { SettingsSource } from '@slrt/settings';
import { MoreThanOrEqual } from 'typeorm';
import type { RoutingResult, RoutingRule } from './route.ts';
import {
  RoutingRequestEntity as q,
  RoutingRuleEntity as r,
  RoutingRuleSetEntity as s,
  WithdrawnComplaintEntity as w,
  type StoredQuestion,
} from './routing.entity.ts';

const ruleColumns = r.pick(
  ...(['version', 'priority', 'sector', 'category_code', 'programme_code', 'verdicts', 'agency_code'] as const),
);

/** Lists the rules in force in a district, by priority. */
export const listRoutingRules = (tx: Tx, district: string): Promise<RoutingRule[]> =>
  tx.sql`select ${ruleColumns} from ${r} where ${r.$district_code} = ${district} and ${r.$valid_until} is null
    order by ${r.$priority}, ${r.$version}`;

/** Returns the version of the last set of rules. Null if none was set. */
export async function findRuleSetVersion(tx: Tx, district: string): Promise<string | null> {
  const [set] = await tx.sql<{ version: string }>`select ${s.pick('version')} from ${s}
    where ${s.$district_code} = ${district} order by ${s.$at} desc limit 1`;
  return set?.version ?? null;
}

/** A routing rule as a setting. Its code is unique within the set of rules. */
export type RouteItem = Omit<RoutingRule, 'version'> & { readonly code: string };
export const routeSource: SettingsSource<RouteItem> = {
  code: 'ROUTES',
  list: async (tx, district) => {
    const set = await findRuleSetVersion(tx, district);
    const prefix = set === null ? '' : `${set}.`;
    return (await listRoutingRules(tx, district)).map(({ version, ...rule }) => ({
      code: version.startsWith(prefix) ? version.slice(prefix.length) : version,
      ...rule,
    }));
  },
};

/** Replaces the rules in force; earlier ones are kept as history. Returns false if the ID or version exists. */
export async function replaceRules(
  tx: Tx,
  set: { district: string; id: string; version: string; source: string },
  rules: readonly RoutingRule[],
): Promise<boolean> {
  const made = await tx.sql`insert into ${s} (${s.pick('district_code', 'id', 'version', 'source', 'rules', 'made_by')})
    values (${set.district}, ${set.id}, ${set.version}, ${set.source}, ${rules.length}, ${tx.scope.actorId})
    on conflict do nothing returning ${s.$id}`;
  if (made.length === 0) return false;
  tx.send(sql`update ${r} set valid_until = clock_timestamp()
    where ${r.$district_code} = ${set.district} and ${r.$valid_until} is null`);
  tx.send(sql`insert into ${r} (${r.$district_code}, ${ruleColumns})
    select ${set.district}, ${set.version} || '.' || (r->>'version'), (r->>'priority')::smallint, r->>'sector',
      r->>'category_code', r->>'programme_code',
      case when jsonb_typeof(r->'verdicts') = 'array' then slrt.text_array(r->'verdicts') end, r->>'agency_code'
    from jsonb_array_elements(${JSON.stringify(rules)}::jsonb) r`);
  return true;
}

/** Stores a routed decision, even without a suitable agency. Returns false if it was routed before. */
export async function insertRoutingRequest(
  tx: Tx,
  decision: { complaint: EntityKey; decisionNo: number },
  results: readonly RoutingResult[],
): Promise<boolean> {
  const { complaint, decisionNo, ...question } = decision;
  const rows =
    await tx.sql`insert into ${q} (${q.pick('district_code', 'complaint_id', 'decision_no', 'decision', 'question')})
    values (${complaint.district}, ${complaint.uuid}, ${decisionNo}, ${JSON.stringify(results)}, ${JSON.stringify(question)})
    on conflict do nothing returning ${q.$decision_no}`;
  return rows.length > 0;
}

/** Returns the need of a decision; null if it was routed before questions were stored. */
export async function findQuestion(tx: Tx, complaint: EntityKey, decisionNo: number): Promise<StoredQuestion | null> {
  const [row] = await tx.sql`select ${q.pick('question')} from ${q} where ${q.$district_code} = ${complaint.district}
    and ${q.$complaint_id} = ${complaint.uuid} and ${q.$decision_no} = ${decisionNo}`;
  return row?.question ?? null;
}

/**
 * Marks a complaint so that no referrals are created: of any decision when it was withdrawn (`untilDecision` null), of
 * decisions up to a number when consent was refused.
 */
export function blockDecisions(tx: Tx, complaint: EntityKey, untilDecision: number | null): void {
  tx.send(sql`insert into ${w} as w (${w.all}) values (${complaint.district}, ${complaint.uuid}, ${untilDecision})
    on conflict (${w.$district_code}, ${w.$complaint_id})
    do update set until_decision = case when w.until_decision is null or excluded.until_decision is null then null
      else greatest(w.until_decision, excluded.until_decision) end`);
}

/** Returns why a decision may not be routed; null if it may. */
export async function findBlock(
  tx: Tx,
  complaint: EntityKey,
  decisionNo: number,
): Promise<'WITHDRAWN' | 'CONSENT_REFUSED' | null> {
  const [row] = await tx.sql<{ until_decision: number | null }>`select ${w.pick('until_decision')} from ${w}
    where ${w.$district_code} = ${complaint.district} and ${w.$complaint_id} = ${complaint.uuid}
      and coalesce(${w.$until_decision} >= ${decisionNo}, true)`;
  if (!row) return null;
  return row.until_decision === null ? 'WITHDRAWN' : 'CONSENT_REFUSED';
}

/** Lists the routed decisions about a complaint, the latest first. */
export const listDecisionsOf = (tx: Tx, { district, uuid }: EntityKey): Promise<RowOf<typeof q>[]> =>
  tx.sql<RowOf<typeof q>>`select ${q.all} from ${q}
    where ${q.$district_code} = ${district} and ${q.$complaint_id} = ${uuid} order by ${q.$decision_no} desc`;

/** Lists routed decisions since a time, oldest first. */
export const listRequests = (tx: Tx, district: string, since: Date): Promise<RowOf<typeof q>[]> =>
  tx.manager.find(q, {
    where: { district_code: district, at: MoreThanOrEqual(since) },
    order: { at: 'ASC', complaint_id: 'ASC' },
  });
