import { formatId } from '@slrt/domain';
import type { NotificationRow } from './notice.repository.ts';

/** Whom the records of this module are about. A message to the holder of an account is about staff. */
export const subjects = {
  Notification: ({ district_code: district, complaint_id: uuid }: NotificationRow) =>
    uuid === null ? [] : [formatId('complaint', { district, uuid })],
};
