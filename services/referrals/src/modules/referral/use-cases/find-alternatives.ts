import type { Tx } from '@slrt/database';
import { covers, type EntityKey } from '@slrt/domain';
import { listDecisionsOf, route, type RoutingResult } from '../../routing/index.ts';
import { findOfComplaints, type ReferralRow } from '../referral.repository.ts';
import { loadRoutingContext } from './route-decision.ts';

/** An agency that a routing decision considered for a need, and that was not asked. */
export interface NeedAlternative {
  readonly complaint: EntityKey;
  /** Referrals of the complaint so far. */
  readonly asked: readonly ReferralRow[];
  readonly needNo: number | null;
  readonly agencyCode: string;
  readonly programmeCode: string | null;
  readonly rule: string;
  /** True if it has a suitable office now. */
  readonly available: boolean;
}

/** Returns the alternatives of the decisions about a complaint in the caller's areas, by need, those of the latest decision first. */
export async function findAlternatives(tx: Tx, complaint: EntityKey): Promise<NeedAlternative[]> {
  const [decisions, referrals, context] = await Promise.all([
    listDecisionsOf(tx, complaint),
    findOfComplaints(tx, [complaint]),
    loadRoutingContext(tx, complaint.district),
  ]);
  const isAsked = (no: number | null, agencyCode: string) =>
    referrals.some(
      (each) => each.agency_code === agencyCode && (no === null || each.need_no === null || each.need_no === no),
    );
  const isAvailable = (result: RoutingResult, agencyCode: string, regionCode: string) => {
    const { sector = '', categoryCode = '' } = result.need ?? {};
    const { programmeCode, verdict = null } = result;
    const question = { regionCode, sector, categoryCode, programmeCode, verdict, agencyCode, refused: [] };
    return route(question, context).agencyCode !== null;
  };
  const found = new Map<string, NeedAlternative>();
  for (const { decision, question } of decisions) {
    const regionCode = question?.regionCode ?? complaint.district;
    if (!tx.scope.areas.some((area) => covers(area, regionCode))) continue;
    for (const result of decision)
      for (const { agencyCode, rule } of result.alternatives) {
        const needNo = result.need?.no ?? null;
        const key = `${needNo} ${agencyCode}`;
        if (found.has(key) || isAsked(needNo, agencyCode)) continue;
        const available = isAvailable(result, agencyCode, regionCode);
        const { programmeCode } = result;
        found.set(key, { complaint, asked: referrals, needNo, agencyCode, programmeCode, rule, available });
      }
  }
  return [...found.values()].sort((a, b) => (a.needNo ?? 0) - (b.needNo ?? 0));
}
