import { momentOf, type Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import { formatId, refusesNeed, type EntityKey } from '@slrt/domain';
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
import { findOfComplaints, insertReferral, insertStep, type ReferralRow } from '../referral.repository.ts';
import { dueOf, findClock } from '../referral-clock.ts';
import { isEnded } from './change-referral.ts';

/** A need to refer. */
export interface ReferredNeed {
  /** Null for decisions made before needs had numbers. */
  readonly no: number | null;
  readonly sector: string;
  readonly categoryCode: string;
  readonly programmeCodes: readonly string[];
  /** Exactly the agencies to refer to. Empty: the rules choose. */
  readonly agencyCodes: readonly string[];
}
export interface ReferralDecision {
  readonly complaint: EntityKey;
  readonly decisionNo: number;
  readonly regionCode: string;
  readonly household: EntityKey | null;
  /** Person whom the complaint concerns. Null if not known. */
  readonly person: EntityKey | null;
  readonly needs: readonly ReferredNeed[];
}
const acting = { actorId: 'system:router', role: null };

/** Agencies that refused a need, and those that work on it. */
interface History {
  readonly refused: readonly string[];
  readonly asked: readonly string[];
}

/** Routes each need of a decision with current data: one result for each office that is to be asked. */
export async function routeNeeds(
  tx: Tx,
  decision: ReferralDecision,
  complaint: EntityKey | null,
): Promise<RoutingResult[]> {
  const { district } = decision.complaint;
  const day = localDate(decision.regionCode, await momentOf(tx));
  const programmes = [...new Set(decision.needs.flatMap(({ programmeCodes }) => programmeCodes))];
  // Sent in one round trip.
  const [context, profiles, inForce, earlier] = await Promise.all([
    loadRoutingContext(tx, district),
    findProfiles(tx, decision.household ? [decision.household] : []),
    findRulesInForce(tx, district, day, programmes),
    complaint ? findOfComplaints(tx, [complaint]) : [],
  ]);
  const profile = decision.household ? profiles.get(decision.household.uuid) : undefined;
  const ask = (question: Question, history: History): RoutingResult => {
    const rule = inForce.find((each) => each.programme_code === question.programmeCode);
    const verdict = rule && profile ? evaluate(rule, profile, day).verdict : null;
    return route({ regionCode: decision.regionCode, ...history, verdict, ...question }, context);
  };
  return decision.needs.flatMap((need) => {
    const history = historyOf(earlier, need.no);
    const results = questionsOf(need, context).map((question) => ask(question, history));
    const { no, sector, categoryCode } = need;
    return mergeByOffice(results).map((result) => ({ ...result, need: { no, sector, categoryCode } }));
  });
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

/**
 * Splits a need into questions: one for each named agency and each programme that it serves, else one for each programme,
 * else one for the need alone.
 */
function questionsOf(need: ReferredNeed, { offices }: RoutingContext): Question[] {
  const { sector, categoryCode, programmeCodes, agencyCodes } = need;
  const of = (programmeCode: string | null, agencyCode: string | null) => ({
    ...{ sector, categoryCode, programmeCode, agencyCode },
  });
  if (agencyCodes.length === 0)
    return programmeCodes.length > 0 ? programmeCodes.map((each) => of(each, null)) : [of(null, null)];
  const serves = (agency: string, programme: string) =>
    offices.some(
      ({ agency_code: code, programmes }) =>
        code === agency && (programmes.length === 0 || programmes.includes(programme)),
    );
  return agencyCodes.flatMap((agency) => {
    const served = programmeCodes.filter((programme) => programmeCodes.length === 1 || serves(agency, programme));
    return served.length > 0 ? served.map((each) => of(each, agency)) : [of(null, agency)];
  });
}

/** Merges results for the same office into one referral, which names all its programmes. */
function mergeByOffice(results: readonly RoutingResult[]): RoutingResult[] {
  const place = ({ agencyCode, officeCode }: RoutingResult) => `${agencyCode}|${officeCode ?? 'MAIN'}`;
  const merged: RoutingResult[] = [];
  for (const result of results) {
    const at = result.agencyCode === null ? -1 : merged.findIndex((each) => place(each) === place(result));
    const first = merged[at];
    if (!first) merged.push(result);
    else if (result.programmeCode && result.programmeCode !== first.programmeCode)
      merged[at] = { ...first, furtherProgrammes: [...(first.furtherProgrammes ?? []), result.programmeCode] };
  }
  return merged;
}

/** Returns what a need of the complaint was asked before. A referral without a need stands for all of them. */
function historyOf(earlier: readonly ReferralRow[], no: number | null): History {
  const own = earlier.filter(({ need_no: need }) => need === null || no === null || need === no);
  const codes = (rows: readonly ReferralRow[]) => [...new Set(rows.map((row) => row.agency_code))];
  return {
    refused: codes(own.filter(({ status_reason: reason, ...row }) => refusesNeed({ ...row, reason }))),
    asked: codes(own.filter(({ status }) => !isEnded(status) && no !== null)),
  };
}

/** Returns the need of a referral, and the agencies that are not to be asked about it. */
export async function findNeed(tx: Tx, row: ReferralRow): Promise<{ sector: string; categoryCode: string } & History> {
  const complaint = { district: row.district_code, uuid: row.complaint_id };
  const [question, earlier] = await Promise.all([
    row.sector === null ? findQuestion(tx, complaint, row.decision_no) : null,
    findOfComplaints(tx, [complaint]),
  ]);
  const others = earlier.filter(({ id }) => id !== row.id);
  return {
    sector: row.sector ?? question?.sector ?? '',
    categoryCode: row.category_code ?? question?.categoryCode ?? '',
    ...historyOf(others, row.need_no),
  };
}

/**
 * Creates the referrals of a decision. Publishes each need, and each programme of a need, for which no agency is suitable:
 * the back office must choose. So it does if consent was refused meanwhile. Does nothing if the decision was routed before
 * or the complaint is withdrawn.
 */
export async function routeDecision(tx: Tx, decision: ReferralDecision): Promise<void> {
  const { complaint, decisionNo } = decision;
  const [block, results] = await Promise.all([
    findBlock(tx, complaint, decisionNo),
    routeNeeds(tx, decision, complaint),
  ]);
  if (block === 'WITHDRAWN') return;
  const { person: _, ...question } = decision;
  if (!(await insertRoutingRequest(tx, question, results))) return;
  // Decisions made before needs had numbers are routed as one.
  for (const no of new Set(decision.needs.map((need) => need.no))) {
    const all = results.filter(({ need }) => need?.no === no);
    const own = no === null ? mergeByOffice(all) : all;
    const routed = block ? [] : own.filter(({ agencyCode }) => agencyCode !== null);
    recordFailures(tx, decision, {
      no,
      block,
      routed: routed.length,
      failed: own.filter((each) => !routed.includes(each)),
    });
    for (const routing of routed) await createReferral(tx, decision, { routing, siblings: routed.length });
  }
}

/** Publishes what no agency was found for: the whole need once, or else each programme. */
function recordFailures(
  tx: Tx,
  { complaint, decisionNo, regionCode }: ReferralDecision,
  need: { no: number | null; block: string | null; routed: number; failed: readonly RoutingResult[] },
): void {
  const { no, block, routed, failed } = need;
  const failures =
    routed > 0
      ? failed.map(({ programmeCode, reason }) => ({ programmeCode, reason }))
      : [{ programmeCode: null, reason: block ?? failed[0]?.reason ?? 'NO_RULE' }];
  const complaintId: string = formatId('complaint', complaint);
  for (const failure of failures)
    recordEvent(tx, referralsStream.routingFailed, complaintId, {
      district: complaint.district,
      version: decisionNo,
      actorId: acting.actorId,
      actorRole: null,
      ...{ complaintId, decisionNo, regionCode, needNo: no, routed },
      ...failure,
    });
}

async function createReferral(
  tx: Tx,
  { complaint, decisionNo, regionCode, household, person }: ReferralDecision,
  { routing, siblings }: { routing: RoutingResult; siblings: number },
): Promise<void> {
  const [now, clock] = await Promise.all([momentOf(tx), findClock(tx, complaint.district, routing.programmeCode)]);
  const row = await insertReferral(tx, {
    complaint,
    year: Number(localDate(regionCode, now).slice(0, 4)),
    decisionNo,
    householdId: household?.uuid ?? null,
    personId: person?.uuid ?? null,
    regionCode,
    agencyCode: routing.agencyCode ?? '',
    routing,
    need: routing.need ?? { no: null, sector: '', categoryCode: '' },
    siblings,
    dueAt: dueOf('REQUESTED', clock, { district: complaint.district, acceptedAt: null, reviewOn: null, now }),
  });
  if (!row) return;
  insertStep(tx, row, { ...acting, from: null, reason: routing.reason, kind: 'STEP' });
  recordReferralEvent(tx, row, 'requested', acting);
}
