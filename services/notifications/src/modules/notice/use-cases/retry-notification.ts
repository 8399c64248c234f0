import { parseId, refusals } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import type { NoticeDeps } from '../dispatcher.ts';
import { lockNotice, reviveNotice, type NotificationView } from '../notice.repository.ts';

/** Makes a message due again that ended without being sent. Throws InvalidTransition for others. */
export async function retryNotification(
  { database }: NoticeDeps,
  { scope }: Caller,
  { notificationId }: { notificationId: string },
): Promise<NotificationView> {
  const key = parseId('notification', notificationId);
  if (!key) throw refusals.notFound();
  return database.withTransaction(scope, async (tx) => {
    const row = await lockNotice(tx, key);
    if (!row) throw refusals.notFound();
    if (row.state === 'PENDING' || row.state === 'SENT' || row.kind === 'ONE_TIME_CODE')
      throw refusals.invalidTransition(row.state, 'PENDING', []);
    return reviveNotice(tx, key);
  });
}
