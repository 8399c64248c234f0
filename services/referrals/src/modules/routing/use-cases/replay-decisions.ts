import type { Tx } from '@slrt/database';
import { formatId } from '@slrt/domain';
import { route, type RoutingResult, type RoutingRule, type RoutingContext } from '../route.ts';
import { listRequests } from '../routing.repository.ts';

/** A past decision that draft rules would route to another agency. */
export interface ReplayedDecision {
  readonly complaintId: string;
  readonly decisionNo: number;
  readonly programmeCode: string | null;
  readonly before: { readonly agencyCode: string | null; readonly rule: string | null; readonly reason: string };
  readonly after: { readonly agencyCode: string | null; readonly rule: string | null; readonly reason: string };
}

const summarize = ({ agencyCode, rule, reason }: RoutingResult) => ({ agencyCode, rule, reason });

/**
 * Routes past decisions again with draft rules, the facts of that time (verdict, rejections) and the current offices.
 * Skips decisions with a named agency, because no rule decided them.
 */
export async function replayDecisions(
  tx: Tx,
  {
    district,
    since,
    rules,
    context,
  }: { district: string; since: Date; rules: readonly RoutingRule[]; context: RoutingContext },
): Promise<{ asked: number; differing: ReplayedDecision[] }> {
  const requests = await listRequests(tx, district, since);
  let asked = 0;
  const differing: ReplayedDecision[] = [];
  for (const { complaint_id, decision_no, question, decision } of requests) {
    if (!question) continue; // routed before questions were stored
    for (const before of decision) {
      if (before.reason === 'NAMED') continue;
      asked += 1;
      const refused = (before.skippedAgencies ?? [])
        .filter((each) => each.why === 'REFUSED')
        .map((each) => each.agencyCode);
      const { programmeCode, verdict = null } = before;
      // Each result has its own need; decisions made before needs had numbers have one for all.
      const { sector = '', categoryCode = '' } = before.need ?? question;
      const after = route(
        {
          ...{ regionCode: question.regionCode, sector, categoryCode },
          programmeCode,
          agencyCode: null,
          refused,
          verdict,
        },
        { ...context, rules },
      );
      if (after.agencyCode === before.agencyCode) continue;
      differing.push({
        complaintId: formatId('complaint', { district, uuid: complaint_id }),
        decisionNo: decision_no,
        programmeCode,
        before: summarize(before),
        after: summarize(after),
      });
    }
  }
  return { asked, differing };
}
