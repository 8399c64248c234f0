import { localDate } from '@slrt/areas';
import { momentOf, insertCommand, type Database, type Tx } from '@slrt/database';
import {
  endedReferralStatuses,
  getTransition,
  type ReferralAct,
  issue,
  parseId,
  referralTransitions,
  refusals,
  type InputIssue,
  type ReferralReason,
  type ReferralStatus,
  type ReferralStep,
} from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { holdQuota } from '../../programme/index.ts';
import { dueOf, findClock, pausedDays } from '../referral-clock.ts';
import type { DocumentRequest } from '../referral.entity.ts';
import { keyOf, recordReferralEvent } from '../referral.events.ts';
import { assertPossible, findAssignmentForStep, openProposal } from '../referral.policy.ts';
import {
  insertStep,
  isOwnReferral,
  lockReferral,
  moveReferral,
  type ReferralRow,
  type StepDetails,
} from '../referral.repository.ts';

const commands = { table: 'referral_idempotency_key', column: 'referral_id' } as const;

export interface ReferralDeps {
  readonly database: Database;
}
export interface Acting {
  readonly actorId: string;
  readonly role: string | null;
}
export interface ChangeReferralInput {
  referralId: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
  note?: string | null | undefined;
  reason?: ReferralReason | null | undefined;
  outcome?: string | null | undefined;
  reviewOn?: string | null | undefined;
  benefit?:
    | { description: string; amountPerYear?: number | null | undefined; from?: string | null | undefined }
    | null
    | undefined;
}
/** Reserves, uses or releases a place in the programme's quota, depending on the new status. */
async function updateQuotaHold(tx: Tx, row: ReferralRow, now: Date): Promise<void> {
  if (!row.programme_code) return;
  const to =
    row.status === 'ACCEPTED'
      ? 'RESERVED'
      : row.status === 'COMPLETED' && row.outcome === 'ENROLLED'
        ? 'USED'
        : row.status === 'REQUESTED' || isEnded(row.status)
          ? 'FREE'
          : null;
  if (to === null) return;
  const day = localDate(row.region_code, now);
  const { district_code: district, id: uuid, programme_code: programmeCode, region_code: regionCode } = row;
  await holdQuota(tx, { district, uuid, programmeCode, regionCode, day }, to);
}

/** Takes a step: updates the referral, its history and quota, and publishes the event. The caller must have locked the row and checked the policy. */
export async function stepReferral(
  tx: Tx,
  row: ReferralRow,
  { step, acting }: { step: ReferralStep; acting: Acting },
  input: StepDetails & { readonly reviewOn?: string | null; readonly documentRequest?: DocumentRequest },
): Promise<ReferralRow> {
  const transition = getTransition(referralTransitions, row.status, step);
  const { to } = transition;
  const reviewOn = to === 'ON_HOLD' ? (input.reviewOn ?? null) : null;
  const [now, clock] = await Promise.all([momentOf(tx), findClock(tx, row.district_code, row.programme_code)]);
  const acceptedAt = to === 'REQUESTED' ? null : to === 'ACCEPTED' ? now : row.accepted_at;
  const { documentRequest = null } = input;
  const endsAppointment = input.holder !== undefined || (isEnded(to) && to !== 'COMPLETED');
  const since = row.document_request?.at ?? openProposal(row)?.at;
  const pauses = since ? pausedDays(clock, row.district_code, since, now) : 0;
  const pauseDays = to === 'REQUESTED' || to === 'ACCEPTED' ? 0 : row.pause_days + pauses;
  const awaitsDocument = documentRequest !== null;
  const dueAt = dueOf(to, clock, { district: row.district_code, acceptedAt, reviewOn, now, pauseDays, awaitsDocument });
  const moved = await moveReferral(tx, row, {
    ...input,
    status: to,
    dueAt,
    reviewOn,
    acceptedAt,
    isEnded: isEnded(to),
    endsAppointment,
    pauseDays,
    documentRequest,
  });
  insertStep(tx, moved, { ...acting, from: row.status, reason: input.reason ?? input.outcome, kind: 'STEP' });
  recordReferralEvent(tx, moved, transition.event, { ...acting, formerAgency: row.agency_code });
  if (endsAppointment && row.appointment && new Date(row.appointment.at) > now) {
    insertStep(tx, moved, { ...acting, from: row.status, reason: 'APPOINTMENT_CANCELLED', kind: 'APPOINTMENT' });
    recordReferralEvent(tx, moved, 'appointmentCancelled', acting);
  }
  await updateQuotaHold(tx, moved, now);
  return moved;
}

const maxReviewMilliseconds = 366 * 24 * 3600 * 1000;

/** Asserts that the review is in the future and at most a year ahead. */
function assertReviewDate(reviewOn: string | null | undefined, now: Date): void {
  if (!reviewOn) return;
  const ahead = Date.parse(`${reviewOn}T09:00:00Z`) - now.getTime();
  if (ahead < 0 || ahead > maxReviewMilliseconds) throw refusals.invalidInput([issue('reviewOn', 'OUT_OF_RANGE')]);
}

function validate(input: ChangeReferralInput): InputIssue[] {
  const issues = input.idempotencyKey ? idempotencyKeyIssues(input.idempotencyKey) : [];
  if ((input.note ?? '').length > 4_000) issues.push(issue('note', 'TOO_LONG'));
  const { benefit } = input;
  if (benefit && (benefit.description.trim() === '' || benefit.description.length > 200))
    issues.push(issue('benefit.description', 'OUT_OF_RANGE'));
  if (benefit?.amountPerYear != null && (benefit.amountPerYear < 0 || benefit.amountPerYear > 1_000_000_000))
    issues.push(issue('benefit.amountPerYear', 'OUT_OF_RANGE'));
  return issues;
}

/**
 * Locks a referral and runs `work` if the caller may take the step or action. A repeated idempotency key returns the referral without
 * running it. Throws NotFound, NotAllowed, InvalidInput, InvalidTransition, StaleVersion and IdempotencyConflict.
 */
export async function withReferral(
  deps: ReferralDeps,
  caller: Caller,
  { step, input }: { step: ReferralStep | ReferralAct; input: ChangeReferralInput & object },
  work: (tx: Tx, row: ReferralRow, acting: Acting) => Promise<ReferralRow>,
): Promise<{ referral: ReferralRow }> {
  const key = parseId('referral', input.referralId);
  if (!key) throw refusals.notFound();
  const issues = validate(input);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const commandKey = input.idempotencyKey ?? null;
  const referral = await deps.database.withTransaction(caller.scope, async (tx) => {
    const [row, isOwn] = await Promise.all([lockReferral(tx, key), isOwnReferral(tx, key, caller.actor.id)]);
    if (!row) throw refusals.notFound();
    const assignment = findAssignmentForStep(caller.actor, step, row);
    if (!assignment) throw refusals.notAllowed();
    if (isOwn) throw refusals.ownHousehold();
    if (commandKey) {
      const hash = inputHash(caller.actor.id, { step, ...input });
      const known = await insertCommand(tx, commands, keyOf(row), { key: commandKey, hash });
      if (known) {
        assertSameInput(known, hash);
        return row;
      }
    }
    assertReviewDate(input.reviewOn, await momentOf(tx));
    assertPossible(step, row.status);
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    return work(tx, row, { actorId: caller.actor.id, role: assignment.role });
  });
  return { referral };
}

/** Takes a step without special rules. Throws the same errors as `withReferral`. */
export function changeReferral(
  deps: ReferralDeps,
  caller: Caller,
  step: ReferralStep,
  input: ChangeReferralInput,
): Promise<{ referral: ReferralRow }> {
  const { benefit } = input;
  return withReferral(deps, caller, { step, input }, async (tx, row, acting) => {
    const today = localDate(row.region_code, await momentOf(tx));
    const { description = '', amountPerYear = null, from = today } = benefit ?? {};
    return stepReferral(
      tx,
      row,
      { step, acting },
      {
        reason: input.reason ?? null,
        note: input.note ?? null,
        outcome: input.outcome ?? null,
        reviewOn: input.reviewOn ?? null,
        benefit: benefit ? { description, amountPerYear, from: from ?? today } : null,
      },
    );
  });
}

export const isEnded = (status: ReferralStatus): boolean =>
  (endedReferralStatuses as readonly ReferralStatus[]).includes(status);
