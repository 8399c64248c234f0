import type { Tx } from '@slrt/database';
import { assignmentsOf, FieldRefusal, formatId, type Role } from '@slrt/domain';
import { bitsOf } from '@slrt/subgraph';
import type { ComplaintResolvers } from '../../__generated__/graphql.ts';
import type { ServiceContext } from '../../__generated__/context.ts';
import { categoryOf } from '../category/index.ts';
import { listReferralStates } from '../projection/index.ts';
import { findSimilarComplaints, findDuplicatesOf } from './complaint-list.repository.ts';
import { complaintId, keyOf } from './complaint.events.ts';
import {
  complaintReaders,
  deskRoles,
  escalationRegion,
  hasHandled,
  hasWorkedAtDesk,
  isResolutionLate,
  mayKnowReporter,
  proposalHolder,
  staffScope,
} from './complaint.policy.ts';
import type { ComplaintRow } from './complaint.repository.ts';
import { subjectsOfComplaint } from './subjects.ts';
import type { TimelineRow } from './timeline.repository.ts';
import { nextStepsOf, viewerStepsOf } from './viewer-steps.ts';

const idOf = (row: ComplaintRow, kind: 'household' | 'person' | 'changeRequest', uuid: string | null) =>
  uuid ? formatId(kind, { district: row.district_code, uuid }) : null;
const stub = (id: string | null) => (id ? { id } : null);

/** Reads an escalation from its timeline entry: to a level because overdue, or from the village to the district desk. */
const escalationOf = (row: ComplaintRow) => (entry: Pick<TimelineRow, 'at' | 'reason'>) => {
  const [, whole, overdueTo] = /^(RESOLUTION_)?OVERDUE_TO_(.+)$/.exec(entry.reason ?? '') ?? [];
  const level = overdueTo ?? 'DISTRICT_DESK';
  const to = level === 'DISTRICT_DESK' || level === 'PROVINCE' ? null : (level as Role);
  const region = { code: level === 'DISTRICT_DESK' ? row.district_code : escalationRegion(level, row.region_code) };
  const clock = whole ? ('RESOLUTION' as const) : ('STEP' as const);
  return { at: entry.at, to, level, region, reason: entry.reason ?? 'OTHER', clock: overdueTo ? clock : null };
};

/** Returns the last escalation of either clock. */
function lastEscalation(row: ComplaintRow) {
  const step = row.escalated_at && { at: row.escalated_at, reason: `OVERDUE_TO_${row.escalated_to}` };
  const whole = row.resolve_escalated_at && {
    at: row.resolve_escalated_at,
    reason: `RESOLUTION_OVERDUE_TO_${row.resolve_escalated_to}`,
  };
  const last = step && whole ? (step.at >= whole.at ? step : whole) : (step ?? whole);
  return last ? escalationOf(row)(last) : null;
}

/** Returns the clocks that have passed. */
function overdueClocks(row: ComplaintRow): ('STEP' | 'RESOLUTION')[] {
  const now = new Date();
  return [
    ...(row.due_at !== null && row.due_at < now ? (['STEP'] as const) : []),
    ...(isResolutionLate(row, now) ? (['RESOLUTION'] as const) : []),
  ];
}

/**
 * Returns the need by whose sector and category the caller knows the complaint: the main one, for agencies the first that was
 * referred to them. Throws NOT_ALLOWED if none was.
 */
async function mainNeedFor(
  context: ServiceContext,
  row: ComplaintRow,
): Promise<Pick<ComplaintRow, 'sector' | 'category_code'>> {
  if (context.scope(complaintReaders)?.scope !== 'agency') return row;
  const [need] = await context.needs.load(row);
  if (!need) throw new FieldRefusal('NOT_ALLOWED');
  return need;
}

/** Returns the timeline, to an agency without steps of other needs and without other agencies' referrals. */
async function timelineFor(context: ServiceContext, row: ComplaintRow): Promise<TimelineRow[]> {
  const entries = await context.timelines.load(row);
  const scope = context.scope(complaintReaders);
  if (scope?.scope !== 'agency') return entries;
  const [needs, referrals] = await Promise.all([
    context.needs.load(row),
    context.db.read(scope, (tx) => listReferralStates(tx, keyOf(row))),
  ]);
  const own = new Set(needs.map(({ no }) => no));
  const ownReferrals = new Set<string>(
    referrals
      .filter(({ agency_code: agency }) => agency === scope.agency)
      .map(({ referral_id: uuid }) => formatId('referral', { district: row.district_code, uuid })),
  );
  return entries.filter(
    (entry) =>
      (entry.needs === null || entry.needs.some((no) => own.has(no))) &&
      (entry.referral_id === null || ownReferrals.has(entry.referral_id)),
  );
}

const related = (context: ServiceContext, find: (tx: Tx) => Promise<ComplaintRow[]>): Promise<ComplaintRow[]> => {
  const scope = context.scope(complaintReaders);
  return scope ? context.db.read(scope, find) : Promise.resolve([]);
};

/** Resolvers of the fields that this module owns. Other modules add theirs. */
export const Complaint: ComplaintResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<ComplaintRow | null>;
} = {
  __resolveReference: ({ id }, context) => context.complaints.load(id),
  id: (row) => complaintId(row),
  sector: async (row, _, context) => (await mainNeedFor(context, row)).sector,
  category: async (row, _, context) => categoryOf((await mainNeedFor(context, row)).category_code),
  reporter: (row, _, context) => {
    staffScope(context);
    if (!mayKnowReporter(context.actor, row)) return null;
    return { name: row.reporter_name, relation: row.reporter_relation, complaint: row };
  },
  reporterVisibility: (row) => row.reporter_visibility,
  household: (row) => stub(idOf(row, 'household', row.household_id)),
  householdId: (row) => idOf(row, 'household', row.household_id),
  person: (row) => stub(idOf(row, 'person', row.person_id)),
  region: (row) => ({ code: row.region_code }),
  regionCode: (row) => row.region_code,
  holder: (row) => {
    if (!row.holder_role) return null;
    const role = row.status === 'PROPOSED' && row.proposal_state ? proposalHolder(row.proposal_state) : row.holder_role;
    return {
      role,
      regionCode: row.holder_region,
      agencyCode: row.referred_agency,
      person: row.holder_person,
      since: row.holder_since ?? row.updated_at,
    };
  },
  dueAt: (row) => row.due_at,
  overdue: (row) => overdueClocks(row).length > 0,
  overdueClocks,
  resolveBy: (row) => row.resolve_by,
  occurredAt: (row) => row.occurred_at,
  pause: (row) =>
    row.paused_at && row.pause_reason
      ? { since: row.paused_at, reason: row.pause_reason, daysLeft: row.paused_days_left ?? 0 }
      : null,
  escalation: lastEscalation,
  escalations: async (row, _, context) =>
    (await timelineFor(context, row)).filter((entry) => entry.kind === 'ESCALATION').map(escalationOf(row)),
  needs: async (row, _, context) => (await context.needs.load(row)).map((need) => ({ ...need, complaint: row })),
  disputedCondition: async (row, _, context) => {
    const [disputedCondition] = await context.disputedConditions.load(row);
    return disputedCondition
      ? {
          programmeCode: disputedCondition.programme_code,
          conditionCode: disputedCondition.condition_code,
          ruleVersion: disputedCondition.rule_version,
        }
      : null;
  },
  verification: (row) => row.verification,
  duplicateOf: (row, _, context) =>
    row.duplicate_of
      ? context.complaints.load(formatId('complaint', { district: row.district_code, uuid: row.duplicate_of }))
      : null,
  duplicates: (row, _, context) => related(context, (tx) => findDuplicatesOf(tx, row)),
  alike: (row, _, context) => related(context, (tx) => findSimilarComplaints(tx, row)),
  nextSteps: async (row, _, context) => nextStepsOf({ ...row, needs: await context.needs.load(row) }),
  viewerSteps: async (row, _, context) => {
    const steps = viewerStepsOf(context.actor, { ...row, needs: await context.needs.load(row) });
    const [answers, decisions] = ['confirmOutcome:', 'decideHandling:'].map((mutation) =>
      steps.filter((step) => step.startsWith(mutation)),
    ) as [string[], string[]];
    // Only who has a role at a desk too may have worked on it there.
    const isAtDesk = assignmentsOf(context.actor, deskRoles).length > 0;
    if (answers.length + (isAtDesk ? decisions.length : 0) === 0) return steps;
    const timeline = await context.timelines.load(row);
    const closed = [
      ...(hasHandled(timeline, context.actor.id) ? answers : []),
      ...(hasWorkedAtDesk(timeline, context.actor.id) ? decisions : []),
    ];
    return steps.filter((step) => !closed.includes(step));
  },
  timeline: async (row, _, context) => {
    const entries = await timelineFor(context, row);
    if (entries.some(({ kind }) => kind === 'CONSENT'))
      context.reading?.note(subjectsOfComplaint(row), bitsOf(['CONSENT']));
    return entries;
  },
  changeRequest: async (row, _, context) => {
    const proposal = (await context.needs.load(row)).find((need) => need.change_request_id)?.change_request_id ?? null;
    return stub(idOf(row, 'changeRequest', proposal));
  },
  filedAt: (row) => row.filed_at,
  updatedAt: (row) => row.updated_at,
};
