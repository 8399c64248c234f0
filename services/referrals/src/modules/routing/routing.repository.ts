import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { RoutingResult, RoutingRule } from './route.ts';

const columns = 'version, priority, sector, category_code, programme_code, verdicts, agency_code';

/** The rules of a district that hold now. */
export const listRoutingRules = (tx: Tx, district: string): Promise<RoutingRule[]> =>
  tx.query<RoutingRule>(
    `select ${columns} from routing_rule where district_code = $1 and valid_until is null order by priority, version`,
    [district],
  );

/** Puts a set of rules in the place of the one in force; the former stay as history. False where the version is taken. */
export async function replaceRules(
  tx: Tx,
  set: { district: string; id: string; version: string; source: string },
  rules: readonly RoutingRule[],
): Promise<boolean> {
  const made = await tx.query(
    `insert into routing_rule_set (district_code, id, version, source, rules, made_by) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning id`,
    [set.district, set.id, set.version, set.source, rules.length, tx.scope.actorId],
  );
  if (made.length === 0) return false;
  tx.send('update routing_rule set valid_until = clock_timestamp() where district_code = $1 and valid_until is null', [
    set.district,
  ]);
  tx.send(
    `insert into routing_rule (district_code, version, priority, sector, category_code, programme_code, verdicts, agency_code)
     select $1, $2 || '.' || (r->>'version'), (r->>'priority')::smallint, r->>'sector', r->>'category_code', r->>'programme_code',
       case when jsonb_typeof(r->'verdicts') = 'array' then slrt.text_array(r->'verdicts') end, r->>'agency_code'
     from jsonb_array_elements($3::jsonb) r`,
    [set.district, set.version, JSON.stringify(rules)],
  );
  return true;
}

/** Keeps what was asked and decided, also when no route was found; false when this decision was routed before. */
export async function insertRoutingRequest(
  tx: Tx,
  decision: { complaint: EntityKey; decisionNo: number },
  results: readonly RoutingResult[],
): Promise<boolean> {
  const { complaint, decisionNo, ...question } = decision;
  const rows = await tx.query(
    `insert into routing_request (district_code, complaint_id, decision_no, decision, question) values ($1,$2,$3,$4,$5)
     on conflict do nothing returning decision_no`,
    [complaint.district, complaint.uuid, decisionNo, JSON.stringify(results), JSON.stringify(question)],
  );
  return rows.length > 0;
}

/** What a decision asked the router; null for one that was routed before questions were kept. */
export async function findQuestion(
  tx: Tx,
  complaint: EntityKey,
  decisionNo: number,
): Promise<{ sector: string; categoryCode: string } | null> {
  const [row] = await tx.query<{ question: { sector: string; categoryCode: string } | null }>(
    'select question from routing_request where district_code = $1 and complaint_id = $2 and decision_no = $3',
    [complaint.district, complaint.uuid, decisionNo],
  );
  return row?.question ?? null;
}

export function markWithdrawn(tx: Tx, complaint: EntityKey): void {
  tx.send('insert into withdrawn_complaint (district_code, complaint_id) values ($1, $2) on conflict do nothing', [
    complaint.district,
    complaint.uuid,
  ]);
}

export async function isWithdrawn(tx: Tx, complaint: EntityKey): Promise<boolean> {
  const rows = await tx.query(
    'select 1 as one from withdrawn_complaint where district_code = $1 and complaint_id = $2',
    [complaint.district, complaint.uuid],
  );
  return rows.length > 0;
}

export interface RoutedRequest {
  readonly complaint_id: string;
  readonly decision_no: number;
  readonly at: Date;
  readonly question: { readonly regionCode: string; readonly sector: string; readonly categoryCode: string } | null;
  readonly decision: readonly RoutingResult[];
}
/** Decisions since a moment, oldest first, as they were routed. */
export const listRequests = (tx: Tx, district: string, since: Date): Promise<RoutedRequest[]> =>
  tx.query<RoutedRequest>(
    'select complaint_id, decision_no, at, question, decision from routing_request where district_code = $1 and at >= $2 order by at, complaint_id',
    [district, since],
  );
