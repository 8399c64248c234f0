import type { Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import { formatId, type EntityKey } from '@slrt/domain';
import { referralsEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { listOffices } from '../../agency/index.ts';
import { evaluate, findRulesInForce } from '../../eligibility/index.ts';
import { findProfiles } from '../../profile/index.ts';
import { insertRoutingRequest, isWithdrawn, listRoutingRules, route, type RoutingResult } from '../../routing/index.ts';
import { recordReferralEvent } from '../referral.events.ts';
import { findOfComplaints, insertReferral, insertStep } from '../referral.repository.ts';
import { dueOf } from './change-referral.ts';

export interface ReferralDecision {
  readonly complaint: EntityKey;
  readonly decisionNo: number;
  readonly regionCode: string;
  readonly household: EntityKey | null;
  readonly sector: string;
  readonly categoryCode: string;
  readonly programmeCodes: readonly string[];
  readonly agencyCode: string | null;
}
const acting = { actorId: 'system:router', role: null };

/** Routes each programme of a decision (or the need alone) with what is known now. */
export async function routeQuestions(
  tx: Tx,
  decision: ReferralDecision,
  refused: readonly string[],
): Promise<RoutingResult[]> {
  const { district } = decision.complaint;
  const rules = await listRoutingRules(tx, district);
  const offices = await listOffices(tx, district);
  const profile = decision.household
    ? (await findProfiles(tx, [decision.household])).get(decision.household.uuid)
    : undefined;
  const day = localDate(decision.regionCode, new Date());
  const programmes = decision.programmeCodes.length > 0 ? decision.programmeCodes : [null];
  const results: RoutingResult[] = [];
  for (const programmeCode of programmes) {
    const [rule] = programmeCode ? await findRulesInForce(tx, district, day, programmeCode) : [];
    const verdict = rule && profile ? evaluate(rule, profile, day).verdict : null;
    const { regionCode, sector, categoryCode, agencyCode } = decision;
    results.push(
      route({ regionCode, sector, categoryCode, programmeCode, agencyCode, refused, verdict }, rules, offices),
    );
  }
  return results;
}

/** Turns a decision into one referral per programme, or into a failure that returns the complaint. Once per decision. */
export async function routeDecision(tx: Tx, decision: ReferralDecision): Promise<void> {
  const { complaint, decisionNo, regionCode } = decision;
  if (await isWithdrawn(tx, complaint)) return;
  const earlier = await findOfComplaints(tx, [complaint]);
  const refused = earlier.filter((row) => row.status === 'REJECTED').map((row) => row.agency_code);
  const results = await routeQuestions(tx, decision, refused);
  if (!(await insertRoutingRequest(tx, complaint, decisionNo, results))) return;
  const routed = results.filter((result) => result.agencyCode !== null);
  const failed = results.filter((result) => result.agencyCode === null);
  const base = {
    district: complaint.district,
    version: decisionNo,
    actorId: acting.actorId,
    actorRole: null,
    complaintId: formatId('complaint', complaint) as string,
    decisionNo,
    regionCode,
  };
  // With at least one referral the complaint stays with the agencies; the failures are told per programme.
  const failures =
    routed.length > 0
      ? failed.map((result) => ({ programmeCode: result.programmeCode, reason: result.reason }))
      : [{ programmeCode: null, reason: failed[0]?.reason ?? 'NO_RULE' }];
  for (const failure of failures)
    await recordEvent(tx, referralsEvents.routingFailed, base.complaintId, { ...base, ...failure });
  for (const routing of routed) {
    const row = await insertReferral(tx, {
      complaint,
      year: Number(localDate(regionCode, new Date()).slice(0, 4)),
      decisionNo,
      householdId: decision.household?.uuid ?? null,
      regionCode,
      agencyCode: routing.agencyCode ?? '',
      routing,
      siblings: routed.length,
      dueAt: dueOf('REQUESTED') ?? new Date(),
    });
    if (!row) continue;
    await insertStep(tx, row, { ...acting, from: null, reason: routing.reason });
    await recordReferralEvent(tx, row, 'requested', acting);
  }
}
