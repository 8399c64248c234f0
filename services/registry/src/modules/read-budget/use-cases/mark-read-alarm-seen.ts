import { audit } from '@slrt/database';
import { parseId, refusals } from '@slrt/domain';
import type { ReadBudgetDeps } from '@slrt/read-budget';
import { currentRequestId } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import { markAlarmSeen, type ReadAlarmRow } from '../read-alarm.repository.ts';

/** Removes an alarm from the inbox of the data-protection officer. Throws NotFound outside the officer's districts. */
export function markReadAlarmSeen(
  deps: ReadBudgetDeps,
  { scope }: Caller,
  { alarmId }: { alarmId: string },
): Promise<{ alarm: ReadAlarmRow }> {
  const key = parseId('readAlarm', alarmId);
  if (!key) throw refusals.notFound();
  return deps.database.withTransaction(scope, async (tx) => {
    const alarm = await markAlarmSeen(tx, key);
    if (!alarm) throw refusals.notFound();
    audit(tx, {
      district: key.district,
      action: 'read-alarm.seen',
      purpose: null,
      subjects: [alarmId],
      requestId: currentRequestId() ?? null,
    });
    return { alarm };
  });
}
