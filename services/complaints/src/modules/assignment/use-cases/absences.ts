import { localDate } from '@slrt/areas';
import { momentOf, type Database, type Tx } from '@slrt/database';
import { assignmentFor, issue, parseId, refusals, systemScope, type EntityKey, type InputIssue } from '@slrt/domain';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { listDistricts, lockHeldBy } from '../../complaint/index.ts';
import {
  deleteAbsence,
  findAbsence,
  isAbsent,
  lockBegunAbsences,
  markHandedOver,
  saveAbsence,
  type AbsenceRow,
} from '../../duty/index.ts';
import { findOfficer, organisers } from '../../roster/index.ts';
import { assign, assigneeIssue } from './reassign-complaint.ts';

interface AbsenceDeps {
  readonly database: Database;
}
const acting = { actorId: 'system:absence', role: null };

/**
 * Reassigns the complaints of people of a district whose absence has begun: to the deputy, or to someone on duty where the deputy
 * may not hold the complaint. `now` overrides the database's clock.
 */
async function startAbsencesOf(tx: Tx, district: string, now: Date | null): Promise<void> {
  for (const absence of await lockBegunAbsences(tx, district, localDate(district, now ?? (await momentOf(tx))))) {
    const { person, deputy } = absence;
    for (const row of await lockHeldBy(tx, district, person, district)) {
      const fits = deputy !== null && (await assigneeIssue(tx, row, deputy, { asDeputy: true })) === null;
      await assign(tx, row, fits ? deputy : null, { acting, reason: 'ABSENT' });
    }
    await markHandedOver(tx, absence);
  }
}

/** Starts the absences of every district. A job. */
export async function startAbsences(database: Database, now: Date | null = null): Promise<void> {
  for (const district of await listDistricts(database))
    await database.withTransaction(systemScope('absence', district), (tx) => startAbsencesOf(tx, district, now));
}

interface Days {
  from: string;
  until: string;
  deputy?: string | null | undefined;
}
export interface RecordAbsenceInput extends Days {
  idempotencyKey: string;
  regionCode: string;
  person: string;
}

/** Asserts that person and deputy are in the roster, and that the deputy is present. */
async function assertPeople(tx: Tx, district: string, { person, deputy, from, until }: Days & { person: string }) {
  const issues: InputIssue[] = [];
  if (!(await findOfficer(tx, { district, person }))) issues.push(issue('person', 'UNKNOWN_OFFICER'));
  if (deputy) {
    if (deputy === person) issues.push(issue('deputy', 'INVALID_INPUT'));
    else if (!(await findOfficer(tx, { district, person: deputy }))) issues.push(issue('deputy', 'UNKNOWN_OFFICER'));
    else if (await isAbsent(tx, { district, person: deputy, from, until }))
      issues.push(issue('deputy', 'DEPUTY_ABSENT'));
  }
  if (issues.length > 0) throw refusals.invalidInput(issues);
}

/** Saves an absence. If it has begun, the complaints of the person are reassigned in the same transaction. */
async function saveAndStart(
  { database }: AbsenceDeps,
  caller: Caller,
  key: EntityKey,
  days: Days & { person: string },
): Promise<AbsenceRow> {
  const { person, from, until, deputy = null } = days;
  if (until < from) throw refusals.invalidInput([issue('until', 'OUT_OF_RANGE')]);
  const saved = await database.withTransaction(caller.scope, async (tx) => {
    await assertPeople(tx, key.district, days);
    const today = localDate(key.district, await momentOf(tx));
    return saveAbsence(tx, key, { person, from_day: from, until_day: until, deputy }, today);
  });
  await database.withTransaction(systemScope('absence', key.district), (tx) => startAbsencesOf(tx, key.district, null));
  return database.read(caller.scope, async (tx) => (await findAbsence(tx, key)) ?? saved);
}

/** Records an absence. New complaints go to others; held ones are reassigned on the first day, at once if that is today. */
export async function recordAbsence(
  deps: AbsenceDeps,
  caller: Caller,
  input: RecordAbsenceInput,
): Promise<{ from: string; until: string; absence: AbsenceRow }> {
  if (!assignmentFor(caller.actor, organisers, input.regionCode)) throw refusals.notAllowed();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const absence = await saveAndStart(deps, caller, { district: input.regionCode, uuid: input.idempotencyKey }, input);
  return { from: absence.from_day, until: absence.until_day, absence };
}

/** Returns the key of an absence in a district of the caller. Throws NotFound. */
function getAbsenceKey({ actor }: Caller, absenceId: string): EntityKey {
  const key = parseId('absence', absenceId);
  if (!key || !assignmentFor(actor, organisers, key.district)) throw refusals.notFound();
  return key;
}

/** Changes days and deputy of an absence. Complaints that were handed over stay where they are. */
export async function changeAbsence(
  deps: AbsenceDeps,
  caller: Caller,
  { absenceId, ...days }: Days & { absenceId: string },
): Promise<{ absence: AbsenceRow }> {
  const key = getAbsenceKey(caller, absenceId);
  const known = await deps.database.read(caller.scope, (tx) => findAbsence(tx, key));
  if (!known) throw refusals.notFound();
  return { absence: await saveAndStart(deps, caller, key, { ...days, person: known.person }) };
}

/** Ends an absence on its last day, by default yesterday, and removes it if it would not have begun by then. */
export async function endAbsence(
  { database }: AbsenceDeps,
  caller: Caller,
  { absenceId, lastDay }: { absenceId: string; lastDay?: string | null | undefined },
): Promise<{ absence: AbsenceRow | null }> {
  const key = getAbsenceKey(caller, absenceId);
  const absence = await database.withTransaction(caller.scope, async (tx) => {
    const known = await findAbsence(tx, key);
    if (!known) throw refusals.notFound();
    const now = await momentOf(tx);
    const last = lastDay ?? localDate(key.district, new Date(now.getTime() - 86_400_000));
    if (last > known.until_day) throw refusals.invalidInput([issue('lastDay', 'OUT_OF_RANGE', `..${known.until_day}`)]);
    if (last >= known.from_day)
      return saveAbsence(tx, key, { ...known, until_day: last }, localDate(key.district, now));
    await deleteAbsence(tx, key);
    return null;
  });
  return { absence };
}
