import { formatId } from '@slrt/domain';
import type { NotificationView } from './notice.repository.ts';

/** Subjects of the records of this module. A message to the holder of an account is about staff. */
export const subjects = {
  Notification: (row: NotificationView): string[] => {
    const { district_code: district, complaint_id: complaint, household_id: household, person_id: person } = row;
    return [
      ...(complaint ? [formatId('complaint', { district, uuid: complaint })] : []),
      ...(household ? [formatId('household', { district, uuid: household })] : []),
      ...(person ? [formatId('person', { district, uuid: person })] : []),
    ];
  },
};
