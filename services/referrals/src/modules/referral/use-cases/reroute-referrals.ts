import type { Tx } from '@slrt/database';
import { assignmentFor, formatId, refusals, type ReferralReason, type Role } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { route, type RoutingResult } from '../../routing/index.ts';
import { keyOf } from '../referral.events.ts';
import { listWaitingAt, lockReferral, type ReferralRow } from '../referral.repository.ts';
import { stepReferral, type ReferralDeps } from './change-referral.ts';
import { findNeed, loadRoutingContext } from './route-decision.ts';
import { reassignToOffice } from './transfer-referral.ts';

export const reroutingRoles: readonly Role[] = ['MANAGER'];
export interface RerouteInput {
  regionCode: string;
  agencyCode?: string | null | undefined;
  officeCode?: string | null | undefined;
  reason: ReferralReason;
  dryRun?: boolean | null | undefined;
}
export interface Rerouted {
  /** The referral as it was found. */
  readonly referral: ReferralRow;
  readonly referralId: string;
  readonly agencyCode: string | null;
  readonly rule: string | null;
}

/** Returns where a waiting referral would be routed now; null if it should stay. */
async function nextOf(tx: Tx, row: ReferralRow, excludedAgency: string | null): Promise<RoutingResult | null> {
  if (excludedAgency === null && row.routing.reason === 'NAMED') return null;
  const [context, need] = await Promise.all([loadRoutingContext(tx, row.district_code), findNeed(tx, row)]);
  const next = route(
    {
      ...need,
      regionCode: row.region_code,
      programmeCode: row.programme_code,
      agencyCode: null,
      refused: excludedAgency === null ? need.refused : [excludedAgency, ...need.refused],
      verdict: row.routing.verdict ?? null,
    },
    context,
  );
  if (excludedAgency === null && (next.agencyCode === null || next.agencyCode === row.agency_code)) return null;
  return next;
}

/**
 * Reroutes referrals that wait for acceptance. With an agency, e.g. because it closes, each goes to the next suitable one;
 * if there is none, it is cancelled and the complaint returns to the back office. Without an agency, only referrals that
 * the current rules would send elsewhere are moved. Each referral has its own transaction; one accepted meanwhile stays.
 */
export async function rerouteReferrals(
  deps: ReferralDeps,
  caller: Caller,
  input: RerouteInput,
): Promise<{ moved: Rerouted[]; returned: Rerouted[] }> {
  const assignment = assignmentFor(caller.actor, reroutingRoles, input.regionCode);
  if (!assignment) throw refusals.notAllowed();
  const acting = { actorId: caller.actor.id, role: assignment.role };
  const { regionCode: district, agencyCode = null, officeCode = null } = input;
  const waiting = await deps.database.read(caller.scope, (tx) =>
    listWaitingAt(tx, { district, agencyCode, officeCode }),
  );
  const moved: Rerouted[] = [];
  const returned: Rerouted[] = [];
  for (const each of waiting) {
    const result = await deps.database.withTransaction(caller.scope, async (tx): Promise<RoutingResult | null> => {
      const row: ReferralRow | null = await lockReferral(tx, keyOf(each));
      if (row?.status !== 'REQUESTED' || row.agency_code !== each.agency_code) return null;
      const next = await nextOf(tx, row, agencyCode);
      if (!next) return null;
      if (input.dryRun) return next;
      const reason = input.reason;
      if (next.agencyCode)
        await reassignToOffice(tx, row, acting, {
          agencyCode: next.agencyCode,
          officeCode: next.officeCode ?? 'MAIN',
          reason,
          note: null,
        });
      else await stepReferral(tx, row, { step: 'cancelReferral', acting }, { reason, note: null, outcome: null });
      return next;
    });
    if (!result) continue;
    const referralId = formatId('referral', keyOf(each));
    (result.agencyCode ? moved : returned).push({
      referral: each,
      referralId,
      agencyCode: result.agencyCode,
      rule: result.rule,
    });
  }
  return { moved, returned };
}
