import type { Tx } from '@slrt/database';
import { formatId } from '@slrt/domain';
import { route, type RoutingResult, type RoutingRule, type RoutingContext } from '../route.ts';
import { listRequests } from '../routing.repository.ts';

/** A past decision that a draft set of rules would route elsewhere. */
export interface ReplayedDecision {
  readonly complaintId: string;
  readonly decisionNo: number;
  readonly programmeCode: string | null;
  readonly before: { readonly agencyCode: string | null; readonly rule: string | null; readonly reason: string };
  readonly after: { readonly agencyCode: string | null; readonly rule: string | null; readonly reason: string };
}

const shortly = ({ agencyCode, rule, reason }: RoutingResult) => ({ agencyCode, rule, reason });

/**
 * Asks past decisions again under a draft set of rules, with the facts as they were then (verdict, who had refused) and the
 * offices as they are now. Those that named an agency are left out: no rule decided them.
 */
export async function replayDecisions(
  tx: Tx,
  {
    district,
    since,
    rules,
    world,
  }: { district: string; since: Date; rules: readonly RoutingRule[]; world: RoutingContext },
): Promise<{ asked: number; differing: ReplayedDecision[] }> {
  const requests = await listRequests(tx, district, since);
  let asked = 0;
  const differing: ReplayedDecision[] = [];
  for (const { complaint_id, decision_no, question, decision } of requests) {
    if (!question) continue; // routed before questions were kept
    for (const before of decision) {
      if (before.reason === 'NAMED') continue;
      asked += 1;
      const refused = (before.skippedAgencies ?? [])
        .filter((each) => each.why === 'REFUSED')
        .map((each) => each.agencyCode);
      const { programmeCode, verdict = null } = before;
      const after = route({ ...question, programmeCode, agencyCode: null, refused, verdict }, { ...world, rules });
      if (after.agencyCode === before.agencyCode) continue;
      differing.push({
        complaintId: formatId('complaint', { district, uuid: complaint_id }),
        decisionNo: decision_no,
        programmeCode,
        before: shortly(before),
        after: shortly(after),
      });
    }
  }
  return { asked, differing };
}
