import { localDate } from '@slrt/areas';
import { momentOf, type Database } from '@slrt/database';
import { assignmentFor, issue, refusals, systemScope } from '@slrt/domain';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { listDistricts, lockHeldBy } from '../../complaint/index.ts';
import { insertAbsence, lockBegunAbsences, markHandedOver, organisers, pseudonym } from '../../duty/index.ts';
import { assign } from './reassign-complaint.ts';

const acting = { actorId: 'system:absence', role: null };

/** Reassigns the complaints of people whose absence has begun. `now` overrides the database's clock. */
export async function startAbsences(database: Database, now: Date | null = null): Promise<void> {
  for (const district of await listDistricts(database)) {
    await database.withTransaction(systemScope('absence', district), async (tx) => {
      for (const absence of await lockBegunAbsences(tx, district, localDate(district, now ?? (await momentOf(tx))))) {
        for (const row of await lockHeldBy(tx, district, absence.person, district))
          await assign(tx, row, null, { acting, reason: 'ABSENT' });
        await markHandedOver(tx, absence);
      }
    });
  }
}

export interface RecordAbsenceInput {
  idempotencyKey: string;
  regionCode: string;
  person: string;
  from: string;
  until: string;
}

/** Records an absence. New complaints go to others; held ones are reassigned on the first day, at once if that is today. */
export async function recordAbsence(
  deps: { readonly database: Database },
  caller: Caller,
  input: RecordAbsenceInput,
): Promise<{ from: string; until: string }> {
  if (!assignmentFor(caller.actor, organisers, input.regionCode)) throw refusals.notAllowed();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (!pseudonym.test(input.person)) issues.push(issue('person', 'INVALID_INPUT'));
  if (input.until < input.from) issues.push(issue('until', 'OUT_OF_RANGE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const { regionCode: district, person, from, until } = input;
  await deps.database.withTransaction(caller.scope, (tx) =>
    insertAbsence(tx, { district, uuid: input.idempotencyKey }, { person, from, until }),
  );
  await startAbsences(deps.database);
  return { from, until };
}
