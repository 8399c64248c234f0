import { momentOf, type Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import { formatId, type EntityKey } from '@slrt/domain';
import { referralsStream } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { listAgencies, listOffices } from '../../agency/index.ts';
import { evaluate, findRulesInForce } from '../../eligibility/index.ts';
import { findProfiles } from '../../profile/index.ts';
import {
  findQuestion,
  insertRoutingRequest,
  findBlock,
  listRoutingRules,
  route,
  type RoutingInput,
  type RoutingResult,
  type RoutingContext,
} from '../../routing/index.ts';
import { recordReferralEvent } from '../referral.events.ts';
import { findOfComplaints, insertReferral, insertStep } from '../referral.repository.ts';
import { dueOf, findClock } from '../referral-clock.ts';

export interface ReferralDecision {
  readonly complaint: EntityKey;
  readonly decisionNo: number;
  readonly regionCode: string;
  readonly household: EntityKey | null;
  readonly sector: string;
  readonly categoryCode: string;
  readonly programmeCodes: readonly string[];
  readonly agencyCode: string | null;
  /** Further agencies to refer to, by code. */
  readonly agencyCodes: readonly string[];
  /** Further needs of the complaint, each routed separately. */
  readonly needs: readonly { readonly sector: string; readonly categoryCode: string }[];
}
const acting = { actorId: 'system:router', role: null };

/** Routes each programme of a decision, or the need alone, with current data. Excludes agencies that rejected the complaint. */
export async function routeQuestions(
  tx: Tx,
  decision: ReferralDecision,
  complaint: EntityKey | null,
): Promise<RoutingResult[]> {
  const { district } = decision.complaint;
  const day = localDate(decision.regionCode, await momentOf(tx));
  // Sent in one round trip.
  const [context, profiles, inForce, refused] = await Promise.all([
    loadRoutingContext(tx, district),
    findProfiles(tx, decision.household ? [decision.household] : []),
    findRulesInForce(tx, district, day, decision.programmeCodes),
    complaint ? listRefusals(tx, complaint) : [],
  ]);
  const profile = decision.household ? profiles.get(decision.household.uuid) : undefined;
  const ask = (question: Question): RoutingResult => {
    const rule = inForce.find((each) => each.programme_code === question.programmeCode);
    const verdict = rule && profile ? evaluate(rule, profile, day).verdict : null;
    return route({ regionCode: decision.regionCode, refused, verdict, ...question }, context);
  };
  return removeDuplicateResults(questionsOf(decision).map(ask));
}

/** Loads the current rules, offices and non-government agencies of a district. */
export async function loadRoutingContext(tx: Tx, district: string): Promise<RoutingContext> {
  const [rules, offices, agencies, now] = await Promise.all([
    listRoutingRules(tx, district),
    listOffices(tx, district),
    listAgencies(tx),
    momentOf(tx),
  ]);
  const nonGovernment = new Set(agencies.filter((agency) => !agency.government).map((agency) => agency.code));
  return { rules, offices, nonGovernment, now };
}

type Question = Pick<RoutingInput, 'sector' | 'categoryCode' | 'programmeCode' | 'agencyCode'>;

/** Splits a decision into questions: each programme or else the need, then each further agency and each further need. */
function questionsOf(decision: ReferralDecision): Question[] {
  const { sector, categoryCode, programmeCodes, agencyCode } = decision;
  const need = { sector, categoryCode };
  const programmes = programmeCodes.length > 0 ? programmeCodes : [null];
  return [
    ...programmes.map((programmeCode) => ({ ...need, programmeCode, agencyCode })),
    ...decision.agencyCodes.map((named) => ({ ...need, programmeCode: null, agencyCode: named })),
    ...decision.needs.map((further) => ({ ...further, programmeCode: null, agencyCode: null })),
  ];
}

/** Merges results with the same agency and programme into one referral. */
function removeDuplicateResults(results: readonly RoutingResult[]): RoutingResult[] {
  const place = (result: RoutingResult) => `${result.agencyCode}|${result.programmeCode}`;
  return results.filter(
    (result, n) => result.agencyCode === null || results.findIndex((each) => place(each) === place(result)) === n,
  );
}

/** Returns the need of a referral's decision, and the agencies that rejected the complaint. */
export async function findNeed(
  tx: Tx,
  row: { district_code: string; complaint_id: string; decision_no: number },
): Promise<{ sector: string; categoryCode: string; refused: string[] }> {
  const complaint = { district: row.district_code, uuid: row.complaint_id };
  const [question, refused] = await Promise.all([
    findQuestion(tx, complaint, row.decision_no),
    listRefusals(tx, complaint),
  ]);
  return { sector: question?.sector ?? '', categoryCode: question?.categoryCode ?? '', refused };
}

/** Lists agencies that rejected a referral of this complaint. */
async function listRefusals(tx: Tx, complaint: EntityKey): Promise<string[]> {
  const earlier = await findOfComplaints(tx, [complaint]);
  return earlier.filter((row) => row.status === 'REJECTED').map((row) => row.agency_code);
}

/**
 * Creates the referrals of a decision. If no agency is suitable, publishes an event that returns the complaint to the back
 * office, also if consent was refused meanwhile. Does nothing if the decision was routed before or the complaint is
 * withdrawn.
 */
export async function routeDecision(tx: Tx, decision: ReferralDecision): Promise<void> {
  const { complaint, decisionNo, regionCode } = decision;
  const [block, results] = await Promise.all([
    findBlock(tx, complaint, decisionNo),
    routeQuestions(tx, decision, complaint),
  ]);
  if (block === 'WITHDRAWN') return;
  if (!(await insertRoutingRequest(tx, decision, results))) return;
  const routed = block ? [] : results.filter((result) => result.agencyCode !== null);
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
  // With at least one referral the complaint stays with the agencies, and failures are reported per programme.
  const failures =
    routed.length > 0
      ? failed.map((result) => ({ programmeCode: result.programmeCode, reason: result.reason }))
      : [{ programmeCode: null, reason: block ?? failed[0]?.reason ?? 'NO_RULE' }];
  for (const failure of failures)
    recordEvent(tx, referralsStream.routingFailed, base.complaintId, { ...base, ...failure });
  for (const routing of routed) {
    const [now, clock] = await Promise.all([momentOf(tx), findClock(tx, complaint.district, routing.programmeCode)]);
    const row = await insertReferral(tx, {
      complaint,
      year: Number(localDate(regionCode, now).slice(0, 4)),
      decisionNo,
      householdId: decision.household?.uuid ?? null,
      regionCode,
      agencyCode: routing.agencyCode ?? '',
      routing,
      siblings: routed.length,
      dueAt: dueOf('REQUESTED', clock, { district: complaint.district, acceptedAt: null, reviewOn: null, now }),
    });
    if (!row) continue;
    insertStep(tx, row, { ...acting, from: null, reason: routing.reason, kind: 'STEP' });
    recordReferralEvent(tx, row, 'requested', acting);
  }
}
