import { localDate } from '@slrt/areas';
import { constraintOf, type Tx } from '@slrt/database';
import { issue, parseId, refusals, type InputIssue } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import type { HouseholdRow } from '../household.repository.ts';
import { isStatedReason } from '../participation.policy.ts';
import {
  correctPeriod,
  findPeriod,
  type ParticipationEnd,
  type ParticipationRow,
} from '../participation.repository.ts';
import type { RegistryDeps } from '../registry-deps.ts';
import { changeParticipation } from './change-participation.ts';

interface EndInput {
  participationId: string;
  until: string;
  reason: string;
  note?: string | null | undefined;
}
interface CorrectInput {
  participationId: string;
  since?: string | null | undefined;
  /** Null reopens the period. */
  until?: string | null | undefined;
  reason?: string | null | undefined;
  note?: string | null | undefined;
}
interface Kept {
  readonly household: HouseholdRow;
  readonly participation: ParticipationRow;
}

/** Source of an end that an officer recorded. */
const officer = 'OFFICER';

function periodIssues(
  row: ParticipationRow,
  { since, until, reason, note }: { since: string; until: string | null; reason: string | null; note: string | null },
): InputIssue[] {
  const today = localDate(row.district_code, new Date());
  const issues: InputIssue[] = [];
  if (since !== row.since && since > today) issues.push(issue('since', 'IN_THE_FUTURE'));
  // A benefit that has not begun may end on the day on which it would have.
  const latest = since > today ? since : today;
  if (until !== null && until !== row.until && until > latest) issues.push(issue('until', 'IN_THE_FUTURE'));
  else if (until !== null && until < since) issues.push(issue('until', 'OUT_OF_RANGE'));
  if (reason !== null && reason !== row.end_reason && !isStatedReason(reason))
    issues.push(issue('reason', 'OUT_OF_RANGE'));
  if ((note ?? '').length > 2_000) issues.push(issue('note', 'TOO_LONG'));
  return issues;
}

async function getPeriod(tx: Tx, participationId: string): Promise<ParticipationRow> {
  const key = parseId('participation', participationId);
  const row = key ? await findPeriod(tx, key) : null;
  if (!row) throw refusals.notFound();
  return row;
}

/** Writes new dates of a period with a revision of its household. */
async function savePeriod(
  tx: Tx,
  deps: RegistryDeps,
  row: ParticipationRow,
  to: {
    since: string;
    end: ParticipationEnd | null;
    note: string | null;
    reason: 'PARTICIPATION_ENDED' | 'PARTICIPATION_CORRECTED';
  },
): Promise<Kept> {
  let saved: ParticipationRow[] = [];
  const [household] = await changeParticipation(tx, deps.profileKey, {
    households: [{ district: row.district_code, uuid: row.household_id }],
    reason: to.reason,
    note: to.note,
    write: async () => (saved = await correctPeriod(tx, row, to)),
  });
  const [participation] = saved;
  if (!household || !participation) throw refusals.notFound();
  return { household, participation };
}

/** Ends the participation of a household in a programme. Throws INVALID_TRANSITION when it has ended. */
export const endParticipation = (deps: RegistryDeps, { scope }: Caller, input: EndInput): Promise<Kept> =>
  deps.database.withTransaction(scope, async (tx) => {
    const row = await getPeriod(tx, input.participationId);
    if (row.until !== null) throw refusals.invalidTransition('ENDED', 'ENDED', ['correctParticipation']);
    const { until, reason, note = null } = input;
    const issues = periodIssues(row, { since: row.since, until, reason, note });
    if (issues.length > 0 || !isStatedReason(reason)) throw refusals.invalidInput(issues);
    const end = { until, reason, source: officer, sourceRef: null };
    return savePeriod(tx, deps, row, { since: row.since, end, note, reason: 'PARTICIPATION_ENDED' });
  });

const overlaps = ['participation_periods', 'participation_current'];

/**
 * Corrects the dates or the reason of a period. Throws INVALID_INPUT when it would overlap another period of the
 * household in the programme.
 */
export async function correctParticipation(deps: RegistryDeps, { scope }: Caller, input: CorrectInput): Promise<Kept> {
  try {
    return await deps.database.withTransaction(scope, async (tx) => {
      const row = await getPeriod(tx, input.participationId);
      const until = input.until === undefined ? row.until : input.until;
      if (row.until === null && until !== null) throw refusals.invalidTransition('CURRENT', null, ['endParticipation']);
      const since = input.since ?? row.since;
      const reason = input.reason ?? row.end_reason;
      const issues = periodIssues(row, { since, until, reason, note: input.note ?? null });
      if (issues.length > 0) throw refusals.invalidInput(issues);
      const known = reason === row.end_reason ? row.end_reason : reason && isStatedReason(reason) ? reason : null;
      const end = until !== null && known !== null ? { until, reason: known, source: officer, sourceRef: null } : null;
      return savePeriod(tx, deps, row, { since, end, note: input.note ?? null, reason: 'PARTICIPATION_CORRECTED' });
    });
  } catch (error) {
    if (overlaps.includes(constraintOf(error) ?? '')) throw refusals.invalidInput([issue('since', 'PERIODS_OVERLAP')]);
    throw error;
  }
}
