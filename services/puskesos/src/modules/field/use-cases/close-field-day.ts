import { localDate } from '@slrt/areas';
import { assignmentFor, covers, districtOf, formatId, issue, levelOf, refusals, type Role } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { findFieldDay, insertFieldDay, type FieldDayRow } from '../planned-visit.repository.ts';

/** Roles that work in the field. */
export const fieldWorkers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'SUPERVISOR'];

export interface CloseFieldDayInput {
  idempotencyKey: string;
  day: string;
  villageCodes: readonly string[];
  visits: number;
  changeRequests: number;
  complaints: number;
  note?: string | null | undefined;
}
/** Returns tomorrow's date, the latest day that may be closed: device clocks may run ahead. */
const tomorrow = (regionCode: string) => localDate(regionCode, new Date(Date.now() + 24 * 3600 * 1000));

/** Closes a day in the field with its totals. Once per person and day; repeated requests return the first result. */
export async function closeFieldDay(
  deps: Deps,
  caller: Caller,
  input: CloseFieldDayInput,
): Promise<{ fieldDay: FieldDayRow }> {
  const [first] = input.villageCodes;
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (!first) throw refusals.invalidInput([...issues, issue('villageCodes', 'REQUIRED')]);
  const district = districtOf(first);
  const assignment = assignmentFor(caller.actor, fieldWorkers, first);
  if (!assignment) throw refusals.notAllowed();
  input.villageCodes.forEach((code, n) => {
    if (levelOf(code) !== 'VILLAGE' || !covers(district, code))
      issues.push(issue(`villageCodes.${n}`, 'UNKNOWN_REGION'));
    else if (!assignmentFor(caller.actor, fieldWorkers, code)) issues.push(issue(`villageCodes.${n}`, 'OTHER_AREA'));
  });
  if (input.day > tomorrow(first)) issues.push(issue('day', 'IN_THE_FUTURE'));
  for (const count of ['visits', 'changeRequests', 'complaints'] as const)
    if (input[count] < 0 || input[count] > 10_000) issues.push(issue(count, 'OUT_OF_RANGE'));
  if ((input.note?.length ?? 0) > 2_000) issues.push(issue('note', 'TOO_LONG'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district, uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  const villageCodes = [...new Set(input.villageCodes)].sort();
  const fieldDay = await deps.database.withTransaction(caller.scope, async (tx) => {
    const inserted = await insertFieldDay(tx, {
      district_code: district,
      id: key.uuid,
      person: caller.actor.id,
      day: input.day,
      village_codes: villageCodes,
      visits: input.visits,
      change_requests: input.changeRequests,
      complaints: input.complaints,
      note: input.note ?? null,
      input_hash: hash,
    });
    if (!inserted) {
      const known = await findFieldDay(tx, key);
      if (!known) throw refusals.idempotencyConflict(); // the day was closed with another key
      assertSameInput(known.input_hash, hash);
      return known;
    }
    const id: string = formatId('fieldDay', key);
    recordEvent(tx, puskesosEvents.fieldDayClosed, id, {
      district,
      version: 1,
      actorId: caller.actor.id,
      actorRole: assignment.role,
      fieldDayId: id,
      day: input.day,
      villageCodes,
      visits: input.visits,
      changeRequests: input.changeRequests,
      complaints: input.complaints,
    });
    return inserted;
  });
  return { fieldDay };
}
